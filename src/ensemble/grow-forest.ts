import {
  countSlot,
  type FitContext,
  type FitInfo,
  float64s,
  int32s,
  nullableSlot,
  type StateLayout,
} from '../base/index.js';
import { InvalidParameterError, RandomState, threadsFor } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { mostDraws, TREE_RANDOM_MAX, type TreeTargets, type WeighedDraw } from '../kernels/index.js';
import { checkTree, type GrowthParams, growEach, type TreeState, treeState } from '../tree/index.js';
import { bootstrapSize, countRows, drawRows, type Sampling } from './bootstrap.js';
import type { ForestParams } from './forest-params.js';

/** The trees of a forest, and how they were given their rows. */
export interface GrownForest extends TreeState, Sampling {
  /** Where each tree begins in the arrays of nodes. */
  readonly starts: Int32Array;
  /** The seed of each tree. */
  readonly seeds: Int32Array;
}

/** Where the parts of a forest go in a model file, besides its nodes. */
export const forestLayout: StateLayout<Omit<GrownForest, keyof TreeState>> = {
  starts: int32s('trees'),
  seeds: int32s('trees'),
  nSamples: countSlot(),
  nSamplesBootstrap: nullableSlot(countSlot()),
  sampleWeight: nullableSlot(float64s('samples')),
};

/** Exclusive upper bound of the seed of a tree. */
const SEED_LIMIT = 2147483647;

/** @throws InvalidParameterError for parameters that make sense only with a bootstrap. */
export function checkTogether(
  owner: string,
  { bootstrap, oobScore, maxSamples }: ForestParams & { readonly oobScore: unknown },
): void {
  if (bootstrap) return;
  if (maxSamples !== null) {
    const must = 'be null without bootstrap';
    throw new InvalidParameterError({ owner, subject: 'maxSamples', must, got: String(maxSamples) });
  }
  if (oobScore === false) return;
  const must = 'be false without bootstrap, which leaves no rows out';
  throw new InvalidParameterError({ owner, subject: 'oobScore', must, got: String(oobScore) });
}

/** How the trees are given their rows. */
export function samplingOf(
  owner: string,
  { bootstrap, maxSamples }: ForestParams,
  nSamples: number,
  sampleWeight: Float64Array | null,
  context: FitContext,
): Sampling {
  const size = bootstrap ? bootstrapSize(owner, maxSamples, nSamples, sampleWeight, context) : null;
  return { nSamples, nSamplesBootstrap: size, sampleWeight };
}

/**
 * Grows the trees of a forest.
 *
 * @param weigh - the weights of the rows of a tree, given how often each was drawn
 */
export function growForest(
  owner: string,
  params: ForestParams & GrowthParams,
  { X, targets, randomSplits }: { readonly X: Matrix; readonly targets: TreeTargets; readonly randomSplits: boolean },
  sampling: Sampling,
  weigh: ((counts: ReturnType<typeof countRows>) => WeighedDraw['weights']) | null = null,
): GrownForest {
  const random = RandomState.from(params.randomState, owner);
  const seeds = Int32Array.from({ length: params.nEstimators }, () => random.randint(SEED_LIMIT));
  const { nSamples, nSamplesBootstrap: nDraws, sampleWeight } = sampling;
  const weightsOf = (seed: number): WeighedDraw['weights'] => {
    if (nDraws === null) return sampleWeight;
    const counts = countRows(drawRows(owner, seed, sampling), nSamples);
    return weigh === null ? counts : weigh(counts);
  };
  const isPlain = weigh === null && sampleWeight === null && nDraws !== null && nDraws <= mostDraws(nSamples);
  const trees = growEach(owner, params, {
    X,
    targets,
    randomSplits,
    nTrees: seeds.length,
    drawOf: (t) =>
      isPlain
        ? { stateSeed: seeds[t]!, nDraws }
        : { seed: new RandomState(seeds[t]!).randint(0, TREE_RANDOM_MAX), weights: weightsOf(seeds[t]!) },
    threads: threadsFor(params.nJobs),
  });
  const starts = new Int32Array(trees.length);
  for (let t = 1; t < trees.length; t++) starts[t] = starts[t - 1]! + trees[t - 1]!.nodeCount;
  // The caller may write to the weights later.
  const own = { ...sampling, sampleWeight: sampling.sampleWeight?.slice() ?? null };
  return { starts, seeds, ...own, ...treeState(trees) };
}

/** Refuses nodes that are not trees over the columns of X. */
export function checkForest(
  { starts, sampleWeight, nSamples, ...nodes }: GrownForest,
  info: FitInfo,
  fail: (must: string, got: string) => never,
): void {
  if (starts.length === 0 || starts[0] !== 0) fail('begin with the first tree', String(starts[0]));
  for (let t = 0; t < starts.length; t++) {
    checkTree(nodes, starts[t]!, starts[t + 1] ?? nodes.feature.length, info.nFeaturesIn, fail);
  }
  if (sampleWeight !== null && sampleWeight.length !== nSamples) fail('weigh each row', String(sampleWeight.length));
}
