import { type AnySpec, isSpec, type ParamGrid } from '../../base/index.js';
import {
  callback,
  custom,
  flag,
  integer,
  type ParamRules,
  type RandomStateLike,
  type Rule,
  randomStateRule,
  union,
} from '../../core/index.js';
import { type ErrorScore, errorScoreRule, RUN_RULES, type RunSettings } from '../execution/run-settings.js';
import { type Scoring, scoringRule } from '../scoring/scoring.js';
import { type CrossValidator, cvRule } from '../splitters/check-cv.js';
import type { CvResults } from './cv-results.js';
import { copySpace, type SearchSpace, spaceRule } from './search-space.js';

/**
 * Whether and how the best candidate is fitted again on all data: `true` by the one score, the name of one of several
 * scores, a function that chooses the position of the candidate, or `false` for not at all.
 */
export type Refit<N extends string = string, P = object> = boolean | N | ((results: CvResults<P, N>) => number);

/** One grid or several, with the nested names and the value types of the specification's parameters. */
export type SearchGrid<E extends AnySpec> = ParamGrid<E['params']> | readonly ParamGrid<E['params']>[];

/** Options of a search. */
export interface SearchSettings<S, R> extends RunSettings {
  /** One score or several. @defaultValue null: the model's own `score` */
  readonly scoring: S;
  /** Fit the best candidate again on all data, and by which score it is the best. @defaultValue true */
  readonly refit: R;
  /** Number of folds, a splitter, or divisions. @defaultValue null: 5 folds, stratified for classifiers */
  readonly cv: CrossValidator;
  /** The scores of a fit that fails, or `'raise'`. @defaultValue NaN */
  readonly errorScore: ErrorScore;
  /** Score on the training rows too. @defaultValue false */
  readonly returnTrainScore: boolean;
}

/** Parameters of {@link GridSearchCV}. */
export interface GridSearchCVParams<E extends AnySpec = AnySpec, S = Scoring<AnySpec>, R = Refit>
  extends SearchSettings<S, R> {
  /** The specification of which candidates are made. */
  readonly estimator: E;
  /** The values to try. */
  readonly paramGrid: SearchGrid<E>;
}

/** Options of {@link RandomizedSearchCV}. */
export interface RandomizedSearchSettings<S, R> extends SearchSettings<S, R> {
  /** How many candidates to draw. @defaultValue 10 */
  readonly nIter: number;
  /** Seed of the draws. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** Parameters of {@link RandomizedSearchCV}. */
export interface RandomizedSearchCVParams<E extends AnySpec = AnySpec, S = Scoring<AnySpec>, R = Refit>
  extends RandomizedSearchSettings<S, R> {
  /** The specification of which candidates are made. */
  readonly estimator: E;
  /** What the values are drawn from. */
  readonly paramDistributions: SearchSpace<E>;
}

const refitRule: Rule<Refit> = union(
  [
    flag(true),
    custom<string>({ must: 'be the name of a score', test: (value) => typeof value === 'string' }),
    callback<(results: CvResults<object>) => number>('a function that chooses a candidate'),
  ],
  true as Refit,
);

export const estimatorParamRule: Rule<AnySpec> = custom<AnySpec>({ must: 'be an estimator', test: isSpec });

export const gridRule: Rule<SearchGrid<AnySpec>> = custom<SearchGrid<AnySpec>>({
  must: 'be an object of arrays, or an array of such objects',
  test: (value) => typeof value === 'object' && value !== null,
  copy: copySpace as (grid: SearchGrid<AnySpec>) => SearchGrid<AnySpec>,
});

/** The rules of what searches have in common. */
export const SETTINGS_RULES: ParamRules<SearchSettings<Scoring<AnySpec>, Refit>> = {
  scoring: scoringRule,
  refit: refitRule,
  cv: cvRule,
  errorScore: errorScoreRule,
  returnTrainScore: flag(false),
  ...RUN_RULES,
};

export const GRID_RULES: ParamRules<GridSearchCVParams> = {
  estimator: estimatorParamRule,
  paramGrid: gridRule,
  ...SETTINGS_RULES,
};

export const RANDOMIZED_RULES: ParamRules<RandomizedSearchCVParams> = {
  estimator: estimatorParamRule,
  paramDistributions: spaceRule,
  nIter: integer({ min: 1, default: 10 }),
  ...SETTINGS_RULES,
  randomState: randomStateRule(),
};
