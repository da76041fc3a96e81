import { type ParamRules, real } from '../core/index.js';
import { type WeightedSearchParams, weightedSearchRules } from './search-params.js';

/** Parameters of estimators that look at all samples within a radius. */
export interface RadiusParams extends WeightedSearchParams {
  /** How far neighbours are at most. @defaultValue 1 */
  readonly radius: number;
}

/** Their rules. */
export const radiusRules: ParamRules<RadiusParams> = {
  ...weightedSearchRules,
  radius: real({ min: 0, max: Number.POSITIVE_INFINITY, default: 1 }),
};
