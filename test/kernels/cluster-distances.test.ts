import fc from 'fast-check';
import { clusterDistances } from 'pipefit/kernels';
import { expect, test } from 'vitest';

interface Points {
  readonly X: Float64Array;
  readonly p: number;
  readonly codes: Int32Array;
  readonly sizes: Int32Array;
}

/** Points in clusters, all of which have some. */
function pointsOf(n: number, p: number, clusters: number, seed: number): Points {
  let state = seed;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const codes = Int32Array.from({ length: n }, (_, i) => (i < clusters ? i : Math.floor(next() * clusters)));
  const sizes = new Int32Array(clusters);
  for (const code of codes) sizes[code]! += 1;
  return { X: Float64Array.from({ length: n * p }, () => next() - 0.5), p, codes, sizes };
}

/** The same in plain loops: squares in the order of the coordinates, distances in that of the points. */
function plainDistances({ X, p, codes, sizes }: Points): { own: Float64Array; others: Float64Array } {
  const own = new Float64Array(codes.length);
  const others = new Float64Array(codes.length).fill(Infinity);
  codes.forEach((code, i) => {
    const sums = new Float64Array(sizes.length);
    codes.forEach((other, j) => {
      let square = 0;
      for (let f = 0; f < p; f++) {
        const difference = X[i * p + f]! - X[j * p + f]!;
        square += difference * difference;
      }
      sums[other]! += Math.sqrt(square);
    });
    own[i] = sums[code]!;
    sums.forEach((sum, k) => {
      if (k !== code) others[i] = Math.min(others[i]!, sum / sizes[k]!);
    });
  });
  return { own, others };
}

test('have the bits of plain loops, for any number of threads', () => {
  const shape = fc.record({
    n: fc.integer({ min: 3, max: 210 }),
    p: fc.integer({ min: 1, max: 9 }),
    clusters: fc.integer({ min: 2, max: 7 }),
    seed: fc.nat({ max: 1e6 }),
  });
  fc.assert(
    fc.property(shape, fc.constantFrom(1, 2, 3, 8), ({ n, p, clusters, seed }, threads) => {
      const points = pointsOf(n, p, Math.min(clusters, n - 1), seed);
      const found = clusterDistances(points.X, p, points.codes, points.sizes, threads);
      expect(found).toEqual(plainDistances(points));
    }),
    { numRuns: 60 },
  );
});

test('are right where a cluster does not fit into a tile', () => {
  const points = pointsOf(300, 40, 2, 7);
  expect(clusterDistances(points.X, 40, points.codes, points.sizes, 2)).toEqual(plainDistances(points));
  const wide = pointsOf(9, 5000, 2, 8);
  expect(clusterDistances(wide.X, 5000, wide.codes, wide.sizes, 1)).toEqual(plainDistances(wide));
});
