import {
  type AnySpec,
  type FitOptions,
  formatValue,
  type InputOf,
  type ModelKind,
  type RowTarget,
  Spec,
  type Tags,
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
import { type MetricNames, planScoring, type Scoring } from '../scoring/scoring.js';
import type { AfterX } from '../target-of.js';
import { readCvData } from '../validation/cv-data.js';
import { checkRefit } from './choose-best.js';
import { type FittedGridSearch, FittedGridSearchCV } from './fitted-grid-search-cv.js';
import { ParameterGrid } from './parameter-grid.js';
import { type Evaluate, runSearch, type SearchRun } from './run-search.js';
import {
  type GridSearchCVParams,
  type Refit,
  SEARCH_RULES,
  type SearchGrid,
  type SearchSettings,
} from './search-params.js';

/** What {@link GridSearchCV.fit} takes besides X and y. */
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
}

interface SearchKind<E extends AnySpec, S, R> extends ModelKind {
  readonly model: FittedGridSearch<E, this['label'], S, R>;
}

interface FitSettings extends SearchRun {
  readonly sampleWeight: VectorLike | null;
}

const FIT_RULES: ParamRules<FitSettings> = {
  ...WATCH_RULES,
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  groups: nullable(custom<ArrayLike<unknown>>({ must: 'be a vector', test: (v) => typeof v === 'object' })),
  clock: clockRule,
  timeBudget: timeBudgetRule,
};

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
> extends Spec<GridSearchCVParams<E, S, R>, SearchKind<E, S, R>> {
  static readonly type = 'GridSearchCV';
  declare readonly type: 'GridSearchCV';
  static readonly rules: ParamRules<GridSearchCVParams> = SEARCH_RULES;

  /**
   * @param estimator - the specification of which candidates are made.
   * @param paramGrid - arrays of values under the names of parameters, or an array of such objects.
   * @throws InvalidParameterError for a name that does not exist, or a value against its rule: every candidate is made
   * once before any is fitted.
   */
  constructor(estimator: E, paramGrid: NoInfer<SearchGrid<E>>, options?: OptionsOf<SearchSettings<S, R>>);
  constructor(estimator: E, paramGrid: SearchGrid<E>, options?: OptionsOf<SearchSettings<S, R>>, restored = false) {
    const all = { ...options, estimator, paramGrid };
    const params = resolveParams('GridSearchCV', SEARCH_RULES, all) as unknown as GridSearchCVParams<E, S, R>;
    super('GridSearchCV', { ...params });
    const grid = new ParameterGrid(this.params.paramGrid);
    if (!restored) for (const candidate of grid) estimator.with(candidate as never);
    checkRefit(planScoring('GridSearchCV', this.params.scoring), this.params.refit);
  }

  /** A search of a model file. Its candidates are not made: a short grid can have more than a lifetime of them. */
  static restore(estimator: AnySpec, paramGrid: object, options: object): GridSearchCV<AnySpec> {
    const Restored = GridSearchCV as unknown as new (...args: unknown[]) => GridSearchCV<AnySpec>;
    return new Restored(estimator, paramGrid, options, true);
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
  ): Promise<FittedGridSearch<E, L, S, R>> {
    const [y, options] = rest as unknown as readonly [unknown, SearchFitOptions | undefined];
    const settings = resolveParams('GridSearchCV.fit', FIT_RULES, options);
    const data = readCvData(this.type, this.params.estimator, X, y, settings.sampleWeight);
    const warnings: FoldWarning[] = [];
    const candidates = Array.from(new ParameterGrid(this.params.paramGrid), (point) => Object.freeze(point));
    const explorer = {
      count: candidates.length,
      explore: async (evaluate: Evaluate) => void (await evaluate(candidates)),
    };
    const state = await runSearch(this.type, this.params, explorer, data, settings, (warning) => {
      warnings.push(Object.freeze({ ...warning }));
      settings.logger?.(warning);
    });
    const { shape, featureNames } = data.X;
    const info = { spec: this as unknown as AnySpec, nFeaturesIn: shape[1], featureNamesIn: featureNames, warnings };
    return new FittedGridSearchCV(info, state) as unknown as FittedGridSearch<E, L, S, R>;
  }

  /** `GridSearchCV(estimator, grid, …)` with the options that differ from their defaults. */
  toString(): string {
    const { estimator, paramGrid, ...options } = this.params;
    const grids = (Array.isArray(paramGrid) ? paramGrid : [paramGrid]).map(formatGrid);
    const shown = withoutDefaults(options, SEARCH_RULES as never).map(
      ([name, value]) => `${name}=${formatValue(value)}`,
    );
    return `GridSearchCV(${[estimator, Array.isArray(paramGrid) ? `[${grids.join(', ')}]` : grids[0], ...shown].join(', ')})`;
  }

  /** Without the executor: it decides over no result, and files and workers cannot have it. */
  override constructorArguments(): readonly unknown[] {
    const { estimator, paramGrid, executor: _executor, ...options } = this.params;
    return [estimator, paramGrid, options];
  }

  protected override rebuild(params: object): this {
    const { estimator, paramGrid, ...options } = params as GridSearchCVParams<E, S, R>;
    return new GridSearchCV(estimator, paramGrid, options) as unknown as this;
  }
}

function formatGrid(grid: object): string {
  return `{${Object.entries(grid)
    .map(([name, values]) => `${name}: ${formatValue(values)}`)
    .join(', ')}}`;
}
