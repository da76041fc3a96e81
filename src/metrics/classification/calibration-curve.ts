import { describe, InvalidParameterError, integer, oneOf, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { onlyColumn } from '../number-columns.js';
import { posLabelRule } from '../shared-options.js';
import { marksOf, usualPositive } from './binary-scores.js';
import { encodeTarget, positionOf } from './check-targets.js';
import { readProbabilities } from './class-probabilities.js';

/** Options of {@link calibrationCurve}. */
export interface CalibrationCurveOptions {
  /** The positive class. @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; other targets need it */
  readonly posLabel?: Label | null;
  /** Number of bins, up to a million; those without samples are left out. @defaultValue 5 */
  readonly nBins?: number;
  /** Bins of the same width (`'uniform'`) or with the same number of samples (`'quantile'`). @defaultValue 'uniform' */
  readonly strategy?: 'uniform' | 'quantile';
}

const rules: ParamRules<Required<CalibrationCurveOptions>> = {
  posLabel: posLabelRule(null),
  nBins: integer({ min: 1, max: 1_000_000, default: 5 }),
  strategy: oneOf(['uniform', 'quantile'], 'uniform'),
};

const OWNER = 'calibrationCurve';

/** The curve: for each bin the share of positives and the mean probability. */
export type CalibrationCurve = readonly [probTrue: Float64Array, probPred: Float64Array];

/**
 * How often a class really occurs where it is predicted with some probability.
 *
 * @param yTrue - two classes.
 * @param yProb - the probability of the positive class.
 * @returns `[probTrue, probPred]`, of the bins that have samples, from the lowest probability up.
 * @throws ShapeError for lengths that disagree · DataError for NaN and numbers outside [0, 1] · InvalidParameterError
 * for more than two classes, and where the positive one is not clear.
 * @example
 * ```ts
 * import { calibrationCurve } from 'pipefit/metrics';
 * const [probTrue, probPred] = calibrationCurve([0, 0, 1, 1], [0.25, 0.5, 0.75, 1], { nBins: 2 });
 * probTrue; // Float64Array [0, 1]
 * probPred; // Float64Array [0.375, 0.875]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.calibration.calibration_curve.html
 */
export function calibrationCurve<L extends Label>(
  yTrue: Labels<L>,
  yProb: VectorLike | MatrixLike,
  options?: CalibrationCurveOptions,
): CalibrationCurve {
  const { posLabel, nBins, strategy } = resolveParams(OWNER, rules, options);
  const { classes, codes } = encodeTarget(OWNER, 'yTrue', yTrue);
  const prob = onlyColumn(OWNER, 'yProb', readProbabilities(OWNER, yProb, codes.length, 'yProb'));
  const position = positionOf(classes, posLabel ?? usualPositive(OWNER, classes));
  if (classes.length > 2) {
    const got = classes.slice(0, 5).map(describe).join(', ');
    throw new InvalidParameterError({ owner: OWNER, subject: 'yTrue', must: 'have at most two classes', got });
  }
  const edges = innerEdges(prob, nBins, strategy);
  const [sums, positives, counts] = [new Float64Array(nBins), new Float64Array(nBins), new Float64Array(nBins)];
  const marks = marksOf(codes, position);
  for (let i = 0; i < prob.length; i++) {
    const bin = edgesBelow(edges, prob[i]!);
    sums[bin]! += prob[i]!;
    positives[bin]! += marks[i]!;
    counts[bin]! += 1;
  }
  const means = (totals: Float64Array) =>
    totals.map((value, bin) => value / counts[bin]!).filter((_, bin) => counts[bin]! > 0);
  return [means(positives), means(sums)];
}

/** Where one bin ends and the next begins. */
function innerEdges(prob: Float64Array, nBins: number, strategy: 'uniform' | 'quantile'): Float64Array {
  const shares = Float64Array.from({ length: nBins - 1 }, (_, k) => (k + 1) * (1 / nBins));
  if (strategy === 'uniform') return shares;
  const sorted = prob.slice().sort();
  return shares.map((share) => quantile(sorted, (share * 100) / 100));
}

/** Between the two nearest of the sorted values, on a straight line, reckoned from the nearer one. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [from, part] = [sorted[below]!, at - below];
  const to = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return part >= 0.5 ? to - (to - from) * (1 - part) : from + (to - from) * part;
}

/** How many of the ascending edges are less than a value. */
function edgesBelow(edges: Float64Array, value: number): number {
  let [from, to] = [0, edges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (edges[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
