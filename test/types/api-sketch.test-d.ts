// The mistakes that the compiler must catch for users, and the types that must flow. Compiled, never run.
import { ColumnTransformer, Pipeline } from 'pipefit/compose';
import type { Label, Matrix } from 'pipefit/data';
import { DummyRegressor } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, GridSearchCV } from 'pipefit/model-selection';
import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';

interface Customer {
  tenure: number;
  monthlyCharges: number | null;
  contract: 'Month-to-month' | 'One year' | 'Two year';
  gender: string;
  id: string;
}
declare const customers: Customer[];
declare const churn: ('Yes' | 'No')[];

const prep = new ColumnTransformer([
  [
    'num',
    new Pipeline([
      ['impute', new SimpleImputer({ strategy: 'median' })],
      ['scale', new StandardScaler()],
    ]),
    ['tenure', 'monthlyCharges'],
  ],
  ['cat', new OneHotEncoder({ handleUnknown: 'ignore' }), ['contract', 'gender']],
]);
const pipe = new Pipeline([
  ['prep', prep],
  ['clf', new RandomForestClassifier({ nEstimators: 100, randomState: 42 })],
]);
const model = pipe.fit(customers, churn);
export const out: ('Yes' | 'No')[] = model.predict(customers);
export const proba: Matrix = model.predictProba(customers);
export const importances: Float64Array = model.step('clf').featureImportances;
export const classes: readonly ('Yes' | 'No')[] = model.step('clf').classes;
export const tuned = pipe.with({ clf__maxDepth: 5, prep__num__scale__withMean: false });
export const scaleOfPart: Float64Array | null = model.step('prep').step('num').step('scale').scale;

export async function search(): Promise<void> {
  const found = await new GridSearchCV(
    pipe,
    {
      clf__nEstimators: [50, 100],
      clf__maxDepth: [null, 10],
      prep__num__impute__strategy: ['mean', 'median'],
      prep__num__scale__withStd: [true, false],
    },
    { cv: 5, scoring: 'accuracy' },
  ).fit(customers, churn);
  const labels: readonly Label[] = found.bestEstimator.predict(customers);
  const exact: ('Yes' | 'No')[] = found.bestEstimator.predict(customers);
  const depth: number | null | undefined = found.bestParams.clf__maxDepth;
  const scores: Float64Array = await crossValScore(pipe, customers, churn, { cv: 5 });
  void [labels, exact, depth, scores];
}

// @ts-expect-error typo in a nested key
new GridSearchCV(pipe, { clf__nEstimator: [1] });
// @ts-expect-error wrong value
new GridSearchCV(pipe, { clf__criterion: ['ginny'] });
// @ts-expect-error wrong nested value
new GridSearchCV(pipe, { prep__num__impute__strategy: ['avg'] });
// @ts-expect-error predict before fit
pipe.predict(customers);
// @ts-expect-error missing column
pipe.fit([{ tenure: 1, monthlyCharges: 2, contract: 'x' }], ['Yes']);
// @ts-expect-error string in a numeric column
pipe.fit([{ tenure: 'a', monthlyCharges: 2, contract: 'x', gender: 'm' }], ['Yes']);
// @ts-expect-error wrong column name
pipe.fit([{ tenur: 1, monthlyCharges: 2, contract: 'x', gender: 'm' }], ['Yes']);
// @ts-expect-error classifier in the middle
new Pipeline([
  ['clf', new RandomForestClassifier()],
  ['s', new StandardScaler()],
]);
// @ts-expect-error one hot after scaler
new Pipeline([
  ['s', new StandardScaler()],
  ['o', new OneHotEncoder()],
]);
// @ts-expect-error a median of strings before one hot
new Pipeline([
  ['i', new SimpleImputer({ strategy: 'median' })],
  ['o', new OneHotEncoder()],
]);
new Pipeline([
  ['i', new SimpleImputer({ strategy: 'most_frequent' })],
  ['o', new OneHotEncoder()],
]);
// @ts-expect-error regression metric on a classifier search
new GridSearchCV(pipe, { clf__maxDepth: [1] }, { scoring: 'neg_mean_squared_error' });
// @ts-expect-error string column into a numeric step
new StandardScaler().fit([{ city: 'Bern' }]);
// @ts-expect-error strings where numbers are needed
new LogisticRegression().fit([['a']], ['x']);
// @ts-expect-error no such parameter
new RandomForestClassifier({ nTrees: 5 });
// @ts-expect-error a classifier needs y
new LogisticRegression().fit([[1]]);

const regression = new Pipeline([
  ['s', new StandardScaler()],
  ['r', new DummyRegressor()],
]).fit([[1]], [1]);
export const numbers: Float64Array = regression.predict([[1]]);
// @ts-expect-error regressors have no predictProba
regression.predictProba([[1]]);

const transformer = new Pipeline([['s', new StandardScaler()]]).fit([[1]]);
export const transformed: Matrix = transformer.transform([[1]]);
// @ts-expect-error transformers do not predict
transformer.predict([[1]]);
