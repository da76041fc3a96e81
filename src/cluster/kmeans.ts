import {
  Clusterer,
  checkScoreOptions,
  countSlot,
  type FitContext,
  type FitInfo,
  type FitOptions,
  FittedPredictiveClusterer,
  int32s,
  matrixSlot,
  numberSlot,
  type ScoreOptions,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import {
  flag,
  integer,
  NOTHING_PRINTED,
  oneOf,
  only,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  ShapeError,
  threadsFor,
  union,
} from '../core/index.js';
import { Matrix, type NumericInput, toSampleWeight } from '../data/index.js';
import { centerDistances, nearestCenters, nearestInertia } from '../kernels/index.js';
import { bestOfRuns, type RunResult } from './kmeans-fit.js';
import { initRule, isGiven, type KMeansInit, rowNorms } from './kmeans-init.js';

/** Parameters of {@link KMeans}. */
export interface KMeansParams {
  /** Number of clusters. @defaultValue 8 */
  readonly nClusters: number;
  /** Where to start: a method, the centers themselves, or a function that makes them. @defaultValue 'k-means++' */
  readonly init: KMeansInit;
  /** Number of runs, of which the best is kept; 'auto' is 10 for 'random' and functions, otherwise 1. @defaultValue 'auto' */
  readonly nInit: 'auto' | number;
  /** Most iterations of one run. @defaultValue 300 */
  readonly maxIter: number;
  /** A run ends when the squared moves of the centers add up to this share of the mean variance. @defaultValue 1e-4 */
  readonly tol: number;
  /** Nothing is ever printed, so only 0 is accepted. @defaultValue 0 */
  readonly verbose: 0;
  /** Seed of the starting centers. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Accepted for scikit-learn's sake: the input is never changed. @defaultValue true */
  readonly copyX: boolean;
  /** Plain iterations, or those that spare distances at the cost of memory. @defaultValue 'lloyd' */
  readonly algorithm: 'lloyd' | 'elkan';
}

interface KMeansState {
  readonly clusterCenters: Matrix;
  readonly labels: Int32Array;
  readonly inertia: number;
  readonly nIter: number;
}

/**
 * Groups rows around `nClusters` centers so that the squared distances to the nearest center are small.
 *
 * @example
 * ```ts
 * import { KMeans } from 'pipefit/cluster';
 * const X = [[1, 2], [1, 4], [1, 0], [10, 2], [10, 4], [10, 0]];
 * const model = new KMeans({ nClusters: 2, randomState: 0 }).fit(X);
 * model.labels; // Int32Array [1, 1, 1, 0, 0, 0]
 * model.clusterCenters.toArray(); // [[10, 2], [1, 2]]
 * model.predict([[0, 0], [12, 3]]); // Int32Array [1, 0]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.cluster.KMeans.html
 */
export class KMeans extends Clusterer<KMeansParams, FittedKMeans> {
  static readonly type = 'KMeans';
  declare readonly type: 'KMeans';
  static readonly rules: ParamRules<KMeansParams> = {
    nClusters: integer({ min: 1, default: 8 }),
    init: initRule(),
    nInit: union([oneOf(['auto'], 'auto'), integer({ min: 1 })], 'auto'),
    maxIter: integer({ min: 1, default: 300 }),
    tol: real({ min: 0, default: 1e-4 }),
    verbose: only(0, union([integer(), flag(false)]), NOTHING_PRINTED),
    randomState: randomStateRule(),
    copyX: flag(true),
    algorithm: oneOf(['lloyd', 'elkan'], 'lloyd'),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  /** Fits on X and returns the distances of its rows to the centers. */
  fitTransform(X: NumericInput, y?: unknown, options?: FitOptions): Matrix {
    return this.fit(X, y, options).transform(X);
  }

  protected learn(X: Matrix, context: FitContext): FittedKMeans {
    const { nClusters, init, maxIter, tol, randomState } = this.params;
    if (X.shape[0] < nClusters) {
      const must = `have at least nClusters = ${nClusters} rows`;
      throw new ShapeError({ owner: KMeans.type, subject: 'X', must, got: String(X.shape[0]) });
    }
    const options = {
      nClusters,
      init,
      maxIter,
      tol,
      nInit: this.runs(context),
      algorithm: this.iterations(context),
      threads: threadsFor(null),
    };
    const best = bestOfRuns(X, context.sampleWeight, options, RandomState.from(randomState, KMeans.type));
    this.reportMissing(best, context);
    return new FittedKMeans(context.info, {
      clusterCenters: new Matrix(best.centers, [nClusters, X.shape[1]]),
      labels: best.labels,
      inertia: best.inertia,
      nIter: best.nIter,
    });
  }

  private runs({ warn }: FitContext): number {
    const { init, nInit } = this.params;
    if (!isGiven(init)) return nInit !== 'auto' ? nInit : init === 'k-means++' ? 1 : 10;
    if (nInit !== 'auto' && nInit !== 1) {
      const message = `KMeans: init gives the centers, so there is one run instead of nInit = ${nInit}`;
      warn({ code: 'DATA', owner: KMeans.type, message });
    }
    return 1;
  }

  private iterations({ warn }: FitContext): 'lloyd' | 'elkan' {
    const { algorithm, nClusters } = this.params;
    if (algorithm === 'lloyd' || nClusters > 1) return algorithm;
    const message = "KMeans: algorithm 'elkan' has nothing to compare in a single cluster; 'lloyd' is used";
    warn({ code: 'DATA', owner: KMeans.type, message });
    return 'lloyd';
  }

  private reportMissing({ labels, nIter }: RunResult, { warn }: FitContext): void {
    const { nClusters } = this.params;
    const found = new Set(labels).size;
    if (found === nClusters) return;
    const message = `KMeans: found ${found} distinct clusters, fewer than nClusters = ${nClusters}; X may have duplicate rows`;
    warn({ code: 'CONVERGENCE', owner: KMeans.type, message, nIter });
  }
}

/** A fitted {@link KMeans}. */
export class FittedKMeans extends FittedPredictiveClusterer<KMeansState> {
  static readonly layout: StateLayout<KMeansState> = {
    clusterCenters: matrixSlot('clusters', 'features'),
    labels: int32s('rows'),
    inertia: numberSlot(),
    nIter: countSlot(),
  };

  /** Refuses another number of clusters than the specification's, and labels that are no cluster's number. */
  static checkState(state: KMeansState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const clusters = state.clusterCenters.shape[0];
    const { nClusters } = info.spec.params as KMeansParams;
    if (clusters !== nClusters) fail(`have ${nClusters} clusters`, String(clusters));
    const at = state.labels.findIndex((label) => label < 0 || label >= clusters);
    if (at >= 0) fail(`have labels in [0, ${clusters - 1}]`, String(state.labels[at]));
  }

  /** The center of each cluster, `[clusters, columns]`. */
  get clusterCenters(): Matrix {
    return this.state.clusterCenters;
  }
  /** Sum of squared distances of the rows of `fit` to their centers, by weight. */
  get inertia(): number {
    return this.state.inertia;
  }
  /** Number of iterations of the best run. */
  get nIter(): number {
    return this.state.nIter;
  }
  /** Names of the columns that `transform` returns. */
  get featureNamesOut(): readonly string[] {
    return Array.from({ length: this.clusterCenters.shape[0] }, (_, j) => `kmeans${j}`);
  }

  /** The distance of each row to each center, `[rows, clusters]`. */
  transform(X: NumericInput): Matrix {
    const input = this.read<Matrix>(X, 'transform');
    const [n, p] = input.shape;
    const { data: centers, shape } = this.clusterCenters;
    const k = shape[0];
    const out = new Float64Array(n * k);
    centerDistances(input.data, rowNorms(input.data, n, p), n, p, centers, rowNorms(centers, k, p), k, out);
    return new Matrix(out, [n, k], { featureNames: this.featureNamesOut });
  }

  /** Minus the sum of squared distances to the nearest centers, by weight; y is ignored. */
  score(X: NumericInput, _y?: unknown, options?: ScoreOptions): number {
    const { sampleWeight } = checkScoreOptions(KMeans.type, options);
    return this.answer(X, 'score', ({ data, shape: [n, p] }: Matrix) => {
      const weights = toSampleWeight(`${KMeans.type}.score`, sampleWeight, n);
      return -nearestInertia(data, weights, p, this.clusterCenters.data, threadsFor(null));
    });
  }

  protected assign(X: Matrix): Int32Array {
    return nearestCenters(X.data, X.shape[1], this.clusterCenters.data, threadsFor(null));
  }
}
