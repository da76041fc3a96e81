import { type ParamRules, real } from '../core/index.js';
import { kNeighborsRules } from './k-neighbors-classifier.js';
import { type NeighborWeights, type SearchParams, searchRules } from './search-params.js';

/** Parameters of estimators that look at all samples within a radius. */
export interface RadiusParams extends SearchParams {
  /** How far neighbours are at most. @defaultValue 1 */
  readonly radius: number;
  /** How neighbours count: 'uniform', by the inverse of their 'distance', or by a function of the distances of one row. @defaultValue 'uniform' */
  readonly weights: NeighborWeights | null;
}

/** Their rules. */
export const radiusRules: ParamRules<RadiusParams> = {
  ...searchRules,
  radius: real({ min: 0, max: Number.POSITIVE_INFINITY, default: 1 }),
  weights: kNeighborsRules.weights,
};
