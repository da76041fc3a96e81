export type { ClassWeight } from './class-weight.js';
export { FittedLogisticRegression, LogisticRegression, type LogisticRegressionParams } from './logistic-regression.js';
