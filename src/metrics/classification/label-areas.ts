import { ShapeError } from '../../core/index.js';
import type { Matrix } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import type { LabelIndicator } from '../label-indicator.js';
import type { BinaryScores } from './threshold-counts.js';

/** How measures of several labels become one number; `null` leaves them apart. */
export type LabelAverage = 'micro' | 'macro' | 'weighted' | 'samples' | null;

/** Which labels each sample has, how each label scores, and what the samples weigh. */
export interface LabelScores {
  readonly indicator: LabelIndicator;
  /** Row after row. */
  readonly scores: Float64Array;
  readonly weight: Float64Array | null;
}

/** Refuses scores that are not one number for each sample and label. */
export function checkScoreShape(owner: string, { rows, labels }: LabelIndicator, scores: Matrix): void {
  if (scores.shape[0] === rows && scores.shape[1] === labels) return;
  const must = `have the shape of yTrue, ${rows} × ${labels}`;
  throw new ShapeError({ owner, subject: 'yScore', must, got: scores.shape.join(' × ') });
}

/** Class codes as one label for each class, of which each sample has one. */
export function indicatorOf(codes: Int32Array, labels: number): LabelIndicator {
  const cells = new Uint8Array(codes.length * labels);
  for (let i = 0; i < codes.length; i++) cells[i * labels + codes[i]!] = 1;
  return { rows: codes.length, labels, cells };
}

/** A measure of binary scores, of each label by itself (or of each sample, or of all cells), averaged. */
export function averageOverLabels(
  task: LabelScores,
  way: LabelAverage,
  measure: (scores: BinaryScores) => number,
): number | Float64Array {
  const { indicator, scores, weight } = task;
  const { rows, labels, cells } = indicator;
  if (way === 'micro') return measure({ positive: cells, score: scores, weight: repeated(weight, labels) });
  if (way === 'samples') {
    const row = (i: number) =>
      measure({
        positive: cells.subarray(i * labels, (i + 1) * labels),
        score: scores.subarray(i * labels, (i + 1) * labels),
        weight: null,
      });
    return weightedMean(filled(rows, row), weight);
  }
  const support = way === 'weighted' ? supports(indicator, weight) : null;
  if (support !== null && pairwiseSum(support) <= 1e-8) return 0;
  const values = filled(labels, (k) =>
    measure({ positive: column(cells, k, rows, labels), score: scoreColumn(scores, k, rows, labels), weight }),
  );
  return way === null ? values : weightedMean(values, support);
}

/** What is measured where nothing is weighed counts as zero, so that it may be undefined. */
function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return average(values, null);
  return average(
    values.map((value, k) => (weights[k] === 0 ? 0 : value)),
    weights,
  );
}

function supports({ rows, labels, cells }: LabelIndicator, weight: Float64Array | null): Float64Array {
  const out = new Float64Array(labels);
  for (let i = 0, at = 0; i < rows; i++) {
    const w = weight === null ? 1 : weight[i]!;
    for (let k = 0; k < labels; k++) out[k]! += cells[at++]! * w;
  }
  return out;
}

function repeated(weight: Float64Array | null, times: number): Float64Array | null {
  if (weight === null || times === 1) return weight;
  const out = new Float64Array(weight.length * times);
  for (let i = 0, at = 0; i < weight.length; i++) for (let k = 0; k < times; k++) out[at++] = weight[i]!;
  return out;
}

function filled(n: number, value: (k: number) => number): Float64Array {
  const out = new Float64Array(n);
  for (let k = 0; k < n; k++) out[k] = value(k);
  return out;
}

function column(cells: Uint8Array, k: number, rows: number, labels: number): Uint8Array {
  const out = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) out[i] = cells[i * labels + k]!;
  return out;
}

function scoreColumn(scores: Float64Array, k: number, rows: number, labels: number): Float64Array {
  const out = new Float64Array(rows);
  for (let i = 0; i < rows; i++) out[i] = scores[i * labels + k]!;
  return out;
}
