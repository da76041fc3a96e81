export { type CheckCvOptions, type CrossValidator, checkCv, type IndexPair } from './check-cv.js';
export {
  type CrossValPredictOptions,
  crossValPredict,
  type PredictionOf,
  type PredictMethod,
} from './cross-val-predict.js';
export { type CrossValScoreOptions, crossValScore } from './cross-val-score.js';
export {
  type CrossValidateOptions,
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type FitParams,
} from './cross-validate.js';
export type { CvResults } from './cv-results.js';
export {
  type Executor,
  executorRule,
  inProcess,
  type Progress,
  type RunOptions,
  signalRule,
  type Task,
} from './executor.js';
export { type FittedGridSearch, FittedGridSearchCV } from './fitted-grid-search-cv.js';
export { GridSearchCV, type SearchFitOptions } from './grid-search-cv.js';
export { KFold, type KFoldParams } from './kfold.js';
export { type Grid, type GridPoint, ParameterGrid } from './parameter-grid.js';
export type { ResponseMethod } from './responses.js';
export type { CamelName, ResultName } from './result-name.js';
export type { Clock, ErrorScore, FoldWarning } from './run-settings.js';
export {
  type MakeScorerOptions,
  type Metric,
  type MetricOptions,
  makeScorer,
  type Scorer,
  type ScorerOptions,
} from './scorer.js';
export {
  type ClassifierScorerName,
  getScorer,
  getScorerNames,
  type RegressorScorerName,
  type ScorerName,
} from './scorer-names.js';
export type { MetricNames, ScorerNameFor, Scoring, ScoringFunction, SingleScoring } from './scoring.js';
export type { GridSearchCVParams, Refit, SearchGrid, SearchSettings } from './search-params.js';
export { ShuffleSplit, type ShuffleSplitParams } from './shuffle-split.js';
export { isSplitter, type Split, type Splitter } from './splitter.js';
export { StratifiedKFold } from './stratified-kfold.js';
export { StratifiedShuffleSplit } from './stratified-shuffle-split.js';
export type { SamplesOf, TypedArray } from './take-samples.js';
export type { AfterX, TargetOf } from './target-of.js';
export { type Sampled, type SplitParts, type TrainTestSplitOptions, trainTestSplit } from './train-test-split.js';
