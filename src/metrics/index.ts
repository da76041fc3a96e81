export { type CalibrationCurveChartOptions, calibrationCurveChart } from './charts/calibration-curve-chart.js';
export type { ChartOptions } from './charts/chart-options.js';
export type {
  ChartColor,
  ChartData,
  ChartEncoding,
  ChartLayer,
  ChartPosition,
  ChartRow,
  ChartSpec,
} from './charts/chart-spec.js';
export {
  type ChartColorMap,
  type ConfusionMatrixChartOptions,
  confusionMatrixChart,
} from './charts/confusion-matrix-chart.js';
export { type DetCurveChartOptions, detCurveChart } from './charts/det-curve-chart.js';
export type { Curves } from './charts/named-curves.js';
export {
  type PrecisionRecallCurveChartOptions,
  precisionRecallCurveChart,
} from './charts/precision-recall-curve-chart.js';
export { type PredictionErrorChartOptions, predictionErrorChart } from './charts/prediction-error-chart.js';
export { type RocCurveChartOptions, rocCurveChart } from './charts/roc-curve-chart.js';
export {
  type AccuracyOptions,
  accuracyScore,
  type BalancedAccuracyOptions,
  balancedAccuracyScore,
} from './classification/accuracy.js';
export { auc } from './classification/auc.js';
export { type AveragePrecisionOptions, averagePrecisionScore } from './classification/average-precision.js';
export { type BrierScoreOptions, brierScoreLoss } from './classification/brier-score.js';
export {
  type CalibrationCurve,
  type CalibrationCurveOptions,
  calibrationCurve,
} from './classification/calibration-curve.js';
export type { SameKind } from './classification/check-targets.js';
export {
  type ClassLikelihoodRatiosOptions,
  classLikelihoodRatios,
  type LikelihoodRatios,
  type UndefinedRatios,
} from './classification/class-likelihood-ratios.js';
export type { ScoreName } from './classification/class-scores.js';
export {
  type ClassificationReport,
  type ClassificationReportOptions,
  classificationReport,
  type MultilabelReport,
} from './classification/classification-report.js';
export { type CohenKappaOptions, cohenKappaScore } from './classification/cohen-kappa.js';
export { type ConfusionMatrixOptions, confusionMatrix } from './classification/confusion-matrix.js';
export {
  type ConfusionMatrixAtThresholds,
  type ConfusionMatrixAtThresholdsOptions,
  confusionMatrixAtThresholds,
} from './classification/confusion-matrix-at-thresholds.js';
export {
  type D2BrierOptions,
  type D2LogLossOptions,
  d2BrierScore,
  d2LogLossScore,
} from './classification/d2-scores.js';
export { type DetCurve, type DetCurveOptions, detCurve } from './classification/det-curve.js';
export { type HammingLossOptions, hammingLoss } from './classification/hamming-loss.js';
export { type HingeLossOptions, hingeLoss } from './classification/hinge-loss.js';
export { type JaccardOptions, jaccardScore, type MultilabelJaccardOptions } from './classification/jaccard.js';
export type { LabelAverage } from './classification/label-areas.js';
export { type LogLossOptions, logLoss } from './classification/log-loss.js';
export { type MatthewsCorrcoefOptions, matthewsCorrcoef } from './classification/matthews-corrcoef.js';
export {
  type MetricAtThresholdsOptions,
  metricAtThresholds,
  type ThresholdedLabel,
  type ThresholdMetric,
} from './classification/metric-at-thresholds.js';
export {
  type MultilabelConfusionMatrixOptions,
  multilabelConfusionMatrix,
} from './classification/multilabel-confusion-matrix.js';
export {
  type FbetaOptions,
  f1Score,
  fbetaScore,
  type MultilabelFbetaOptions,
  type MultilabelScoreOptions,
  type PrecisionRecallOptions,
  precisionScore,
  recallScore,
} from './classification/precision-recall.js';
export {
  type PrecisionRecallCurve,
  type PrecisionRecallCurveOptions,
  precisionRecallCurve,
} from './classification/precision-recall-curve.js';
export {
  type AveragedScores,
  type MultilabelFscoreOptions,
  type PrecisionRecallFscoreOptions,
  precisionRecallFscoreSupport,
  type ScoresPerClass,
} from './classification/precision-recall-fscore.js';
export type { ReportRow } from './classification/report-rows.js';
export { type RocAucOptions, rocAucScore } from './classification/roc-auc.js';
export { type RocCurve, type RocCurveOptions, rocCurve } from './classification/roc-curve.js';
export { type TopKAccuracyOptions, topKAccuracyScore } from './classification/top-k-accuracy.js';
export { type ZeroOneLossOptions, zeroOneLoss } from './classification/zero-one-loss.js';
export { calinskiHarabaszScore } from './clustering/calinski-harabasz.js';
export type { ClusteringOptions } from './clustering/clusterings.js';
export {
  type BiclusterSimilarity,
  type Biclusters,
  type ConsensusOptions,
  consensusScore,
} from './clustering/consensus-score.js';
export { type ContingencyMatrixOptions, contingencyMatrix } from './clustering/contingency-matrix.js';
export { daviesBouldinScore } from './clustering/davies-bouldin.js';
export { fowlkesMallowsScore } from './clustering/fowlkes-mallows.js';
export {
  type AverageMethod,
  adjustedMutualInfoScore,
  type MutualInfoOptions,
  mutualInfoScore,
  type NormalizedMutualInfoOptions,
  normalizedMutualInfoScore,
} from './clustering/mutual-info.js';
export { adjustedRandScore, pairConfusionMatrix, randScore } from './clustering/pair-confusion.js';
export {
  type SilhouetteSamplesOptions,
  type SilhouetteScoreOptions,
  silhouetteSamples,
  silhouetteScore,
} from './clustering/silhouette.js';
export {
  completenessScore,
  type HomogeneityCompletenessVMeasure,
  homogeneityCompletenessVMeasure,
  homogeneityScore,
  type VMeasureOptions,
  vMeasureScore,
} from './clustering/v-measure.js';
export {
  type PairwiseArgminOptions,
  pairwiseDistancesArgmin,
  pairwiseDistancesArgminMin,
} from './pairwise/argmin.js';
export { DistanceMetric, type DistanceMetricOptions } from './pairwise/distance-metric.js';
export {
  cosineDistances,
  euclideanDistances,
  haversineDistances,
  manhattanDistances,
  nanEuclideanDistances,
} from './pairwise/distances.js';
export type { EuclideanOptions } from './pairwise/euclidean-table.js';
export type { MetricArguments, PairFunction } from './pairwise/function-table.js';
export {
  additiveChi2Kernel,
  chi2Kernel,
  cosineSimilarity,
  laplacianKernel,
  linearKernel,
  polynomialKernel,
  rbfKernel,
  sigmoidKernel,
} from './pairwise/kernels.js';
export {
  type DistanceFunctions,
  distanceMetrics,
  kernelMetrics,
  type RowsFunction,
} from './pairwise/metric-functions.js';
export type { PairwiseMetricName } from './pairwise/named-table.js';
export type { NanEuclideanOptions } from './pairwise/nan-euclidean-table.js';
export type { DistanceMetricName } from './pairwise/own-metric-table.js';
export {
  type PairedDistanceFunction,
  type PairedDistancesOptions,
  type PairedMetricName,
  pairedCosineDistances,
  pairedDistances,
  pairedEuclideanDistances,
  pairedManhattanDistances,
} from './pairwise/paired-distances.js';
export { pairwiseDistances } from './pairwise/pairwise-distances.js';
export {
  type PairwiseDistancesChunkedOptions,
  pairwiseDistancesChunked,
  type ReduceFunction,
} from './pairwise/pairwise-distances-chunked.js';
export {
  type KernelArguments,
  type PairwiseKernelName,
  type PairwiseKernelsOptions,
  pairwiseKernels,
} from './pairwise/pairwise-kernels.js';
export type { PairwiseDistancesOptions, PairwiseMetricArguments } from './pairwise/pairwise-options.js';
export { type DcgOptions, dcgScore, type NdcgOptions, ndcgScore } from './ranking/dcg.js';
export {
  coverageError,
  type LabelRankingOptions,
  labelRankingAveragePrecisionScore,
  labelRankingLoss,
} from './ranking/label-ranking.js';
export type { AveragedError, RawError, RegressionErrorOptions } from './regression/averaged-error.js';
export {
  type D2AbsoluteErrorOptions,
  type D2PinballOptions,
  d2AbsoluteErrorScore,
  d2PinballScore,
} from './regression/d2-pinball.js';
export { type ExplainedVarianceOptions, explainedVarianceScore } from './regression/explained-variance.js';
export { meanSquaredLogError, rootMeanSquaredLogError } from './regression/log-errors.js';
export { maxError } from './regression/max-error.js';
export { meanAbsoluteError, meanSquaredError, rootMeanSquaredError } from './regression/mean-errors.js';
export { medianAbsoluteError } from './regression/median-absolute-error.js';
export { meanAbsolutePercentageError } from './regression/percentage-error.js';
export { meanPinballLoss, type PinballOptions } from './regression/pinball.js';
export { type R2Options, r2Score } from './regression/r2.js';
export {
  type D2TweedieOptions,
  type DevianceOptions,
  d2TweedieScore,
  meanGammaDeviance,
  meanPoissonDeviance,
  meanTweedieDeviance,
  type TweedieOptions,
} from './regression/tweedie.js';
export { type CheckScoringOptions, checkScoring, type ScorerNameOf } from './scorers/check-scoring.js';
export type { ClassifierScorerName } from './scorers/classifier-scorers.js';
export type { ClustererScorerName } from './scorers/clusterer-scorers.js';
export type { AnyScorer, MultiScorer } from './scorers/multi-scorer.js';
export { ownScore } from './scorers/own-score.js';
export type { RegressorScorerName } from './scorers/regressor-scorers.js';
export { modelName, type ResponseMethod, type Responses, responsesOf } from './scorers/responses.js';
export {
  checkScore,
  isScorer,
  type MakeScorerOptions,
  type Metric,
  type MetricOptions,
  makeScorer,
  type Scorer,
  type ScorerOptions,
} from './scorers/scorer.js';
export { getScorer, getScorerNames, type ScorerName } from './scorers/scorer-names.js';
export type {
  Average,
  MetricWarning,
  MetricWarningCode,
  MultilabelAverage,
  OnWarning,
  ZeroDivision,
} from './shared-options.js';
