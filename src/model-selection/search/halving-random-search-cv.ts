import type { AnySpec, FitInfo } from '../../base/index.js';
import { InvalidParameterError, type ParamRules } from '../../core/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import type { ScoringPlan, SingleScoring } from '../scoring/scoring.js';
import { BaseSearchCV } from './base-search-cv.js';
import { checkOneScore } from './choose-best.js';
import { exploreHalving, type HalvingSummary, type ResourceLimits } from './explore-halving.js';
import { FittedHalvingSearchCV, type HalvingSearchKind, type HalvingSearchState } from './fitted-halving-search-cv.js';
import {
  checkHalving,
  HALVING_RANDOM_RULES,
  type HalvingRandomSearchCVParams,
  type HalvingRandomSearchSettings,
  type HalvingRefit,
} from './halving-params.js';
import { ParameterSampler } from './parameter-sampler.js';
import { tooFew } from './randomized-search-cv.js';
import type { Explorer, SearchContext } from './run-search.js';
import { checkSpaces, readSpaces, type SearchSpace } from './search-space.js';

/**
 * Tries candidates that are drawn at random on few rows, the better ones of them on more, and so on: successive halving.
 * The best candidate of the last iteration is fitted on all data.
 *
 * With an integer `randomState` rows and candidates are those of scikit-learn, where no scores tie.
 *
 * @example
 * ```ts
 * import { makeClassification } from 'pipefit/datasets';
 * import { HalvingRandomSearchCV, randint } from 'pipefit/model-selection';
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const [X, y] = makeClassification(200, 4, { randomState: 0 });
 * const space = { maxDepth: randint(1, 10), minSamplesLeaf: randint(1, 10) };
 * const search = new HalvingRandomSearchCV(new DecisionTreeClassifier({ randomState: 0 }), space, { randomState: 0 });
 * const found = await search.fit(X, y);
 * found.nCandidates; // [10, 4, 2]
 * found.nResources; // [20, 60, 180]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.HalvingRandomSearchCV.html
 */
export class HalvingRandomSearchCV<
  E extends AnySpec,
  const S extends SingleScoring<E> = null,
  const R extends HalvingRefit<E['params']> = true,
> extends BaseSearchCV<E, HalvingRandomSearchCVParams<E, S, R>, HalvingSearchKind<E, S, R>, HalvingSummary> {
  static readonly type = 'HalvingRandomSearchCV';
  declare readonly type: 'HalvingRandomSearchCV';
  static readonly rules: ParamRules<HalvingRandomSearchCVParams> = HALVING_RANDOM_RULES;
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
    options?: OptionsOf<HalvingRandomSearchSettings<S, R>>,
  );
  constructor(
    estimator: E,
    paramDistributions: SearchSpace<E>,
    options?: OptionsOf<HalvingRandomSearchSettings<S, R>>,
    restored = false,
  ) {
    super(estimator, paramDistributions, options);
    const { nCandidates, minResources } = this.params;
    if (nCandidates === 'exhaust' && minResources === 'exhaust') {
      const must = "be a number where minResources is 'exhaust'";
      throw new InvalidParameterError({ owner: this.type, subject: 'nCandidates', must, got: "'exhaust'" });
    }
    if (restored) readSpaces(this.type, this.params.paramDistributions);
    else checkSpaces(this.type, estimator, this.params.paramDistributions);
    checkHalving(this.type, this.params as never, this.params.paramDistributions);
  }

  /** A search of a model file; no candidate is made. */
  static restore(estimator: AnySpec, paramDistributions: object, options: object): HalvingRandomSearchCV<AnySpec> {
    const Restored = HalvingRandomSearchCV as unknown as new (...args: unknown[]) => HalvingRandomSearchCV<AnySpec>;
    return new Restored(estimator, paramDistributions, options, true);
  }

  protected override checkScoring(plan: ScoringPlan): void {
    checkOneScore(this.type, plan);
  }

  protected explorer(context: SearchContext): Explorer<HalvingSummary> {
    const { paramDistributions, nCandidates, randomState } = this.params;
    const draw = ({ smallest, maxResources }: ResourceLimits) => {
      const wanted = nCandidates === 'exhaust' ? Math.floor(maxResources / smallest) : nCandidates;
      const sampler = new ParameterSampler(paramDistributions, wanted, { randomState });
      if (sampler.length < wanted) context.warn(tooFew(sampler.length, wanted));
      return sampler;
    };
    return exploreHalving(this.type, this.params, draw, context);
  }

  protected fitted(info: FitInfo, state: HalvingSearchState): FittedHalvingSearchCV<E, never, S, R> {
    return new FittedHalvingSearchCV(info, state);
  }
}
