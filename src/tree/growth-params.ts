import {
  arrayOf,
  InvalidParameterError,
  integer,
  nullable,
  oneOf,
  type ParamRules,
  type Rule,
  real,
  union,
} from '../core/index.js';
import {
  ABSOLUTE_ERROR,
  type Criterion,
  ENTROPY,
  GINI,
  POISSON,
  SQUARED_ERROR,
  type TreeSettings,
  type TreeTargets,
} from '../kernels/index.js';

/** How many features a split may choose from: so many, a share of them, their square root or binary logarithm, or all. */
export type MaxFeatures = number | 'sqrt' | 'log2' | null;

/** The parameters that say how a tree grows, common to single trees and forests. */
export interface TreeGrowthParams {
  /** Longest path from the root; `null` has no limit. @defaultValue null */
  readonly maxDepth: number | null;
  /** Fewest samples that are split: a number from 2, or a share in (0, 1] of the rows. @defaultValue 2 */
  readonly minSamplesSplit: number;
  /** Fewest samples in a leaf: a number from 1, or a share in (0, 1) of the rows. @defaultValue 1 */
  readonly minSamplesLeaf: number;
  /** Least share of the total weight in a leaf. @defaultValue 0 */
  readonly minWeightFractionLeaf: number;
  /** Most leaves; with a limit, the split that gains most comes first. @defaultValue null */
  readonly maxLeafNodes: number | null;
  /** A split must reduce the impurity, weighted by the node's share of all samples, by at least this. @defaultValue 0 */
  readonly minImpurityDecrease: number;
  /** Price of a leaf in minimal cost-complexity pruning; 0 prunes nothing. @defaultValue 0 */
  readonly ccpAlpha: number;
}

/** The parameters that say how a classification tree grows. */
export interface ClassGrowthParams extends TreeGrowthParams {
  /** Impurity that splits reduce; `'log_loss'` is another name of `'entropy'`. @defaultValue 'gini' */
  readonly criterion: 'gini' | 'entropy' | 'log_loss';
  /**
   * For each column 1, 0 or -1: the probability of the second class may only rise with it, is free, or may only fall;
   * for one output of two classes only. @defaultValue null
   */
  readonly monotonicCst: readonly number[] | null;
}

/** The parameters that say how a regression tree grows. */
export interface ValueGrowthParams extends TreeGrowthParams {
  /**
   * Impurity that splits reduce: the mean squared distance from the mean, the mean distance from the median, or half the
   * Poisson deviance (for targets from 0); `'friedman_mse'` is a deprecated name of `'squared_error'`.
   * @defaultValue 'squared_error'
   */
  readonly criterion: 'squared_error' | 'friedman_mse' | 'absolute_error' | 'poisson';
  /**
   * For each column 1, 0 or -1: the prediction may only rise with it, is free, or may only fall; for one output only.
   * @defaultValue null
   */
  readonly monotonicCst: readonly number[] | null;
}

const growthRules: ParamRules<TreeGrowthParams> = {
  maxDepth: nullable(integer({ min: 1 })),
  minSamplesSplit: union([integer({ min: 2 }), real({ min: 0, openMin: true, max: 1 })], 2),
  minSamplesLeaf: union([integer({ min: 1 }), real({ min: 0, openMin: true, max: 1, openMax: true })], 1),
  minWeightFractionLeaf: real({ min: 0, max: 0.5, default: 0 }),
  maxLeafNodes: nullable(integer({ min: 2 })),
  minImpurityDecrease: real({ min: 0, default: 0 }),
  ccpAlpha: real({ min: 0, default: 0 }),
};

const monotonicRule: Rule<readonly number[] | null> = nullable(arrayOf(integer({ min: -1, max: 1 })));

/** The rules of the growth parameters of classification trees. */
export const classGrowthRules: ParamRules<ClassGrowthParams> = {
  ...growthRules,
  criterion: oneOf(['gini', 'entropy', 'log_loss'], 'gini'),
  monotonicCst: monotonicRule,
};

/** The rules of the growth parameters of regression trees. */
export const valueGrowthRules: ParamRules<ValueGrowthParams> = {
  ...growthRules,
  criterion: oneOf(['squared_error', 'friedman_mse', 'absolute_error', 'poisson'], 'squared_error'),
  monotonicCst: monotonicRule,
};

