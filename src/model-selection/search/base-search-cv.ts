import {
  type AnySpec,
  type FitInfo,
  type FitOptions,
  formatValue,
  type InputOf,
  type ModelFor,
  type ModelKind,
  type RowTarget,
  Spec,
  type Tags,
  type ValidationOption,
  withoutDefaults,
} from '../../base/index.js';
import { custom, nullable, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, VectorLike } from '../../data/index.js';
import {
  clockRule,
  type FoldWarning,
  type OptionsOf,
  timeBudgetRule,
  WATCH_RULES,
  type WatchSettings,
} from '../execution/run-settings.js';
import type { Clock } from '../execution/system-clock.js';
import { planScoring, type ScoringPlan } from '../scoring/scoring.js';
import type { AfterX } from '../target-of.js';
import { readCvData } from '../validation/cv-data.js';
import type { FitValidation } from '../validation/fit-validation.js';
import { checkRefit } from './choose-best.js';
import type { SearchState } from './fitted-search-cv.js';
import { type Explorer, runSearch, type SearchContext, type SearchParams, type SearchRun } from './run-search.js';
import { formatSpace } from './search-space.js';

/** What `fit` of a search takes besides X and y. */
export interface SearchFitOptions extends Omit<FitOptions, 'logger'>, OptionsOf<WatchSettings> {
  /** Goes to a `cv` that keeps groups of rows together. @defaultValue null */
  readonly groups?: ArrayLike<unknown> | null | undefined;
  /** Seconds from any start, such as `systemClock`; with it the results have times. @defaultValue null */
  readonly clock?: Clock | null | undefined;
  /**
   * Seconds after which no further fit begins: the best of the candidates that are complete is fitted on all data, and
   * the model's `isComplete` is `false`. @defaultValue null
   */
  readonly timeBudget?: number | null | undefined;
  /** The share that each fit holds out of its own rows, for estimators that stop early; no other form. @defaultValue null */
  readonly validation?: ValidationOption | null | undefined;
}

interface FitSettings extends SearchRun {
  readonly sampleWeight: VectorLike | null;
  readonly validation: FitValidation | null;
}

const FIT_RULES: ParamRules<FitSettings> = {
  ...WATCH_RULES,
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  groups: nullable(custom<ArrayLike<unknown>>({ must: 'be a vector', test: (v) => typeof v === 'object' })),
  clock: clockRule,
  timeBudget: timeBudgetRule,
  // What it may be depends on the estimator.
  validation: nullable(custom<FitValidation>({ must: 'be a share of the rows', test: () => true })),
};

/** The parameter that says what a search tries. */
export type SpaceName = 'paramGrid' | 'paramDistributions';

/** The static side of a search: its name, its table of rules, and which parameter says what it tries. */
interface SearchStatics {
  readonly type: string;
  readonly rules: ParamRules<Record<string, unknown>>;
  readonly space: SpaceName;
}

/** The parameters of any search. */
export interface BaseSearchParams<E extends AnySpec> extends SearchParams {
  readonly estimator: E;
}

/**
 * What all searches have in common: a specification of which candidates are made, what to try, and options. A subclass
 * says how candidates are found, and of which class the fitted search is.
 */
export abstract class BaseSearchCV<
  E extends AnySpec,
  P extends BaseSearchParams<E>,
  K extends ModelKind,
  T extends object = object,
> extends Spec<P, K> {
  /** @throws InvalidParameterError, naming the parameter. */
  constructor(estimator: E, space: unknown, options: object | undefined) {
    const { type, rules, space: name } = new.target as unknown as SearchStatics;
    super(type, { ...resolveParams(type, rules, { ...options, estimator, [name]: space }) } as unknown as P);
    this.checkScoring(planScoring(type, this.params.scoring));
  }

  /** The role of the estimator. */
  get role(): E['role'] {
    return this.params.estimator.role;
  }

  /** What the estimator accepts. */
  get tags(): Tags {
    return { ...this.params.estimator.tags, asyncFit: true };
  }

  /**
   * Fits and scores every candidate on every division of the rows; the search stays as it is.
   *
   * @param X - the data, `[rows, columns]`, converted once.
   * @param rest - y, where the estimator uses it, and options.
   * @throws ShapeError or DataError for data that no fit could take, and when all fits fail · AbortedError when the
   * signal fires.
   */
  async fit<L extends RowTarget = Label>(
    X: InputOf<E>,
    ...rest: AfterX<E, L, SearchFitOptions>
  ): Promise<ModelFor<K, L>> {
    const [y, options] = rest as unknown as readonly [unknown, SearchFitOptions | undefined];
    const settings = resolveParams(`${this.type}.fit`, FIT_RULES, options);
    const data = readCvData(this.type, this.params.estimator, X, y, settings.sampleWeight, settings.validation);
    const warnings: FoldWarning[] = [];
    const warn = (warning: FoldWarning): void => {
      warnings.push(Object.freeze({ ...warning }));
      settings.logger?.(warning);
    };
    const explorerFor = (context: SearchContext) => this.explorer(context);
    const state = await runSearch(this.type, this.params, explorerFor, data, settings, warn);
    const { shape, featureNames } = data.X;
    const info = { spec: this as unknown as AnySpec, nFeaturesIn: shape[1], featureNamesIn: featureNames, warnings };
    return this.fitted(info, state) as ModelFor<K, L>;
  }

  /** `Search(estimator, what to try, …)` with the options that differ from their defaults. */
  toString(): string {
    const { rules } = this.statics;
    const [estimator, space, options] = this.parts(this.params);
    const shown = withoutDefaults(options, rules).map(([name, value]) => `${name}=${formatValue(value)}`);
    return `${this.type}(${[String(estimator), formatSpace(space), ...shown].join(', ')})`;
  }

  /** Without the executor: it decides over no result, and files and workers cannot have it. */
  override constructorArguments(): readonly unknown[] {
    const [estimator, space, { executor: _executor, ...options }] = this.parts(this.params);
    return [estimator, space, options];
  }

  protected override rebuild(params: object): this {
    const SameClass = this.constructor as new (estimator: unknown, space: unknown, options: object) => this;
    return new SameClass(...this.parts(params));
  }

  /** @throws InvalidParameterError where the scores do not tell which candidate is the best. */
  protected checkScoring(plan: ScoringPlan): void {
    checkRefit(this.type, plan, this.params.refit);
  }

  /** How candidates are found in these data. */
  protected abstract explorer(context: SearchContext): Explorer<T>;

  /** The fitted search. */
  protected abstract fitted(info: FitInfo, state: SearchState & T): unknown;

  /** The arguments of the constructor. */
  private parts(params: object): [estimator: unknown, space: unknown, options: Record<string, unknown>] {
    const { estimator, [this.statics.space]: space, ...options } = params as Record<string, unknown>;
    return [estimator, space, options];
  }

  private get statics(): SearchStatics {
    return this.constructor as unknown as SearchStatics;
  }
}
