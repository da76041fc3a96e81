import {
  type FitContext,
  type FitInfo,
  float64s,
  int32s,
  matrixSlot,
  nullableSlot,
  recordSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { InvalidParameterError, ShapeError } from '../core/index.js';
import { checkFinite, Matrix } from '../data/index.js';
import { buildKdTree, isTreeMetric, type KdTree, nodesOfTree } from '../kernels/index.js';
import {
  checkAlgorithm,
  type EffectiveMetric,
  effectiveMetric,
  kernelMetric,
  type MetricSettings,
} from './effective-metric.js';
import type { SearchParams } from './search-params.js';

/** What a fitted search remembers: the points, and a tree over them where that is faster. */
export interface NeighborSpace {
  readonly fitX: Matrix;
  readonly tree: KdTree | null;
}

/** With more columns than this, a tree has to look nearly everywhere. */
const MOST_TREE_COLUMNS = 15;

/** How a space is stored. */
export const spaceLayout: StateLayout<NeighborSpace> = {
  fitX: matrixSlot('samples', 'features'),
  tree: nullableSlot(recordSlot<KdTree>({ order: int32s('samples'), bounds: float64s('bounds') })),
};

/** What a search accepts, by its metric. */
export function searchTags({ metric }: Pick<SearchParams, 'metric'>): Partial<Tags> {
  const pairwise = metric === 'precomputed';
  return { pairwise, positiveOnly: pairwise, allowNaN: metric === 'nan_euclidean' };
}

/** Checks the metric against the points, copies them, and builds a tree where that is faster. */
export function learnSpace(owner: string, params: SearchParams, X: Matrix, { warn }: FitContext): NeighborSpace {
  const [n, p] = X.shape;
  const metric = kernelMetric(owner, checkSearch(owner, params, X, warn), p);
  const hasTree = metric !== null && isTreeMetric(metric) && params.algorithm !== 'brute' && p <= MOST_TREE_COLUMNS;
  return {
    // The caller may write to X later.
    fitX: new Matrix(X.data.slice(), X.shape),
    tree: hasTree ? buildKdTree(X.data, n, p, params.leafSize) : null,
  };
}

/** Checks a metric, the algorithm and the points against each other; the metric that is used. */
export function checkSearch(
  owner: string,
  settings: MetricSettings,
  X: Matrix,
  warn: FitContext['warn'],
): EffectiveMetric {
  checkAlgorithm(owner, settings);
  const [n, p] = X.shape;
  const effective = effectiveMetric(settings);
  if (effective.metric === 'precomputed' && n !== p) {
    const must = 'be square: the distances between all samples';
    throw new ShapeError({ owner, subject: 'X', must, got: `${n} × ${p}` });
  }
  checkPower(owner, settings, effective, warn);
  if (settings.metricParams !== null && 'p' in settings.metricParams && settings.p !== null) {
    warn({ code: 'DATA', owner, message: `${owner}: p is in metricParams, so the parameter p is not used` });
  }
  return effective;
}

/** With p below 1 there is no triangle inequality, and trees are refused as in scikit-learn. */
function checkPower(
  owner: string,
  { algorithm }: MetricSettings,
  effective: EffectiveMetric,
  warn: FitContext['warn'],
) {
  const { p } = effective.params;
  if (effective.metric !== 'minkowski' || typeof p !== 'number' || p >= 1) return;
  if (algorithm === 'kd_tree' || algorithm === 'ball_tree') {
    const must = `be at least 1 where algorithm is '${algorithm}'`;
    throw new InvalidParameterError({ owner, subject: 'p', must, got: String(p) });
  }
  warn({ code: 'DATA', owner, message: `${owner}: with p = ${p}, below 1, Minkowski's metric is no distance metric` });
}

/** Refuses a space of a file that no fit could have learnt. */
export function checkSpace(
  { fitX, tree }: NeighborSpace,
  info: FitInfo,
  fail: (must: string, got: string) => never,
): void {
  const { leafSize, metric } = info.spec.params as SearchParams;
  const [n, p] = fitX.shape;
  if (n === 0) fail('have points', 'none');
  try {
    checkFinite('fitX', fitX, { allowNaN: metric === 'nan_euclidean' });
    kernelMetric('metric', effectiveMetric(info.spec.params as SearchParams), p);
  } catch (error) {
    fail('have points for its metric', String(error));
  }
  if (tree === null) return;
  const size = 2 * p * nodesOfTree(n, leafSize);
  if (tree.bounds.length !== size) fail(`have ${size} bounds`, String(tree.bounds.length));
  const seen = new Uint8Array(n);
  for (const i of tree.order) {
    if (i < 0 || i >= n || seen[i] === 1) fail('have each point once in the tree', String(i));
    seen[i] = 1;
  }
}
