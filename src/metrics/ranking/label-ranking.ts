import { type ParamRules, resolveParams, ShapeError } from '../../core/index.js';
import { type MatrixLike, toMatrix, toSampleWeight, type VectorLike } from '../../data/index.js';
import { descendingOrder, pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { readIndicator } from '../label-indicator.js';
import { sampleWeightRule } from '../shared-options.js';

/** Options of {@link coverageError}, {@link labelRankingAveragePrecisionScore} and {@link labelRankingLoss}. */
export interface LabelRankingOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

const rules: ParamRules<Required<LabelRankingOptions>> = { sampleWeight: sampleWeightRule };

/**
 * How far one must go down the labels of a sample, from the greatest score, to have met all its true ones; the mean.
 *
 * Labels of equal scores are met together. A sample without true labels counts as 0.
 *
 * @param yTrue - `[n, labels]` of 0 and 1.
 * @param yScore - `[n, labels]` scores.
 * @throws ShapeError for shapes that disagree, or a single label · DataError for scores that are not finite and labels
 * other than 0 and 1.
 * @example
 * ```ts
 * import { coverageError } from 'pipefit/metrics';
 * coverageError([[1, 0, 0], [0, 1, 1]], [[1, 0, 0], [0, 1, 1]]); // 1.5
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.coverage_error.html
 */
export function coverageError(yTrue: MatrixLike, yScore: MatrixLike, options?: LabelRankingOptions): number {
  const task = readRanking('coverageError', yTrue, yScore, options, 2);
  return average(eachSample(task, coverage), task.weight);
}

/**
 * Of the labels that score at least as much as a true label, the share that are true; the mean over labels, and samples.
 *
 * A sample that has no label, or all, counts as 1.
 *
 * @param yTrue - `[n, labels]` of 0 and 1.
 * @param yScore - `[n, labels]` scores.
 * @throws ShapeError for shapes that disagree · DataError for scores that are not finite and labels other than 0 and 1.
 * @example
 * ```ts
 * import { labelRankingAveragePrecisionScore } from 'pipefit/metrics';
 * labelRankingAveragePrecisionScore([[1, 0, 0], [0, 0, 1]], [[0.75, 0.5, 1], [1, 0.2, 0.1]]); // 0.4166…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.label_ranking_average_precision_score.html
 */
export function labelRankingAveragePrecisionScore(
  yTrue: MatrixLike,
  yScore: MatrixLike,
  options?: LabelRankingOptions,
): number {
  const task = readRanking('labelRankingAveragePrecisionScore', yTrue, yScore, options, 1);
  const { weight } = task;
  let sum = 0;
  eachSample(task, rankingPrecision).forEach((precision, i) => {
    sum += weight === null ? precision : precision * weight[i]!;
  });
  return sum / (weight === null ? task.rows : pairwiseSum(weight));
}

/**
 * The share of pairs of a true and an untrue label in which the untrue one scores no less; the mean over samples.
 *
 * A sample that has no label, or all, counts as 0.
 *
 * @param yTrue - `[n, labels]` of 0 and 1.
 * @param yScore - `[n, labels]` scores.
 * @throws as {@link coverageError}.
 * @example
 * ```ts
 * import { labelRankingLoss } from 'pipefit/metrics';
 * labelRankingLoss([[1, 0, 0], [0, 0, 1]], [[0.75, 0.5, 1], [1, 0.2, 0.1]]); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.label_ranking_loss.html
 */
export function labelRankingLoss(yTrue: MatrixLike, yScore: MatrixLike, options?: LabelRankingOptions): number {
  const task = readRanking('labelRankingLoss', yTrue, yScore, options, 2);
  return average(eachSample(task, wrongPairs), task.weight);
}

interface Ranking {
  readonly rows: number;
  readonly labels: number;
  readonly cells: Uint8Array;
  readonly scores: Float64Array;
  readonly weight: Float64Array | null;
}

function readRanking(
  owner: string,
  yTrue: MatrixLike,
  yScore: MatrixLike,
  options: LabelRankingOptions | undefined,
  least: number,
): Ranking {
  const { sampleWeight } = resolveParams(owner, rules, options);
  const indicator = readIndicator(owner, 'yTrue', yTrue);
  const { rows, labels } = indicator;
  const { data, shape } = toMatrix(owner, yScore, { subject: 'yScore' });
  if (labels < least) {
    throw new ShapeError({ owner, subject: 'yTrue', must: 'have a column for each of two or more labels', got: '1' });
  }
  if (shape[0] !== rows || shape[1] !== labels) {
    const must = `have the shape of yTrue, ${rows} × ${labels}`;
    throw new ShapeError({ owner, subject: 'yScore', must, got: shape.join(' × ') });
  }
  return { ...indicator, scores: data, weight: toSampleWeight(owner, sampleWeight, rows) };
}

/** What a measure says of the labels of each sample. */
function eachSample(
  { rows, labels, cells, scores }: Ranking,
  measure: (marks: Uint8Array, scores: Float64Array) => number,
): Float64Array {
  const out = new Float64Array(rows);
  for (let i = 0, from = 0; i < rows; i++, from += labels)
    out[i] = measure(cells.subarray(from, from + labels), scores.subarray(from, from + labels));
  return out;
}

function coverage(marks: Uint8Array, scores: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < marks.length; k++) if (marks[k] === 1 && scores[k]! < least) least = scores[k]!;
  let count = 0;
  for (const score of scores) if (score >= least) count++;
  return count;
}

/** How many labels, and how many true ones, score at least as much as each: ties count for one another. */
function countsAbove(marks: Uint8Array, scores: Float64Array): readonly [all: Uint32Array, marked: Uint32Array] {
  const order = descendingOrder(scores);
  const n = order.length;
  const [all, marked] = [new Uint32Array(n), new Uint32Array(n)];
  for (let from = 0, to = 0, seen = 0; from < n; from = to) {
    for (; to < n && scores[order[to]!] === scores[order[from]!]; to++) seen += marks[order[to]!]!;
    for (let k = from; k < to; k++) {
      all[order[k]!] = to;
      marked[order[k]!] = seen;
    }
  }
  return [all, marked];
}

function rankingPrecision(marks: Uint8Array, scores: Float64Array): number {
  const relevant = marks.reduce((sum, mark) => sum + mark, 0);
  if (relevant === 0 || relevant === marks.length) return 1;
  const [all, marked] = countsAbove(marks, scores);
  const shares = new Float64Array(relevant);
  for (let k = 0, at = 0; k < marks.length; k++) if (marks[k] === 1) shares[at++] = marked[k]! / all[k]!;
  return pairwiseSum(shares) / relevant;
}

function wrongPairs(marks: Uint8Array, scores: Float64Array): number {
  const relevant = marks.reduce((sum, mark) => sum + mark, 0);
  if (relevant === 0 || relevant === marks.length) return 0;
  const [all, marked] = countsAbove(marks, scores);
  let pairs = 0;
  for (let k = 0; k < marks.length; k++) if (marks[k] === 1) pairs += all[k]! - marked[k]!;
  return pairs / ((marks.length - relevant) * relevant);
}
