import { integer, type ParamRules } from '../core/index.js';
import { type WeightedSearchParams, weightedSearchRules } from './search-params.js';

/** Parameters of estimators that look at the nearest samples. */
export interface KNeighborsParams extends WeightedSearchParams {
  /** Number of neighbours that are looked at. @defaultValue 5 */
  readonly nNeighbors: number;
}

/** Their rules. */
export const kNeighborsRules: ParamRules<KNeighborsParams> = {
  ...weightedSearchRules,
  nNeighbors: integer({ min: 1, default: 5 }),
};
