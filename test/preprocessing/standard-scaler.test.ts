import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(finite, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  );

describe('StandardScaler', () => {
  it('learns mean, variance and scale of each column', () => {
    const model = new StandardScaler().fit([
      [1, 10],
      [3, 10],
      [5, 10],
    ]);
    expect(model.mean).toEqual(Float64Array.of(3, 10));
    expect(model.var).toEqual(Float64Array.of(8 / 3, 0));
    expect(model.scale).toEqual(Float64Array.of(Math.sqrt(8 / 3), 1));
    expect(model.nSamplesSeen).toBe(3);
  });

  it('leaves missing values out and keeps them', () => {
    const model = new StandardScaler().fit([
      [1, null],
      [3, Number.NaN],
      [null, undefined],
    ]);
    expect(model.mean).toEqual(Float64Array.of(2, Number.NaN));
    expect(model.scale).toEqual(Float64Array.of(1, Number.NaN));
    expect(model.nSamplesSeen).toEqual(Float64Array.of(2, 0));
    expect(model.transform([[null, 5]]).toArray()).toEqual([[Number.NaN, Number.NaN]]);
  });

  it('weighs rows', () => {
    const model = new StandardScaler().fit([[0], [4], [99]], undefined, { sampleWeight: [3, 1, 0] });
    expect(model.mean).toEqual(Float64Array.of(1));
    expect(model.var).toEqual(Float64Array.of(3));
    expect(model.nSamplesSeen).toBe(4);
  });

  it('counts rows without weights when it learns nothing', () => {
    const model = new StandardScaler({ withMean: false, withStd: false }).fit([[1], [2]], undefined, {
      sampleWeight: [3, 4],
    });
    expect([model.mean, model.var, model.scale, model.nSamplesSeen]).toEqual([null, null, null, 2]);
    expect(model.transform([[7]]).toArray()).toEqual([[7]]);
  });

  it('treats a column that is constant but for rounding as constant', () => {
    const model = new StandardScaler().fit(Array.from({ length: 10 }, () => [0.1 + 0.2]));
    expect(model.scale).toEqual(Float64Array.of(1));
    const weighted = new StandardScaler().fit([[0.1], [0.1]], undefined, { sampleWeight: [9.2, 2.4] });
    expect(weighted.var).toEqual(Float64Array.of(0));
  });

  it('only shifts or only divides', () => {
    const X = [[0], [4]];
    expect(new StandardScaler({ withStd: false }).fitTransform(X).toArray()).toEqual([[-2], [2]]);
    expect(new StandardScaler({ withMean: false }).fitTransform(X).toArray()).toEqual([[0], [2]]);
    expect(new StandardScaler({ withStd: false }).fit(X).scale).toBeNull();
  });

  it('carries names', () => {
    const model = new StandardScaler().fit([{ a: 1 }, { a: 3 }]);
    expect(model.transform([{ a: 2 }]).featureNames).toEqual(['a']);
    expect(model.inverseTransform([{ a: 0 }]).featureNames).toEqual(['a']);
    expect(() => model.transform([{ b: 2 }])).toThrow(DataError);
    expect(() => model.transform([[1, 2]])).toThrow(ShapeError);
  });

  it('refuses infinities and wrong parameters', () => {
    expect(() => new StandardScaler().fit([[1], [Number.POSITIVE_INFINITY]])).toThrow(DataError);
    expect(() => new StandardScaler({ withMean: 1 as never })).toThrow(InvalidParameterError);
  });

  it('gives mean 0 and variance 1, and the input back', () => {
    fc.assert(
      fc.property(rows, (X) => {
        const model = new StandardScaler().fit(X);
        const Z = model.transform(X);
        const again = new StandardScaler().fit(Z);
        const back = model.inverseTransform(Z);
        for (const [k, value] of X.flat().entries())
          expect(Math.abs(back.data[k]! - value)).toBeLessThanOrEqual(1e-9 * 1e6);
        again.mean!.forEach((mean, j) => {
          const size = Math.max(...X.map((row) => Math.abs(row[j]!))) / model.scale![j]!;
          expect(Math.abs(mean)).toBeLessThanOrEqual(1e-12 * (1 + size));
        });
      }),
    );
  });

  it('does not write to its input', () => {
    const X = new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2]);
    const model = new StandardScaler({ copy: false }).fit(X);
    model.inverseTransform(model.transform(X));
    expect(X.data).toEqual(Float64Array.of(1, 2, 3, 4));
  });
});
