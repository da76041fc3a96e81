export { type AuditLeakageOptions, auditLeakage } from './audit/audit-leakage.js';
export type { TimeSource } from './audit/audit-times.js';
export {
  type LeakageCheck,
  type LeakageCode,
  type LeakageFinding,
  LeakageReport,
  type LeakageSeverity,
} from './audit/leakage-report.js';
export { type LearningCurveScores, learningCurveChart } from './charts/learning-curve-chart.js';
export type { ScoreChartOptions } from './charts/score-chart.js';
export type { CurveScores, NamedResults } from './charts/score-series.js';
export {
  type ValidationCurveChartOptions,
  type ValidationCurveScores,
  validationCurveChart,
} from './charts/validation-curve-chart.js';
export {
  abortedError,
  type Executor,
  executorRule,
  inProcess,
  type PortableTask,
  type RunOptions,
  signalRule,
  type Task,
} from './execution/executor.js';
export type { BestSoFar, Progress } from './execution/progress.js';
export type { ErrorScore, FoldWarning } from './execution/run-settings.js';
export { type Clock, systemClock } from './execution/system-clock.js';
export type { CamelName, ResultName } from './scoring/result-name.js';
export type { MetricNames, ScorerNameFor, Scoring, ScoringFunction, SingleScoring } from './scoring/scoring.js';
export { planScoring } from './scoring/scoring.js';
export type { SearchFitOptions } from './search/base-search-cv.js';
export type { CvResults } from './search/cv-results.js';
export {
  ChoiceDistribution,
  choice,
  type Distribution,
  LogUniformDistribution,
  logUniform,
  RandintDistribution,
  randint,
  UniformDistribution,
  uniform,
} from './search/distributions.js';
export type { HalvingSummary } from './search/explore-halving.js';
export { type FittedHalvingSearch, FittedHalvingSearchCV } from './search/fitted-halving-search-cv.js';
export { type FittedSearch, FittedSearchCV } from './search/fitted-search-cv.js';
export { GridSearchCV } from './search/grid-search-cv.js';
export { HalvingGridSearchCV } from './search/halving-grid-search-cv.js';
export type {
  HalvingColumns,
  HalvingGridSearchCVParams,
  HalvingRandomSearchCVParams,
  HalvingRandomSearchSettings,
  HalvingRefit,
  HalvingSearchSettings,
} from './search/halving-params.js';
export { HalvingRandomSearchCV } from './search/halving-random-search-cv.js';
export { type Grid, type GridPoint, ParameterGrid } from './search/parameter-grid.js';
export { ParameterSampler, type ParameterSamplerOptions } from './search/parameter-sampler.js';
export { RandomizedSearchCV } from './search/randomized-search-cv.js';
export type {
  GridSearchCVParams,
  RandomizedSearchCVParams,
  RandomizedSearchSettings,
  Refit,
  SearchGrid,
  SearchSettings,
} from './search/search-params.js';
export type { ParamDistributions, SampledPoint, SearchSpace, ValueSource } from './search/search-space.js';
export { TPESearchCV, type TPESearchCVParams, type TPESearchSettings } from './search/tpe-search-cv.js';
export { type CheckCvOptions, type CrossValidator, checkCv, type IndexPair } from './splitters/check-cv.js';
export { GroupKFold } from './splitters/group-kfold.js';
export { GroupShuffleSplit, type GroupShuffleSplitParams } from './splitters/group-shuffle-split.js';
export { GroupTimeSeriesSplit, type GroupTimeSeriesSplitParams } from './splitters/group-time-series-split.js';
export { KFold, type KFoldParams } from './splitters/kfold.js';
export { LeaveOneGroupOut } from './splitters/leave-one-group-out.js';
export { LeaveOneOut } from './splitters/leave-one-out.js';
export { LeavePGroupsOut, type LeavePGroupsOutParams } from './splitters/leave-p-groups-out.js';
export { LeavePOut, type LeavePOutParams } from './splitters/leave-p-out.js';
export { PredefinedSplit, type PredefinedSplitParams } from './splitters/predefined-split.js';
export { RepeatedKFold, type RepeatedKFoldParams } from './splitters/repeated-kfold.js';
export { RepeatedStratifiedKFold } from './splitters/repeated-stratified-kfold.js';
export { ShuffleSplit, type ShuffleSplitParams } from './splitters/shuffle-split.js';
export { isSplitter, type Split, type Splitter } from './splitters/splitter.js';
export { StratifiedGroupKFold } from './splitters/stratified-group-kfold.js';
export { StratifiedKFold } from './splitters/stratified-kfold.js';
export { StratifiedShuffleSplit } from './splitters/stratified-shuffle-split.js';
export type { SamplesOf, TypedArray } from './splitters/take-samples.js';
export { TimeSeriesSplit, type TimeSeriesSplitParams } from './splitters/time-series-split.js';
export {
  type Sampled,
  type SplitParts,
  type TrainTestSplitOptions,
  trainTestSplit,
} from './splitters/train-test-split.js';
export type { AfterX, TargetOf } from './target-of.js';
export type { BinaryResponse } from './thresholds/binary-response.js';
export {
  type FittedFixedThreshold,
  FittedFixedThresholdClassifier,
  FixedThresholdClassifier,
  type FixedThresholdClassifierParams,
  type FixedThresholdSettings,
} from './thresholds/fixed-threshold-classifier.js';
export type { ThresholdCurve } from './thresholds/threshold-curve.js';
export type {
  FittedBinary,
  ThresholdCv,
  Tunable,
  TunedThresholdClassifierCVParams,
  TunedThresholdSettings,
} from './thresholds/tuned-params.js';
export {
  type FittedTunedThreshold,
  FittedTunedThresholdClassifierCV,
  type ThresholdFitOptions,
  TunedThresholdClassifierCV,
} from './thresholds/tuned-threshold-classifier-cv.js';
export {
  type CrossValPredictOptions,
  crossValPredict,
  type PredictionOf,
} from './validation/cross-val-predict.js';
export { type CrossValScoreOptions, crossValScore } from './validation/cross-val-score.js';
export {
  type CrossValidateOptions,
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type FitParams,
} from './validation/cross-validate.js';
export type { Curve, CurveOptions } from './validation/curve-run.js';
export { type CvData, type FitRows, fitPart, sharedParts } from './validation/cv-data.js';
export { type FitOutcome, type FitSettings, fitAndScore } from './validation/fit-and-score.js';
export type { FitTaskInput } from './validation/fit-session.js';
export type { FitValidation } from './validation/fit-validation.js';
export { type LearningCurve, type LearningCurveOptions, learningCurve } from './validation/learning-curve.js';
export { type PackedOutcome, packOutcome, unpackOutcome } from './validation/packed-outcome.js';
export {
  type PermutationTest,
  type PermutationTestOptions,
  permutationTestScore,
} from './validation/permutation-test-score.js';
export type { PredictMethod } from './validation/predict-part.js';
export { type PartPrediction, type Prediction, type PredictTaskInput, predictPart } from './validation/predict-part.js';
export { type ValidationCurve, type ValidationCurveOptions, validationCurve } from './validation/validation-curve.js';
