import type { AnySpec, FitInfo } from '../../base/index.js';
import type { ParamRules } from '../../core/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import type { ScoringPlan, SingleScoring } from '../scoring/scoring.js';
import { BaseSearchCV } from './base-search-cv.js';
import { checkOneScore } from './choose-best.js';
import { exploreHalving, type HalvingSummary } from './explore-halving.js';
import { FittedHalvingSearchCV, type HalvingSearchKind, type HalvingSearchState } from './fitted-halving-search-cv.js';
import {
  checkHalving,
  HALVING_GRID_RULES,
  type HalvingGridSearchCVParams,
  type HalvingRefit,
  type HalvingSearchSettings,
} from './halving-params.js';
import { ParameterGrid } from './parameter-grid.js';
import type { Explorer, SearchContext } from './run-search.js';
import type { SearchGrid } from './search-params.js';

/**
 * Tries all combinations of parameter values on few rows, the better ones of them on more, and so on: successive halving.
 * The best candidate of the last iteration is fitted on all data.
 *
 * With an integer `randomState` rows and candidates are those of scikit-learn, where no scores tie.
 *
 * @example
 * ```ts
 * import { makeClassification } from 'pipefit/datasets';
 * import { HalvingGridSearchCV } from 'pipefit/model-selection';
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const [X, y] = makeClassification(200, 4, { randomState: 0 });
 * const grid = { maxDepth: [1, 2, 3, 5, null], criterion: ['gini', 'entropy'] } as const;
 * const search = new HalvingGridSearchCV(new DecisionTreeClassifier({ randomState: 0 }), grid, { randomState: 0 });
 * const found = await search.fit(X, y);
 * found.nCandidates; // [10, 4, 2]
 * found.nResources; // [22, 66, 198]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.HalvingGridSearchCV.html
 */
export class HalvingGridSearchCV<
  E extends AnySpec,
  const S extends SingleScoring<E> = null,
  const R extends HalvingRefit<E['params']> = true,
> extends BaseSearchCV<E, HalvingGridSearchCVParams<E, S, R>, HalvingSearchKind<E, S, R>, HalvingSummary> {
  static readonly type = 'HalvingGridSearchCV';
  declare readonly type: 'HalvingGridSearchCV';
  static readonly rules: ParamRules<HalvingGridSearchCVParams> = HALVING_GRID_RULES;
  static readonly space = 'paramGrid';

  /**
   * @param estimator - the specification of which candidates are made.
   * @param paramGrid - arrays of values under the names of parameters, or an array of such objects.
   * @throws InvalidParameterError for a name that does not exist, or a value against its rule: every candidate is made
   * once before any is fitted.
   */
  constructor(estimator: E, paramGrid: NoInfer<SearchGrid<E>>, options?: OptionsOf<HalvingSearchSettings<S, R>>);
  constructor(
    estimator: E,
    paramGrid: SearchGrid<E>,
    options?: OptionsOf<HalvingSearchSettings<S, R>>,
    restored = false,
  ) {
    super(estimator, paramGrid, options);
    const grid = new ParameterGrid(this.params.paramGrid);
    checkHalving(this.type, this.params as never, this.params.paramGrid);
    if (!restored) for (const candidate of grid) estimator.with(candidate as never);
  }

  /** A search of a model file; its candidates are not made. */
  static restore(estimator: AnySpec, paramGrid: object, options: object): HalvingGridSearchCV<AnySpec> {
    const Restored = HalvingGridSearchCV as unknown as new (...args: unknown[]) => HalvingGridSearchCV<AnySpec>;
    return new Restored(estimator, paramGrid, options, true);
  }

  protected override checkScoring(plan: ScoringPlan): void {
    checkOneScore(this.type, plan);
  }

  protected explorer(context: SearchContext): Explorer<HalvingSummary> {
    return exploreHalving(this.type, this.params, () => new ParameterGrid(this.params.paramGrid), context);
  }

  protected fitted(info: FitInfo, state: HalvingSearchState): FittedHalvingSearchCV<E, never, S, R> {
    return new FittedHalvingSearchCV(info, state);
  }
}
