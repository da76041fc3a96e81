export type { ClassificationBunch, LoadParams, RegressionBunch } from './bunch.js';
export { loadBreastCancer } from './load-breast-cancer.js';
export { type LoadDiabetesParams, loadDiabetes } from './load-diabetes.js';
export { type DigitsBunch, type LoadDigitsParams, loadDigits } from './load-digits.js';
export { loadIris } from './load-iris.js';
export { loadPenguins, type Penguin, type PenguinSpecies, type PenguinsBunch } from './load-penguins.js';
export {
  type Churn,
  loadTelcoChurn,
  type OnlineService,
  type TelcoChurnBunch,
  type TelcoCustomer,
} from './load-telco-churn.js';
export { loadWine } from './load-wine.js';
export { type MakeBlobsParams, makeBlobs } from './make-blobs.js';
export {
  type FeatureInfo,
  type MakeClassificationBunch,
  type MakeClassificationParams,
  makeClassification,
} from './make-classification.js';
export { type MakeLowRankMatrixParams, makeLowRankMatrix } from './make-low-rank-matrix.js';
export {
  type MakeRegressionOptions,
  type MakeRegressionParams,
  makeRegression,
  type PerTarget,
} from './make-regression.js';
