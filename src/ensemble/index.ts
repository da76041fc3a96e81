export type { OobScorer, RandomForestClassifierParams } from './forest-params.js';
export { FittedRandomForestClassifier, RandomForestClassifier } from './random-forest-classifier.js';
