export { DummyClassifier, type DummyClassifierParams, FittedDummyClassifier } from './dummy-classifier.js';
export { DummyRegressor, type DummyRegressorParams, FittedDummyRegressor } from './dummy-regressor.js';
export type { AnyInput } from './rows-only.js';
