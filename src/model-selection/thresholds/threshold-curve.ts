import { DataError, InvalidParameterError } from '../../core/index.js';
import { type Label, Matrix } from '../../data/index.js';
import { responsesOf, type Scorer } from '../../metrics/index.js';
import { codesFrom, type Position } from './binary-response.js';

/** The rows that a threshold is judged on. */
export interface ThresholdFold {
  /** What the model says of the positive class. */
  readonly scores: Float64Array;
  readonly y: readonly Label[];
  readonly sampleWeight: Float64Array | null;
}

/** A score for each threshold. */
export interface ThresholdCurve {
  readonly thresholds: Float64Array;
  readonly scores: Float64Array;
}

/** The score of one part of the rows at each threshold. */
export function curveOf(
  { scores, y, sampleWeight }: ThresholdFold,
  given: number | Float64Array,
  classes: readonly Label[],
  positive: Position,
  scorer: Scorer,
): ThresholdCurve {
  const thresholds = typeof given === 'number' ? linspace(least(scores), greatest(scores), given) : given;
  const options = sampleWeight === null ? undefined : { sampleWeight };
  const values = thresholds.map((threshold) => {
    const model = decided(codesFrom(scores, threshold, positive), classes);
    return scorer.scoreResponses(responsesOf(model, null), y, options);
  });
  return { thresholds, scores: values };
}

/**
 * The mean of the curves at common thresholds, between two of its own each a straight line.
 *
 * @throws DataError for scores that say the same of every row.
 */
export function meanCurve(
  owner: string,
  curves: readonly ThresholdCurve[],
  given: number | Float64Array,
): ThresholdCurve {
  const constant = curves.findIndex(({ thresholds: t }) => isClose(t[0]!, t[t.length - 1]!));
  if (constant >= 0) {
    const must = 'say different things of different rows, or every threshold is the same';
    const got = `one value in division ${constant}`;
    throw new DataError({ owner, subject: 'the estimator', must, got });
  }
  const from = Math.min(...curves.map(({ thresholds }) => least(thresholds)));
  const to = Math.max(...curves.map(({ thresholds }) => greatest(thresholds)));
  const thresholds = typeof given === 'number' ? linspace(from, to, given) : given;
  const scores = thresholds.map(
    (threshold) => curves.reduce((sum, curve) => sum + interpolate(threshold, curve), 0) / curves.length,
  );
  const missing = scores.findIndex(Number.isNaN);
  if (missing < 0) return { thresholds, scores };
  const got = `NaN at ${thresholds[missing]}`;
  throw new InvalidParameterError({ owner, subject: 'scoring', must: 'give a number at every threshold', got });
}

/** A model that has decided already, as scorers ask it. */
function decided(codes: Int32Array, classes: readonly Label[]): object {
  return {
    role: 'classifier',
    classes,
    predict: () => Array.from(codes, (code) => classes[code]!),
    decisionFunction: () => Float64Array.from(codes),
    predictProba: () =>
      new Matrix(
        Float64Array.from({ length: 2 * codes.length }, (_, i) => (codes[i >> 1] === i % 2 ? 1 : 0)),
        [codes.length, 2],
      ),
  };
}

/** Evenly spaced numbers with the bits of numpy's `linspace`. */
function linspace(from: number, to: number, count: number): Float64Array {
  if (count === 1) return Float64Array.of(from);
  const step = (to - from) / (count - 1);
  return Float64Array.from({ length: count }, (_, k) => (k === count - 1 ? to : k * step + from));
}

/** The value of a curve at a threshold; before and after it, those at its ends. */
function interpolate(x: number, { thresholds: xs, scores: ys }: ThresholdCurve): number {
  const last = xs.length - 1;
  if (x < xs[0]!) return ys[0]!;
  if (x >= xs[last]!) return ys[last]!;
  let low = 0;
  for (let high = last; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  if (xs[low] === x) return ys[low]!;
  const slope = (ys[low + 1]! - ys[low]!) / (xs[low + 1]! - xs[low]!);
  return slope * (x - xs[low]!) + ys[low]!;
}

/** Whether two thresholds are the same as numpy's `isclose` sees it. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

function least(values: Float64Array): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function greatest(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b));
}
