// Scorers by what an estimator does, and the mistakes that the compiler must catch. Compiled, never run.
import { KMeans } from 'pipefit/cluster';
import { Pipeline } from 'pipefit/compose';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  type ClassifierScorerName,
  type ClustererScorerName,
  checkScoring,
  f1Score,
  getScorer,
  getScorerNames,
  jaccardScore,
  makeScorer,
  type RegressorScorerName,
  type Scorer,
  type ScorerName,
} from 'pipefit/metrics';
import { crossValidate, crossValScore, GridSearchCV } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';

declare const X: number[][];
declare const y: ('yes' | 'no')[];
declare const numbers: Float64Array;

const clf = new LogisticRegression();
const reg = new DummyRegressor();
const kmeans = new KMeans();
const groups = new Pipeline([
  ['scale', new StandardScaler()],
  ['group', new KMeans()],
]);

// ---------- names
export const names: readonly ScorerName[] = getScorerNames();
export const families: [ClassifierScorerName, RegressorScorerName, ClustererScorerName] = [
  'jaccard_samples',
  'neg_root_mean_squared_log_error',
  'v_measure_score',
];
export const scorer: Scorer = getScorer('neg_brier_score');
export const nothing: null = getScorer(null);
// @ts-expect-error a metric, whose scorer has another name
getScorer('max_error');

// ---------- the family of the estimator
crossValScore(clf, X, y, { scoring: 'average_precision' });
crossValScore(reg, X, numbers, { scoring: 'neg_median_absolute_error' });
crossValScore(kmeans, X, y, { scoring: 'adjusted_rand_score' });
crossValScore(groups, X, y, { scoring: 'fowlkes_mallows_score' });
new GridSearchCV(
  groups,
  { group__nClusters: [2, 3] },
  { scoring: ['rand_score', 'v_measure_score'], refit: 'rand_score' },
);
// @ts-expect-error clusters have no accuracy: their numbers mean nothing
crossValScore(kmeans, X, y, { scoring: 'accuracy' });
// @ts-expect-error a score of numbers for a clusterer
crossValScore(groups, X, y, { scoring: 'r2' });
// @ts-expect-error a score of clusters for a classifier
crossValScore(clf, X, y, { scoring: 'rand_score' });
// @ts-expect-error a score of clusters for a regressor
crossValScore(reg, X, numbers, { scoring: 'rand_score' });
// @ts-expect-error one of several is a score of numbers
crossValidate(clf, X, y, { scoring: ['accuracy', 'neg_max_error'] });
// @ts-expect-error one of several is a score of labels
crossValidate(reg, X, numbers, { scoring: { error: 'neg_max_error', hits: 'top_k_accuracy' } });
// @ts-expect-error a transformer has no predictions to score
crossValScore(new StandardScaler(), X, undefined, { scoring: 'accuracy' });

// ---------- checkScoring
const one: Scorer = checkScoring(clf, 'f1_macro');
const several = checkScoring(clf, ['accuracy', 'roc_auc']);
const scores: { readonly accuracy: number; readonly roc_auc: number } = several({}, X, y);
const named = checkScoring(reg, { error: 'neg_max_error', mine: () => 1 }, { raiseExc: false });
const texts: number | string = named({}, X, numbers).mine;
const maybe: Scorer | null = checkScoring(new StandardScaler(), null, { allowNone: true });
void [one, scores, texts, maybe];
// @ts-expect-error a score of numbers for a classifier
checkScoring(clf, 'r2');
// @ts-expect-error one of several is a score of labels
checkScoring(reg, ['r2', 'accuracy']);
// @ts-expect-error a score of clusters for a regressor
checkScoring(reg, { same: 'rand_score' });
// @ts-expect-error no such score was asked for
several({}, X, y).f1;

// ---------- makeScorer
makeScorer(f1Score, { average: 'samples', responseMethod: ['predict'] });
makeScorer(jaccardScore, { posLabel: 'yes', greaterIsBetter: true });
// @ts-expect-error jaccardScore has no beta
makeScorer(jaccardScore, { beta: 2 });
// @ts-expect-error no such method
makeScorer(f1Score, { responseMethod: ['predict', 'default'] });
