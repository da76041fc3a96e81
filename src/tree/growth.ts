import type { ClassTarget } from '../base/index.js';
import { DataError, type RandomState } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import {
  allocateTreeScratch,
  growTree,
  pairwiseSum,
  pruneTree,
  type RankedColumns,
  rankColumns,
  TREE_RANDOM_MAX,
  type TreeArrays,
  type TreeScratch,
} from '../kernels/index.js';
import { type MaxFeatures, type TreeGrowthParams, treeSettings } from './growth-params.js';

/** What all trees of one fit share. */
export interface TrainingSet {
  readonly columns: RankedColumns;
  readonly target: ClassTarget;
  readonly scratch: TreeScratch;
}

/** Prepares rows for trees: each column is ranked once. */
export function trainingSet(rows: Float32Array, nFeatures: number, target: ClassTarget): TrainingSet {
  const nSamples = rows.length / nFeatures;
  return { columns: rankColumns(rows, nSamples, nFeatures), target, scratch: allocateTreeScratch(nSamples) };
}

/** Grows one tree, and prunes it where `ccpAlpha` says so. */
export function growClassTree(
  owner: string,
  params: TreeGrowthParams & { readonly maxFeatures: MaxFeatures },
  randomSplits: boolean,
  { columns, target, scratch }: TrainingSet,
  sampleWeight: Float64Array | null,
  random: RandomState,
): TreeArrays {
  const { nSamples, nFeatures } = columns;
  const nClasses = target.classes.length;
  const totalWeight = totalOf(owner, sampleWeight, nSamples);
  const settings = treeSettings(owner, params, randomSplits, { nSamples, nFeatures, nClasses, totalWeight });
  const problem = { columns, classes: target.codes, nClasses, sampleWeight };
  const tree = growTree(problem, settings, random.randint(0, TREE_RANDOM_MAX), scratch);
  return params.ccpAlpha === 0 ? tree : pruneTree(tree, params.ccpAlpha);
}

/**
 * The total weight of rows, which weigh 1 each if nothing is said.
 *
 * @throws DataError where class weights have left no row a weight, or weights too large to add up.
 */
export function totalOf(owner: string, sampleWeight: Float64Array | null, nSamples: number): number {
  const total = sampleWeight === null ? nSamples : pairwiseSum(sampleWeight);
  if (total > 0 && Number.isFinite(total)) return total;
  const must = 'have a finite sum above zero, times the weight of the class';
  throw new DataError({ owner, subject: 'sampleWeight', must, got: String(total) });
}

/**
 * The rows as trees compare them.
 *
 * @throws DataError for a value beyond the range of 32-bit floats.
 */
export function toFloat32(owner: string, X: Matrix): Float32Array {
  const { data } = X.compact();
  const out = new Float32Array(data);
  for (let k = 0; k < out.length; k++) {
    if (Math.abs(out[k]!) !== Infinity) continue;
    const column = k % X.shape[1];
    const at = { row: Math.floor(k / X.shape[1]), column, columnName: X.featureNames?.[column] };
    const must = 'hold values within the range of 32-bit floats';
    throw new DataError({ owner, subject: 'X', must, got: String(data[k]), at });
  }
  return out;
}
