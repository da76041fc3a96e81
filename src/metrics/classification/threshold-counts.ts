import { pairwiseSum } from '../../kernels/index.js';

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

/** Counts at every distinct score; samples of weight zero take no part. */
export function countAtThresholds({ positive, score, weight }: BinaryScores): ThresholdCounts {
  const order = Uint32Array.from(score.keys())
    .filter((i) => weight === null || weight[i] !== 0)
    .sort((a, b) => score[b]! - score[a]! || a - b);
  const falsePositives: number[] = [];
  const truePositives: number[] = [];
  const thresholds: number[] = [];
  let [fp, tp] = [0, 0];
  order.forEach((i, k) => {
    const w = weight === null ? 1 : weight[i]!;
    if (positive[i] === 1) tp += w;
    else fp += w;
    const next = order[k + 1];
    if (next !== undefined && score[next] === score[i]) return;
    falsePositives.push(fp);
    truePositives.push(tp);
    thresholds.push(score[i]!);
  });
  return {
    falsePositives: Float64Array.from(falsePositives),
    truePositives: Float64Array.from(truePositives),
    thresholds: Float64Array.from(thresholds),
  };
}

/** The ROC curve; a rate of which there are no samples is NaN throughout. */
export function rocPoints(scores: BinaryScores, dropIntermediate: boolean): RocPoints {
  const counts = countAtThresholds(scores);
  const kept = dropIntermediate ? corners(counts) : Uint32Array.from(counts.thresholds.keys());
  const pick = (first: number, values: Float64Array) =>
    Float64Array.from([first, ...Array.from(kept, (i) => values[i]!)]);
  const rate = (totals: Float64Array) => {
    const all = totals.at(-1)!;
    return totals.map((total) => (all > 0 ? total / all : Number.NaN));
  };
  return {
    fpr: rate(pick(0, counts.falsePositives)),
    tpr: rate(pick(0, counts.truePositives)),
    thresholds: pick(Number.POSITIVE_INFINITY, counts.thresholds),
  };
}

/** Positions where the curve bends, and both ends: points on a straight line carry nothing. */
function corners({ falsePositives, truePositives }: ThresholdCounts): Uint32Array {
  const bend = (values: Float64Array, i: number) => values[i + 1]! - values[i]! - (values[i]! - values[i - 1]!);
  const last = falsePositives.length - 1;
  return Uint32Array.from(falsePositives.keys()).filter(
    (i) => i === 0 || i === last || bend(falsePositives, i) !== 0 || bend(truePositives, i) !== 0,
  );
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
  return pairwiseSum(
    Float64Array.from({ length: x.length - 1 }, (_, i) => ((x[i + 1]! - x[i]!) * (y[i + 1]! + y[i]!)) / 2),
  );
}
