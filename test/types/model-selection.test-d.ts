// What the compiler knows of model selection, and the mistakes that it must catch. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import { type Label, type Matrix, Table } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { accuracyScore, fbetaScore, getScorer, makeScorer, meanSquaredError } from 'pipefit/metrics';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  GridSearchCV,
  inProcess,
  KFold,
  ParameterGrid,
  type Splitter,
  trainTestSplit,
} from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { fitAsync } from 'pipefit/workers';

type Answer = 'Yes' | 'No';
interface Customer {
  tenure: number;
  contract: 'Month-to-month' | 'One year';
}
declare const customers: Customer[];
declare const churn: Answer[];
declare const matrix: Matrix;
declare const X: number[][];
declare const numbers: Float64Array;

const clf = new LogisticRegression();
const reg = new DummyRegressor();
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);

// ---------- trainTestSplit: the parts are typed as what they are taken from
const [XTrain, XTest, yTrain, yTest] = trainTestSplit(customers, churn, { testSize: 0.2, stratify: churn });
export const rows: [Customer[], Customer[], Answer[], Answer[]] = [XTrain, XTest, yTrain, yTest];
const [M, , T, , C, , I] = trainTestSplit(
  matrix,
  Table.fromRows(customers),
  { a: Float32Array.of(1), b: ['x'] },
  Int32Array.of(1),
);
export const kinds: [Matrix, Table<Customer>, { a: Float32Array; b: string[] }, Int32Array] = [M, T, C, I];
// @ts-expect-error not an array of the same labels
export const wrong: number[] = yTrain;
// @ts-expect-error no such option
trainTestSplit(customers, churn, { testsize: 0.2 });
// @ts-expect-error a share is a number
trainTestSplit(customers, churn, { testSize: '20%' });

// ---------- grids: names, values and nested names are those of the parameters
new GridSearchCV(clf, { C: [0.1, 1], solver: ['lbfgs'] });
new GridSearchCV(pipe, [{ clf__C: [1] }, { scale: ['passthrough'], clf__fitIntercept: [true] }]);
// @ts-expect-error typo in a name
new GridSearchCV(clf, { c: [1] });
// @ts-expect-error a value, not an array
new GridSearchCV(clf, { C: 1 });
// @ts-expect-error a value of another type
new GridSearchCV(clf, { C: ['1'] });
// @ts-expect-error typo in a nested name
new GridSearchCV(pipe, { clf__c: [1] });
// @ts-expect-error a nested value of another type
new GridSearchCV(pipe, { scale__withMean: ['yes'] });
// @ts-expect-error wrong in the second grid
new GridSearchCV(pipe, [{ clf__C: [1] }, { clf__maxIter: ['10'] }]);
// @ts-expect-error no such option
new GridSearchCV(clf, { C: [1] }, { folds: 3 });

// ---------- scorers: those of the estimator's role
new GridSearchCV(pipe, { clf__C: [1] }, { scoring: 'roc_auc' });
new GridSearchCV(reg, { strategy: ['mean', 'median'] }, { scoring: 'neg_mean_squared_error' });
// @ts-expect-error a metric of regression for a classifier
new GridSearchCV(pipe, { clf__C: [1] }, { scoring: 'r2' });
// @ts-expect-error a metric of classification for a regressor
new GridSearchCV(reg, { strategy: ['mean'] }, { scoring: 'accuracy' });
// @ts-expect-error one of several is a metric of regression
new GridSearchCV(pipe, { clf__C: [1] }, { scoring: ['accuracy', 'r2'], refit: 'accuracy' });
// @ts-expect-error no such scorer
new GridSearchCV(pipe, { clf__C: [1] }, { scoring: 'acuracy' });
// @ts-expect-error no such score
new GridSearchCV(pipe, { clf__C: [1] }, { scoring: ['accuracy', 'f1'], refit: 'precision' });
// @ts-expect-error a metric of regression for a classifier
crossValScore(clf, X, churn, { scoring: 'r2' });
// @ts-expect-error a metric of classification for a regressor
crossValScore(reg, X, numbers, { scoring: 'f1' });
// @ts-expect-error several scores are for crossValidate
crossValScore(clf, X, churn, { scoring: ['accuracy', 'f1'] });
// @ts-expect-error no such scorer
getScorer('acuracy');
makeScorer(fbetaScore, { beta: 2, average: 'macro' });
makeScorer(meanSquaredError, { greaterIsBetter: false });
makeScorer((yTrue: ArrayLike<number>, yPred: ArrayLike<number>) => yTrue.length - yPred.length);
// @ts-expect-error no such average
makeScorer(fbetaScore, { beta: 2, average: 'mean' });
// @ts-expect-error no such method
makeScorer(accuracyScore, { responseMethod: 'predictProba' });
crossValScore(clf, X, churn, { scoring: (model, rows, y) => accuracyScore(y, model.predict(rows)) });

