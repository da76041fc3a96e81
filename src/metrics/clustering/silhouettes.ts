import { DataError, ShapeError, throughKernels } from '../../core/index.js';
import type { Matrix } from '../../data/index.js';
import { type ClusterDistances, clusterDistances } from '../../kernels/index.js';
import type { PairTable } from '../pairwise/distance-table.js';
import type { MetricArguments } from '../pairwise/function-table.js';
import { distanceTable } from '../pairwise/named-table.js';
import type { PairwiseMetric } from '../pairwise/pairwise-options.js';
import type { OnWarning } from '../shared-options.js';
import type { LabelledPoints } from './labelled-points.js';

/** How distances are had. */
export interface SilhouetteSettings {
  readonly owner: string;
  readonly metric: PairwiseMetric<never>;
  /** The named arguments of the metric. */
  readonly given: MetricArguments;
  readonly onWarning: OnWarning | null;
  readonly threads: number;
}

/** Distances that are had at once. */
const CHUNK_CELLS = 1 << 20;
/** How far from 0 rounding may leave the distance of a sample to itself. */
const ROUNDING: number = 100 * Number.EPSILON;

/** How much nearer each sample is to its own cluster than to the nearest other. */
export function silhouettes(points: LabelledPoints, settings: SilhouetteSettings): Float64Array {
  const { codes, sizes } = points;
  const { own, others } = distancesToClusters(points, settings);
  return own.map((sum, i) => {
    const near = sum / (sizes[codes[i]!]! - 1);
    const silhouette = (others[i]! - near) / Math.max(near, others[i]!);
    // Undefined of a cluster of one sample, and where all distances are zero.
    return Number.isNaN(silhouette) ? 0 : silhouette;
  });
}

function distancesToClusters(points: LabelledPoints, settings: SilhouetteSettings): ClusterDistances {
  const { X, codes, sizes } = points;
  const { owner, metric, given, threads } = settings;
  const isEuclidean = metric === 'euclidean' || metric === 'l2';
  if (isEuclidean && Object.keys(given).length === 0) {
    return throughKernels(owner, () => clusterDistances(X.data, X.shape[1], codes, sizes, threads));
  }
  if (metric === 'precomputed') checkDistances(owner, X);
  return sumByCluster(distanceTable({ ...settings, X, Y: null, rules: {} }), codes, sizes);
}

/** Refuses distances that are no square, or not zero from a sample to itself. */
export function checkDistances(owner: string, { data, shape: [n, width] }: Matrix): void {
  if (n !== width) {
    const must = "be square where metric is 'precomputed'";
    throw new ShapeError({ owner, subject: 'X', must, got: `${n} × ${width}` });
  }
  for (let i = 0; i < n; i++) {
    const value = data[i * (n + 1)]!;
    if (Math.abs(value) <= ROUNDING) continue;
    const must = 'have zeros on its diagonal, distances of samples to themselves';
    throw new DataError({ owner, subject: 'X', must, got: String(value), at: { row: i, column: i } });
  }
}

/** Adds up distances, some rows of them at a time. */
function sumByCluster(table: PairTable, codes: Int32Array, sizes: Int32Array): ClusterDistances {
  const n = table.rows;
  const step = Math.max(1, Math.floor(CHUNK_CELLS / n));
  const own = new Float64Array(n);
  const others = new Float64Array(n);
  const sums = new Float64Array(sizes.length);
  for (let from = 0; from < n; from += step) {
    const to = Math.min(from + step, n);
    const distances = table.fill(from, to);
    for (let i = from, at = 0; i < to; i++) {
      sums.fill(0);
      for (let j = 0; j < n; j++, at++) sums[codes[j]!]! += distances[at]!;
      own[i] = sums[codes[i]!]!;
      others[i] = leastMean(sums, sizes, codes[i]!);
    }
  }
  return { own, others };
}

function leastMean(sums: Float64Array, sizes: Int32Array, own: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < sums.length; k++) if (k !== own) least = Math.min(least, sums[k]! / sizes[k]!);
  return least;
}
