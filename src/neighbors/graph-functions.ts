import {
  describe,
  flag,
  InvalidParameterError,
  integer,
  jobsRule,
  nullable,
  oneOf,
  type ParamRules,
  type Rule,
  real,
  resolveParams,
  union,
} from '../core/index.js';
import type { NumericInput } from '../data/index.js';
import { type DistanceFunction, type MetricName, type MetricParams, metricParamsRule, metricRule } from './metric.js';
import { FittedNearestNeighbors, NearestNeighbors } from './nearest-neighbors.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';

/** Options of {@link kneighborsGraph} and {@link radiusNeighborsGraph}. */
export interface GraphOptions {
  /** Ones, or distances. @defaultValue 'connectivity' */
  readonly mode: GraphMode;
  /** The metric; see {@link NearestNeighbors}. @defaultValue 'minkowski' */
  readonly metric: MetricName | DistanceFunction;
  /** The power of Minkowski's metric. @defaultValue 2 */
  readonly p: number | null;
  /** What the metric needs. @defaultValue null */
  readonly metricParams: MetricParams | null;
  /** Whether each row of X is its own neighbour; 'auto' is true for ones and false for distances. @defaultValue false */
  readonly includeSelf: boolean | 'auto';
  /** Threads; they make no difference to results. @defaultValue null */
  readonly nJobs: number | null;
}

const rules: ParamRules<GraphOptions> = {
  mode: oneOf(['connectivity', 'distance'], 'connectivity'),
  metric: metricRule('minkowski'),
  p: nullable(real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY }), 2),
  metricParams: metricParamsRule(),
  includeSelf: union([flag(false), oneOf(['auto'], 'auto')] as never, false as boolean | 'auto') as Rule<
    boolean | 'auto'
  >,
  nJobs: jobsRule(),
};

/**
 * The graph of the `nNeighbors` nearest rows of X to each of them.
 *
 * @param X - rows, or a fitted {@link NearestNeighbors}, whose metric must be that of the options
 *
 * @example
 * ```ts
 * import { kneighborsGraph } from 'pipefit/neighbors';
 * const graph = kneighborsGraph([[0], [3], [1]], 1, { mode: 'distance' });
 * graph.indices; // Int32Array [2, 2, 0]
 * graph.data; // Float64Array [1, 2, 1]
 * ```
 *
 * @throws InvalidParameterError
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.kneighbors_graph.html
 */
export function kneighborsGraph(
  X: NumericInput | FittedNearestNeighbors,
  nNeighbors: number,
  options?: Partial<GraphOptions>,
): NeighborGraph {
  const owner = 'kneighborsGraph';
  const { includeSelf, mode, ...search } = resolveParams(owner, rules, options);
  checkNumber(owner, 'nNeighbors', integer({ min: 1 }), nNeighbors);
  const model = modelOf(owner, X, search);
  return model.kneighborsGraph(queriesOf(model, X, includeSelf, mode), nNeighbors, mode);
}

/**
 * The graph of the rows of X within `radius` of each of them.
 *
 * @param X - rows, or a fitted {@link NearestNeighbors}, whose metric must be that of the options
 *
 * @example
 * ```ts
 * import { radiusNeighborsGraph } from 'pipefit/neighbors';
 * const graph = radiusNeighborsGraph([[0], [3], [1]], 1.5, { includeSelf: true });
 * graph.indptr; // Int32Array [0, 2, 3, 5]
 * graph.indices; // Int32Array [0, 2, 1, 0, 2]
 * ```
 *
 * @throws InvalidParameterError
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.radius_neighbors_graph.html
 */
export function radiusNeighborsGraph(
  X: NumericInput | FittedNearestNeighbors,
  radius: number,
  options?: Partial<GraphOptions>,
): NeighborGraph {
  const owner = 'radiusNeighborsGraph';
  const { includeSelf, mode, ...search } = resolveParams(owner, rules, options);
  checkNumber(owner, 'radius', real({ min: 0, max: Number.POSITIVE_INFINITY }), radius);
  const model = modelOf(owner, X, search);
  return model.radiusNeighborsGraph(queriesOf(model, X, includeSelf, mode), radius, mode);
}

function checkNumber(owner: string, subject: string, rule: Rule<number>, value: unknown): void {
  if (rule.verdict(value) === 'valid') return;
  throw new InvalidParameterError({ owner, subject, must: rule.must, got: describe(value) });
}

/** The model that was given, if its metric is that of the options, or one of the rows that were given. */
function modelOf(
  owner: string,
  X: NumericInput | FittedNearestNeighbors,
  search: Omit<GraphOptions, 'mode' | 'includeSelf'>,
): FittedNearestNeighbors {
  if (!(X instanceof FittedNearestNeighbors)) return new NearestNeighbors(search).fit(X);
  const own = X.spec.params as GraphOptions;
  for (const name of ['metric', 'p', 'metricParams'] as const) {
    if (own[name] === search[name]) continue;
    const must = `be that of the model, ${describe(own[name])}`;
    throw new InvalidParameterError({ owner, subject: name, must, got: describe(search[name]) });
  }
  return X;
}

function queriesOf(
  model: FittedNearestNeighbors,
  X: NumericInput | FittedNearestNeighbors,
  includeSelf: boolean | 'auto',
  mode: GraphMode,
): NumericInput | null {
  const isIncluded = includeSelf === 'auto' ? mode === 'connectivity' : includeSelf;
  if (!isIncluded) return null;
  return X instanceof FittedNearestNeighbors ? model.state.fitX.named(null) : X;
}
