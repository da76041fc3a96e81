export {
  ExtraTreesClassifier,
  type ExtraTreesClassifierParams,
  FittedExtraTreesClassifier,
} from './extra-trees-classifier.js';
export {
  ExtraTreesRegressor,
  type ExtraTreesRegressorParams,
  FittedExtraTreesRegressor,
} from './extra-trees-regressor.js';
export type { ClassForestParams, ForestParams, OobScorer, OobValueScorer, ValueForestParams } from './forest-params.js';
export {
  FittedRandomForestClassifier,
  RandomForestClassifier,
  type RandomForestClassifierParams,
} from './random-forest-classifier.js';
export {
  FittedRandomForestRegressor,
  RandomForestRegressor,
  type RandomForestRegressorParams,
} from './random-forest-regressor.js';
