import { RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { ExtraTreesRegressor, RandomForestClassifier } from 'pipefit/ensemble';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const [ROWS, COLUMNS] = [600, 5];
/** Around thresholds: on both sides of 0, on it, and where 32-bit floats and 64-bit floats differ. */
const EDGES = [0, -0, 1e-50, -1e-50, 1e-45, -1e-45, 0.1, 0.5, -0.5, 1, -1, 3e38, -3e38];

/** Whole numbers, halves and values of which many are equal as 32-bit floats. */
function makeRows(seed: number, withMissing: boolean): Matrix {
  const random = new RandomState(seed);
  const data = Float64Array.from({ length: ROWS * COLUMNS }, (_, k) => {
    const value = random.uniform(-3, 3);
    if (withMissing && k % 17 === 0) return Number.NaN;
    return k % 3 === 0
      ? Math.round(value)
      : k % 3 === 1
        ? EDGES[Math.abs(Math.round(4 * value)) % EDGES.length]!
        : value;
  });
  return new Matrix(data, [ROWS, COLUMNS]);
}

const labels = Array.from({ length: ROWS }, (_, i) => (i * 7) % 5);
const targets = Array.from({ length: ROWS }, (_, i) => [i % 11, Math.sin(i)]);

/** What a model answers to one row at a time, twice, so that the last answers come from the packed nodes. */
function oneByOne(X: Matrix, answer: (row: Matrix) => Float64Array): number[] {
  const ask = (): number[] => Array.from({ length: X.shape[0] }, (_, i) => [...answer(X.takeRows([i]))]).flat();
  const first = ask();
  expect(ask()).toStrictEqual(first);
  return first;
}

describe.each([false, true])('rows one at a time, with missing values: %s', (withMissing) => {
  const X = makeRows(1, withMissing);
  const unseen = makeRows(2, withMissing);

  it.each([1, 3, 8, 21])('have the class shares that they have together, from %i trees', (nEstimators) => {
    const model = new RandomForestClassifier({ nEstimators, randomState: 0 }).fit(X, labels);
    const together = model.predictProba(unseen);
    expect(oneByOne(unseen, (row) => model.predictProba(row).data)).toStrictEqual([...together.data]);
  });

  it('have the values of several outputs that they have together', () => {
    const model = new ExtraTreesRegressor({ nEstimators: 6, randomState: 0 }).fit(X, targets);
    const together = model.predict(unseen);
    expect(oneByOne(unseen, (row) => model.predict(row).data)).toStrictEqual([...together.data]);
  });

  it('have the class shares of a single tree', () => {
    const model = new DecisionTreeClassifier({ randomState: 0, maxDepth: 4 }).fit(X, labels);
    const together = model.predictProba(unseen);
    expect(oneByOne(unseen, (row) => model.predictProba(row).data)).toStrictEqual([...together.data]);
  });
});
