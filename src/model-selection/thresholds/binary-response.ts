import { DataError, describe, InvalidParameterError, NotSupportedError, oneOf, type Rule } from '../../core/index.js';
import type { Label, Matrix } from '../../data/index.js';
import { modelName } from '../../metrics/index.js';

/** By which method a model says how likely the positive class is. */
export type BinaryMethod = 'predict_proba' | 'decision_function';
/** A method, or whichever the model has, probabilities first. */
export type BinaryResponse = 'auto' | BinaryMethod;
/** The position of a class among two. */
export type Position = 0 | 1;

/** The rule of `responseMethod`. */
export const responseRule: Rule<BinaryResponse> = oneOf<BinaryResponse>(
  ['auto', 'predict_proba', 'decision_function'],
  'auto',
);

/** The method of a fitted model behind each name. */
const METHODS = { predict_proba: 'predictProba', decision_function: 'decisionFunction' } as const;

/**
 * The method by which a model is asked.
 *
 * @throws NotSupportedError for one that it lacks.
 */
export function methodOf(owner: string, model: object, response: BinaryResponse): BinaryMethod {
  const wanted: readonly BinaryMethod[] = response === 'auto' ? ['predict_proba', 'decision_function'] : [response];
  const found = wanted.find((name) => typeof (model as Record<string, unknown>)[METHODS[name]] === 'function');
  if (found !== undefined) return found;
  const got = `'${response}' with ${modelName(model)}`;
  throw new NotSupportedError({ owner, subject: 'responseMethod', must: 'be a method that the model has', got });
}

/** What a model says of the positive class, for each row. */
export function askPositive(model: object, X: unknown, method: BinaryMethod, positive: Position): Float64Array {
  const ask = (model as Record<string, (X: unknown) => Matrix | Float64Array>)[METHODS[method]]!;
  return positivePart(ask.call(model, X), positive);
}

/** The column of the positive class, or decisions turned so that they speak for it. */
export function positivePart(answer: unknown, positive: Position): Float64Array {
  if (!(answer instanceof Float64Array)) return (answer as Matrix).column(positive);
  return positive === 1 ? answer : answer.map((value) => -value);
}

/**
 * The position of the positive class: that of `posLabel`, or of the greater class.
 *
 * @throws DataError unless there are two classes · InvalidParameterError for a `posLabel` that is none of them.
 */
export function positivePosition(owner: string, classes: readonly Label[], posLabel: Label | null): Position {
  if (classes.length !== 2) {
    const got = `${classes.length}: ${classes.slice(0, 5).map(describe).join(', ')}`;
    throw new DataError({ owner, subject: 'y', must: 'have two classes', got });
  }
  if (posLabel === null) return 1;
  const found = classes.findIndex((label) => asNumber(label) === asNumber(posLabel));
  if (found >= 0) return found as Position;
  const must = `be one of the classes ${classes.map(describe).join(' and ')}`;
  throw new InvalidParameterError({ owner, subject: 'posLabel', must, got: describe(posLabel) });
}

/** The position of the class of each score: the positive one from the threshold on. */
export function codesFrom(scores: Float64Array, threshold: number, positive: Position): Int32Array {
  return Int32Array.from(scores, (score) => (score >= threshold ? positive : 1 - positive));
}

/** `true` equals 1 and `false` equals 0, as for metrics. */
function asNumber(label: Label): Label {
  return typeof label === 'boolean' ? Number(label) : label;
}
