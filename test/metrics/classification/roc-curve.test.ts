import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { type MetricWarning, rocCurve } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs } from '../random-labels.js';

test('goes from (0, 0) to (1, 1) over descending thresholds', () => {
  const [fpr, tpr, thresholds] = rocCurve([1, 1, 2, 2], [0.1, 0.4, 0.35, 0.8], { posLabel: 2 });
  expect(fpr).toEqual(Float64Array.of(0, 0, 0.5, 0.5, 1));
  expect(tpr).toEqual(Float64Array.of(0, 0.5, 0.5, 1, 1));
  expect(thresholds).toEqual(Float64Array.of(Infinity, 0.8, 0.4, 0.35, 0.1));
});

test('drops points on straight lines, unless told not to', () => {
  const [yTrue, yScore] = [
    [1, 1, 1, 0],
    [0.9, 0.8, 0.7, 0.1],
  ];
  expect(rocCurve(yTrue, yScore)[2]).toEqual(Float64Array.of(Infinity, 0.9, 0.7, 0.1));
  expect(rocCurve(yTrue, yScore, { dropIntermediate: false })[2]).toEqual(
    Float64Array.of(Infinity, 0.9, 0.8, 0.7, 0.1),
  );
});

test('reads a matrix of one column', () => {
  expect(rocCurve([0, 1], [[0.2], [0.7]])).toEqual(rocCurve([0, 1], [0.2, 0.7]));
});

test('a rate without samples is NaN, and told', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(rocCurve([1, 1], [0.2, 0.7], { onWarning })[0]).toEqual(Float64Array.of(NaN, NaN, NaN));
  expect(rocCurve([0, 0], [0.2, 0.7], { onWarning })[1]).toEqual(Float64Array.of(NaN, NaN, NaN));
  expect(warnings.map(({ message }) => message)).toEqual([
    'fpr is undefined: there are no negatives',
    'tpr is undefined: there are no positives',
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('ranking', ['rocCurve'])).toEqual([]);
});

test('never falls, ends at 1, and mirrors when the classes change places', () => {
  fc.assert(
    fc.property(scoredPairs, ({ yTrue, yScore }) => {
      const all = { dropIntermediate: false };
      const [fpr, tpr] = rocCurve(yTrue, yScore, all);
      for (const rate of [fpr, tpr]) {
        expect(rate).toEqual(rate.slice().sort());
        expect([rate[0], rate.at(-1)]).toEqual([0, 1]);
      }
      const [mirrored] = rocCurve(
        yTrue,
        yScore.map((score) => -score),
        { ...all, posLabel: 0 },
      );
      expect(mirrored).toHaveLength(tpr.length);
      mirrored.forEach((rate, i) => {
        expect(rate).toBeCloseTo(1 - tpr.at(-1 - i)!, 15);
      });
    }),
  );
});

test('refuses targets whose positive class is not clear', () => {
  expect(() => rocCurve(['a', 'b'], [1, 2])).toThrow(
    'rocCurve: posLabel must be given unless yTrue is in {0, 1} or {-1, 1}: it has "a", "b"; got null',
  );
  expect(() => rocCurve([0, 1, 2], [1, 2, 3])).toThrow(InvalidParameterError);
  expect(rocCurve([0, 1, 2], [1, 2, 3], { posLabel: 2 })[1]).toEqual(Float64Array.of(0, 1, 1));
});

test('refuses scores that are not one finite number a sample', () => {
  expect(() => rocCurve([0, 1], [0.5])).toThrow(ShapeError);
  expect(() =>
    rocCurve(
      [0, 1],
      [
        [0.5, 0.5],
        [0.1, 0.9],
      ],
    ),
  ).toThrow('rocCurve: yScore must have one number a sample');
  expect(() => rocCurve([0, 1], [0.5, Number.NaN])).toThrow(
    'rocCurve: yScore must hold finite numbers; got NaN (row 1)',
  );
  expect(() => rocCurve([0, 1], [[0.5], [Infinity]])).toThrow(
    'rocCurve: yScore must hold finite numbers; got Infinity (row 1, column 0)',
  );
  expect(() => rocCurve([0.5, 1], [0.5, 0.1])).toThrow(DataError);
});
