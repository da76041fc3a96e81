import { accuracyScore, balancedAccuracyScore } from '../classification/accuracy.js';
import { averagePrecisionScore } from '../classification/average-precision.js';
import { brierScoreLoss } from '../classification/brier-score.js';
import { d2BrierScore, d2LogLossScore } from '../classification/d2-scores.js';
import { jaccardScore } from '../classification/jaccard.js';
import { logLoss } from '../classification/log-loss.js';
import { matthewsCorrcoef } from '../classification/matthews-corrcoef.js';
import { f1Score, precisionScore, recallScore } from '../classification/precision-recall.js';
import { rocAucScore } from '../classification/roc-auc.js';
import { topKAccuracyScore } from '../classification/top-k-accuracy.js';
import { negativeLikelihoodRatio, positiveLikelihoodRatio } from './likelihood-ratios.js';
import { LOSS, type Metric, makeScorer, type Scorer } from './scorer.js';

type SetScoreName = 'precision' | 'recall' | 'f1' | 'jaccard';
type SetAverage = 'macro' | 'micro' | 'samples' | 'weighted';

/** Names of scorers that compare labels. */
export type ClassifierScorerName =
  | 'accuracy'
  | 'average_precision'
  | 'balanced_accuracy'
  | 'd2_brier_score'
  | 'd2_log_loss_score'
  | `${SetScoreName}${'' | `_${SetAverage}`}`
  | 'matthews_corrcoef'
  | 'neg_brier_score'
  | 'neg_log_loss'
  | 'neg_negative_likelihood_ratio'
  | 'positive_likelihood_ratio'
  | 'roc_auc'
  | `roc_auc_${'ovr' | 'ovo'}${'' | '_weighted'}`
  | 'top_k_accuracy';

const DECISIONS = { responseMethod: ['decision_function', 'predict_proba'] } as const;
const PROBABILITIES = { responseMethod: 'predict_proba' } as const;

export const CLASSIFIER_SCORERS: { readonly [N in ClassifierScorerName]: () => Scorer } = {
  accuracy: () => makeScorer(accuracyScore),
  average_precision: () => makeScorer(averagePrecisionScore, DECISIONS),
  balanced_accuracy: () => makeScorer(balancedAccuracyScore),
  d2_brier_score: () => makeScorer(d2BrierScore, PROBABILITIES),
  d2_log_loss_score: () => makeScorer(d2LogLossScore, PROBABILITIES),
  ...setScorers('precision', precisionScore as Metric),
  ...setScorers('recall', recallScore as Metric),
  ...setScorers('f1', f1Score as Metric),
  ...setScorers('jaccard', jaccardScore as Metric),
  matthews_corrcoef: () => makeScorer(matthewsCorrcoef),
  neg_brier_score: () => makeScorer(brierScoreLoss, { ...LOSS, ...PROBABILITIES }),
  neg_log_loss: () => makeScorer(logLoss, { ...LOSS, ...PROBABILITIES }),
  neg_negative_likelihood_ratio: () => makeScorer(negativeLikelihoodRatio, LOSS),
  positive_likelihood_ratio: () => makeScorer(positiveLikelihoodRatio),
  roc_auc: () => makeScorer(rocAucScore, DECISIONS),
  roc_auc_ovr: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovr' }),
  roc_auc_ovr_weighted: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovr', average: 'weighted' }),
  roc_auc_ovo: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovo' }),
  roc_auc_ovo_weighted: () => makeScorer(rocAucScore, { ...PROBABILITIES, multiClass: 'ovo', average: 'weighted' }),
  top_k_accuracy: () => makeScorer(topKAccuracyScore, DECISIONS),
};

/** The score of one class under a name, and its averages under longer ones. */
function setScorers<const N extends SetScoreName>(
  name: N,
  metric: Metric,
): { readonly [K in `${N}${'' | `_${SetAverage}`}`]: () => Scorer } {
  const averages = ['macro', 'micro', 'samples', 'weighted'] as const;
  const entries = averages.map((average) => [`${name}_${average}`, () => makeScorer(metric, { average } as never)]);
  return { [name]: () => makeScorer(metric), ...Object.fromEntries(entries) };
}
