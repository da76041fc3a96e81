import type { AnySpec, FitInfo } from '../../base/index.js';
import type { ParamRules } from '../../core/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import type { MetricNames, Scoring } from '../scoring/scoring.js';
import { BaseSearchCV } from './base-search-cv.js';
import { FittedSearchCV, type SearchKind, type SearchState } from './fitted-search-cv.js';
import { ParameterSampler } from './parameter-sampler.js';
import { type Explorer, exploreAll, type SearchContext } from './run-search.js';
import {
  RANDOMIZED_RULES,
  type RandomizedSearchCVParams,
  type RandomizedSearchSettings,
  type Refit,
} from './search-params.js';
import { checkSpaces, readSpaces, type SearchSpace } from './search-space.js';

/**
 * Tries candidates that are drawn at random from lists and distributions, and fits the best one on all data.
 *
 * With an integer `randomState` the candidates are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { logUniform, RandomizedSearchCV } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [3], [10], [11], [12], [13]];
 * const y = ['low', 'low', 'low', 'low', 'high', 'high', 'high', 'high'];
 * const space = { C: logUniform(0.01, 100), fitIntercept: [true, false] };
 * const options = { nIter: 5, cv: 4, randomState: 0 };
 * const search = await new RandomizedSearchCV(new LogisticRegression(), space, options).fit(X, y);
 * search.bestScore; // 1
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.RandomizedSearchCV.html
 */
export class RandomizedSearchCV<
  E extends AnySpec,
  const S extends Scoring<E> = null,
  const R extends Refit<MetricNames<S>, E['params']> = true,
> extends BaseSearchCV<E, RandomizedSearchCVParams<E, S, R>, SearchKind<E, S, R>> {
  static readonly type = 'RandomizedSearchCV';
  declare readonly type: 'RandomizedSearchCV';
  static readonly rules: ParamRules<RandomizedSearchCVParams> = RANDOMIZED_RULES;
  static readonly space = 'paramDistributions';

  /**
   * @param estimator - the specification of which candidates are made.
   * @param paramDistributions - lists and distributions under the names of parameters, or an array of such objects.
   * @throws InvalidParameterError for a name that does not exist, or a value against its rule: every listed value, and one
   * of each distribution, is tried before any candidate is fitted.
   */
  constructor(
    estimator: E,
    paramDistributions: NoInfer<SearchSpace<E>>,
    options?: OptionsOf<RandomizedSearchSettings<S, R>>,
  );
  constructor(
    estimator: E,
    paramDistributions: SearchSpace<E>,
    options?: OptionsOf<RandomizedSearchSettings<S, R>>,
    restored = false,
  ) {
    super(estimator, paramDistributions, options);
    if (restored) readSpaces(this.type, this.params.paramDistributions);
    else checkSpaces(this.type, estimator, this.params.paramDistributions);
  }

  /** A search of a model file; no candidate is made. */
  static restore(estimator: AnySpec, paramDistributions: object, options: object): RandomizedSearchCV<AnySpec> {
    const Restored = RandomizedSearchCV as unknown as new (...args: unknown[]) => RandomizedSearchCV<AnySpec>;
    return new Restored(estimator, paramDistributions, options, true);
  }

  protected explorer({ warn }: SearchContext): Explorer {
    const { paramDistributions, nIter, randomState } = this.params;
    const sampler = new ParameterSampler(paramDistributions, nIter, { randomState });
    if (sampler.length < nIter) warn(tooFew(sampler.length, nIter));
    return exploreAll(sampler);
  }

  protected fitted(info: FitInfo, state: SearchState): FittedSearchCV<E, never, S, R> {
    return new FittedSearchCV(info, state);
  }
}

/** What to tell where lists have fewer combinations than are wanted. */
export function tooFew(combinations: number, wanted: number): string {
  return `there are ${combinations} combinations of values, fewer than the ${wanted} candidates that are wanted: each is tried`;
}
