import { type AnySpec, estimatorRule, FittedModel, type FittedOf, type InputOf } from '../../base/index.js';
import {
  custom,
  flag,
  InvalidParameterError,
  integer,
  type ParamRules,
  type RandomStateLike,
  type Rule,
  randomStateRule,
  union,
} from '../../core/index.js';
import { isVector, type Label } from '../../data/index.js';
import { type ClassifierScorerName, isScorer, type Scorer } from '../../metrics/index.js';
import { RUN_RULES, type RunSettings } from '../execution/run-settings.js';
import { type CrossValidator, cvRule } from '../splitters/check-cv.js';
import { type BinaryResponse, responseRule } from './binary-response.js';

/** A fitted classifier, as `cv: 'prefit'` takes it. */
export type FittedBinary = FittedModel & { readonly role: 'classifier' };
/** What a threshold is tuned for: a classifier, or with `cv: 'prefit'` a fitted one. */
export type Tunable = AnySpec | FittedBinary;

/** What the classifier accepts as X. */
export type InputOfTunable<E> = E extends { predict(X: infer In): unknown } ? In : InputOf<E>;
/** The model that is asked. */
export type ModelOfTunable<E, L extends Label> = E extends FittedModel ? E : FittedOf<E, L>;

/** How the rows are divided: as anywhere, or one test part of a given share, or not at all. */
export type ThresholdCv = CrossValidator | 'prefit';

/** What a {@link TunedThresholdClassifierCV} takes besides the classifier. */
export interface TunedThresholdSettings extends Pick<RunSettings, 'nJobs' | 'executor'> {
  /** What is to be as great as possible: the name of a scorer, or one of `makeScorer`. @defaultValue 'balanced_accuracy' */
  readonly scoring: ClassifierScorerName | Scorer;
  /** The model's method that is asked; `'auto'`: probabilities where there are any, else decisions. @defaultValue 'auto' */
  readonly responseMethod: BinaryResponse;
  /** How many thresholds to try, or the thresholds in ascending order. @defaultValue 100 */
  readonly thresholds: number | (ArrayLike<number> & object);
  /**
   * Number of stratified folds, a share of test rows in (0, 1), a splitter, divisions, or `'prefit'` for a fitted classifier
   * that has not seen these rows. @defaultValue null: 5 folds
   */
  readonly cv: ThresholdCv;
  /** Fit on all rows in the end; `false` keeps the fit of a single division. @defaultValue true */
  readonly refit: boolean;
  /** Seed of the division, where `cv` is a share. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Keep the scores of all thresholds. @defaultValue false */
  readonly storeCvResults: boolean;
}

/** Parameters of {@link TunedThresholdClassifierCV}. */
export interface TunedThresholdClassifierCVParams<E extends Tunable = Tunable> extends TunedThresholdSettings {
  /** The classifier of two classes whose threshold is tuned. */
  readonly estimator: E;
}

const classifierRule: Rule<AnySpec> = estimatorRule('classifier');

export const TUNED_RULES: ParamRules<TunedThresholdClassifierCVParams> = {
  estimator: custom<Tunable>({
    must: "be a classifier, or with cv 'prefit' a fitted one",
    test: (value) => classifierRule.verdict(value) === 'valid' || isFitted(value),
  }),
  scoring: custom<ClassifierScorerName | Scorer>({
    must: 'be the name of a scorer, or a scorer of makeScorer',
    test: (value) => typeof value === 'string' || isScorer(value),
    default: 'balanced_accuracy',
  }),
  responseMethod: responseRule,
  thresholds: union(
    [
      integer({ min: 1 }),
      custom<ArrayLike<number> & object>({
        must: 'be numbers in ascending order, at least one',
        test: isAscending,
        copy: (values) => Object.freeze(Array.from(values)),
      }),
    ],
    100 as number | (ArrayLike<number> & object),
  ),
  cv: {
    ...cvRule,
    must: `${cvRule.must}, a share in (0, 1), or 'prefit'`,
    verdict: (value) => (value === 'prefit' || isShare(value) ? 'valid' : cvRule.verdict(value)),
    copy: (value) => (value === 'prefit' || isShare(value) ? value : cvRule.copy!(value)),
  } as Rule<ThresholdCv>,
  refit: flag(true),
  randomState: randomStateRule(),
  storeCvResults: flag(false),
  nJobs: RUN_RULES.nJobs,
  executor: RUN_RULES.executor,
};

/** Whether an estimator is fitted already. */
export function isFitted(estimator: unknown): estimator is FittedBinary {
  return estimator instanceof FittedModel && estimator.role === 'classifier';
}

/** The specification of a classifier, fitted or not. */
export function specOf(estimator: Tunable): AnySpec {
  return isFitted(estimator) ? estimator.spec : estimator;
}

/** Whether a `cv` is the share of the test rows. */
export function isShare(cv: unknown): cv is number {
  return typeof cv === 'number' && cv > 0 && cv < 1;
}

/** @throws InvalidParameterError for a seed that nothing would use. */
export function checkSeed(owner: string, { cv, randomState }: TunedThresholdSettings): void {
  if (randomState === null || isShare(cv)) return;
  const must = 'be null unless cv is a share: there is nothing random';
  throw new InvalidParameterError({ owner, subject: 'randomState', must, got: 'a seed' });
}

function isAscending(values: unknown): boolean {
  if (!isVector(values) || values.length === 0) return false;
  const numbers = Array.from(values) as number[];
  return numbers.every((value, i) => Number.isFinite(value) && (i === 0 || value >= numbers[i - 1]!));
}