// ---------- what comes out
export async function search(): Promise<void> {
  const found = await new GridSearchCV(pipe, { clf__C: [0.1, 1] }, { cv: new KFold({ nSplits: 3 }) }).fit(X, churn);
  const labels: Answer[] = found.bestEstimator.predict(X);
  const own: Answer[] = found.predict(X);
  const proba: Matrix = found.predictProba(X);
  const classes: readonly Answer[] = found.classes;
  const coef: Matrix = found.bestEstimator.step('clf').coef;
  const C: number | undefined = found.bestParams.clf__C;
  const tried: readonly (number | undefined)[] | undefined = found.cvResults.param_clf__C;
  const means: Float64Array = found.cvResults.meanTestScore;
  const ranks: Int32Array = found.cvResults.rankTestScore;
  const first: Float64Array | undefined = found.cvResults.split0TestScore;
  void [labels, own, proba, classes, coef, C, tried, means, ranks, first];
  // @ts-expect-error a fitted classifier does not transform
  found.transform(X);
  // @ts-expect-error there is one score, and its name is score
  found.cvResults.meanTestAccuracy;

  const several = await new GridSearchCV(
    clf,
    { C: [1] },
    { scoring: { acc: 'accuracy', logLoss: 'neg_log_loss', neg_mine: () => 1 }, refit: 'acc' },
  ).fit(X, churn);
  void [several.cvResults.meanTestAcc, several.cvResults.stdTestLogLoss, several.cvResults.rankTestNegMine];
  // @ts-expect-error no such score
  several.cvResults.meanTestScore;

  const unfitted = await new GridSearchCV(clf, { C: [1] }, { refit: false }).fit(X, churn);
  const nothing: null = unfitted.bestEstimator;
  void nothing;
  // @ts-expect-error nothing was fitted on all data
  unfitted.predict(X);

  const regression = await new GridSearchCV(reg, { strategy: ['mean'] }).fit(X, numbers);
  const predicted: Float64Array = regression.predict(X);
  void predicted;
  // @ts-expect-error regressors have no predictProba
  regression.predictProba(X);
  // @ts-expect-error a classifier needs y
  await new GridSearchCV(clf, { C: [1] }).fit(X);
  // @ts-expect-error strings are no target of regression
  await new GridSearchCV(reg, { strategy: ['mean'] }).fit(X, churn);
  const scaled: Matrix = (await new GridSearchCV(new StandardScaler(), {}, { scoring: () => 0 }).fit(X)).transform(X);
  void scaled;
}

export async function validate(): Promise<void> {
  const one = await crossValidate(clf, X, churn, { cv: 3 });
  const scores: Float64Array = one.testScore;
  // @ts-expect-error training scores were not asked for
  one.trainScore;
  const all = await crossValidate(pipe, X, churn, {
    scoring: ['accuracy', 'neg_log_loss'],
    returnTrainScore: true,
    returnEstimator: true,
    returnIndices: true,
  });
  const more: Float64Array[] = [all.testAccuracy, all.testNegLogLoss, all.trainAccuracy, all.trainNegLogLoss];
  const labels: Answer[] | undefined = all.estimator[0]?.predict(X);
  const rows: readonly Int32Array[] = all.indices.test;
  // @ts-expect-error no such option
  await crossValidate(clf, X, churn, { returnTrainScores: true });
  void [scores, more, labels, rows];
}

export async function predict(): Promise<void> {
  const labels: Answer[] = await crossValPredict(clf, X, churn);
  const proba: Matrix = await crossValPredict(clf, X, churn, { method: 'predict_proba' });
  const values: Float64Array = await crossValPredict(reg, X, numbers);
  const model = await fitAsync(new DummyClassifier(), X, churn, { executor: inProcess() });
  const same: readonly Answer[] = model.classes;
  const mean: Float64Array | null = (await fitAsync(new StandardScaler(), X)).mean;
  // @ts-expect-error a classifier needs y
  await fitAsync(clf, X);
  void [labels, proba, values, same, mean];
}

// ---------- points of a grid, own splitters
for (const point of new ParameterGrid({ a: [1, 2], b: ['x'] })) {
  const [a, b]: [number, string] = [point.a, point.b];
  void [a, b];
}
const everySecond: Splitter = {
  *split() {
    yield [Int32Array.of(0, 2), Int32Array.of(1, 3)];
  },
  getNSplits: () => 1,
};
crossValScore(clf, X, churn, { cv: everySecond });
crossValScore(clf, X, churn, {
  cv: [
    [
      [0, 2],
      [1, 3],
    ],
  ],
});
// @ts-expect-error not a way to divide rows
crossValScore(clf, X, churn, { cv: 'five' });
export type Labels = Label;
