import fc from 'fast-check';
import {
  ENTROPY,
  GINI,
  growTrees,
  log2OfShare,
  type TreeArrays,
  type TreeDraw,
  type TreeSettings,
} from 'pipefit/kernels';
import { describe, expect, it } from 'vitest';
import { faultsOf, type NaiveProblem } from './naive-tree.js';

const FULL: TreeSettings = {
  criterion: GINI,
  randomSplits: false,
  maxDepth: 2 ** 31 - 1,
  minSamplesSplit: 2,
  minSamplesLeaf: 1,
  maxFeatures: 100,
  maxLeafNodes: 0,
  minImpurityDecrease: 0,
  monotonic: null,
};

function grow({ X, y, nClasses, weights }: NaiveProblem, settings: Partial<TreeSettings> = {}, seed = 1): TreeArrays {
  const problem = {
    X: Float64Array.from(X.flat()),
    nSamples: X.length,
    nFeatures: X[0]!.length,
    targets: { kind: 'classes', codes: Int32Array.from(y), nClasses: [nClasses] },
  } as const;
  const sampleWeight = weights.every((w) => w === 1) ? null : Float64Array.from(weights);
  const draw = { seed, weights: sampleWeight, minWeightLeaf: 0 };
  return growTrees(problem, { ...FULL, ...settings }, 1, () => draw, 1)[0]!;
}

/** Numbers in [0, 1) that are the same in every run. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The shape of a tree, without its weights. */
function shapeOf({ childrenLeft, childrenRight, feature, threshold }: TreeArrays): unknown {
  return { childrenLeft, childrenRight, feature, threshold };
}

/** Small training sets with many ties; `weight` makes the weights. */
function problems(weight: fc.Arbitrary<number>, missing = 0.1): fc.Arbitrary<NaiveProblem> {
  return fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 })).chain(([nFeatures, nClasses]) => {
    const value = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true }));
    const cell = value.map(([x, chance]) => (chance < missing ? Number.NaN : x));
    const row = fc.tuple(fc.array(cell, { minLength: nFeatures, maxLength: nFeatures }), fc.nat(nClasses - 1), weight);
    return fc.array(row, { minLength: 2, maxLength: 40 }).map((rows) => ({
      X: rows.map(([x]) => x),
      y: rows.map(([, c]) => c),
      nClasses,
      weights: rows.some(([, , w]) => w > 0) ? rows.map(([, , w]) => w) : rows.map(() => 1),
    }));
  });
}

const growth = fc.record({
  criterion: fc.constantFrom(GINI, ENTROPY),
  maxDepth: fc.constantFrom(2, 2 ** 31 - 1),
  minSamplesLeaf: fc.integer({ min: 1, max: 4 }),
});

