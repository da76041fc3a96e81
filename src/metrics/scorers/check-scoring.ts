import { describe, flag, InvalidParameterError, isRecord, type ParamRules, resolveParams } from '../../core/index.js';
import { isVector } from '../../data/index.js';
import type { ClassifierScorerName } from './classifier-scorers.js';
import type { ClustererScorerName } from './clusterer-scorers.js';
import { type AnyScorer, type MultiScorer, multiScorer } from './multi-scorer.js';
import { ownScore } from './own-score.js';
import type { RegressorScorerName } from './regressor-scorers.js';
import { modelName } from './responses.js';
import type { Scorer } from './scorer.js';
import { getScorer, isMetric, type ScorerName } from './scorer-names.js';

/** Options of {@link checkScoring}. */
export interface CheckScoringOptions {
  /** Return `null` where no scoring is given and the estimator has no score of its own. @defaultValue false */
  readonly allowNone?: boolean;
  /** Throw the error of a score that fails; otherwise the text of the error stands for it. @defaultValue true */
  readonly raiseExc?: boolean;
}

/** The names of the scorers that make sense for a specification or a model. */
export type ScorerNameOf<E> = E extends { readonly role: 'classifier' | 'outlier-detector' }
  ? ClassifierScorerName
  : E extends { readonly role: 'regressor' }
    ? RegressorScorerName
    : E extends { readonly role: 'clusterer' }
      ? ClustererScorerName
      : E extends { readonly role: 'transformer' }
        ? never
        : ScorerName;

const rules: ParamRules<Required<CheckScoringOptions>> = { allowNone: flag(false), raiseExc: flag(true) };

const OWNER = 'checkScoring';

type SpareScore = { readonly raiseExc: false };

/**
 * The scorer that a `scoring` means: of a name, of several names, of an object of names and functions, or, for `null`, the
 * model's own.
 *
 * @param estimator - a specification or a fitted model; only a missing `scoring` looks at it.
 * @returns a scorer; for several scores a function that returns them by name.
 * @throws InvalidParameterError for what is no scoring, for a metric in place of a scorer, and for no scoring where the
 * estimator has no score.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { checkScoring } from 'pipefit/metrics';
 * const [X, y] = [[[0], [1], [2], [3]], [0, 0, 1, 1]];
 * const model = new LogisticRegression().fit(X, y);
 * const score = checkScoring(model, ['accuracy', 'roc_auc']);
 * score(model, X, y); // { accuracy: 1, roc_auc: 1 }
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.metrics.check_scoring.html
 */
export function checkScoring(
  estimator: object | null,
  scoring: null | undefined,
  options: CheckScoringOptions & { readonly allowNone: true },
): Scorer | null;
export function checkScoring<E extends object | null>(
  estimator: E,
  scoring?: ScorerNameOf<E> | null,
  options?: CheckScoringOptions,
): Scorer;
export function checkScoring<F extends AnyScorer>(
  estimator: object | null,
  scoring: F,
  options?: CheckScoringOptions,
): F;
export function checkScoring<E extends object | null, const N extends ScorerNameOf<E>>(
  estimator: E,
  scoring: readonly N[],
  options: CheckScoringOptions & SpareScore,
): MultiScorer<N, number | string>;
export function checkScoring<E extends object | null, const N extends ScorerNameOf<E>>(
  estimator: E,
  scoring: readonly N[],
  options?: CheckScoringOptions,
): MultiScorer<N>;
export function checkScoring<E extends object | null, N extends string>(
  estimator: E,
  scoring: { readonly [K in N]: ScorerNameOf<E> | AnyScorer },
  options: CheckScoringOptions & SpareScore,
): MultiScorer<N, number | string>;
export function checkScoring<E extends object | null, N extends string>(
  estimator: E,
  scoring: { readonly [K in N]: ScorerNameOf<E> | AnyScorer },
  options?: CheckScoringOptions,
): MultiScorer<N>;
export function checkScoring(
  estimator: object | null,
  scoring: unknown = null,
  options?: CheckScoringOptions,
): AnyScorer | null {
  const { allowNone, raiseExc } = resolveParams(OWNER, rules, options);
  if (scoring === null) return ownScorer(estimator, allowNone);
  if (typeof scoring === 'string' || typeof scoring === 'function') return oneScorer('scoring', scoring);
  return multiScorer(namedScorers(scoring), raiseExc);
}

function ownScorer(estimator: unknown, allowNone: boolean): Scorer | null {
  if (hasScore(estimator)) return ownScore;
  if (allowNone) return null;
  const isModel = typeof estimator === 'object' && estimator !== null;
  const got = `null with ${isModel ? modelName(estimator) : describe(estimator)}, which has no score of its own`;
  throw new InvalidParameterError({ owner: OWNER, subject: 'scoring', must: 'be given', got });
}

/** Whether a model has a score, or the models of a specification: those of these roles have. */
function hasScore(estimator: unknown): boolean {
  if (typeof estimator !== 'object' || estimator === null) return false;
  const { score, fit, role } = estimator as {
    readonly score?: unknown;
    readonly fit?: unknown;
    readonly role?: unknown;
  };
  if (typeof score === 'function') return true;
  return typeof fit === 'function' && (role === 'classifier' || role === 'regressor' || role === 'clusterer');
}

function oneScorer(subject: string, scorer: unknown): AnyScorer {
  if (typeof scorer === 'string') return getScorer(scorer as ScorerName);
  if (typeof scorer === 'function' && !isMetric(scorer)) return scorer as AnyScorer;
  const got = describe(scorer);
  const must = 'be the name of a scorer or a function of a model, X and y';
  const hint = typeof scorer === 'function' ? `${got}, which is a metric: makeScorer makes a scorer of it` : got;
  throw new InvalidParameterError({ owner: OWNER, subject, must, got: hint });
}

function namedScorers(scoring: unknown): [string, AnyScorer][] {
  const refuse = (must: string, got: string): never => {
    throw new InvalidParameterError({ owner: OWNER, subject: 'scoring', must, got });
  };
  const names = isVector(scoring) ? Array.from(scoring as ArrayLike<unknown>) : null;
  if (names === null && !isRecord(scoring)) {
    return refuse(
      'be a name, a function, an array of names, an object of names and functions, or null',
      describe(scoring),
    );
  }
  const stranger = names?.find((name) => typeof name !== 'string');
  if (stranger !== undefined) refuse('have names of scorers', describe(stranger));
  const twice = names?.find((name, k) => names.indexOf(name) < k);
  if (twice !== undefined) refuse('have each name once', `${describe(twice)} twice`);
  const named = names === null ? Object.entries(scoring as object) : names.map((name) => [String(name), name] as const);
  if (named.length === 0) refuse('have a score', 'none');
  return named.map(([name, scorer]) => [name, oneScorer(`scoring ${describe(name)}`, scorer)]);
}
