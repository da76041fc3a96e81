export { FittedLogisticRegression, LogisticRegression, type LogisticRegressionParams } from './logistic-regression.js';
