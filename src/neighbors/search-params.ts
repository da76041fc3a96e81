import { callback, integer, jobsRule, nullable, oneOf, type ParamRules, real, union } from '../core/index.js';
import {
  type DistanceFunction,
  type MetricName,
  type MetricParams,
  metricParamsRule,
  metricRule,
  type SearchAlgorithm,
} from './metric.js';

/** Parameters of every search for neighbours. */
export interface SearchParams {
  /** Which metrics are legal: all, or those that the algorithm takes; neighbours are the same. @defaultValue 'auto' */
  readonly algorithm: SearchAlgorithm;
  /** Least number of points in a leaf of a tree; it makes no difference to results. @defaultValue 30 */
  readonly leafSize: number;
  /** The power of Minkowski's metric, above 0: 1 is 'manhattan', 2 'euclidean'. @defaultValue 2 */
  readonly p: number | null;
  /** The metric: a name, 'precomputed' for an X of distances, or a function of two points. @defaultValue 'minkowski' */
  readonly metric: MetricName | DistanceFunction;
  /** What the metric needs: `p` and `w`, `V`, `VI`, or what goes to a function. @defaultValue null */
  readonly metricParams: MetricParams | null;
  /** Threads; they make no difference to results. @defaultValue null */
  readonly nJobs: number | null;
}

/** How neighbours count: all the same, by the inverse of their distance, or as a function of their distances says. */
export type NeighborWeights = 'uniform' | 'distance' | ((distances: Float64Array) => ArrayLike<number>);

/** The rules of the parameters of a search. */
export const searchRules: ParamRules<SearchParams> = {
  algorithm: oneOf(['auto', 'ball_tree', 'kd_tree', 'brute'], 'auto'),
  leafSize: integer({ min: 1, default: 30 }),
  p: nullable(real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY }), 2),
  metric: metricRule('minkowski'),
  metricParams: metricParamsRule(),
  nJobs: jobsRule(),
};

/** Parameters of estimators whose neighbours count. */
export interface WeightedSearchParams extends SearchParams {
  /** How neighbours count: 'uniform', by the inverse of their 'distance', or by a function of the distances of one row. @defaultValue 'uniform' */
  readonly weights: NeighborWeights | null;
}

/** Their rules. */
export const weightedSearchRules: ParamRules<WeightedSearchParams> = {
  ...searchRules,
  weights: nullable(
    union([oneOf(['uniform', 'distance'], 'uniform'), callback('a function of distances')] as never),
    'uniform' as NeighborWeights,
  ),
};
