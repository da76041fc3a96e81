export { BallTree } from './ball-tree.js';
export { type EffectiveMetric, kernelMetric } from './effective-metric.js';
export { type GraphOptions, kneighborsGraph, radiusNeighborsGraph } from './graph-functions.js';
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
export { KDTree } from './kd-tree.js';
export type { DensityKernel } from './kernel-density.js';
export type { DistanceFunction, MetricName, MetricParams, SearchAlgorithm } from './metric.js';
export { BRUTE_METRICS, metricParamsRule, metricRule } from './metric.js';
export { FittedNearestNeighbors, NearestNeighbors, type NearestNeighborsParams } from './nearest-neighbors.js';
export type { GraphMode, NeighborGraph } from './neighbor-graph.js';
export { distanceRows } from './neighbor-queries.js';
export { type DistanceRows, withinInRows } from './neighbor-rows.js';
export { checkSearch, searchTags } from './neighbor-space.js';
export type { OutlierLabel } from './outlier-label.js';
export {
  FittedRadiusNeighborsClassifier,
  RadiusNeighborsClassifier,
  type RadiusNeighborsClassifierParams,
} from './radius-neighbors-classifier.js';
export {
  FittedRadiusNeighborsRegressor,
  RadiusNeighborsRegressor,
  type RadiusNeighborsRegressorParams,
} from './radius-neighbors-regressor.js';
export type { RadiusParams } from './radius-params.js';
export type { NeighborWeights, SearchParams } from './search-params.js';
export { SpatialTree } from './spatial-tree.js';
