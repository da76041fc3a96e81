import fc from 'fast-check';
import { exp, log, log1p } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';

/** Distance from the engine's value in units of its last place; both may be off by one. */
function unitsApart(actual: number, engine: number): number {
  if (Object.is(actual, engine)) return 0;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(engine))), -1022);
  return Math.abs(actual - engine) / 2 ** exponent / Number.EPSILON;
}

describe('exp', () => {
  test('known values', () => {
    expect([0, -0, -1].map(exp)).toEqual([1, 1, 0.36787944117144233]);
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(exp)).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(exp(Number.NaN)).toBeNaN();
    expect([709.782712893384, 709.7827128933841, -745.13, -745.14].map(exp)).toEqual([
      1.7976931348622732e308,
      Number.POSITIVE_INFINITY,
      5e-324,
      0,
    ]);
  });

  test('is within two units of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709.7, noNaN: true }), (x) => unitsApart(exp(x), Math.exp(x)) <= 2),
    );
  });
});

describe('log', () => {
  test('known values', () => {
    expect([1, 2, 0.5, Math.E].map(log)).toEqual([0, Math.LN2, -Math.LN2, 1]);
    expect([0, -0, Number.POSITIVE_INFINITY].map(log)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([-1, Number.NaN].map(log)).toEqual([Number.NaN, Number.NaN]);
    expect([5e-324, Number.MAX_VALUE].map(log)).toEqual([-744.4400719213812, 709.782712893384]);
  });

  test('is within two units of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => {
        return unitsApart(log(x), Math.log(x)) <= 2;
      }),
    );
  });
});

describe('log1p', () => {
  test('known values', () => {
    expect([0, 1, 3, -0.5].map(log1p)).toEqual([0, Math.LN2, 2 * Math.LN2, -Math.LN2]);
    expect([1e-20, -1e-20, 1e-300].map(log1p)).toEqual([1e-20, -1e-20, 1e-300]);
    expect([-1, Number.POSITIVE_INFINITY].map(log1p)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([-1.5, Number.NaN].map(log1p)).toEqual([Number.NaN, Number.NaN]);
  });

  test('is within two units of the engine', () => {
    const arguments_ = fc.oneof(
      fc.double({ min: -0.999, max: 10, noNaN: true }),
      fc.double({ min: 10, noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(fc.property(arguments_, (x) => x === 0 || unitsApart(log1p(x), Math.log1p(x)) <= 2));
  });
});
