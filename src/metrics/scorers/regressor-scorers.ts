import { d2AbsoluteErrorScore } from '../regression/d2-pinball.js';
import { explainedVarianceScore } from '../regression/explained-variance.js';
import { meanSquaredLogError, rootMeanSquaredLogError } from '../regression/log-errors.js';
import { maxError } from '../regression/max-error.js';
import { meanAbsoluteError, meanSquaredError, rootMeanSquaredError } from '../regression/mean-errors.js';
import { medianAbsoluteError } from '../regression/median-absolute-error.js';
import { meanAbsolutePercentageError } from '../regression/percentage-error.js';
import { r2Score } from '../regression/r2.js';
import { meanGammaDeviance, meanPoissonDeviance } from '../regression/tweedie.js';
import { LOSS, makeScorer, type Scorer } from './scorer.js';

/** Names of scorers that compare numbers. */
export type RegressorScorerName =
  | 'd2_absolute_error_score'
  | 'explained_variance'
  | 'neg_max_error'
  | 'neg_mean_absolute_error'
  | 'neg_mean_absolute_percentage_error'
  | 'neg_mean_gamma_deviance'
  | 'neg_mean_poisson_deviance'
  | 'neg_mean_squared_error'
  | 'neg_mean_squared_log_error'
  | 'neg_median_absolute_error'
  | 'neg_root_mean_squared_error'
  | 'neg_root_mean_squared_log_error'
  | 'r2';

export const REGRESSOR_SCORERS: { readonly [N in RegressorScorerName]: () => Scorer } = {
  d2_absolute_error_score: () => makeScorer(d2AbsoluteErrorScore),
  explained_variance: () => makeScorer(explainedVarianceScore),
  neg_max_error: () => makeScorer(maxError, LOSS),
  neg_mean_absolute_error: () => makeScorer(meanAbsoluteError, LOSS),
  neg_mean_absolute_percentage_error: () => makeScorer(meanAbsolutePercentageError, LOSS),
  neg_mean_gamma_deviance: () => makeScorer(meanGammaDeviance, LOSS),
  neg_mean_poisson_deviance: () => makeScorer(meanPoissonDeviance, LOSS),
  neg_mean_squared_error: () => makeScorer(meanSquaredError, LOSS),
  neg_mean_squared_log_error: () => makeScorer(meanSquaredLogError, LOSS),
  neg_median_absolute_error: () => makeScorer(medianAbsoluteError, LOSS),
  neg_root_mean_squared_error: () => makeScorer(rootMeanSquaredError, LOSS),
  neg_root_mean_squared_log_error: () => makeScorer(rootMeanSquaredLogError, LOSS),
  r2: () => makeScorer(r2Score),
};
