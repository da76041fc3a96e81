import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { trainTestSplit } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { asIndices, fixture, labelsOf } from '../oracle-fixture.js';

const SEED = { testSize: 2, randomState: 42 };

describe('trainTestSplit', () => {
  it("gives scikit-learn's rows", () => {
    expect(fixture.trainTest.length).toBe(252);
    for (const [name, { stratify, ...options }, expected] of fixture.trainTest) {
      const y = labelsOf(name);
      const rows = Int32Array.from(y.keys());
      const divide = () =>
        trainTestSplit(rows, stratify === true ? { ...options, stratify: y } : options).map(asIndices);
      if (expected === 'error') expect(divide, JSON.stringify([name, options])).toThrow(InvalidParameterError);
      else expect(divide(), JSON.stringify([name, options])).toEqual(expected);
    }
  });

  it('divides everything along the same rows and keeps what it is', () => {
    const records = [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }, { a: 5 }];
    const columns = { a: Float32Array.of(1, 2, 3, 4, 5), b: ['p', 'q', 'r', 's', 't'] };
    const rows = [[1], [2], [3], [4], [5]];
    const matrix = new Matrix(Float64Array.of(1, 2, 3, 4, 5), [5, 1], { featureNames: ['a'] });
    const table = Table.fromRows(records);
    const labels = ['p', 'q', 'r', 's', 't'];
    const parts = trainTestSplit(records, columns, rows, matrix, table, labels, Int8Array.of(1, 2, 3, 4, 5), SEED);
    expect(parts[0]).toEqual([{ a: 3 }, { a: 1 }, { a: 4 }]);
    expect(parts[1]).toEqual([{ a: 2 }, { a: 5 }]);
    expect(parts[0][0]).toBe(records[2]);
    expect(parts[3]).toEqual({ a: Float32Array.of(2, 5), b: ['q', 't'] });
    expect(parts[4]).toEqual([[3], [1], [4]]);
    expect(parts[7].toArray()).toEqual([[2], [5]]);
    expect(parts[7].featureNames).toEqual(['a']);
    expect(parts[9].toRows()).toEqual([{ a: 2 }, { a: 5 }]);
    expect(parts[11]).toEqual(['q', 't']);
    expect(parts[12]).toEqual(Int8Array.of(3, 1, 4));
  });

  it('turns tables and matrices of other packages into ours', () => {
    const arrow = {
      schema: { fields: [{ name: 'a' }] },
      numRows: 4,
      getChild: () => ({ length: 4, get: (i: number) => i * 10 }),
    };
    const ndarray = { data: Int16Array.of(0, 1, 2, 3), shape: [4, 1], stride: [1, 1], offset: 0 };
    const [, tableTest, , matrixTest] = trainTestSplit(arrow, ndarray, { shuffle: false });
    expect(tableTest).toBeInstanceOf(Table);
    expect(tableTest.toRows()).toEqual([{ a: 30 }]);
    expect(matrixTest).toBeInstanceOf(Matrix);
    expect(matrixTest.toArray()).toEqual([[3]]);
  });

  it('tests on a quarter unless told otherwise', () => {
    const [train, test] = trainTestSplit([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([train.length, test.length]).toEqual([6, 2]);
    expect(trainTestSplit([1, 2, 3, 4], {}).map((part) => part.length)).toEqual([3, 1]);
  });

  it('takes a plain object for columns only where it can be nothing else', () => {
    expect(trainTestSplit({ size: [1, 2, 3, 4] }, { shuffle: false })).toEqual([{ size: [1, 2, 3] }, { size: [4] }]);
    expect(trainTestSplit([1, 2, 3, 4], { size: [1, 2, 3, 4] })).toHaveLength(4);
    expect(() => trainTestSplit([1, 2, 3, 4], { testsize: 0.5 } as never)).toThrow('(did you mean testSize?)');
  });

  it('refuses what cannot be meant', () => {
    expect(() => trainTestSplit([1, 2, 3], [1, 2])).toThrow(ShapeError);
    expect(() => trainTestSplit([1, 2, 3], [1, 2])).toThrow(
      'trainTestSplit: array 1 must have 3 rows, as many as the others; got 2',
    );
    expect(() => (trainTestSplit as (...args: unknown[]) => unknown)({ testSize: 0.2 })).toThrow(
      'trainTestSplit: arrays must be at least one; got none',
    );
    expect(() => trainTestSplit([1, 2, 3, 4], { shuffle: false, stratify: [0, 0, 1, 1] })).toThrow(
      'trainTestSplit: stratify must be null without shuffle',
    );
    expect(() => trainTestSplit([1, 2, 3], { testSize: 0 })).toThrow(InvalidParameterError);
    expect(() => trainTestSplit([1])).toThrow('trainTestSplit: the training part must have at least one row');
    expect(() => trainTestSplit([1, 2], { stratify: 'no' as never })).toThrow(InvalidParameterError);
  });

  it('leaves the caller their data', () => {
    const X = Object.freeze([1, 2, 3, 4]) as readonly number[];
    trainTestSplit(X, { randomState: 1, stratify: Object.freeze([0, 0, 1, 1]) as readonly number[], testSize: 0.5 });
    expect(X).toEqual([1, 2, 3, 4]);
  });
});
