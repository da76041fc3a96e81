// What the compiler knows of thresholds and curves, and the mistakes that it must catch. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { f1Score, makeScorer } from 'pipefit/metrics';
import {
  FixedThresholdClassifier,
  LeavePOut,
  learningCurve,
  PredefinedSplit,
  permutationTestScore,
  TunedThresholdClassifierCV,
  validationCurve,
} from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { LinearSVC } from 'pipefit/svm';

declare const X: number[][];
declare const y: ('ham' | 'spam')[];
declare const numbers: Float64Array;

const clf = new LogisticRegression();
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', clf],
]);

// ---------- labels and methods are those of the classifier inside
const fixed = new FixedThresholdClassifier(clf, { threshold: 0.3, posLabel: 'spam' }).fit(X, y);
export const labels: ('ham' | 'spam')[] = fixed.predict(X);
export const probabilities: Matrix = fixed.predictProba(X);
export const coef: Matrix = fixed.estimator.coef;
// @ts-expect-error a threshold is a number or 'auto'
new FixedThresholdClassifier(clf, { threshold: 'high' });
// @ts-expect-error no such method
new FixedThresholdClassifier(clf, { responseMethod: 'predict' });
// @ts-expect-error linear machines have no probabilities
new FixedThresholdClassifier(new LinearSVC()).fit(X, y).predictProba(X);
new FixedThresholdClassifier(pipe).with({ estimator__clf__C: 2, threshold: 0.1 });

const tuned = await new TunedThresholdClassifierCV(pipe, { scoring: 'f1', cv: 0.2, randomState: 1 }).fit(X, y);
export const tunedLabels: ('ham' | 'spam')[] = tuned.predict(X);
export const best: number = tuned.bestThreshold;
new TunedThresholdClassifierCV(clf, { scoring: makeScorer(f1Score, { posLabel: 'spam' }) });
// @ts-expect-error a score of numbers
new TunedThresholdClassifierCV(clf, { scoring: 'r2' });
// @ts-expect-error cv is never this word
new TunedThresholdClassifierCV(clf, { cv: 'postfit' });
const prefit = await new TunedThresholdClassifierCV(clf.fit(X, y), { cv: 'prefit', refit: false }).fit(X, y);
export const prefitCoef: Matrix = prefit.estimator.coef;

// ---------- curves
const curve = await learningCurve(clf, X, y, { trainSizes: [0.5, 1], scoring: 'f1' });
export const scores: Matrix = curve.testScores;
// @ts-expect-error without returnTimes there are none
curve.fitTimes;
export const times: Matrix = (await learningCurve(clf, X, y, { returnTimes: true })).fitTimes;
// @ts-expect-error there is no partialFit yet
learningCurve(clf, X, y, { exploitIncrementalLearning: true });
// @ts-expect-error several scores
learningCurve(clf, X, y, { scoring: ['f1'] });
validationCurve(pipe, X, y, { paramName: 'clf__C', paramRange: [0.1, 1] });
validationCurve(clf, X, y, { paramName: 'solver', paramRange: ['lbfgs', 'saga'] });
// @ts-expect-error typo in a name
validationCurve(pipe, X, y, { paramName: 'clf__c', paramRange: [0.1, 1] });
// @ts-expect-error a value of another kind
validationCurve(pipe, X, y, { paramName: 'clf__C', paramRange: ['large'] });
permutationTestScore(new DummyRegressor(), X, numbers, { scoring: 'r2', nPermutations: 10 });
// @ts-expect-error a score of classes
permutationTestScore(new DummyRegressor(), X, numbers, { scoring: 'f1' });

// ---------- parameters without a default
// @ts-expect-error p must be given
new LeavePOut({});
// @ts-expect-error folds are numbers
new PredefinedSplit({ testFold: ['a'] });
