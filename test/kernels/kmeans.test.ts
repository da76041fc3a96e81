import fc from 'fast-check';
import {
  acceptCandidate,
  centerDistances,
  codeRows,
  elkan,
  forgetCenters,
  fusedMultiplyAdd,
  KernelAbortedError,
  type KMeansRows,
  kernelSignals,
  labelledInertia,
  lloyd,
  nearestCenters,
  nearestInertia,
  placeRows,
  potentialsWith,
  reserveAssignment,
  reserveElkan,
  reserveSeeding,
  rowsReaching,
  type Seeding,
  seedingRounding,
  withArena,
} from 'pipefit/kernels';
import { afterEach, describe, expect, it } from 'vitest';
import { norms, plainClosest, plainNearest } from './plain-kmeans.js';

/** A tolerance that no move of the centers meets. */
const UNTIL_LABELS_STAY = -1;

interface Run {
  readonly labels: number[];
  readonly centers: number[][];
  readonly nIter: number;
}

/** Rows, weights and starting centers (a few of the rows) of any size, with whole numbers so that sums are exact. */
const problem = fc
  .record({ n: fc.integer({ min: 2, max: 40 }), p: fc.integer({ min: 1, max: 11 }), k: fc.integer({ min: 2, max: 6 }) })
  .chain(({ n, p, k }) =>
    fc.record({
      rows: fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: p, maxLength: p }), {
        minLength: n,
        maxLength: n,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: n, maxLength: n }),
      starts: fc.array(fc.integer({ min: 0, max: n - 1 }), { minLength: k, maxLength: k }),
    }),
  );

function flat(rows: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(rows.flat());
}

function unflat(values: Float64Array, p: number): number[][] {
  return Array.from({ length: values.length / p }, (_, i) => Array.from(values.subarray(i * p, i * p + p)));
}

/** Root mean square of the lengths of rows, and the greatest. */
function lengths(X: Float64Array, p: number): { usual: number; longest: number } {
  const squares = norms(X, X.length / p, p);
  return {
    usual: Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length),
    longest: Math.sqrt(Math.max(...squares)),
  };
}

function run(
  method: 'lloyd' | 'elkan',
  rows: readonly (readonly number[])[],
  weights: readonly number[] | null,
  start: readonly (readonly number[])[],
  maxIter = 100,
  tol = 0,
  threads = 1,
): Run {
  const p = rows[0]!.length;
  const X = flat(rows);
  const centers = flat(start);
  const { longest } = lengths(X, p);
  return withArena((arena) => {
    const placed = placeRows(arena, X, weights && Float64Array.from(weights), p, start.length, threads);
    const bounds = reserveElkan(placed);
    const work = { ...reserveAssignment(placed), longest: longest ** 2 };
    const scale = codeRows(placed, lengths(X, p));
    const nIter =
      method === 'lloyd'
        ? lloyd({ ...work, scale }, maxIter, tol, centers)
        : elkan(placed, bounds, maxIter, tol, centers);
    const labels = [...arena.int32s(placed.labels, rows.length)];
    return { labels, centers: unflat(centers, p), nIter };
  });
}

function naiveSquared(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, f) => sum + (value - b[f]!) ** 2, 0);
}

/** Lloyd's algorithm as in a textbook, without chunks, bounds or buffers; null as soon as a tie or an empty cluster shows up. */
function naive(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  start: readonly (readonly number[])[],
): Run | null {
  let centers = start.map((row) => [...row]);
  let previous: number[] = [];
  for (let nIter = 1; ; nIter++) {
    const labels: number[] = [];
    for (const row of rows) {
      const distances = centers.map((center) => naiveSquared(row, center));
      const least = Math.min(...distances);
      if (distances.filter((d) => d - least < 1e-9 * (1 + least)).length > 1) return null;
      labels.push(distances.indexOf(least));
    }
    const members = centers.map((_, j) => rows.flatMap((_row, i) => (labels[i] === j ? [i] : [])));
    if (members.some((ids) => ids.length === 0)) return null;
    centers = members.map((ids) => {
      const total = ids.reduce((sum, i) => sum + weights[i]!, 0);
      return rows[0]!.map((_, f) => ids.reduce((sum, i) => sum + rows[i]![f]! * weights[i]!, 0) / total);
    });
    if (labels.every((label, i) => label === previous[i])) return { labels, centers, nIter };
    previous = labels;
  }
}

