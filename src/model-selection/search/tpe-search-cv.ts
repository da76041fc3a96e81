import type { AnySpec, FitInfo } from '../../base/index.js';
import { describe, InvalidParameterError, integer, type ParamRules, randomStateRule, real } from '../../core/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import type { MetricNames, Scoring, ScoringPlan } from '../scoring/scoring.js';
import { BaseSearchCV } from './base-search-cv.js';
import { exploreTpe, type TpeSettings } from './explore-tpe.js';
import { FittedSearchCV, type SearchKind, type SearchState } from './fitted-search-cv.js';
import type { Explorer } from './run-search.js';
import { estimatorParamRule, type Refit, SETTINGS_RULES, type SearchSettings } from './search-params.js';
import { checkSpaces, readSpaces, type SearchSpace, spaceRule } from './search-space.js';

/** Options of {@link TPESearchCV}. */
export interface TPESearchSettings<S, R> extends SearchSettings<S, R>, TpeSettings {
  /** How many candidates to try. @defaultValue 50 */
  readonly nIter: number;
  /** How many of them are drawn at random before what they show is used. @defaultValue 10 */
  readonly nStartupTrials: number;
  /** Which share of the trials counts as good; never more than 25 of them. @defaultValue 0.1 */
  readonly gamma: number;
  /** Of how many draws the most promising becomes the next candidate. @defaultValue 24 */
  readonly nEiCandidates: number;
  /**
   * How many candidates are chosen before the next scores are looked at, so that workers have something to do. It is a part
   * of the search, and its result never depends on the workers. @defaultValue 1
   */
  readonly batchSize: number;
  /** Seed of all draws. @defaultValue null */
  readonly randomState: TpeSettings['randomState'];
}

/** Parameters of {@link TPESearchCV}. */
export interface TPESearchCVParams<E extends AnySpec = AnySpec, S = Scoring<AnySpec>, R = Refit>
  extends TPESearchSettings<S, R> {
  /** The specification of which candidates are made. */
  readonly estimator: E;
  /** What the values are drawn from. */
  readonly paramDistributions: SearchSpace<E>;
}

const RULES: ParamRules<TPESearchCVParams> = {
  estimator: estimatorParamRule,
  paramDistributions: spaceRule,
  nIter: integer({ min: 1, default: 50 }),
  nStartupTrials: integer({ min: 1, default: 10 }),
  gamma: real({ min: 0, max: 1, openMin: true, default: 0.1 }),
  nEiCandidates: integer({ min: 1, default: 24 }),
  batchSize: integer({ min: 1, default: 1 }),
  ...SETTINGS_RULES,
  randomState: randomStateRule(),
};

/**
 * Looks for good parameters where good ones were found: after some random candidates, each next one comes from where the
 * best so far are dense and the others are not (a tree-structured Parzen estimator). The best candidate is fitted on all
 * data.
 *
 * Lists and `choice` are categories without an order; `uniform`, `logUniform` and `randint` are numbers, of which near ones
 * are alike; other distributions are drawn from as they are. With several spaces, the search also learns which one pays.
 * With an integer `randomState` the candidates are the same everywhere, for any executor.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { logUniform, TPESearchCV } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [3], [10], [11], [12], [13]];
 * const y = ['low', 'low', 'low', 'low', 'high', 'high', 'high', 'high'];
 * const options = { nIter: 15, cv: 4, scoring: 'neg_log_loss', randomState: 0 } as const;
 * const search = await new TPESearchCV(new LogisticRegression(), { C: logUniform(0.01, 100) }, options).fit(X, y);
 * search.cvResults.params.length; // 15
 * ```
 *
 * @see Bergstra, Bardenet, Bengio and Kégl, "Algorithms for hyper-parameter optimization", NIPS 2011.
 */
export class TPESearchCV<
  E extends AnySpec,
  const S extends Scoring<E> = null,
  const R extends Refit<MetricNames<S>, E['params']> = true,
> extends BaseSearchCV<E, TPESearchCVParams<E, S, R>, SearchKind<E, S, R>> {
  static readonly type = 'TPESearchCV';
  declare readonly type: 'TPESearchCV';
  static readonly rules: ParamRules<TPESearchCVParams> = RULES;
  static readonly space = 'paramDistributions';

  /**
   * @param estimator - the specification of which candidates are made.
   * @param paramDistributions - lists and distributions under the names of parameters, or an array of such objects.
   * @throws InvalidParameterError for a name that does not exist, or a value against its rule: every listed value, and one
   * of each distribution, is tried before any candidate is fitted.
   */
  constructor(estimator: E, paramDistributions: NoInfer<SearchSpace<E>>, options?: OptionsOf<TPESearchSettings<S, R>>);
  constructor(
    estimator: E,
    paramDistributions: SearchSpace<E>,
    options?: OptionsOf<TPESearchSettings<S, R>>,
    restored = false,
  ) {
    super(estimator, paramDistributions, options);
    if (restored) readSpaces(this.type, this.params.paramDistributions);
    else checkSpaces(this.type, estimator, this.params.paramDistributions);
  }

  /** A search of a model file; no candidate is made. */
  static restore(estimator: AnySpec, paramDistributions: object, options: object): TPESearchCV<AnySpec> {
    const Restored = TPESearchCV as unknown as new (...args: unknown[]) => TPESearchCV<AnySpec>;
    return new Restored(estimator, paramDistributions, options, true);
  }

  /** Of several scores one leads the search. */
  protected override checkScoring(plan: ScoringPlan): void {
    const { refit } = this.params;
    const names = plan.entries.map(([name]) => name);
    if (plan.kind !== 'multiple' || (typeof refit === 'string' && names.includes(refit))) return;
    const must = `be the name of a score (${names.join(', ')}), by which the search goes`;
    throw new InvalidParameterError({ owner: this.type, subject: 'refit', must, got: describe(refit) });
  }

  protected explorer(): Explorer {
    return exploreTpe(this.type, this.params, readSpaces(this.type, this.params.paramDistributions));
  }

  protected fitted(info: FitInfo, state: SearchState): FittedSearchCV<E, never, S, R> {
    return new FittedSearchCV(info, state);
  }
}
