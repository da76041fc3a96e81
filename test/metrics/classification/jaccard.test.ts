import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { f1Score, jaccardScore, type MetricWarning } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { indicatorPairs, labelPairs, shuffled } from '../random-labels.js';

test('is the intersection over the union', () => {
  expect(jaccardScore([0, 1, 1, 1], [1, 1, 1, 0])).toBe(0.5);
  expect(jaccardScore(['no', 'yes', 'yes'], ['no', 'no', 'yes'], { posLabel: 'no' })).toBe(0.5);
});

test('of more classes is a score each, together or averaged', () => {
  const [yTrue, yPred] = [
    ['a', 'b', 'a', 'c'],
    ['a', 'b', 'b', 'c'],
  ];
  const each: Float64Array = jaccardScore(yTrue, yPred, { average: null });
  expect(each).toEqual(Float64Array.of(0.5, 0.5, 1));
  const macro: number = jaccardScore(yTrue, yPred, { average: 'macro' });
  expect(macro).toBe(2 / 3);
  expect(jaccardScore(yTrue, yPred, { average: 'micro' })).toBe(0.6);
  expect(jaccardScore(yTrue, yPred, { average: 'weighted' })).toBe(0.625);
  expect(jaccardScore(yTrue, yPred, { average: null, labels: ['c', 'none'] })).toEqual(Float64Array.of(1, 0));
});

test('of multilabel targets can be averaged over samples', () => {
  const [yTrue, yPred] = [
    [
      [1, 1, 0],
      [0, 0, 1],
    ],
    [
      [1, 0, 0],
      [1, 0, 1],
    ],
  ];
  expect(jaccardScore(yTrue, yPred, { average: 'samples' })).toBe(0.5);
  expect(jaccardScore(yTrue, yPred, { average: null })).toEqual(Float64Array.of(0.5, 0, 1));
});

test('where there is nothing to divide by is 0 or 1, and says so', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(jaccardScore([0, 0], [0, 0], { onWarning })).toBe(0);
  expect(jaccardScore([0, 0], [0, 0], { onWarning, zeroDivision: 1 })).toBe(1);
  expect(jaccardScore([[0, 0]], [[0, 0]], { onWarning, average: 'samples' })).toBe(0);
  expect(warnings.map(({ message }) => message)).toEqual([
    'jaccard is undefined and set to 0: there are no true or predicted samples',
    'jaccard is undefined and set to 0 for some samples: there are no true or predicted labels',
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['jaccardScore'])).toEqual([]);
  expect(disagreements('labels-multilabel', ['jaccardScore'])).toEqual([]);
});

describe('laws', () => {
  test('the order of the samples does not matter, nor which is the truth', () => {
    const cases = labelPairs(4).chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        const each = jaccardScore(yTrue, yPred, { average: null });
        const move = (y: readonly number[]) => order.map((i) => y[i]!);
        expect(jaccardScore(move(yTrue), move(yPred), { average: null })).toEqual(each);
        expect(jaccardScore(yPred, yTrue, { average: null })).toEqual(each);
        const name = (label: number) => `class ${9 - label}`;
        expect(jaccardScore(yTrue.map(name), yPred.map(name), { average: null })).toEqual(each.slice().reverse());
      }),
    );
  });

  test('is F1 by another scale: J = F / (2 - F)', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const f1 = f1Score(yTrue, yPred, { average: null });
        jaccardScore(yTrue, yPred, { average: null }).forEach((score, k) => {
          expect(score).toBeCloseTo(f1[k]! / (2 - f1[k]!), 14);
        });
      }),
    );
  });

  test('perfect predictions score 1', () => {
    fc.assert(
      fc.property(labelPairs(4), indicatorPairs, ({ yTrue }, { yTrue: tags }) => {
        for (const average of ['micro', 'macro', 'weighted'] as const) {
          expect(jaccardScore(yTrue, yTrue, { average })).toBe(1);
          const options = { average, zeroDivision: 1 } as const;
          // Weighted by supports of which all are zero, it is their mean.
          expect(jaccardScore(tags, tags, options)).toBe(1);
        }
        expect(jaccardScore(tags, tags, { average: 'samples', zeroDivision: 1 })).toBe(1);
      }),
    );
  });

  test('over samples and over labels are one when the matrix is turned', () => {
    fc.assert(
      fc.property(indicatorPairs, ({ yTrue, yPred }) => {
        fc.pre(yTrue.length > 1);
        const turn = (y: readonly (readonly number[])[]) => y[0]!.map((_, k) => y.map((row) => row[k]!));
        const turned = jaccardScore(turn(yTrue), turn(yPred), { average: 'macro' });
        expect(jaccardScore(yTrue, yPred, { average: 'samples' })).toBe(turned);
      }),
    );
  });
});

test('refuses wrong options', () => {
  expect(() => jaccardScore([0, 1, 2], [0, 1, 2])).toThrow(InvalidParameterError);
  // @ts-expect-error undefined scores are 0 or 1
  expect(() => jaccardScore([0, 1], [0, 1], { zeroDivision: Number.NaN })).toThrow(InvalidParameterError);
  // @ts-expect-error labels have no average over samples
  expect(() => jaccardScore([0, 1], [0, 1], { average: 'samples' })).toThrow('average must');
  // @ts-expect-error multilabel targets need an average
  expect(() => jaccardScore([[0, 1]], [[0, 1]])).toThrow('for multilabel targets');
});
