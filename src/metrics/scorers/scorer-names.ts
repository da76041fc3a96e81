import { describe, didYouMean, InvalidParameterError, NotSupportedError } from '../../core/index.js';
import { accuracyScore, balancedAccuracyScore } from '../classification/accuracy.js';
import { logLoss } from '../classification/log-loss.js';
import { f1Score, precisionScore, recallScore } from '../classification/precision-recall.js';
import { rocAucScore } from '../classification/roc-auc.js';
import { meanAbsoluteError, meanSquaredError, rootMeanSquaredError } from '../regression/mean-errors.js';
import { r2Score } from '../regression/r2.js';
import { makeScorer, type Scorer } from './scorer.js';

/** Names of scorers that compare labels. */
export type ClassifierScorerName =
  | 'accuracy'
  | 'balanced_accuracy'
  | `${'precision' | 'recall' | 'f1'}${'' | '_macro' | '_micro' | '_weighted'}`
  | 'roc_auc'
  | `roc_auc_${'ovr' | 'ovo'}${'' | '_weighted'}`
  | 'neg_log_loss';

/** Names of scorers that compare numbers. */
export type RegressorScorerName =
  | 'r2'
  | 'neg_mean_squared_error'
  | 'neg_root_mean_squared_error'
  | 'neg_mean_absolute_error';

/** Names of scorers. */
export type ScorerName = ClassifierScorerName | RegressorScorerName;

const LOSS = { greaterIsBetter: false } as const;
const DECISIONS = { responseMethod: ['decision_function', 'predict_proba'] } as const;
const PROBABILITIES = { responseMethod: 'predict_proba' } as const;

const SCORERS: { readonly [N in ScorerName]: () => Scorer } = {
  accuracy: () => makeScorer(accuracyScore),
  balanced_accuracy: () => makeScorer(balancedAccuracyScore),
  precision: () => makeScorer(precisionScore),
  precision_macro: () => makeScorer(precisionScore, { average: 'macro' }),
  precision_micro: () => makeScorer(precisionScore, { average: 'micro' }),
  precision_weighted: () => makeScorer(precisionScore, { average: 'weighted' }),
  recall: () => makeScorer(recallScore),
  recall_macro: () => makeScorer(recallScore, { average: 'macro' }),
  recall_micro: () => makeScorer(recallScore, { average: 'micro' }),
  recall_weighted: () => makeScorer(recallScore, { average: 'weighted' }),
  f1: () => makeScorer(f1Score),
  f1_macro: () => makeScorer(f1Score, { average: 'macro' }),
  f1_micro: () => makeScorer(f1Score, { average: 'micro' }),
  f1_weighted: () => makeScorer(f1Score, { average: 'weighted' }),
  roc_auc: () => makeScorer(rocAucScore, DECISIONS),
  roc_auc_ovr: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovr' }),
  roc_auc_ovr_weighted: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovr', average: 'weighted' }),
  roc_auc_ovo: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovo' }),
  roc_auc_ovo_weighted: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovo', average: 'weighted' }),
  neg_log_loss: () => makeScorer(logLoss, { ...LOSS, ...PROBABILITIES }),
  r2: () => makeScorer(r2Score),
  neg_mean_squared_error: () => makeScorer(meanSquaredError, LOSS),
  neg_root_mean_squared_error: () => makeScorer(rootMeanSquaredError, LOSS),
  neg_mean_absolute_error: () => makeScorer(meanAbsoluteError, LOSS),
};

/** Scorers of scikit-learn whose metric is not here. */
const NOT_AVAILABLE: readonly string[] = [
  ...['adjusted_mutual_info_score', 'adjusted_rand_score', 'average_precision', 'completeness_score'],
  ...['d2_absolute_error_score', 'd2_brier_score', 'd2_log_loss_score', 'explained_variance', 'f1_samples'],
  ...['fowlkes_mallows_score', 'homogeneity_score', 'jaccard', 'jaccard_macro', 'jaccard_micro', 'jaccard_samples'],
  ...['jaccard_weighted', 'matthews_corrcoef', 'mutual_info_score', 'neg_brier_score', 'neg_max_error'],
  ...['neg_mean_absolute_percentage_error', 'neg_mean_gamma_deviance', 'neg_mean_poisson_deviance'],
  ...['neg_mean_squared_log_error', 'neg_median_absolute_error', 'neg_negative_likelihood_ratio'],
  ...['neg_root_mean_squared_log_error', 'normalized_mutual_info_score', 'positive_likelihood_ratio'],
  ...['precision_samples', 'rand_score', 'recall_samples', 'top_k_accuracy', 'v_measure_score'],
];

/**
 * The scorer of a name; a scorer is passed through.
 *
 * @throws InvalidParameterError for a name that does not exist · NotSupportedError for a scorer of scikit-learn that is
 * not available.
 * @example
 * ```ts
 * import { getScorer } from 'pipefit/metrics';
 * const accuracy = getScorer('accuracy');
 * accuracy({ predict: () => ['a', 'b'] }, [[1], [2]], ['a', 'a']); // 0.5
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.metrics.get_scorer.html
 */
export function getScorer(scoring: ScorerName | Scorer): Scorer {
  if (typeof scoring === 'function') return scoring;
  if (typeof scoring === 'string' && Object.hasOwn(SCORERS, scoring)) return SCORERS[scoring]();
  const names = getScorerNames();
  const parts = { owner: 'getScorer', subject: 'scoring', must: `be one of ${names.join(', ')}` };
  const got = describe(scoring);
  if (NOT_AVAILABLE.includes(scoring)) throw new NotSupportedError({ ...parts, got: `${got}, which is not available` });
  const hint = typeof scoring === 'string' ? didYouMean(scoring, names) : '';
  throw new InvalidParameterError({ ...parts, got: `${got}${hint}` });
}

/** The names of all scorers, sorted. */
export function getScorerNames(): ScorerName[] {
  return (Object.keys(SCORERS) as ScorerName[]).sort();
}
