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
  for (let k = 0; k < order.length; k++) {
    const i = order[k]!;
    if (weight[i] !== 0) order[kept++] = i;
  }
  return order.subarray(0, kept);
}

/** Counts at every distinct score; samples of weight zero take no part. */
export function countAtThresholds(scores: BinaryScores): ThresholdCounts {
  return tally(scores, 0);
}

/** The same counts with an infinite threshold in front, which no sample reaches. */
export function countFromNone(scores: BinaryScores): ThresholdCounts {
  return tally(scores, 1);
}

/** The counts, behind `front` places of none. A million samples are counted at once, so memory is taken sparingly. */
function tally(scores: BinaryScores, front: 0 | 1): ThresholdCounts {
  const order = orderByScore(scores.score, scores.weight);
  const counts = {
    falsePositives: new Float64Array(order.length + front),
    truePositives: new Float64Array(order.length + front),
    thresholds: new Float64Array(order.length + front).fill(Number.POSITIVE_INFINITY, 0, front),
  };
  const count =
    scores.weight === null ? addSamples(scores, order, counts, front) : addWeights(scores, order, counts, front);
  return {
    falsePositives: cut(counts.falsePositives, count),
    truePositives: cut(counts.truePositives, count),
    thresholds: cut(counts.thresholds, count),
  };
}

/** Counts samples; gives the number of places that are filled. Without branches on the classes, which cannot be foreseen. */
function addSamples(
  { positive, score }: BinaryScores,
  order: Uint32Array,
  counts: ThresholdCounts,
  front: number,
): number {
  const { falsePositives, truePositives, thresholds } = counts;
  const n = order.length;
  let tp = 0;
  let count = front;
  let i = order[0]!;
  let own = score[i]!;
  for (let k = 1; k <= n; k++) {
    tp += positive[i]!;
    i = k < n ? order[k]! : i;
    const next = score[i]!;
    falsePositives[count] = k - tp;
    truePositives[count] = tp;
    thresholds[count] = own;
    if (next !== own) count++;
    own = next;
  }
  return count + 1;
}

/** As `addSamples`, with weights; in the order of the samples, which the last bits of the sums depend on. */
function addWeights(scores: BinaryScores, order: Uint32Array, counts: ThresholdCounts, front: number): number {
  const { positive, score } = scores;
  const weight = scores.weight!;
  const { falsePositives, truePositives, thresholds } = counts;
  const n = order.length;
  let fp = 0;
  let tp = 0;
  let count = front;
  let i = order[0]!;
  let own = score[i]!;
  for (let k = 1; k <= n; k++) {
    const isPositive = positive[i]!;
    const w = weight[i]!;
    tp += w * isPositive;
    fp += w * (1 - isPositive);
    i = k < n ? order[k]! : i;
    const next = score[i]!;
    falsePositives[count] = fp;
    truePositives[count] = tp;
    thresholds[count] = own;
    if (next !== own) count++;
    own = next;
  }
  return count + 1;
}

/** Leaves the counts without thresholds between two others that have the same number of true positives. */
export function withoutLevels(counts: ThresholdCounts): ThresholdCounts {
  const { truePositives } = counts;
  const last = truePositives.length - 1;
  const positions = new Uint32Array(truePositives.length);
  let kept = 0;
  for (let i = 0; i <= last; i++) {
    const own = truePositives[i]!;
    if (i === 0 || i === last || own !== truePositives[i - 1] || truePositives[i + 1] !== own) positions[kept++] = i;
  }
  return keepAt(counts, positions.subarray(0, kept));
}

/** The ROC curve; a rate of which there are no samples is NaN throughout. */
export function rocPoints(scores: BinaryScores, dropIntermediate: boolean): RocPoints {
  const all = countFromNone(scores);
  const { falsePositives, truePositives, thresholds } = dropIntermediate ? corners(all) : all;
  return { fpr: toRate(falsePositives), tpr: toRate(truePositives), thresholds };
}

/** Leaves the point of none, the first and the last of the others, and those where the curve bends between them. */
function corners(counts: ThresholdCounts): ThresholdCounts {
  const { falsePositives: fps, truePositives: tps } = counts;
  const last = fps.length - 1;
  const positions = new Uint32Array(fps.length);
  let kept = 0;
  for (let i = 0; i <= last; i++) {
    if (i <= 1 || i === last || bends(fps, i) || bends(tps, i)) positions[kept++] = i;
  }
  return keepAt(counts, positions.subarray(0, kept));
}

function bends(values: Float64Array, i: number): boolean {
  const own = values[i]!;
  return values[i + 1]! - own - (own - values[i - 1]!) !== 0;
}

/** Moves what is at ascending positions to the front, in place. */
function keepAt(
  { falsePositives, truePositives, thresholds }: ThresholdCounts,
  positions: Uint32Array,
): ThresholdCounts {
  const n = positions.length;
  if (n === thresholds.length) return { falsePositives, truePositives, thresholds };
  for (let k = 0; k < n; k++) {
    const from = positions[k]!;
    falsePositives[k] = falsePositives[from]!;
    truePositives[k] = truePositives[from]!;
    thresholds[k] = thresholds[from]!;
  }
  return {
    falsePositives: cut(falsePositives, n),
    truePositives: cut(truePositives, n),
    thresholds: cut(thresholds, n),
  };
}

/** The first `n` values, without the memory of the others. */
function cut(values: Float64Array, n: number): Float64Array {
  return n === values.length ? values : values.slice(0, n);
}

/** Divides by the last total, in place. */
function toRate(totals: Float64Array): Float64Array {
  const all = totals.at(-1)!;
  if (!(all > 0)) return totals.fill(Number.NaN);
  for (let i = 0; i < totals.length; i++) totals[i] = totals[i]! / all;
  return totals;
}

/** Area under the curve, by trapezia; with `maxFpr` only to there, scaled so that chance is 0.5 and the best is 1. */
export function areaUnderRoc(scores: BinaryScores, maxFpr: number | null): number {
  const { fpr, tpr } = rocPoints(scores, true);
  if (maxFpr === null || maxFpr === 1) return trapezia(fpr, tpr);
  const stop = fpr.findIndex((rate) => rate > maxFpr);
  if (stop < 0) return Number.NaN;
  const [x, y] = [fpr[stop - 1]!, tpr[stop - 1]!];
  const slope = (tpr[stop]! - y) / (fpr[stop]! - x);
  const area = trapezia(endingIn(maxFpr, fpr, stop), endingIn(slope * (maxFpr - x) + y, tpr, stop));
  const least = 0.5 * maxFpr ** 2;
  return 0.5 * (1 + (area - least) / (maxFpr - least));
}

function endingIn(last: number, values: Float64Array, n: number): Float64Array {
  const out = values.slice(0, n + 1);
  out[n] = last;
  return out;
}

/** Area under points joined by straight lines. */
export function trapezia(x: Float64Array, y: Float64Array): number {
  const parts = new Float64Array(x.length - 1);
  for (let i = 0; i < parts.length; i++) parts[i] = ((x[i + 1]! - x[i]!) * (y[i + 1]! + y[i]!)) / 2;
  return pairwiseSum(parts);
}
