import { DataError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import {
  type BootstrapDraw,
  growTrees,
  pairwiseSum,
  pruneTree,
  type TreeArrays,
  type TreeDraw,
  type TreeTargets,
  type WeighedDraw,
} from '../kernels/index.js';
import { type GrowthParams, treeSettings } from './growth-params.js';

/** From here on, a number becomes infinite as a 32-bit float. */
const BEYOND_FLOAT32 = 2 ** 128 - 2 ** 103;

/** What trees of one fit share, and what each has of its own. */
export interface TreeGrowth {
  readonly X: Matrix;
  readonly targets: TreeTargets;
  readonly randomSplits: boolean;
  readonly nTrees: number;
  /** The seed and the weights of tree `t`, or how they are drawn; asked for once, in the order of the trees. */
  readonly drawOf: (t: number) => Omit<WeighedDraw, 'minWeightLeaf'> | Omit<BootstrapDraw, 'minWeightLeaf'>;
  readonly threads: number;
}

/** Grows trees, and prunes them where `ccpAlpha` says so. */
export function growEach(
  owner: string,
  params: GrowthParams,
  { X, targets, randomSplits, nTrees, drawOf, threads }: TreeGrowth,
): TreeArrays[] {
  const [nSamples, nFeatures] = X.shape;
  const { minWeightFractionLeaf, ccpAlpha } = params;
  const problem = { X: float32Range(owner, X), nSamples, nFeatures, targets };
  const settings = treeSettings(owner, params, randomSplits, problem);
  const draw = (t: number): TreeDraw => {
    const own = drawOf(t);
    const total = 'nDraws' in own ? own.nDraws : totalOf(owner, own.weights, nSamples);
    return { ...own, minWeightLeaf: minWeightFractionLeaf * total };
  };
  const trees = growTrees(problem, settings, nTrees, draw, threads);
  return ccpAlpha === 0 ? trees : trees.map((tree) => pruneTree(tree, ccpAlpha));
}

/**
 * The total weight of rows, which weigh 1 each if nothing is said.
 *
 * @throws DataError where class weights have left no row a weight, or weights too large to add up.
 */
export function totalOf(owner: string, weights: WeighedDraw['weights'], nSamples: number): number {
  const total = weights === null ? nSamples : sumOf(weights);
  if (total > 0 && Number.isFinite(total)) return total;
  const must = 'have a finite sum above zero, times the weight of the class';
  throw new DataError({ owner, subject: 'sampleWeight', must, got: String(total) });
}

function sumOf(weights: Uint8Array | Uint16Array | Float64Array): number {
  if (weights instanceof Float64Array) return pairwiseSum(weights);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]!;
  return sum;
}

/**
 * The rows, one after the other, of which no value exceeds the range in which trees compare them.
 *
 * @throws DataError for a value beyond the range of 32-bit floats.
 */
export function float32Range(owner: string, X: Matrix): Float64Array {
  const { data } = X.compact();
  for (let k = 0; k < data.length; k++) {
    if (!(Math.abs(data[k]!) >= BEYOND_FLOAT32)) continue;
    const column = k % X.shape[1];
    const at = { row: Math.floor(k / X.shape[1]), column, columnName: X.featureNames?.[column] };
    const must = 'hold values within the range of 32-bit floats';
    throw new DataError({ owner, subject: 'X', must, got: String(data[k]), at });
  }
  return data;
}
