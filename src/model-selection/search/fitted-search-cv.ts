import {
  type AnySpec,
  checkScoreOptions,
  choiceSlot,
  countSlot,
  type FitInfo,
  FittedModel,
  type FittedOf,
  type InputOf,
  type LabelRowOf,
  type LearnsRows,
  type MultiTargetKind,
  modelSlot,
  nullableSlot,
  numberSlot,
  type ParamPatch,
  type Role,
  type RowTarget,
  type ScoreOptions,
  type StateLayout,
  type TruthOf,
  valueSlot,
} from '../../base/index.js';
import { InvalidParameterError } from '../../core/index.js';
import { countRows, toSampleWeight } from '../../data/index.js';
import { checkScorable, type MetricNames, planScoring, type ScoringPlan, scoreModel } from '../scoring/scoring.js';
import type { TargetOf } from '../target-of.js';
import type { CvResults } from './cv-results.js';
import { ResultsTable } from './results-table.js';

/** What a search found. */
export interface SearchState {
  readonly cvResults: { readonly params: readonly object[] };
  readonly bestIndex: number | null;
  readonly bestScore: number | null;
  readonly bestParams: object | null;
  readonly bestEstimator: FittedModel | null;
  readonly refitTime: number | null;
  readonly multimetric: boolean;
  readonly nSplits: number;
}

/** The methods of the best model that a fitted search has too. */
const METHODS = [
  'predict',
  'predictProba',
  'predictLogProba',
  'decisionFunction',
  'scoreSamples',
  'transform',
  'inverseTransform',
] as const;

type Shown = (typeof METHODS)[number] | 'classes';

/** The methods of the best model, where it was fitted. */
export type ShownOfBest<E extends AnySpec, L extends RowTarget, R> = R extends false
  ? unknown
  : Pick<FittedOf<E, L>, keyof FittedOf<E, L> & Shown>;

/** A fitted search: what it found, and the methods of the best model, where it was fitted and has them. */
export type FittedSearch<E extends AnySpec, L extends RowTarget, S, R> = FittedSearchCV<E, L, S, R> &
  ShownOfBest<E, L, R>;

/** The kind of a search: its model follows from the labels of y, or from its rows where the estimator learns several outputs. */
export interface SearchKind<E extends AnySpec, S, R> extends MultiTargetKind {
  readonly model: FittedSearch<E, this['label'], S, R>;
  readonly rowModel: LearnsRows<E> extends true ? FittedSearch<E, LabelRowOf<this>, S, R> : never;
}

/**
 * The run-time side of a fitted search; only the methods that its best model has exist on it. `C` are further columns of
 * the results.
 */
export class FittedSearchCV<
  E extends AnySpec,
  L extends RowTarget,
  S,
  R,
  State extends SearchState = SearchState,
  C = unknown,
