import type { AnySpec, FitInfo } from '../../base/index.js';
import type { ParamRules } from '../../core/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import type { MetricNames, Scoring } from '../scoring/scoring.js';
import { BaseSearchCV } from './base-search-cv.js';
import { FittedSearchCV, type SearchKind, type SearchState } from './fitted-search-cv.js';
import { ParameterGrid } from './parameter-grid.js';
import { type Explorer, exploreAll } from './run-search.js';
import {
  GRID_RULES,
  type GridSearchCVParams,
  type Refit,
  type SearchGrid,
  type SearchSettings,
} from './search-params.js';

/**
 * Tries all combinations of parameter values by cross-validation and fits the best one on all data.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { GridSearchCV } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [3], [10], [11], [12], [13]];
 * const y = ['low', 'low', 'low', 'low', 'high', 'high', 'high', 'high'];
 * const search = await new GridSearchCV(new LogisticRegression(), { C: [0.1, 1, 10] }, { cv: 4 }).fit(X, y);
 * search.bestParams; // { C: 0.1 }
 * search.predict([[1.5]]); // ['low']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.GridSearchCV.html
 */
export class GridSearchCV<
  E extends AnySpec,
  const S extends Scoring<E> = null,
  const R extends Refit<MetricNames<S>, E['params']> = true,
> extends BaseSearchCV<E, GridSearchCVParams<E, S, R>, SearchKind<E, S, R>> {
  static readonly type = 'GridSearchCV';
  declare readonly type: 'GridSearchCV';
  static readonly rules: ParamRules<GridSearchCVParams> = GRID_RULES;
  static readonly space = 'paramGrid';

  /**
   * @param estimator - the specification of which candidates are made.
   * @param paramGrid - arrays of values under the names of parameters, or an array of such objects.
   * @throws InvalidParameterError for a name that does not exist, or a value against its rule: every candidate is made
   * once before any is fitted.
   */
  constructor(estimator: E, paramGrid: NoInfer<SearchGrid<E>>, options?: OptionsOf<SearchSettings<S, R>>);
  constructor(estimator: E, paramGrid: SearchGrid<E>, options?: OptionsOf<SearchSettings<S, R>>, restored = false) {
    super(estimator, paramGrid, options);
    const grid = new ParameterGrid(this.params.paramGrid);
    if (!restored) for (const candidate of grid) estimator.with(candidate as never);
  }

  /** A search of a model file. Its candidates are not made: a short grid can have more than a lifetime of them. */
  static restore(estimator: AnySpec, paramGrid: object, options: object): GridSearchCV<AnySpec> {
    const Restored = GridSearchCV as unknown as new (...args: unknown[]) => GridSearchCV<AnySpec>;
    return new Restored(estimator, paramGrid, options, true);
  }

  protected explorer(): Explorer {
    return exploreAll(new ParameterGrid(this.params.paramGrid));
  }

  protected fitted(info: FitInfo, state: SearchState): FittedSearchCV<E, never, S, R> {
    return new FittedSearchCV(info, state);
  }
}
