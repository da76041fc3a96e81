import fc from 'fast-check';
import { ShapeError } from 'pipefit/core';
import { Matrix, type MatrixLayout } from 'pipefit/data';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const counting = (length: number): Float64Array => Float64Array.from({ length }, (_, k) => k);
const refusal = (must: string, got: string) => new ShapeError({ owner: 'Matrix', subject: 'a matrix', must, got });

describe('a row-major matrix', () => {
  const X = new Matrix(counting(6), [2, 3], { featureNames: ['a', 'b', 'c'] });

  it('knows its cells', () => {
    expect(X.toArray()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect([X.get(1, 0), X.index(1, 2), X.size, X.dimension, X.dtype]).toEqual([3, 5, 6, 2, 'float64']);
    expect([X.shape, X.stride, X.offset, X.order]).toEqual([[2, 3], [3, 1], 0, [1, 0]]);
    expect(X.row(1)).toEqual(Float64Array.of(3, 4, 5));
    expect(X.column(2)).toEqual(Float64Array.of(2, 5));
  });

  it('is written through', () => {
    const data = counting(4);
    const Y = new Matrix(data, [2, 2]);
    expect(Y.set(1, 0, 9)).toBe(9);
    expect([...data]).toEqual([0, 1, 9, 3]);
  });

  it('is its own compact form', () => {
    expect(X.isCompact).toBe(true);
    expect(X.compact()).toBe(X);
  });

  it('takes rows and columns as copies, in any order and repeated', () => {
    const rows = X.takeRows([1, 0, 1]);
    expect(rows.toArray()).toEqual([
      [3, 4, 5],
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(rows.featureNames).toEqual(['a', 'b', 'c']);
    const columns = X.takeColumns(Uint8Array.of(2, 0));
    expect(columns.toArray()).toEqual([
      [2, 0],
      [5, 3],
    ]);
    expect(columns.featureNames).toEqual(['c', 'a']);
    columns.set(0, 0, -1);
    expect(X.get(0, 2)).toBe(2);
    expect(X.takeRows([]).shape).toEqual([0, 3]);
    expect(X.takeColumns([]).shape).toEqual([2, 0]);
  });

  it('has other names over the same cells', () => {
    const Y = X.named(['x', 'y', 'z']);
    expect(Y.featureNames).toEqual(['x', 'y', 'z']);
    expect(Y.data).toBe(X.data);
    expect(X.named(null).featureNames).toBe(null);
    expect(X.featureNames).toEqual(['a', 'b', 'c']);
  });
});

describe('zeros', () => {
  it('have a shape, and names if given', () => {
    expect(Matrix.zeros(2, 1)).toEqual(new Matrix(new Float64Array(2), [2, 1]));
    expect(Matrix.zeros(1, 1, ['a']).featureNames).toEqual(['a']);
    expect(Matrix.zeros(0, 3).toArray()).toEqual([]);
    expect(Matrix.zeros(2, 0).toArray()).toEqual([[], []]);
  });
});

describe('strides and offsets', () => {
  it.each<[string, readonly [number, number], MatrixLayout, number[][], boolean]>([
    [
      'transposed',
      [3, 2],
      { stride: [1, 3] },
      [
        [0, 3],
        [1, 4],
        [2, 5],
      ],
      false,
    ],
    ['from an offset', [1, 2], { offset: 4 }, [[4, 5]], false],
    [
      'backwards',
      [2, 3],
      { stride: [-3, -1], offset: 5 },
      [
        [5, 4, 3],
        [2, 1, 0],
      ],
      false,
    ],
    ['with gaps', [2, 1], { stride: [4, 1] }, [[0], [4]], false],
    [
      'the same row again and again',
      [2, 3],
      { stride: [0, 1] },
      [
        [0, 1, 2],
        [0, 1, 2],
      ],
      false,
    ],
    ['one row of any stride', [1, 6], { stride: [99, 1] }, [[0, 1, 2, 3, 4, 5]], true],
    ['one column of any stride', [6, 1], { stride: [1, 99] }, [[0], [1], [2], [3], [4], [5]], true],
    [
      'a part of the buffer',
      [2, 2],
      {},
      [
        [0, 1],
        [2, 3],
      ],
      false,
    ],
    ['nothing of it', [0, 5], { offset: 3, stride: [7, 7] }, [], false],
  ])('%s', (_, shape, layout, cells, compact) => {
    const X = new Matrix(counting(6), shape, layout);
    expect(X.toArray()).toEqual(cells);
    expect(X.isCompact).toBe(compact);
    expect(X.compact().toArray()).toEqual(cells);
    expect(X.compact().isCompact).toBe(true);
  });

  it('are kept by names and not shared with the caller', () => {
    const stride: [number, number] = [1, 3];
    const shape: [number, number] = [3, 2];
    const X = new Matrix(counting(6), shape, { stride });
    stride[0] = 0;
    shape[0] = 1;
    expect(X.named(['a', 'b']).toArray()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  it('make no difference to rows, columns and parts', () => {
    const layout = fc.record({
      rows: fc.integer({ min: 0, max: 4 }),
      columns: fc.integer({ min: 0, max: 4 }),
      down: fc.integer({ min: -5, max: 5 }),
      right: fc.integer({ min: -5, max: 5 }),
    });
    fc.assert(
      fc.property(layout, ({ rows, columns, down, right }) => {
        const reach = [Math.max(rows - 1, 0) * down, Math.max(columns - 1, 0) * right];
        const offset = -reach.reduce((sum, step) => sum + Math.min(step, 0), 0);
        const X = new Matrix(counting(41), [rows, columns], { stride: [down, right], offset });
        const cells = Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (_, j) => offset + i * down + j * right),
        );
        expect(X.toArray()).toEqual(cells);
        const compact = X.compact();
        expect([...compact.data]).toEqual(cells.flat());
        expect(compact.compact()).toBe(compact);
        const back = cells.map((_, i) => rows - 1 - i);
        expect(X.takeRows(back).toArray()).toEqual([...cells].reverse());
        const mirrored = Array.from({ length: columns }, (_, j) => columns - 1 - j);
        expect(X.takeColumns(mirrored).toArray()).toEqual(cells.map((row) => [...row].reverse()));
        for (let j = 0; j < columns; j++) expect([...X.column(j)]).toEqual(cells.map((row) => row[j]));
      }),
    );
  });
});

describe('refusals', () => {
  const make = (data: unknown, shape: unknown, layout?: unknown) =>
    thrown(() => new Matrix(data as Float64Array, shape as [number, number], layout as MatrixLayout));

  it('are of shapes, strides and offsets that are no whole numbers', () => {
    const must = 'have a shape, stride and offset of whole numbers';
    for (const shape of [
      [-1, 2],
      [1.5, 2],
      [Number.NaN, 1],
      ['2', 1],
      [Infinity, 1],
    ]) {
      expect(make(counting(4), shape)).toEqual(
        refusal(must, JSON.stringify({ shape: [shape[0], shape[1]], stride: [shape[1], 1], offset: 0 })),
      );
    }
    expect(make(counting(4), [2])).toEqual(refusal('have a shape [rows, columns]', 'an array of length 1'));
    for (const layout of [{ stride: [0.5, 1] }, { stride: [1] }, { offset: -1 }, { offset: 0.5 }]) {
      expect((make(counting(4), [2, 2], layout) as Error).message).toMatch(`Matrix: a matrix must ${must}; got {`);
    }
  });

  it('are of buffers that are too short, at either end', () => {
    const must = 'have data for its shape [2, 3]';
    expect(make(counting(5), [2, 3])).toEqual(refusal(must, 'a buffer of length 5'));
    expect(make(counting(6), [2, 3], { offset: 1 })).toEqual(refusal(must, 'a buffer of length 6'));
    expect(make(counting(6), [2, 3], { stride: [-3, 1], offset: 2 })).toEqual(refusal(must, 'a buffer of length 6'));
  });

  it('are of other buffers', () => {
    const must = 'have its cells in a Float64Array';
    expect(make([1, 2], [1, 2])).toEqual(refusal(must, 'an array of length 2'));
    expect(make(new Float32Array(2), [1, 2])).toEqual(refusal(must, 'a Float32Array of 8 bytes'));
    expect(make(null, [1, 2])).toEqual(refusal(must, 'null'));
  });

  it('are of too few or too many names', () => {
    const X = new Matrix(counting(2), [1, 2]);
    const must = 'have one feature name for each column';
    expect(thrown(() => X.named(['a']))).toEqual(refusal(must, '1 names for 2 columns'));
    expect(make(counting(2), [1, 2], { featureNames: ['a', 'b', 'c'] })).toEqual(
      refusal(must, '3 names for 2 columns'),
    );
  });

  it('are of rows and columns that do not exist', () => {
    const X = new Matrix(counting(6), [2, 3]);
    const outside = (owner: string, subject: string, must: string, got: string) =>
      new ShapeError({ owner, subject, must, got });
    expect(thrown(() => X.takeRows([0, 2]))).toEqual(
      outside('Matrix.takeRows', 'rows', 'be whole numbers from 0 to 1', '2'),
    );
    expect(thrown(() => X.takeColumns([-1]))).toEqual(
      outside('Matrix.takeColumns', 'columns', 'be whole numbers from 0 to 2', '-1'),
    );
    expect(thrown(() => X.takeRows([0.5]))).toEqual(
      outside('Matrix.takeRows', 'rows', 'be whole numbers from 0 to 1', '0.5'),
    );
  });
});
