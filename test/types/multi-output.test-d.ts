// The type of y decides what a model of several outputs returns. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValPredict, GridSearchCV } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { Commonest, MeanOfOutputs } from '../base/multi-target-toys.js';

type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T => true as T;

type Size = 'S' | 'L';
declare const X: number[][];
declare const sizes: Size[];
declare const rows: Size[][];
declare const pairs: [Size, number][];
declare const matrix: Matrix;

// One output: as ever.
const one = new Commonest().fit(X, sizes);
yes<Exactly<ReturnType<typeof one.predict>, Size[]>>();
yes<Exactly<typeof one.classes, readonly Size[]>>();
yes<Exactly<typeof one.nClasses, number>>();
yes<Exactly<ReturnType<typeof one.predictProba>, Matrix>>();
one.score(X, ['S', 'M']);
// @ts-expect-error rows for a model of one output
one.score(X, rows);
export const literal: ('a' | 'b')[] = new Commonest().fit(X, ['a', 'b']).predict(X);

// Several outputs: rows, lists of classes, lists of matrices.
const many = new Commonest().fit(X, rows);
yes<Exactly<ReturnType<typeof many.predict>, Size[][]>>();
export const lists: readonly (readonly Size[])[] = many.classes;
yes<Exactly<typeof many.nClasses, number[]>>();
yes<Exactly<ReturnType<typeof many.predictProba>, Matrix[]>>();
// @ts-expect-error labels for a model of several outputs
many.score(X, sizes);

// Each output has a type of its own where y says so.
const mixed = new Commonest().fit(X, pairs);
yes<Exactly<ReturnType<typeof mixed.predict>, [Size, number][]>>();
export const second: readonly number[] = mixed.classes[1];
// @ts-expect-error the first output has other labels
export const first: readonly number[] = mixed.classes[0];

// Regressors.
yes<Exactly<ReturnType<ReturnType<typeof vector>['predict']>, Float64Array>>();
yes<Exactly<ReturnType<ReturnType<typeof table>['predict']>, Matrix>>();
function vector() {
  return new MeanOfOutputs().fit(X, [1]);
}
function table() {
  return new MeanOfOutputs().fit(X, matrix);
}
export const ofRows: Matrix = new MeanOfOutputs().fit(X, [[1, 2]]).predict(X);
// @ts-expect-error text is no number
new MeanOfOutputs().fit(X, [['a']]);

// Through pipelines and searches.
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['most', new Commonest()],
]);
export const piped: [Size, number][] = pipe.fit(X, pairs).predict(X);
export const stepOf: number = pipe.fit(X, pairs).step('most').nOutputs;
export const pipedOne: Size[] = pipe.fit(X, sizes).predict(X);
const means = new Pipeline([
  ['scale', new StandardScaler()],
  ['mean', new MeanOfOutputs()],
]);
export const pipedMatrix: Matrix = means.fit(X, matrix).predict(X);
export const pipedVector: Float64Array = means.fit(X, [1]).predict(X);
// @ts-expect-error an estimator of one output takes no rows
new Pipeline([['clf', new LogisticRegression()]]).fit(X, rows);
// @ts-expect-error nor at the end of an inner pipeline
new Pipeline([['inner', new Pipeline([['clf', new LogisticRegression()]])]]).fit(X, rows);
// @ts-expect-error nor by itself
new LogisticRegression().fit(X, rows);

export async function search(): Promise<void> {
  const found = await new GridSearchCV(pipe, { scale__withMean: [true] }).fit(X, pairs);
  const predicted: [Size, number][] = found.bestEstimator.predict(X);
  const folds: Size[][] = await crossValPredict(new Commonest(), X, rows);
  const ofOne: Size[] = await crossValPredict(new Commonest(), X, sizes);
  const numbers: Matrix = await crossValPredict(new MeanOfOutputs(), X, [[1, 2]]);
  const plain: Float64Array = await crossValPredict(new MeanOfOutputs(), X, [1]);
  void [predicted, folds, ofOne, numbers, plain];
}
