import type { AnySpec, FittedOf, InputOf } from '../../base/index.js';
import { custom, describe, InvalidParameterError, type Rule } from '../../core/index.js';
import { isVector, type Label } from '../../data/index.js';
import {
  checkScore,
  getScorer,
  isScorer,
  ownScore,
  responsesOf,
  type ScorerName,
  type ScorerNameOf,
  type ScorerOptions,
} from '../../metrics/index.js';
import type { TargetOf } from '../target-of.js';
import { resultName } from './result-name.js';

/** The names of the scorers that make sense for a specification. */
export type ScorerNameFor<E extends AnySpec> = ScorerNameOf<E>;

/** A function that scores a fitted model; `X` comes as a `Matrix` or a `Table`. */
export type ScoringFunction<E extends AnySpec, R = number> = (
  model: FittedOf<E, Label>,
  X: InputOf<E>,
  y: TargetOf<E>,
  options?: ScorerOptions,
) => R;

/** One score: a name, a function, or `null` for the model's own `score`. */
export type SingleScoring<E extends AnySpec> = ScorerNameFor<E> | ScoringFunction<E> | null;

/** One score or several: names, an object of names and functions, or a function that returns an object of numbers. */
export type Scoring<E extends AnySpec> =
  | SingleScoring<E>
  | ScoringFunction<E, Readonly<Record<string, number>>>
  | readonly ScorerNameFor<E>[]
  | { readonly [name: string]: ScorerNameFor<E> | ScoringFunction<E> };

/** The names of the scores of a scoring; a single one is called `score`. */
export type MetricNames<S> = S extends null | string
  ? 'score'
  : S extends readonly (infer N extends string)[]
    ? N
    : S extends (...args: never) => infer R
      ? R extends number
        ? 'score'
        : keyof R & string
      : keyof S & string;

type AnyScoring = (model: object, X: unknown, y: unknown, options?: ScorerOptions) => unknown;

/** Scorers, ready to use. */
export interface ScoringPlan {
  /** One score; several under names; or one function, which decides when it is called. */
  readonly kind: 'single' | 'multiple' | 'function';
  readonly entries: readonly (readonly [name: string, score: AnyScoring])[];
}

/** The rule of `scoring`; what the names mean is checked by {@link planScoring}. */
export const scoringRule: Rule<Scoring<AnySpec>> = custom<Scoring<AnySpec>>({
  must: 'be the name of a scorer, a function, an array of names, an object of names and functions, or null',
  test: (value) => typeof value === 'string' || typeof value === 'function' || typeof value === 'object',
  default: null,
  copy: (value) => {
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(isVector(value) ? Array.from(value) : { ...value }) as Scoring<AnySpec>;
  },
});

/**
 * Looks up the scorers.
 *
 * @throws InvalidParameterError for what is no scoring.
 */
export function planScoring(owner: string, scoring: unknown): ScoringPlan {
  if (scoring === null) return { kind: 'single', entries: [['score', ownScore]] };
  if (typeof scoring === 'string') return { kind: 'single', entries: [['score', getScorer(scoring as ScorerName)]] };
  if (isScorer(scoring)) return { kind: 'single', entries: [['score', scoring]] };
  if (typeof scoring === 'function') return { kind: 'function', entries: [['score', scoring as AnyScoring]] };
  const named: [string, unknown][] = isVector(scoring)
    ? Array.from(scoring as ArrayLike<string>, (name) => [name, name])
    : Object.entries(scoring as object);
  const stranger = named.find(([name]) => typeof name !== 'string');
  if (stranger !== undefined) {
    const must = 'have names of scorers';
    throw new InvalidParameterError({ owner, subject: 'scoring', must, got: describe(stranger[0]) });
  }
  const keys = named.map(([name]) => resultName('test', name));
  if (named.length === 0 || new Set(keys).size < keys.length) {
    const got = named.length === 0 ? 'none' : keys.join(', ');
    throw new InvalidParameterError({ owner, subject: 'scoring', must: 'have scores, each under another name', got });
  }
  return { kind: 'multiple', entries: named.map(([name, scorer]) => [name, namedScorer(owner, name, scorer)]) };
}

function namedScorer(owner: string, name: string, scorer: unknown): AnyScoring {
  if (typeof scorer === 'function') return scorer as AnyScoring;
  if (typeof scorer === 'string') return getScorer(scorer as ScorerName);
  const must = 'be the name of a scorer or a function';
  throw new InvalidParameterError({ owner, subject: `scoring ${describe(name)}`, must, got: describe(scorer) });
}

/** @throws NotSupportedError when the model lacks a method that a scorer needs. */
export function checkScorable(plan: ScoringPlan, model: object): void {
  for (const [, score] of plan.entries) if (isScorer(score)) score.checkModel(model);
}

/** The data that a model is scored on. */
export interface ScoredData {
  readonly X: unknown;
  readonly y: unknown;
  readonly sampleWeight: Float64Array | null;
}

/**
 * All scores of a model; `null` when a function failed that alone knows the names of its scores.
 *
 * @param onFailure - gives the score in place of one that failed, or throws.
 */
export function scoreModel(
  plan: ScoringPlan,
  model: object,
  { X, y, sampleWeight }: ScoredData,
  onFailure: (name: string, error: unknown) => number,
): ReadonlyMap<string, number> | null {
  const responses = responsesOf(model, X);
  const options = sampleWeight === null ? undefined : { sampleWeight };
  const call = (score: AnyScoring) =>
    isScorer(score)
      ? score.scoreResponses(responses, y, score.takesWeights ? options : undefined)
      : score(model, X, y, options);
  const scores = new Map<string, number>();
  for (const [name, score] of plan.entries) {
    let value: unknown;
    try {
      value = call(score);
    } catch (error) {
      value = onFailure(name, error);
      if (plan.kind === 'function') return null;
    }
    if (plan.kind === 'function' && typeof value === 'object' && value !== null) return readScores(value);
    scores.set(name, checkScore(value));
  }
  return scores;
}

function readScores(scores: object): Map<string, number> {
  return new Map(Object.entries(scores).map(([name, score]) => [name, checkScore(score)]));
}
