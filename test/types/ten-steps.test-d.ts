// A pipeline of ten steps with three nested levels: the compiler must check it in well under a second.
import { ColumnTransformer, FeatureUnion, Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';

const inner = new Pipeline([
  ['a', new StandardScaler()],
  ['b', new MinMaxScaler()],
  ['c', new StandardScaler()],
]);
const columns = new ColumnTransformer([
  [
    'left',
    new Pipeline([
      ['first', inner],
      ['then', new StandardScaler()],
    ]),
    ['u', 'v'],
  ],
  [
    'right',
    new FeatureUnion([
      ['one', new StandardScaler()],
      ['two', inner],
    ]),
    ['w'],
  ],
]);
const pipe = new Pipeline([
  ['columns', columns],
  ['s1', new StandardScaler()],
  ['s2', new MinMaxScaler()],
  ['s3', new StandardScaler()],
  ['s4', new MinMaxScaler()],
  ['s5', inner],
  ['s6', new StandardScaler()],
  ['s7', new MinMaxScaler()],
  ['s8', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);
const rows = [{ u: 1, v: 2, w: 3 }];
const model = pipe.with({ columns__left__first__a__withMean: false, s5__b__clip: true, clf__C: 2 }).fit(rows, ['yes']);
export const label: 'yes'[] = model.predict(rows);
export const proba: Matrix = model.predictProba(rows);
export const mean: Float64Array | null = model.step('columns').step('left').step('first').step('a').mean;
// @ts-expect-error a typo on the fourth level
pipe.with({ columns__left__first__a__withMeen: false });
