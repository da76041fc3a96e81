// What the compiler knows of searches, and the mistakes that it must catch. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import type { RandomState } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  choice,
  crossValScore,
  GridSearchCV,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  logUniform,
  ParameterSampler,
  RandomizedSearchCV,
  randint,
  TPESearchCV,
  uniform,
} from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';

type Answer = 'Yes' | 'No';
declare const churn: Answer[];
declare const X: number[][];
declare const numbers: Float64Array;

const clf = new LogisticRegression();
const tree = new DecisionTreeClassifier();
const reg = new DummyRegressor();
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);
declare const own: { rvs(random: RandomState): number };
declare const words: { rvs(random: RandomState): string };

// ---------- spaces: names, values and nested names are those of the parameters, of lists and of distributions
new RandomizedSearchCV(clf, { C: logUniform(0.01, 100), solver: ['lbfgs'] });
new RandomizedSearchCV(tree, { maxDepth: randint(1, 9), criterion: choice(['gini', 'entropy']) });
new HalvingRandomSearchCV(pipe, { clf__C: own, scale__withMean: [true, false] });
new TPESearchCV(pipe, [{ clf__C: uniform(0, 4) }, { scale: ['passthrough'], clf__fitIntercept: choice([true]) }]);
new HalvingGridSearchCV(pipe, [{ clf__C: [1] }, { clf__maxIter: [10] }]);
// @ts-expect-error typo in a name
new RandomizedSearchCV(clf, { c: logUniform(0.01, 100) });
// @ts-expect-error numbers are no solvers
new RandomizedSearchCV(clf, { solver: uniform() });
// @ts-expect-error no such criterion
new RandomizedSearchCV(tree, { criterion: choice(['gini', 'entropi']) });
// @ts-expect-error words are no numbers
new TPESearchCV(clf, { C: words });
// @ts-expect-error typo in a nested name
new HalvingRandomSearchCV(pipe, { clf__c: own });
// @ts-expect-error a value, neither list nor distribution
new RandomizedSearchCV(clf, { C: 1 });
// @ts-expect-error wrong in the second space
new TPESearchCV(pipe, [{ clf__C: uniform(0, 4) }, { clf__maxIter: ['10'] }]);
// @ts-expect-error a grid has lists alone
new HalvingGridSearchCV(clf, { C: uniform() });
// @ts-expect-error a grid has lists alone
new GridSearchCV(clf, { C: uniform() });
// @ts-expect-error no such option
new RandomizedSearchCV(clf, { C: [1] }, { nIterations: 3 });
// @ts-expect-error another search has it
new RandomizedSearchCV(clf, { C: [1] }, { factor: 3 });
// @ts-expect-error bounds are numbers
uniform('0');

// ---------- scorers: those of the estimator's role; halving goes by one
new RandomizedSearchCV(pipe, { clf__C: own }, { scoring: ['accuracy', 'roc_auc'], refit: 'roc_auc' });
new TPESearchCV(reg, { quantile: uniform() }, { scoring: 'neg_mean_absolute_error' });
// @ts-expect-error a metric of regression for a classifier
new RandomizedSearchCV(pipe, { clf__C: own }, { scoring: 'r2' });
// @ts-expect-error a metric of classification for a regressor
new TPESearchCV(reg, { quantile: uniform() }, { scoring: 'accuracy' });
// @ts-expect-error no such score
new TPESearchCV(pipe, { clf__C: own }, { scoring: ['accuracy', 'f1'], refit: 'precision' });
// @ts-expect-error several scores
new HalvingGridSearchCV(clf, { C: [1] }, { scoring: ['accuracy', 'f1'] });
// @ts-expect-error a metric of regression for a classifier
new HalvingRandomSearchCV(clf, { C: own }, { scoring: 'r2' });

// ---------- what comes out
export async function found(): Promise<void> {
  const random = await new RandomizedSearchCV(pipe, { clf__C: own }).fit(X, churn);
  const labels: Answer[] = random.predict(X);
  const proba: Matrix = random.predictProba(X);
  const coef: Matrix = random.bestEstimator.step('clf').coef;
  const C: number | undefined = random.bestParams.clf__C;
  const table: [Float64Array, Float64Array, Int32Array] = [
    random.cvResults.meanTestScore,
    random.cvResults.stdTestScore,
    random.cvResults.rankTestScore,
  ];
  // @ts-expect-error only halving has iterations
  random.cvResults.iter;
  // @ts-expect-error a fitted classifier does not transform
  random.transform(X);

  const halved = await new HalvingGridSearchCV(clf, { C: [1] }).fit(X, churn);
  const rounds: [Int32Array, Int32Array] = [halved.cvResults.iter, halved.cvResults.nResources];
  const counts: readonly number[] = halved.nCandidates;
  const best: Answer[] = halved.bestEstimator.predict(X);
  const chosen = await new HalvingGridSearchCV(
    clf,
    { C: [1] },
    { refit: ({ iter }: { iter: Int32Array }) => iter.length - 1 },
  ).fit(X, churn);
  const unfitted: null = (await new HalvingGridSearchCV(clf, { C: [1] }, { refit: false }).fit(X, churn)).bestEstimator;

  const values: Float64Array = (await new TPESearchCV(reg, { quantile: uniform() }).fit(X, numbers)).predict(X);
  // @ts-expect-error regressors have no predictProba
  (await new TPESearchCV(reg, { quantile: uniform() }).fit(X, numbers)).predictProba(X);
  void [labels, proba, coef, C, table, rounds, counts, best, chosen, unfitted, values];
}

// ---------- a search is a specification
export async function specification(): Promise<void> {
  const search = new GridSearchCV(clf, { C: [0.1, 1] });
  const scores: Float64Array = await crossValScore(search, X, churn, { scoring: 'accuracy' });
  const nested = await new RandomizedSearchCV(search, { estimator__maxIter: randint(10, 99) }).fit(X, churn);
  const inner: number | undefined = nested.bestEstimator.bestParams.C;
  const last = new Pipeline([
    ['scale', new StandardScaler()],
    ['search', search],
  ]);
  const model = await last.fit(X, churn, { onProgress: ({ done }) => void done });
  const labels: Answer[] = model.predict(X);
  const means: Float64Array = model.step('search').cvResults.meanTestScore;
  const changed = last.with({ search__estimator__C: 3 });
  const outer: Float64Array = await crossValScore(last, X, churn, { scoring: 'f1' });
  void [scores, inner, labels, means, changed, outer];
  // @ts-expect-error a promise does not predict
  last.fit(X, churn).predict(X);
  // @ts-expect-error no such option
  await last.fit(X, churn, { folds: 3 });
  // @ts-expect-error what fits at once has no progress
  pipe.fit(X, churn, { onProgress: () => {} });
  // What fits at once still does.
  const now: Answer[] = pipe.fit(X, churn).predict(X);
  void now;
  // @ts-expect-error typo in a name of the inner search
  new RandomizedSearchCV(search, { estimator__maxiter: randint(10, 99) });
}

// ---------- samples
for (const point of new ParameterSampler({ a: [1, 2], b: uniform(), c: choice(['x', 'y']), d: words }, 3)) {
  const [a, b, c, d]: [number, number, 'x' | 'y', string] = [point.a, point.b, point.c, point.d];
  void [a, b, c, d];
}
