export {
  type AccuracyOptions,
  accuracyScore,
  type BalancedAccuracyOptions,
  balancedAccuracyScore,
} from './accuracy.js';
export type { SameKind } from './check-targets.js';
export type { ScoreName } from './class-scores.js';
export {
  type ClassificationReport,
  type ClassificationReportOptions,
  classificationReport,
} from './classification-report.js';
export { type ConfusionMatrixOptions, confusionMatrix } from './confusion-matrix.js';
export { type LogLossOptions, logLoss } from './log-loss.js';
export {
  type FbetaOptions,
  f1Score,
  fbetaScore,
  type PrecisionRecallOptions,
  precisionScore,
  recallScore,
} from './precision-recall.js';
export {
  type AveragedScores,
  type PrecisionRecallFscoreOptions,
  precisionRecallFscoreSupport,
  type ScoresPerClass,
} from './precision-recall-fscore.js';
export { type R2Options, r2Score } from './r2.js';
export {
  type AveragedError,
  meanAbsoluteError,
  meanSquaredError,
  type RegressionErrorOptions,
  rootMeanSquaredError,
} from './regression.js';
export type { ReportRow } from './report-rows.js';
export { type RocAucOptions, rocAucScore } from './roc-auc.js';
export { type RocCurve, type RocCurveOptions, rocCurve } from './roc-curve.js';
export type { Average, MetricWarning, MetricWarningCode, OnWarning, ZeroDivision } from './shared-options.js';
