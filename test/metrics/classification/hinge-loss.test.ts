import fc from 'fast-check';
import { DataError, ShapeError } from 'pipefit/core';
import { hingeLoss, zeroOneLoss } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { shuffled } from '../random-labels.js';

describe('of two classes', () => {
  test('is what decisions lack of a margin of 1', () => {
    // 0, 0 and 1 + 0.5.
    expect(hingeLoss([0, 1, 1], [-1, 3, -0.5])).toBe(0.5);
    expect(hingeLoss(['no', 'yes', 'yes'], [[-1], [3], [-0.5]])).toBe(0.5);
    expect(hingeLoss([false, true, true], Float64Array.of(-1, 3, -0.5), { sampleWeight: [1, 0, 1] })).toBe(0.75);
  });

  test('a single class is the lesser one, unless labels say otherwise', () => {
    expect(hingeLoss([1, 1], [-2, 0])).toBe(0.5);
    expect(hingeLoss([1, 1], [-2, 0], { labels: [1, 0] })).toBe(2);
    expect(hingeLoss([0, 0], [-2, 0], { labels: [0, 1] })).toBe(0.5);
  });
});

describe('of more classes', () => {
  const decisions = [
    [2, 0.5, 0],
    [0.5, 0.25, 1],
    [0, 0, 3],
  ];

  test('is what the own class lacks of being 1 above the others', () => {
    // 0, 1 + (1 - 0.25) and 0.
    expect(hingeLoss([0, 1, 2], decisions)).toBe(1.75 / 3);
    expect(hingeLoss(['ant', 'bee', 'cat'], decisions)).toBe(1.75 / 3);
  });

  test('may have classes without a sample', () => {
    const labels = ['cat', 'ant', 'bee'];
    expect(hingeLoss(['ant', 'cat', 'cat'], decisions, { labels })).toBe(0.5 / 3);
  });
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-hinge', ['hingeLoss'])).toEqual([]);
});

describe('laws', () => {
  const decided = fc
    .array(fc.tuple(fc.nat({ max: 2 }), fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 20,
    })
    .map((rows) => ({ yTrue: rows.map(([t]) => t), decisions: rows.map(([, row]) => row.map((d) => d / 8)) }));
  const labels = [0, 1, 2];

  test('the order of the samples does not matter, nor that of the classes', () => {
    const cases = decided.chain((d) => fc.tuple(fc.constant(d), shuffled(d.yTrue.length), shuffled(3)));
    fc.assert(
      fc.property(cases, ([{ yTrue, decisions }, order, classes]) => {
        const moved = hingeLoss(
          order.map((i) => classes.indexOf(yTrue[i]!)),
          order.map((i) => classes.map((k) => decisions[i]![k]!)),
          { labels },
        );
        // Eighths are added without rounding.
        expect(moved).toBe(hingeLoss(yTrue, decisions, { labels }));
      }),
    );
  });

  test('is not below the share of wrong predictions', () => {
    fc.assert(
      fc.property(decided, ({ yTrue, decisions }) => {
        const predicted = decisions.map((row) => row.indexOf(Math.max(...row)));
        const wrong = zeroOneLoss(yTrue, predicted, { normalize: false });
        expect(hingeLoss(yTrue, decisions, { labels })).toBeGreaterThanOrEqual(wrong / yTrue.length);
      }),
    );
  });

  test('decisions beyond every margin lose nothing', () => {
    fc.assert(
      fc.property(decided, ({ yTrue }) => {
        const sure = yTrue.map((label) => labels.map((k) => (k === label ? 1 : 0)));
        expect(hingeLoss(yTrue, sure, { labels })).toBe(0);
      }),
    );
  });
});

test('refuses decisions and labels that do not fit', () => {
  expect(() => hingeLoss([0, 1, 2], [0.1, 0.2, 0.3])).toThrow(
    'hingeLoss: predDecision must have 3 columns, one for each class of yTrue or labels; got 1',
  );
  expect(() =>
    hingeLoss(
      [0, 1],
      [
        [0.1, 0.2, 0.3],
        [1, 2, 3],
      ],
    ),
  ).toThrow(ShapeError);
  expect(() => hingeLoss([0, 1], [0.1])).toThrow('hingeLoss: predDecision must have 2 rows, as yTrue has; got 1');
  expect(() => hingeLoss([0, 1], [0.1, Number.NaN])).toThrow(DataError);
  expect(() => hingeLoss([0, 1, 2], [0, 0, 0], { labels: [0, 1] })).toThrow(
    'hingeLoss: labels must include every label of yTrue; got no 2',
  );
  // @ts-expect-error labels of another kind
  expect(() => hingeLoss([0, 1], [0, 0], { labels: ['0', '1'] })).toThrow(DataError);
});
