import { multilabelConfusionMatrix } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('counts each class against the others', () => {
  const counts = multilabelConfusionMatrix(['a', 'b', 'a', 'c'], ['a', 'b', 'b', 'c']);
  expect(counts.map((matrix) => matrix.toArray())).toEqual([
    [
      [2, 0],
      [1, 1],
    ],
    [
      [2, 1],
      [0, 1],
    ],
    [
      [3, 0],
      [0, 1],
    ],
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-confusion', ['multilabelConfusionMatrix', 'confusionMatrix'])).toEqual([]);
});
