import { type OutputWeights, outputWeightsRule } from '../base/index.js';
import {
  callback,
  flag,
  integer,
  jobsRule,
  NO_WARM_START,
  NOTHING_PRINTED,
  nullable,
  only,
  type ParamRules,
  type RandomStateLike,
  randomStateRule,
  real,
  union,
} from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import {
  type ClassGrowthParams,
  classGrowthRules,
  type MaxFeatures,
  maxFeaturesRule,
  type ValueGrowthParams,
  valueGrowthRules,
} from '../tree/index.js';

/**
 * A score of the labels of `fit` against the labels that the trees predict for rows that they were not given; for several
 * outputs it receives rows of labels.
 */
export type OobScorer = (yTrue: readonly Label[], yPred: readonly Label[]) => number;

/** A score of the numbers of `fit` against the numbers that the trees predict for rows that they were not given. */
export type OobValueScorer = (yTrue: Float64Array | Matrix, yPred: Float64Array | Matrix) => number;

/** The parameters of every forest. */
export interface ForestParams {
  /** Number of trees. @defaultValue 100 */
  readonly nEstimators: number;
  /** Give each tree rows drawn with replacement, not all rows. @defaultValue true; false for extra trees */
  readonly bootstrap: boolean;
  /** Threads to use; the result does not depend on it. @defaultValue null */
  readonly nJobs: number | null;
  /** Seed of the seeds of the trees. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Print progress; only 0 is available. @defaultValue 0 */
  readonly verbose: 0;
  /** Add trees to the last fit; only `false` is available, because specifications keep no fit. @defaultValue false */
  readonly warmStart: false;
  /** Rows drawn for each tree: a number, or a share of the rows (of their weight, if any); all if `null`. @defaultValue null */
  readonly maxSamples: number | null;
}

/** The parameters of a forest of classification trees. */
export interface ClassForestParams extends ForestParams, ClassGrowthParams {
  /** Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all. @defaultValue 'sqrt' */
  readonly maxFeatures: MaxFeatures;
  /** Score the forest on the rows that each tree was not given: by accuracy, or by a function. @defaultValue false */
  readonly oobScore: boolean | OobScorer;
  /**
   * Weights by label (an object or a `Map`; for several outputs an array of them); `'balanced'` so that all classes weigh
   * the same, `'balanced_subsample'` so that they do among the rows of each tree. @defaultValue null
   */
  readonly classWeight: OutputWeights | 'balanced' | 'balanced_subsample' | null;
}

/** The parameters of a forest of regression trees. */
export interface ValueForestParams extends ForestParams, ValueGrowthParams {
  /** Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all. @defaultValue null */
  readonly maxFeatures: MaxFeatures;
  /** Score the forest on the rows that each tree was not given: by R², or by a function. @defaultValue false */
  readonly oobScore: boolean | OobValueScorer;
}

function forestRules(bootstrap: boolean): ParamRules<ForestParams> {
  return {
    nEstimators: integer({ min: 1, default: 100 }),
    bootstrap: flag(bootstrap),
    nJobs: jobsRule(),
    randomState: randomStateRule(),
    verbose: only(0, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
    warmStart: only(false, flag(false), NO_WARM_START),
    maxSamples: nullable(union([integer({ min: 1 }), real({ min: 0, openMin: true })])),
  };
}

/** The rules of a forest of classification trees. */
export function classForestRules(bootstrap: boolean): ParamRules<ClassForestParams> {
  return {
    ...forestRules(bootstrap),
    ...classGrowthRules,
    maxFeatures: maxFeaturesRule('sqrt'),
    oobScore: union([flag(false), callback<OobScorer>('a function of the true and the predicted labels')], false),
    classWeight: outputWeightsRule(['balanced', 'balanced_subsample']),
  };
}

/** The rules of a forest of regression trees. */
export function valueForestRules(bootstrap: boolean): ParamRules<ValueForestParams> {
  return {
    ...forestRules(bootstrap),
    ...valueGrowthRules,
    maxFeatures: maxFeaturesRule(null),
    oobScore: union([flag(false), callback<OobValueScorer>('a function of the true and the predicted numbers')], false),
  };
}