const CRITERIA: Readonly<Record<(ClassGrowthParams | ValueGrowthParams)['criterion'], Criterion>> = {
  gini: GINI,
  entropy: ENTROPY,
  log_loss: ENTROPY,
  squared_error: SQUARED_ERROR,
  friedman_mse: SQUARED_ERROR,
  absolute_error: ABSOLUTE_ERROR,
  poisson: POISSON,
};

/** The rule of `maxFeatures`, whose default differs. */
export function maxFeaturesRule(fallback: MaxFeatures): Rule<MaxFeatures> {
  const share = real({ min: 0, openMin: true, max: 1, openMax: true });
  return nullable(union([integer({ min: 1 }), share, oneOf(['sqrt', 'log2'], 'sqrt')]), fallback);
}

/** The number of features that `maxFeatures` means. */
export function countFeatures(maxFeatures: MaxFeatures, nFeatures: number): number {
  if (maxFeatures === null) return nFeatures;
  if (maxFeatures === 'sqrt') return Math.max(1, Math.floor(Math.sqrt(nFeatures)));
  if (maxFeatures === 'log2') return Math.max(1, 31 - Math.clz32(nFeatures));
  return Number.isInteger(maxFeatures) ? maxFeatures : Math.max(1, Math.floor(maxFeatures * nFeatures));
}

/** What `treeSettings` needs of the parameters. */
export type GrowthParams = (ClassGrowthParams | ValueGrowthParams) & { readonly maxFeatures: MaxFeatures };

/** What the settings of a tree depend on besides its parameters. */
export interface GrowthExtent {
  readonly nSamples: number;
  readonly nFeatures: number;
  readonly targets: TreeTargets;
}

/**
 * The parameters in absolute numbers.
 *
 * @throws InvalidParameterError for `monotonicCst` of the wrong length, with more than two classes or several outputs.
 */
export function treeSettings(
  owner: string,
  params: GrowthParams,
  randomSplits: boolean,
  extent: GrowthExtent,
): TreeSettings {
  const { nSamples, nFeatures } = extent;
  const { minSamplesSplit, minImpurityDecrease } = params;
  const minSamplesLeaf = Number.isInteger(params.minSamplesLeaf)
    ? params.minSamplesLeaf
    : Math.ceil(params.minSamplesLeaf * nSamples);
  const split = minSamplesSplit > 1 ? minSamplesSplit : Math.max(2, Math.ceil(minSamplesSplit * nSamples));
  return {
    criterion: CRITERIA[params.criterion],
    randomSplits,
    maxDepth: params.maxDepth ?? 2 ** 31 - 1,
    minSamplesSplit: Math.max(split, 2 * minSamplesLeaf),
    minSamplesLeaf,
    maxFeatures: countFeatures(params.maxFeatures, nFeatures),
    maxLeafNodes: params.maxLeafNodes ?? 0,
    minImpurityDecrease,
    monotonic: monotonicDirections(owner, params.monotonicCst, extent),
  };
}

/** The constraints as they bear on the first class, whose probability falls where that of the second rises. */
function monotonicDirections(
  owner: string,
  monotonicCst: readonly number[] | null,
  { nFeatures, targets }: GrowthExtent,
): Int8Array | null {
  if (monotonicCst === null) return null;
  const subject = 'monotonicCst';
  if (monotonicCst.length !== nFeatures) {
    const must = `have ${nFeatures} values, one for each column of X`;
    throw new InvalidParameterError({ owner, subject, must, got: String(monotonicCst.length) });
  }
  const nOutputs = targets.kind === 'values' ? targets.nOutputs : targets.nClasses.length;
  if (nOutputs > 1) {
    const must = 'be null for several outputs';
    throw new InvalidParameterError({ owner, subject, must, got: `constraints for ${nOutputs} outputs` });
  }
  if (targets.kind === 'values') return Int8Array.from(monotonicCst);
  const nClasses = targets.nClasses[0]!;
  if (nClasses > 2) {
    const must = 'be null for more than two classes';
    throw new InvalidParameterError({ owner, subject, must, got: `constraints for ${nClasses} classes` });
  }
  return Int8Array.from(monotonicCst, (direction) => -direction);
}
