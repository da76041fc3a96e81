import { fowlkesMallowsScore } from '../clustering/fowlkes-mallows.js';
import { adjustedMutualInfoScore, mutualInfoScore, normalizedMutualInfoScore } from '../clustering/mutual-info.js';
import { adjustedRandScore, randScore } from '../clustering/pair-confusion.js';
import { completenessScore, homogeneityScore, vMeasureScore } from '../clustering/v-measure.js';
import { makeScorer, type Scorer } from './scorer.js';

/** Names of scorers that compare clusters with true labels. */
export type ClustererScorerName =
  | 'adjusted_mutual_info_score'
  | 'adjusted_rand_score'
  | 'completeness_score'
  | 'fowlkes_mallows_score'
  | 'homogeneity_score'
  | 'mutual_info_score'
  | 'normalized_mutual_info_score'
  | 'rand_score'
  | 'v_measure_score';

export const CLUSTERER_SCORERS: { readonly [N in ClustererScorerName]: () => Scorer } = {
  adjusted_mutual_info_score: () => makeScorer(adjustedMutualInfoScore),
  adjusted_rand_score: () => makeScorer(adjustedRandScore),
  completeness_score: () => makeScorer(completenessScore),
  fowlkes_mallows_score: () => makeScorer(fowlkesMallowsScore),
  homogeneity_score: () => makeScorer(homogeneityScore),
  mutual_info_score: () => makeScorer(mutualInfoScore),
  normalized_mutual_info_score: () => makeScorer(normalizedMutualInfoScore),
  rand_score: () => makeScorer(randScore),
  v_measure_score: () => makeScorer(vMeasureScore),
};
