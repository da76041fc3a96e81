// The row type that a column transformer needs follows from its columns. Compiled, never run.
import {
  ColumnTransformer,
  FeatureUnion,
  FunctionTransformer,
  makeColumnSelector,
  makeColumnTransformer,
  Pipeline,
} from 'pipefit/compose';
import type { Matrix, Table } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import { OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';

interface Customer {
  readonly age: number | null;
  readonly plan: 'basic' | 'plus';
  readonly active: boolean;
  readonly note: string;
  readonly id: number;
}
declare const customers: Customer[];
declare const table: Table<Customer>;

const prep = new ColumnTransformer([
  [
    'num',
    new Pipeline([
      ['fill', new SimpleImputer()],
      ['scale', new StandardScaler()],
    ]),
    ['age'],
  ],
  [
    'cat',
    new Pipeline([
      ['fill', new SimpleImputer({ strategy: 'most_frequent' })],
      ['hot', new OneHotEncoder()],
    ]),
    ['plan'],
  ],
  ['flag', 'passthrough', ['active']],
  ['gone', 'drop', ['note']],
]);

// Records, tables and objects of columns; more columns than needed are fine.
prep.fit(customers);
prep.fit(table);
prep.fit({ age: [1, null], plan: ['basic', 'plus'], active: [true, false], note: ['', ''] });
const more = [{ age: 1, plan: 'other', active: 1, note: 5, more: 'x' }];
prep.fit(more);
export const out: Matrix = prep.fit(customers).transform(customers);
export const mean: Float64Array | null = prep.fit(customers).step('num').step('scale').mean;
export const none: null = prep.fit(customers).step('flag');
// @ts-expect-error a column is missing
prep.fit([{ age: 1, plan: 'basic', note: '' }]);
// @ts-expect-error a string in a numeric column
prep.fit([{ age: '1', plan: 'basic', active: true, note: '' }]);
// @ts-expect-error a string passes through only as a number
prep.fit([{ age: 1, plan: 'basic', active: 'yes', note: '' }]);
// @ts-expect-error columns have names here
prep.fit([[1, 'basic', true]]);
// @ts-expect-error no such step
prep.fit(customers).step('cats');

// Steps that share a column agree on what its cells may be.
const shared = new ColumnTransformer([
  ['std', new StandardScaler(), ['age']],
  ['code', new OrdinalEncoder(), ['age']],
]);
shared.fit([{ age: 1 }]);
// @ts-expect-error the scaler takes no strings
shared.fit([{ age: 'x' }]);

// Nested column transformers and unions pass their needs on.
const outer = new Pipeline([
  ['prep', new ColumnTransformer([['inner', prep, ['age', 'plan', 'active', 'note']]])],
  ['clf', new LogisticRegression()],
]);
export const labels: 'yes'[] = outer.fit(customers, ['yes']).predict(customers);
outer.with({ prep__inner__num__scale__withStd: false, prep__inner__remainder: 'passthrough' });
// @ts-expect-error a typo three levels down
outer.with({ prep__inner__num__scale__withstd: false });
// @ts-expect-error no such strategy
outer.with({ prep__inner__num__fill__strategy: 'middle' });
const union = new FeatureUnion([['one', new ColumnTransformer([['hot', new OneHotEncoder(), ['plan']]])]]);
union.fit(customers);
// @ts-expect-error the union needs the column as well
union.fit([{ age: 1 }]);

// Positions, flags, selectors and functions say nothing of names.
const free = new ColumnTransformer([
  ['first', new StandardScaler(), [0]],
  ['texts', new OneHotEncoder(), makeColumnSelector({ dtypeInclude: 'string' })],
  ['rest', 'passthrough', (X: Table | Matrix) => [X.shape[1] - 1]],
]);
free.fit(customers);
free.fit([[1, 'a', 2]]);

// Made from types.
const made = makeColumnTransformer([
  [new StandardScaler(), ['age']],
  [new OneHotEncoder(), ['plan']],
]);
export const madeMean: Float64Array | null = made.fit(customers).step('standardscaler').mean;
// @ts-expect-error a missing column
made.fit([{ age: 1 }]);

// Functions of tables make the output a table, perhaps.
const mixed = new ColumnTransformer([
  ['same', new FunctionTransformer({ func: (T: Table) => T, input: 'table' }), ['plan']],
]);
export const either: Matrix | Table = mixed.fit(customers).transform(customers);
// @ts-expect-error it may be a table
export const matrix: Matrix = mixed.fit(customers).transform(customers);

// What cannot be a step.
// @ts-expect-error a classifier does not transform
new ColumnTransformer([['clf', new DummyClassifier(), ['age']]]);
// @ts-expect-error columns are a list
new ColumnTransformer([['num', new StandardScaler(), 'age']]);
// @ts-expect-error no such option
new ColumnTransformer([['num', new StandardScaler(), ['age']]], { remaider: 'drop' });
