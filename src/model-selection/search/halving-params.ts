import { type AnySpec, deepParams } from '../../base/index.js';
import {
  callback,
  describe,
  flag,
  InvalidParameterError,
  integer,
  oneOf,
  type ParamRules,
  type RandomStateLike,
  type Rule,
  randomStateRule,
  real,
  text,
  union,
} from '../../core/index.js';
import { RUN_RULES } from '../execution/run-settings.js';
import type { SingleScoring } from '../scoring/scoring.js';
import { cvRule } from '../splitters/check-cv.js';
import type { CvResults } from './cv-results.js';
import { estimatorParamRule, gridRule, SETTINGS_RULES, type SearchGrid, type SearchSettings } from './search-params.js';
import { readSpaces, type SearchSpace, spaceRule } from './search-space.js';

/** Columns that halving adds to the results. */
export interface HalvingColumns {
  /** The iteration in which a candidate was evaluated, from 0. */
  readonly iter: Int32Array;
  /** With how many resources. */
  readonly nResources: Int32Array;
}

/** Whether the best candidate is fitted again on all data: `true`, a function that chooses its position, or `false`. */
export type HalvingRefit<P = object> = boolean | ((results: CvResults<P, 'score'> & HalvingColumns) => number);

/** Options of the searches by successive halving. */
export interface HalvingSearchSettings<S, R> extends Omit<SearchSettings<S, R>, 'preDispatch'> {
  /** One candidate in `factor` stays from one iteration to the next, which has `factor` times the resources. @defaultValue 3 */
  readonly factor: number;
  /** What grows: `'n_samples'`, or the name of a parameter that takes whole numbers. @defaultValue 'n_samples' */
  readonly resource: string;
  /** The most resources of a candidate; `'auto'` is all rows. @defaultValue 'auto' */
  readonly maxResources: number | 'auto';
  /**
   * The resources of the first iteration; `'smallest'` is two rows for each class and fold, or 1, and `'exhaust'` as many
   * as let the last iteration use all. @defaultValue `'exhaust'` for grids, `'smallest'` for random candidates
   */
  readonly minResources: number | 'exhaust' | 'smallest';
  /** Repeat the first iteration's resources until few enough candidates are left for the last one. @defaultValue false */
  readonly aggressiveElimination: boolean;
  /** Seed of what is drawn: rows and random candidates. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** Parameters of {@link HalvingGridSearchCV}. */
export interface HalvingGridSearchCVParams<E extends AnySpec = AnySpec, S = SingleScoring<AnySpec>, R = HalvingRefit>
  extends HalvingSearchSettings<S, R> {
  /** The specification of which candidates are made. */
  readonly estimator: E;
  /** The values to try. */
  readonly paramGrid: SearchGrid<E>;
}

/** Options of {@link HalvingRandomSearchCV}. */
export interface HalvingRandomSearchSettings<S, R> extends HalvingSearchSettings<S, R> {
  /** Candidates of the first iteration; `'exhaust'` draws so many that the last one uses all resources. @defaultValue 'exhaust' */
  readonly nCandidates: number | 'exhaust';
}

/** Parameters of {@link HalvingRandomSearchCV}. */
export interface HalvingRandomSearchCVParams<E extends AnySpec = AnySpec, S = SingleScoring<AnySpec>, R = HalvingRefit>
  extends HalvingRandomSearchSettings<S, R> {
  /** The specification of which candidates are made. */
  readonly estimator: E;
  /** What the values are drawn from. */
  readonly paramDistributions: SearchSpace<E>;
}

const countOr = <T extends string>(...words: readonly [T, ...T[]]): Rule<number | T> =>
  union([integer({ min: 1 }), oneOf(words, words[0])], words[0] as number | T);

const { preDispatch: _preDispatch, ...RUN } = RUN_RULES;
const { scoring, errorScore } = SETTINGS_RULES;

const HALVING_RULES: ParamRules<HalvingSearchSettings<SingleScoring<AnySpec>, HalvingRefit>> = {
  factor: real({ min: 1, openMin: true, default: 3 }),
  resource: text('n_samples'),
  maxResources: countOr('auto'),
  minResources: countOr('exhaust', 'smallest'),
  aggressiveElimination: flag(false),
  cv: { ...cvRule, default: 5 },
  scoring: scoring as Rule<SingleScoring<AnySpec>>,
  refit: union(
    [flag(true), callback<(results: CvResults<object, 'score'> & HalvingColumns) => number>('a function that chooses')],
    true as HalvingRefit,
  ),
  errorScore,
  returnTrainScore: flag(true),
  randomState: randomStateRule(),
  ...RUN,
};

export const HALVING_GRID_RULES: ParamRules<HalvingGridSearchCVParams> = {
  estimator: estimatorParamRule,
  paramGrid: gridRule,
  ...HALVING_RULES,
};

export const HALVING_RANDOM_RULES: ParamRules<HalvingRandomSearchCVParams> = {
  estimator: estimatorParamRule,
  paramDistributions: spaceRule,
  nCandidates: countOr('exhaust'),
  ...HALVING_RULES,
  minResources: countOr('smallest', 'exhaust'),
};

/**
 * Checks what joins several parameters.
 *
 * @throws InvalidParameterError for a resource that is no parameter, or is searched.
 */
export function checkHalving(
  owner: string,
  { estimator, resource, maxResources }: HalvingGridSearchCVParams | HalvingRandomSearchCVParams,
  space: unknown,
): void {
  const refuse = (subject: string, must: string, got: unknown): never => {
    throw new InvalidParameterError({ owner, subject, must, got: describe(got) });
  };
  if (resource === 'n_samples') return;
  const known = Object.keys(deepParams(estimator));
  if (!known.includes(resource)) refuse('resource', `be 'n_samples' or one of ${known.join(', ')}`, resource);
  if (maxResources === 'auto') refuse('maxResources', "be a number, except for the resource 'n_samples'", maxResources);
  const searched = readSpaces(owner, space).some((axes) => axes.some(({ name }) => name === resource));
  if (searched) refuse('resource', 'not be one of the parameters that are searched', resource);
}