describe('growTrees', () => {
  it('finds the best split of every node, by exhaustive search', () => {
    fc.assert(
      fc.property(problems(fc.constant(1)), growth, (problem, settings) => {
        expect(faultsOf(grow(problem, settings), problem, { ...FULL, ...settings })).toEqual([]);
      }),
    );
  });

  it('does so with weights that are whole numbers, and with others', () => {
    const weight = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0.1, 0.3, 1.7));
    fc.assert(
      fc.property(problems(weight), growth, (problem, settings) => {
        expect(faultsOf(grow(problem, settings), problem, { ...FULL, ...settings })).toEqual([]);
      }),
    );
  });

  it('grows the same tree from packed keys as by the ordered search', () => {
    fc.assert(
      fc.property(problems(fc.integer({ min: 0, max: 5 })), growth, fc.nat(), (problem, settings, seed) => {
        // Halves are exact, but not whole numbers, so that they take the other path.
        const halves = { ...problem, weights: problem.weights.map((w) => w / 2) };
        const some = { ...settings, maxFeatures: 1 };
        const whole = grow(problem, some, seed);
        const ordered = grow(halves, some, seed);
        expect(shapeOf(ordered)).toEqual(shapeOf(whole));
        expect(ordered.impurity).toEqual(whole.impurity);
        expect(ordered.weightedNNodeSamples).toEqual(whole.weightedNNodeSamples.map((w) => w / 2));
      }),
    );
  });

  it('takes a weight of two as two equal samples', () => {
    fc.assert(
      fc.property(problems(fc.integer({ min: 1, max: 3 })), fc.nat(), (problem, seed) => {
        const copies = problem.y.flatMap((_, i) => new Array<number>(problem.weights[i]!).fill(i));
        const repeated = {
          X: copies.map((i) => problem.X[i]!),
          y: copies.map((i) => problem.y[i]!),
          nClasses: problem.nClasses,
          weights: copies.map(() => 1),
        };
        expect(shapeOf(grow(repeated, {}, seed))).toEqual(shapeOf(grow(problem, {}, seed)));
      }),
    );
  });

  it.each([30, 300, 3000, 6000])('finds the best of all thresholds among %i different values', (n) => {
    // A permutation of 0 .. n - 1 in both columns; the classes follow the second, but for every tenth value.
    const X = Array.from({ length: n }, (_, i) => [(i * 7919) % n, (i * 104729) % n]);
    const y = X.map(([, b]) => (b! < n / 3 === (b! % 10 !== 5) ? 1 : 0));
    const problem = { X, y, nClasses: 2, weights: y.map(() => 1) };
    for (const criterion of [GINI, ENTROPY] as const) {
      const tree = grow(problem, { maxDepth: 1, criterion });
      expect([tree.feature[0], tree.threshold[0]]).toEqual([1, n / 3 - 0.5]);
    }
  });

  it.each([
    [60, 2, 0],
    [140, 2, 0],
    [500, 2, 0],
    [4000, 2, 3],
    [4000, 2, 0],
    [2000, 5, 0],
  ])('grows the same tree of %i samples and %i classes from packed keys as by the ordered search', (n, k, levels) => {
    // Weak and strong features, values apart or tied or too near for a split, weights from 1 to 3.
    const random = drawer(n + k);
    const scale = levels === 0 ? 1 : levels;
    const X = Array.from({ length: n }, () => {
      const a = random();
      const near = 5 + Math.floor(random() * 40) * 3e-8;
      return [levels === 0 ? a : Math.floor(a * 50), random() * scale, Math.floor(random() * 300) / 7, near];
    });
    const y = X.map(([a]) => Math.min(k - 1, Math.floor((a! / (levels === 0 ? 1 : 50)) * k * (0.5 + random()))));
    const weights = X.map(() => 1 + Math.floor(random() * 3));
    for (const criterion of [GINI, ENTROPY] as const) {
      const settings = { criterion, maxFeatures: 2 };
      const whole = grow({ X, y, nClasses: k, weights }, settings, 7);
      const ordered = grow({ X, y, nClasses: k, weights: weights.map((w) => w / 2) }, settings, 7);
      expect(shapeOf(ordered)).toEqual(shapeOf(whole));
    }
  });

  it.each([
    [50, 2, 2, 1],
    [300, 26, 16, 3],
    [300, 26, 17, 3],
    [300, 130, 4, 1],
    [900, 3, 16, 200],
    [3000, 26, 16, 3],
  ])('does so for %i samples of %i classes with %i levels and weights up to %i', (n, k, levels, heaviest) => {
    const random = drawer(n + levels);
    const X = Array.from({ length: n }, () => Array.from({ length: 4 }, () => Math.floor(random() * levels)));
    const y = X.map(([a, b]) => Math.min(k - 1, Math.floor((((a! + b!) * k) / (2 * levels)) * (0.7 + 0.5 * random()))));
    const weights = X.map(() => 1 + Math.floor(random() * heaviest));
    const whole = grow({ X, y, nClasses: k, weights }, { maxFeatures: 2 }, 7);
    const ordered = grow({ X, y, nClasses: k, weights: weights.map((w) => w / 2) }, { maxFeatures: 2 }, 7);
    expect(shapeOf(ordered)).toEqual(shapeOf(whole));
    expect([ordered.impurity, ordered.value]).toEqual([whole.impurity, whole.value]);
  });

  it('grows the same trees on any number of threads', () => {
    const random = drawer(3);
    const n = 400;
    const X = Float64Array.from({ length: 5 * n }, random);
    const codes = Int32Array.from({ length: n }, (_, i) => (X[5 * i]! + random() > 1 ? 1 : 0));
    const problem = { X, nSamples: n, nFeatures: 5, targets: { kind: 'classes', codes, nClasses: [2] } } as const;
    const drawOf = (t: number): TreeDraw => {
      const weights = Uint8Array.from({ length: n }, (_, i) => (i * 7 + t) % 3);
      return { seed: t + 1, weights, minWeightLeaf: 0 };
    };
    const on = (threads: number): TreeArrays[] => growTrees(problem, { ...FULL, maxFeatures: 2 }, 11, drawOf, threads);
    const one = on(1);
    expect(one).toHaveLength(11);
    for (const threads of [2, 3, 8]) expect(on(threads)).toEqual(one);
  });

  it('handles more than 65 536 different values', () => {
    const n = 70000;
    const X = Array.from({ length: n }, (_, i) => [i]);
    const y = X.map((_, i) => (i < 66000 ? 0 : 1));
    const tree = grow({ X, y, nClasses: 2, weights: y.map(() => 1) });
    expect([...tree.threshold]).toEqual([65999.5, -2, -2]);
    expect([...tree.nNodeSamples]).toEqual([n, 66000, 4000]);
  });

  it('does not separate values within 1e-7', () => {
    const X = [[1e-8], [2e-8], [3e-7]];
    const tree = grow({ X, y: [0, 1, 1], nClasses: 2, weights: [1, 1, 1] });
    expect([...tree.nNodeSamples]).toEqual([3, 2, 1]);
  });

  it('takes both zeros as one value', () => {
    const tree = grow({ X: [[-0], [0]], y: [0, 1], nClasses: 2, weights: [1, 1] });
    expect(tree.nodeCount).toBe(1);
  });

  it('leaves its input as it was', () => {
    const X = Float64Array.of(3, 1, 2, Number.NaN);
    const codes = Int32Array.of(0, 1, 0, 1);
    const weights = Float64Array.of(1, 2, 1, 1);
    const problem = { X, nSamples: 4, nFeatures: 1, targets: { kind: 'classes', codes, nClasses: [2] } } as const;
    growTrees(problem, FULL, 1, () => ({ seed: 1, weights, minWeightLeaf: 0 }), 1);
    expect([[...X], [...codes], [...weights]]).toEqual([
      [3, 1, 2, Number.NaN],
      [0, 1, 0, 1],
      [1, 2, 1, 1],
    ]);
  });
});

describe('log2OfShare', () => {
  it('is exact for powers of two', () => {
    expect([1, 0.5, 0.25, 2 ** -20].map(log2OfShare)).toEqual([0, -1, -2, -20]);
  });

  it("has the C library's last bit, where engines differ", () => {
    // glibc's log(x) / log(2).
    expect([4 / 13, 5 / 14, 8 / 15, 13 / 16].map(log2OfShare)).toEqual([
      -1.7004397181410922, -1.4854268271702415, -0.9068905956085187, -0.2995602818589078,
    ]);
    expect([14 / 15, 47 / 48].map(log2OfShare)).toEqual([-0.0995356735509144, -0.030373649043518865]);
  });
});
