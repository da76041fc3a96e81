import { descendingOrder, pairwiseSum } from '../../kernels/index.js';

/** One binary task: which samples are positive, how they score and what they weigh. */
export interface BinaryScores {
  readonly positive: Uint8Array;
  readonly score: Float64Array;
  readonly weight: Float64Array | null;
}

/** Weight of the negatives and positives that score at least each threshold; thresholds descend. */
export interface ThresholdCounts {
  readonly falsePositives: Float64Array;
  readonly truePositives: Float64Array;
  readonly thresholds: Float64Array;
}

/** The points of a ROC curve, from (0, 0) on. */
export interface RocPoints {
  readonly fpr: Float64Array;
  readonly tpr: Float64Array;
  readonly thresholds: Float64Array;
}

/** Samples from the greatest score to the least, in their order where scores tie; those of weight zero are left out. */
export function orderByScore(score: Float64Array, weight: Float64Array | null): Uint32Array {
  const order = descendingOrder(score);
  if (weight === null) return order;
  let kept = 0;
  for (const i of order) if (weight[i] !== 0) order[kept++] = i;
  return order.subarray(0, kept);
}

/** Counts at every distinct score; samples of weight zero take no part. */
export function countAtThresholds({ positive, score, weight }: BinaryScores): ThresholdCounts {
  const order = orderByScore(score, weight);
  const n = order.length;
  const falsePositives = new Float64Array(n);
  const truePositives = new Float64Array(n);
  const thresholds = new Float64Array(n);
  let [fp, tp, count] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const i = order[k]!;
    const w = weight === null ? 1 : weight[i]!;
    if (positive[i] === 1) tp += w;
    else fp += w;
    if (k + 1 < n && score[order[k + 1]!] === score[i]) continue;
    falsePositives[count] = fp;
    truePositives[count] = tp;
    thresholds[count++] = score[i]!;
  }
  return {
    falsePositives: falsePositives.slice(0, count),
    truePositives: truePositives.slice(0, count),
    thresholds: thresholds.slice(0, count),
  };
}

/** The counts at some of the thresholds. */
export function atPositions(counts: ThresholdCounts, positions: Uint32Array): ThresholdCounts {
  return {
    falsePositives: pick(counts.falsePositives, positions),
    truePositives: pick(counts.truePositives, positions),
    thresholds: pick(counts.thresholds, positions),
  };
}

/** The counts with an infinite threshold in front, which no sample reaches. */
export function fromNone({ falsePositives, truePositives, thresholds }: ThresholdCounts): ThresholdCounts {
  return {
    falsePositives: inFront(0, falsePositives),
    truePositives: inFront(0, truePositives),
    thresholds: inFront(Number.POSITIVE_INFINITY, thresholds),
  };
}

/** The counts without thresholds between two others that have the same number of true positives. */
export function withoutLevels(counts: ThresholdCounts): ThresholdCounts {
  const tps = counts.truePositives;
  if (tps.length <= 2) return counts;
  return atPositions(
    counts,
    chosen(tps.length, (i) => tps[i] !== tps[i - 1] || tps[i + 1] !== tps[i]),
  );
}

/** The ROC curve; a rate of which there are no samples is NaN throughout. */
export function rocPoints(scores: BinaryScores, dropIntermediate: boolean): RocPoints {
  const all = countAtThresholds(scores);
  const { falsePositives, truePositives, thresholds } = fromNone(dropIntermediate ? corners(all) : all);
  return { fpr: rate(falsePositives), tpr: rate(truePositives), thresholds };
}

/** The counts where the curve bends, and at both ends: points on a straight line carry nothing. */
function corners(counts: ThresholdCounts): ThresholdCounts {
  const { falsePositives, truePositives } = counts;
  const bend = (values: Float64Array, i: number) => values[i + 1]! - values[i]! - (values[i]! - values[i - 1]!);
  return atPositions(
    counts,
    chosen(falsePositives.length, (i) => bend(falsePositives, i) !== 0 || bend(truePositives, i) !== 0),
  );
}

/** The first and the last of `n` positions, and those between that pass a test. */
function chosen(n: number, test: (i: number) => boolean): Uint32Array {
  const positions = new Uint32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) if (i === 0 || i === n - 1 || test(i)) positions[count++] = i;
  return positions.subarray(0, count);
}

function pick(values: Float64Array, positions: Uint32Array): Float64Array {
  const out = new Float64Array(positions.length);
  for (let k = 0; k < out.length; k++) out[k] = values[positions[k]!]!;
  return out;
}

function inFront(first: number, values: Float64Array): Float64Array {
  const out = new Float64Array(values.length + 1);
  out[0] = first;
  out.set(values, 1);
  return out;
}

function rate(totals: Float64Array): Float64Array {
  const all = totals.at(-1)!;
  return totals.map((total) => (all > 0 ? total / all : Number.NaN));
}

/** Area under the curve, by trapezia; with `maxFpr` only to there, scaled so that chance is 0.5 and the best is 1. */
export function areaUnderRoc(scores: BinaryScores, maxFpr: number | null): number {
  const { fpr, tpr } = rocPoints(scores, true);
  if (maxFpr === null || maxFpr === 1) return trapezia(fpr, tpr);
  const stop = fpr.findIndex((rate) => rate > maxFpr);
  if (stop < 0) return Number.NaN;
  const [x, y] = [fpr[stop - 1]!, tpr[stop - 1]!];
  const slope = (tpr[stop]! - y) / (fpr[stop]! - x);
  const area = trapezia(
    Float64Array.from([...fpr.subarray(0, stop), maxFpr]),
    Float64Array.from([...tpr.subarray(0, stop), slope * (maxFpr - x) + y]),
  );
  const least = 0.5 * maxFpr ** 2;
  return 0.5 * (1 + (area - least) / (maxFpr - least));
}

/** Area under points joined by straight lines. */
export function trapezia(x: Float64Array, y: Float64Array): number {
  const parts = new Float64Array(x.length - 1);
  for (let i = 0; i < parts.length; i++) parts[i] = ((x[i + 1]! - x[i]!) * (y[i + 1]! + y[i]!)) / 2;
  return pairwiseSum(parts);
}
