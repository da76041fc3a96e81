export {
  FittedKNeighborsClassifier,
  KNeighborsClassifier,
  type KNeighborsClassifierParams,
} from './k-neighbors-classifier.js';
export {
  FittedKNeighborsRegressor,
  KNeighborsRegressor,
  type KNeighborsRegressorParams,
} from './k-neighbors-regressor.js';
export type { DistanceFunction, MetricName, MetricParams, SearchAlgorithm } from './metric.js';
export { FittedNearestNeighbors, NearestNeighbors, type NearestNeighborsParams } from './nearest-neighbors.js';
export type { GraphMode, NeighborGraph } from './neighbor-graph.js';
export type { NeighborWeights, SearchParams } from './search-params.js';