/** A double as an exact fraction over 2^1074. */
function exact(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0n ? 0n : 1n << 52n);
  const magnitude = mantissa << (exponent === 0n ? 0n : exponent - 1n);
  return x < 0 ? -magnitude : magnitude;
}

/** Whether `result` is a double nearest to a b + c, ties to even. */
function isNearest(result: number, a: number, b: number, c: number): boolean {
  const scale = 1n << 1074n;
  const wanted = exact(a) * exact(b) + exact(c) * scale;
  const error = (x: number): bigint => {
    const difference = exact(x) * scale - wanted;
    return difference < 0n ? -difference : difference;
  };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, result);
  const bits = view.getBigInt64(0);
  return [1n, -1n].every((step) => {
    view.setBigInt64(0, bits + step);
    const neighbour = view.getFloat64(0);
    const [mine, other] = [error(result), error(neighbour)];
    return mine < other || (mine === other && bits % 2n === 0n);
  });
}

describe('fusedMultiplyAdd', () => {
  it('rounds once where plain arithmetic rounds twice', () => {
    const tiny = 2 ** -30;
    expect((1 + tiny) * (1 - tiny) - 1).toBe(0);
    expect(fusedMultiplyAdd(1 + tiny, 1 - tiny, -1)).toBe(-(2 ** -60));
    // Midway between two doubles but for the last product bit.
    expect(fusedMultiplyAdd(1 + tiny, 2 ** -53 * (1 + tiny), 1)).toBe(1 + 2 ** -52);
    expect(fusedMultiplyAdd(1 - tiny, 2 ** -53, 1)).toBe(1);
  });

  it('is the double nearest to the exact result', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-20);
    const close = fc
      .tuple(value, value, fc.integer({ min: -4, max: 4 }))
      .map(([a, b, step]): [number, number, number] => [a, b, -a * b * (1 + step * 2 ** -52)]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(value, value, value), close), ([a, b, c]) => {
        const result = fusedMultiplyAdd(a, b, c);
        if (result === 0) expect(exact(a) * exact(b) + exact(c) * (1n << 1074n)).toBe(0n);
        else expect(isNearest(result, a, b, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('falls back to plain arithmetic outside its range', () => {
    expect(fusedMultiplyAdd(1e200, 1e200, 1)).toBe(Infinity);
    expect(fusedMultiplyAdd(1e-200, 1e-200, 0)).toBe(0);
    expect(fusedMultiplyAdd(0, 5, 3)).toBe(3);
  });
});

describe('nearestCenters', () => {
  it('gives a tied row to the first center', () => {
    const X = Float64Array.of(0, 1, 4, 5, 2.5);
    expect([...nearestCenters(X, 1, Float64Array.of(5, 0, 0, 5), 1)]).toEqual([1, 1, 0, 0, 0]);
  });

  it('labels every row with a center at the least distance', () => {
    fc.assert(
      fc.property(problem, ({ rows, starts }) => {
        const centers = starts.map((i) => rows[i]!);
        const expected = rows.map((row) => {
          const distances = centers.map((center) => naiveSquared(row, center));
          return distances.indexOf(Math.min(...distances));
        });
        expect([...nearestCenters(flat(rows), rows[0]!.length, flat(centers), 1)]).toEqual(expected);
      }),
    );
  });

  it.each([1, 1e-3, 1e145, 1e-150, 1e-170])(
    'decides as plain loops do, with far rows and far centers, at scale %d',
    (size) => {
      const value = fc.oneof(
        { weight: 6, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
        { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
        { weight: 1, arbitrary: fc.constantFrom(1e4, -1e6, 1e-7, 0.1) },
      );
      const rowsOf = (p: number, least: number, most: number) =>
        fc.array(fc.array(value, { minLength: p, maxLength: p }), { minLength: least, maxLength: most });
      const rowsAndCenters = fc
        .integer({ min: 1, max: 19 })
        .chain((p) => fc.tuple(rowsOf(p, 1, 60), rowsOf(p, 1, 20), fc.boolean()));
      fc.assert(
        fc.property(rowsAndCenters, ([rows, others, amongRows]) => {
          const p = rows[0]!.length;
          const X = flat(rows).map((x) => x * size);
          const centers = amongRows ? X.slice(0, p * Math.min(9, rows.length)) : flat(others).map((x) => x * size);
          expect([...nearestCenters(X, p, centers, 1)]).toEqual(plainNearest(X, p, centers));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('works through many rows batch by batch', () => {
    const n = 40_000;
    const X = Float64Array.from({ length: 2 * n }, (_, i) => Math.sin(i) * (1 + (i % 7)));
    const centers = Float64Array.from({ length: 20 }, (_, j) => Math.cos(j) * 5);
    expect([...nearestCenters(X, 2, centers, 2)]).toEqual(plainNearest(X, 2, centers));
  });
});

describe('lloyd', () => {
  it('finds the two obvious groups', () => {
    const rows = [
      [1, 2],
      [1, 4],
      [1, 0],
      [10, 2],
      [10, 4],
      [10, 0],
    ];
    const result = run(
      'lloyd',
      rows,
      [1, 1, 1, 1, 1, 1],
      [
        [1, 2],
        [10, 4],
      ],
    );
    expect(result).toEqual({
      labels: [0, 0, 0, 1, 1, 1],
      centers: [
        [1, 2],
        [10, 2],
      ],
      nIter: 2,
    });
  });

  it('weighs rows', () => {
    const result = run('lloyd', [[0], [3], [10]], [2, 1, 5], [[0], [9]]);
    expect(result.centers).toEqual([[2 * 0 + 3 * 1].map((sum) => sum * (1 / 3)), [10]]);
  });

  it('moves an empty cluster to the row farthest from its center', () => {
    // All rows are nearest to the first center; row 2 is the farthest from it.
    const result = run('lloyd', [[0], [1], [8]], [1, 1, 1], [[0], [100]], 1);
    expect(result.centers).toEqual([[0.5], [8]]);
    expect(result.labels).toEqual([0, 0, 1]);
  });

  it('puts surplus clusters where the heaviest one is when rows are all alike', () => {
    const result = run('lloyd', [[7], [7], [7]], [1, 2, 1], [[7], [7], [7]]);
    expect(result).toEqual({ labels: [0, 0, 0], centers: [[7], [7], [7]], nIter: 1 });
  });

  it('stops at maxIter with the labels of the last centers', () => {
    const rows = [[0], [1], [2], [3], [4], [20]];
    const result = run('lloyd', rows, [1, 1, 1, 1, 1, 1], [[0], [1]], 1);
    expect(result.nIter).toBe(1);
    expect(result.centers).toEqual([[0], [6]]);
    expect(result.labels).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('stops when the centers moved no more than tol', () => {
    const rows = [[0], [1], [2], [3], [4], [20]];
    expect(run('lloyd', rows, [1, 1, 1, 1, 1, 1], [[0], [1]], 100, 25).nIter).toBe(1);
    expect(run('lloyd', rows, [1, 1, 1, 1, 1, 1], [[0], [1]], 100, 24).nIter).toBe(4);
  });

  it('is the textbook algorithm', () => {
    fc.assert(
      fc.property(problem, ({ rows, weights, starts }) => {
        const start = starts.map((i) => rows[i]!);
        const expected = naive(rows, weights, start);
        if (expected === null) return;
        const result = run('lloyd', rows, weights, start, 100, UNTIL_LABELS_STAY);
        expect(result.labels).toEqual(expected.labels);
        expect(result.nIter).toBe(expected.nIter);
        result.centers.flat().forEach((value, c) => {
          expect(value).toBeCloseTo(expected.centers.flat()[c]!, 10);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('takes whole weights as repeated rows', () => {
    fc.assert(
      fc.property(problem, ({ rows, weights, starts }) => {
        const start = starts.map((i) => rows[i]!);
        if (naive(rows, weights, start) === null) return;
        const repeated = rows.flatMap((row, i) => Array.from({ length: weights[i]! }, () => row));
        const once = run('lloyd', rows, weights, start);
        const many = run(
          'lloyd',
          repeated,
          repeated.map(() => 1),
          start,
        );
        expect(many.labels).toEqual(
          once.labels.flatMap((label, i) => Array.from({ length: weights[i]! }, () => label)),
        );
        expect(many.centers).toEqual(once.centers);
      }),
    );
  });

  it('sums in chunks when there are many rows', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [i % 10, (i * 7) % 13]);
    const weights = rows.map((_, i) => 1 + (i % 3));
    const start = [
      [0.3, 0.2],
      [5.1, 11.7],
      [9.2, 4.9],
    ];
    const expected = naive(rows, weights, start)!;
    const result = run('lloyd', rows, weights, start, 100, UNTIL_LABELS_STAY);
    expect(result.labels).toEqual(expected.labels);
    result.centers.flat().forEach((value, c) => {
      expect(value).toBeCloseTo(expected.centers.flat()[c]!, 12);
    });
  });
});

describe('elkan', () => {
  it('ends where lloyd ends', () => {
    fc.assert(
      fc.property(problem, ({ rows, weights, starts }) => {
        const start = starts.map((i) => rows[i]!);
        if (naive(rows, weights, start) === null) return;
        expect(run('elkan', rows, weights, start)).toEqual(run('lloyd', rows, weights, start));
      }),
      { numRuns: 300 },
    );
  });

  it('stops early with the labels of the last centers', () => {
    const rows = [[0], [1], [2], [3.5], [4], [20]];
    const weights = rows.map(() => 1);
    for (const maxIter of [1, 2, 3]) {
      expect(run('elkan', rows, weights, [[0], [1]], maxIter)).toEqual(
        run('lloyd', rows, weights, [[0], [1]], maxIter),
      );
    }
  });

  it('moves empty clusters as lloyd does', () => {
    expect(run('elkan', [[0], [1], [8]], [1, 1, 1], [[0], [100]])).toEqual({
      labels: [0, 0, 1],
      centers: [[0.5], [8]],
      nIter: 2,
    });
  });
});

describe('any number of threads', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [
    Math.sin(i) * 9,
    Math.cos(3 * i) * 5,
    (i * 7) % 13,
    i % 3,
    0.1 * (i % 11),
  ]);
  const weights = rows.map((_, i) => (i % 5) / 3);
  const start = rows.slice(0, 9);

  it.each(['lloyd', 'elkan'] as const)('%s gives the same bytes', (method) => {
    const expected = run(method, rows, weights, start);
    for (const threads of [2, 3, 8]) expect(run(method, rows, weights, start, 100, 0, threads)).toEqual(expected);
    const even = run(method, rows, null, start);
    expect(
      run(
        method,
        rows,
        rows.map(() => 1),
        start,
        100,
        0,
        3,
      ),
    ).toEqual(even);
  });

  it('lloyd that skips rows ends where lloyd without skipping ends', () => {
    let centers = start;
    for (let i = 0; i < 6; i++) centers = run('lloyd', rows, weights, centers, 1, UNTIL_LABELS_STAY).centers;
    expect(run('lloyd', rows, weights, start, 6, UNTIL_LABELS_STAY).centers).toEqual(centers);
  });
});

describe('an abort', () => {
  afterEach(() => {
    kernelSignals().fill(0);
  });

  it('ends a run, and the next one is well', () => {
    kernelSignals()[0] = 1;
    for (const method of ['lloyd', 'elkan'] as const) {
      expect(() => run(method, [[0], [1], [5]], null, [[0], [5]])).toThrow(KernelAbortedError);
    }
    kernelSignals()[0] = 0;
    expect(run('lloyd', [[0], [1], [5]], null, [[0], [5]]).labels).toEqual([0, 0, 1]);
  });
});

describe('inertia and centerDistances', () => {
  it('sum and list the distances to centers', () => {
    const X = Float64Array.of(0, 0, 3, 4, 10, 0);
    const centers = Float64Array.of(0, 0, 10, 1);
    expect(nearestInertia(X, Float64Array.of(1, 2, 3), 2, centers, 1)).toBe(0 + 2 * 25 + 3 * 1);
    const out = new Float64Array(6);
    centerDistances(X, norms(X, 3, 2), 3, 2, centers, norms(centers, 2, 2), 2, out);
    expect([...out]).toEqual([0, Math.sqrt(101), 5, Math.sqrt(49 + 9), 10, 1]);
    const labelled = withArena((arena) => {
      const rows = placeRows(arena, X, null, 2, 2, 1);
      const at = arena.place(centers);
      arena.int32s(rows.labels, 3).set([1, 0, 1]);
      return labelledInertia(rows, at);
    });
    expect(labelled).toBe(101 + 25 + 1);
  });
});

describe('seeding passes', () => {
  function withSeeding<T>(
    X: Float64Array,
    p: number,
    weights: Float64Array | null,
    task: (seeding: Seeding, rows: KMeansRows) => T,
  ): T {
    return withArena((arena) => {
      const rows = placeRows(arena, X, weights, p, 3, 2);
      const reserved = reserveSeeding(rows, 5);
      const scale = codeRows(rows, lengths(X, p));
      forgetCenters(rows);
      return task({ ...reserved, scale, rounding: seedingRounding(p, lengths(X, p).longest) }, rows);
    });
  }

  it('keep the nearest of old and new centers and their potential', () => {
    const X = Float64Array.of(0, 1, 5, 9);
    withSeeding(X, 1, Float64Array.of(1, 2, 1, 0.5), (seeding, { arena, large }) => {
      expect([...potentialsWith(seeding, Int32Array.of(3, 0))]).toEqual([81 + 2 * 64 + 16, 67.5]);
      acceptCandidate(seeding, 2, 1);
      expect([...arena.float64s(large, 4)]).toEqual([0, 1, 25, 81]);
      expect([...potentialsWith(seeding, Int32Array.of(2))]).toEqual([10]);
      acceptCandidate(seeding, 1, 0);
      expect([...arena.float64s(large, 4)]).toEqual([0, 1, 0, 16]);
      expect([...rowsReaching(seeding, Float64Array.of(9, 2, 0, 2.5, 11))]).toEqual([3, 1, 0, 3, 3]);
    });
  });

  it('are those of plain loops', () => {
    const p = 5;
    const X = Float64Array.from({ length: 2500 * p }, (_, i) => Math.sin(i * i) * (i % 997 === 0 ? 1e5 : 3));
    withSeeding(X, p, null, (seeding, { arena, large }) => {
      const chosen: number[] = [];
      for (const round of [[7], [100, 2000, 3, 4, 5], [598, 77, 78], [1, 2, 0, 12, 1500]]) {
        const potentials = potentialsWith(seeding, Int32Array.from(round));
        round.forEach((row, t) => {
          const expected = plainClosest(X, p, [...chosen, row]).reduce((a, b) => a + b, 0);
          expect(Math.abs(potentials[t]! - expected)).toBeLessThanOrEqual(1e-12 * expected);
        });
        acceptCandidate(seeding, round.length, round.length - 1);
        chosen.push(round.at(-1)!);
        const closest = arena.float64s(large, 2500);
        plainClosest(X, p, chosen).forEach((expected, i) => {
          if (chosen.includes(i)) expect(closest[i]).toBeLessThanOrEqual(1e-5);
          else expect(closest[i]).toBe(expected);
        });
      }
    });
  });
});
