import { type LabelWeights, labelWeightsRule } from '../base/index.js';
import {
  callback,
  flag,
  integer,
  nullable,
  only,
  type ParamRules,
  type RandomStateLike,
  randomStateRule,
  real,
  union,
} from '../core/index.js';
import type { Label } from '../data/index.js';
import { growthRules, type MaxFeatures, maxFeaturesRule, type TreeGrowthParams } from '../tree/index.js';

/** A score of the labels of `fit` against the labels that the trees predict for rows that they were not given. */
export type OobScorer = (yTrue: readonly Label[], yPred: readonly Label[]) => number;

/** Parameters of {@link RandomForestClassifier}. */
export interface RandomForestClassifierParams extends TreeGrowthParams {
  /** Number of trees. @defaultValue 100 */
  readonly nEstimators: number;
  /** Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all. @defaultValue 'sqrt' */
  readonly maxFeatures: MaxFeatures;
  /** Give each tree rows drawn with replacement, not all rows. @defaultValue true */
  readonly bootstrap: boolean;
  /** Score the forest on the rows that each tree was not given: by accuracy, or by a function. @defaultValue false */
  readonly oobScore: boolean | OobScorer;
  /** Threads to use; the result does not depend on it. @defaultValue null */
  readonly nJobs: number | null;
  /** Seed of the seeds of the trees. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Print progress; only 0 is available. @defaultValue 0 */
  readonly verbose: 0;
  /** Add trees to the last fit; only `false` is available, because specifications keep no fit. @defaultValue false */
  readonly warmStart: false;
  /**
   * Weights by label (an object or a `Map`); `'balanced'` so that all classes weigh the same, `'balanced_subsample'` so
   * that they do among the rows of each tree. @defaultValue null
   */
  readonly classWeight: LabelWeights | 'balanced' | 'balanced_subsample' | null;
  /** Rows drawn for each tree: a number, or a share of the rows (of their weight, if any); all if `null`. @defaultValue null */
  readonly maxSamples: number | null;
}

/** The rules of the parameters. */
export const forestRules: ParamRules<RandomForestClassifierParams> = {
  ...growthRules,
  nEstimators: integer({ min: 1, default: 100 }),
  maxFeatures: maxFeaturesRule('sqrt'),
  bootstrap: flag(true),
  oobScore: union([flag(false), callback<OobScorer>('a function of the true and the predicted labels')], false),
  nJobs: nullable(integer()),
  randomState: randomStateRule(),
  verbose: only(0, union([integer({ min: 0 }), flag(false)])),
  warmStart: only(false, flag(false)),
  classWeight: labelWeightsRule(['balanced', 'balanced_subsample']),
  maxSamples: nullable(union([integer({ min: 1 }), real({ min: 0, openMin: true })])),
};
