import fc from 'fast-check';

/** Two sets of points with as many columns; whole numbers among them, so that rows repeat. */
export const twoSets: fc.Arbitrary<{ readonly X: number[][]; readonly Y: number[][] }> = fc
  .record({ n: fc.integer({ min: 1, max: 9 }), m: fc.integer({ min: 1, max: 9 }), p: fc.integer({ min: 1, max: 12 }) })
  .chain(({ n, m, p }) => fc.record({ X: points(n, p), Y: points(m, p) }));

function points(n: number, p: number): fc.Arbitrary<number[][]> {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -9, max: 9, noNaN: true }).map(notTiny));
  return fc.array(fc.array(value, { minLength: p, maxLength: p }), { minLength: n, maxLength: n });
}

/** Points that look random, the same in every run. */
export function manyPoints(n: number, p: number, seed = 1): number[][] {
  let state = seed;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  return Array.from({ length: n }, () => Array.from({ length: p }, next));
}

/** Squares of tiny numbers have few digits, or none. */
function notTiny(value: number): number {
  return Math.abs(value) < 1e-100 ? 0 : value;
}
