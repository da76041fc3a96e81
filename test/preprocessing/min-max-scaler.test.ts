import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { MinMaxScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

const missing = Number.NaN;

describe('MinMaxScaler', () => {
  it('learns the extremes and brings them to the ends of the range', () => {
    const model = new MinMaxScaler({ featureRange: [-1, 1] }).fit([
      [0, 5],
      [10, 5],
    ]);
    expect(model.dataMin).toEqual(Float64Array.of(0, 5));
    expect(model.dataMax).toEqual(Float64Array.of(10, 5));
    expect(model.dataRange).toEqual(Float64Array.of(10, 0));
    expect(model.scale).toEqual(Float64Array.of(0.2, 2));
    expect(model.min).toEqual(Float64Array.of(-1, -11));
    expect(model.nSamplesSeen).toBe(2);
    expect(model.transform([[5, 6]]).toArray()).toEqual([[0, 1]]);
  });

  it('leaves missing values out and keeps them, wherever they stand', () => {
    const model = new MinMaxScaler().fit([
      [null, 4, null],
      [2, null, null],
      [6, 8, null],
    ]);
    expect(model.dataMin).toEqual(Float64Array.of(2, 4, missing));
    expect(model.dataMax).toEqual(Float64Array.of(6, 8, missing));
    expect(model.transform([[4, null, 1]]).toArray()).toEqual([[0.5, missing, missing]]);
  });

  it('clips what is outside of the range only when told to', () => {
    const X = [[0], [4]];
    const probe = [[-4], [8], [null]];
    expect(new MinMaxScaler().fit(X).transform(probe).toArray()).toEqual([[-1], [2], [missing]]);
    const clipped = new MinMaxScaler({ clip: true, featureRange: [2, 3] }).fit(X);
    expect(clipped.transform(probe).toArray()).toEqual([[2], [3], [missing]]);
  });

  it.each([[[1, 1]], [[2, 1]], [[0, 1, 2]], [[0, missing]], ['01'], [0]])('refuses the range %j', (featureRange) => {
    expect(() => new MinMaxScaler({ featureRange: featureRange as never })).toThrow(InvalidParameterError);
  });

  it('keeps its own copy of the range', () => {
    const featureRange: [number, number] = [0, 2];
    const spec = new MinMaxScaler({ featureRange });
    featureRange[1] = 9;
    expect(spec.params.featureRange).toEqual([0, 2]);
    expect(String(spec)).toBe('MinMaxScaler(featureRange=[0, 2])');
    expect(String(new MinMaxScaler({ featureRange: [0, 1] }))).toBe('MinMaxScaler()');
  });

  it('stays in the range and gives the input back, without writing to it', () => {
    const column = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(column, fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 }), (values, low, size) => {
        const X = new Matrix(Float64Array.from(values), [values.length, 1]);
        const model = new MinMaxScaler({ featureRange: [low, low + size] }).fit(X);
        const Z = model.transform(X);
        const slack = 1e-9 * Math.max(1, ...model.min.map(Math.abs));
        for (const z of Z.data) {
          expect(z).toBeGreaterThanOrEqual(low - slack);
          expect(z).toBeLessThanOrEqual(low + size + slack);
        }
        const back = model.inverseTransform(Z);
        for (const [i, value] of values.entries()) expect(Math.abs(back.get(i, 0) - value)).toBeLessThanOrEqual(1e-9);
        expect(X.data).toEqual(Float64Array.from(values));
      }),
    );
  });
});
