import {
  Clusterer,
  type FitContext,
  type FitInfo,
  FittedClusterer,
  int32s,
  matrixSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { integer, jobsRule, nullable, oneOf, type ParamRules, real, threadsFor } from '../core/index.js';
import { Matrix } from '../data/index.js';
import {
  type DensityClusters,
  type DensityRule,
  dbscanInTree,
  isTreeMetric,
  neighborsWithin,
} from '../kernels/index.js';
import {
  BRUTE_METRICS,
  checkSearch,
  type DistanceFunction,
  distanceRows,
  type EffectiveMetric,
  kernelMetric,
  type MetricName,
  type MetricParams,
  metricParamsRule,
  metricRule,
  type SearchAlgorithm,
  searchTags,
  withinInRows,
} from '../neighbors/index.js';
import { joinClusters, walkClusters } from './dbscan-labels.js';

/** Parameters of {@link DBSCAN}. */
export interface DBSCANParams {
  /** How far neighbours are at most, above 0. @defaultValue 0.5 */
  readonly eps: number;
  /** What the neighbourhood of a core sample weighs at least, the sample itself included. @defaultValue 5 */
  readonly minSamples: number;
  /** The metric: a name, 'precomputed' for an X of distances, or a function of two rows. @defaultValue 'euclidean' */
  readonly metric: MetricName | DistanceFunction;
  /** What the metric needs: `p` and `w`, `V`, `VI`, or what goes to a function. @defaultValue null */
  readonly metricParams: MetricParams | null;
  /** Which metrics are legal: all, or those that the algorithm takes; clusters are the same. @defaultValue 'auto' */
  readonly algorithm: SearchAlgorithm;
  /** Least number of samples in a leaf of a tree; it makes no difference to clusters. @defaultValue 30 */
  readonly leafSize: number;
  /** The power of Minkowski's metric, which needs one. @defaultValue null */
  readonly p: number | null;
  /** Threads; they make no difference to clusters. @defaultValue null */
  readonly nJobs: number | null;
}

interface DBSCANState {
  readonly labels: Int32Array;
  readonly coreSampleIndices: Int32Array;
  readonly components: Matrix;
}

/**
 * Finds clusters of any shape where rows are dense; rows that no dense place is near are noise, -1.
 *
 * Neighbours are counted and followed in a tree, and never all stored at once.
 *
 * @example
 * ```ts
 * import { DBSCAN } from 'pipefit/cluster';
 * const X = [[1, 2], [2, 2], [2, 3], [8, 7], [8, 8], [25, 80]];
 * const model = new DBSCAN({ eps: 3, minSamples: 2 }).fit(X);
 * model.labels; // Int32Array [0, 0, 0, 1, 1, -1]
 * model.coreSampleIndices; // Int32Array [0, 1, 2, 3, 4]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.cluster.DBSCAN.html
 */
export class DBSCAN extends Clusterer<DBSCANParams, FittedDBSCAN> {
  static readonly type = 'DBSCAN';
  declare readonly type: 'DBSCAN';
  static readonly rules: ParamRules<DBSCANParams> = {
    eps: real({ min: 0, openMin: true, default: 0.5 }),
    minSamples: integer({ min: 1, default: 5 }),
    metric: metricRule('euclidean', BRUTE_METRICS),
    metricParams: metricParamsRule(),
    algorithm: oneOf(['auto', 'ball_tree', 'kd_tree', 'brute'], 'auto'),
    leafSize: integer({ min: 1, default: 30 }),
    p: nullable(real({ min: 0, max: Number.POSITIVE_INFINITY })),
    nJobs: jobsRule(),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params), allowNaN: false };
  }

  protected learn(X: Matrix, context: FitContext): FittedDBSCAN {
    const effective = checkSearch(this.type, this.params, X, context.warn);
    const { eps, minSamples } = this.params;
    const { core, labels } = this.cluster(X, effective, {
      radius: eps,
      minSamples,
      weights: context.sampleWeight,
    });
    const coreSampleIndices = rowsOf(core);
    const components = new Matrix(X.takeRows(coreSampleIndices).data, [coreSampleIndices.length, X.shape[1]]);
    return new FittedDBSCAN(context.info, { labels, coreSampleIndices, components });
  }

  private cluster(X: Matrix, effective: EffectiveMetric, rule: DensityRule): DensityClusters {
    const [n, p] = X.shape;
    const threads = threadsFor(this.params.nJobs);
    const metric = kernelMetric(this.type, effective, p);
    if (metric === null) {
      const near = (rows: Int32Array) =>
        withinInRows(distanceRows(this.type, effective, X, X.takeRows(rows)), rule.radius, false);
      return walkClusters(n, rule, near);
    }
    const points = { X: X.data, n, p, metric };
    if (isTreeMetric(metric)) return dbscanInTree(points, rule, this.params.leafSize, threads);
    const near = (rows: Int32Array) =>
      neighborsWithin({ ...points, tree: null }, X.takeRows(rows).data, rule.radius, false, threads);
    return joinClusters(n, rule, near);
  }
}

/** The rows that are marked by 1. */
function rowsOf(marks: Int32Array): Int32Array {
  const rows = new Int32Array(marks.length);
  let count = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) rows[count++] = i;
  return rows.slice(0, count);
}

/** A fitted {@link DBSCAN}. */
export class FittedDBSCAN extends FittedClusterer<DBSCANState> {
  static readonly layout: StateLayout<DBSCANState> = {
    labels: int32s('rows'),
    coreSampleIndices: int32s('core samples'),
    components: matrixSlot('core samples', 'features'),
  };

  /** Refuses clusters that no fit could have found. */
  static checkState(state: DBSCANState, _info: FitInfo, fail: (must: string, got: string) => never): void {
    const { labels, coreSampleIndices } = state;
    const wrong = labels.find((label) => label < -1 || label >= labels.length);
    if (wrong !== undefined) fail(`have labels in [-1, ${labels.length - 1}]`, String(wrong));
    coreSampleIndices.forEach((i, at) => {
      const isNext = i < labels.length && i > (coreSampleIndices[at - 1] ?? -1);
      if (!isNext) fail('have core samples that are rows, in order', String(i));
    });
  }

  /** Rows whose neighbourhoods are dense, in order. */
  get coreSampleIndices(): Int32Array {
    return this.state.coreSampleIndices;
  }
  /** These rows themselves, `[core samples, columns]`. */
  get components(): Matrix {
    return this.state.components;
  }
}