> extends FittedModel<State> {
  static readonly layout: StateLayout<SearchState> = {
    cvResults: valueSlot(isResults, 'be results of candidates'),
    bestIndex: nullableSlot(countSlot()),
    bestScore: nullableSlot(numberSlot()),
    bestParams: nullableSlot(valueSlot(isObject, 'be parameters')),
    bestEstimator: nullableSlot(modelSlot()),
    refitTime: nullableSlot(numberSlot()),
    multimetric: choiceSlot([false, true]),
    nSplits: countSlot(),
  };
  readonly role: Role;
  #table: ResultsTable | undefined;

  constructor(info: FitInfo, state: State) {
    super(info, state);
    this.role = info.spec.role;
    const best = state.bestEstimator as Record<string, unknown> | null;
    if (best === null) return;
    for (const name of METHODS) {
      const method = best[name];
      if (typeof method === 'function') Object.defineProperty(this, name, { value: method.bind(best) });
    }
    if ('classes' in best) Object.defineProperty(this, 'classes', { get: () => best.classes });
  }

  /** Refuses a best candidate that is none of the candidates. */
  static checkState(state: SearchState, _info: FitInfo, fail: (must: string, got: string) => never): void {
    const count = state.cvResults.params.length;
    if (state.bestIndex !== null && state.bestIndex >= count) {
      fail(`have a bestIndex below ${count}`, String(state.bestIndex));
    }
  }

  /** All scores of all candidates; as text it is a table of the best. */
  get cvResults(): CvResults<E['params'], MetricNames<S>> & C {
    this.#table ??= new ResultsTable(this.state.cvResults);
    return this.#table as unknown as CvResults<E['params'], MetricNames<S>> & C;
  }

  /** The best candidate, fitted on all data; `null` with `refit: false`. */
  get bestEstimator(): R extends false ? null : FittedOf<E, L> {
    return this.state.bestEstimator as unknown as R extends false ? null : FittedOf<E, L>;
  }

  /** The mean score of the best candidate. @throws InvalidParameterError when `refit` does not say by which score. */
  get bestScore(): number {
    return this.known('bestScore');
  }

  /** The parameters of the best candidate. @throws InvalidParameterError when `refit` does not say by which score. */
  get bestParams(): ParamPatch<E['params']> {
    return this.known('bestParams') as ParamPatch<E['params']>;
  }

  /** The position of the best candidate in `cvResults`. @throws InvalidParameterError when `refit` does not say by which score. */
  get bestIndex(): number {
    return this.known('bestIndex');
  }

  /** Whether all candidates were fitted; `false` when a time budget was spent before. */
  get isComplete(): boolean {
    return !this.report.warnings.some(({ code }) => code === 'TIME_BUDGET');
  }

  /** Number of divisions of the rows. */
  get nSplits(): number {
    return this.state.nSplits;
  }

  /** Whether there are several scores. */
  get multimetric(): boolean {
    return this.state.multimetric;
  }

  /** Seconds of the last fit; `null` without a `clock` or with `refit: false`. */
  get refitTime(): number | null {
    return this.state.refitTime;
  }

  /** The scorer, or the scorers under their names. */
  get scorer(): unknown {
    const { kind, entries } = this.plan;
    return kind === 'multiple' ? Object.fromEntries(entries) : entries[0]![1];
  }

  /**
   * Scores the best model with the scorer of the search; of several with the one that `refit` names.
   *
   * @throws InvalidParameterError with `refit: false`, or several scores and a function as `refit`.
   */
  score(X: InputOf<E>, y: TargetOf<E, TruthOf<L>>, options?: ScoreOptions): number {
    const { sampleWeight: weights } = checkScoreOptions(this.spec.type, options);
    const owner = `${this.spec.type}.score`;
    const { plan } = this;
    const { bestEstimator, multimetric } = this.state;
    const { refit } = this.spec.params as { readonly refit: unknown };
    if (bestEstimator === null) throw this.unknown('score', 'be true or the name of a score');
    checkScorable(plan, bestEstimator);
    const sampleWeight = toSampleWeight(owner, weights, countRows(owner, X));
    const scores = scoreModel(plan, bestEstimator, { X, y, sampleWeight }, (_, error) => {
      throw error;
    });
    const score = scores?.get(multimetric ? String(refit) : 'score');
    if (score === undefined) throw this.unknown('score', 'be the name of a score');
    return score;
  }

  private get plan(): ScoringPlan {
    return planScoring(this.spec.type, (this.spec.params as { readonly scoring: unknown }).scoring);
  }

  private known<K extends 'bestScore' | 'bestParams' | 'bestIndex'>(name: K): NonNullable<SearchState[K]> {
    const value = this.state[name];
    if (value !== null) return value as NonNullable<SearchState[K]>;
    throw this.unknown(name, 'say which candidate is the best, and by which score');
  }

  private unknown(name: string, must: string): InvalidParameterError {
    const { refit } = this.spec.params as { readonly refit: unknown };
    const got = typeof refit === 'function' ? 'a function' : String(refit);
    return new InvalidParameterError({ owner: this.spec.type, subject: `refit, for ${name},`, must, got });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isResults(value: unknown): value is SearchState['cvResults'] {
  const params = isObject(value) ? (value as { readonly params?: unknown }).params : undefined;
  return Array.isArray(params) && params.every(isObject);
}
