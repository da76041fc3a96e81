/** The churn pipeline: its features, its steps and its search, without any printing; the tests use it too. */
import { ColumnTransformer, Pipeline } from 'pipefit/compose';
import { loadTelcoChurn, type TelcoCustomer } from 'pipefit/datasets';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import { classificationReport, confusionMatrix } from 'pipefit/metrics';
import { GridSearchCV, trainTestSplit } from 'pipefit/model-selection';
import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';

/** A customer with the two features that we add. */
export type Customer = TelcoCustomer & { readonly tenureYears: number; readonly chargePerMonth: number | null };

/** The customers and who left; the columns come typed. */
export function loadCustomers(): { rows: Customer[]; churn: ('No' | 'Yes')[] } {
  const { rows, target } = loadTelcoChurn();
  return { rows: rows.map(addFeatures), churn: target };
}

/** Tenure in years, and what a month has cost on average. */
function addFeatures(customer: TelcoCustomer): Customer {
  const { tenure, total_charges: total } = customer;
  return {
    ...customer,
    tenureYears: tenure / 12,
    chargePerMonth: total === null || tenure === 0 ? null : total / tenure,
  };
}

const numbers = [
  'female',
  'senior_citizen',
  'partner',
  'dependents',
  'phone_service',
  'paperless_billing',
  'tenureYears',
  'monthly_charges',
  'total_charges',
  'chargePerMonth',
] as const;

const categories = [
  'multiple_lines',
  'internet_service',
  'online_security',
  'online_backup',
  'device_protection',
  'tech_support',
  'streaming_tv',
  'streaming_movies',
  'contract',
  'payment_method',
] as const;

const prepare = new ColumnTransformer([
  [
    'num',
    new Pipeline([
      ['impute', new SimpleImputer({ strategy: 'median' })],
      ['scale', new StandardScaler()],
    ]),
    numbers,
  ],
  ['cat', new OneHotEncoder({ handleUnknown: 'ignore' }), categories],
]);

/** Prepared columns into a logistic regression. */
export const logisticPipeline = new Pipeline([
  ['prepare', prepare],
  ['clf', new LogisticRegression({ maxIter: 1000 })],
]);

/** Prepared columns into a random forest. */
export const churnPipeline = new Pipeline([
  ['prepare', prepare],
  ['clf', new RandomForestClassifier({ nEstimators: 50, randomState: 42 })],
]);

/** Twelve candidates for the forest. */
export const churnSearch = new GridSearchCV(
  churnPipeline,
  {
    clf__maxDepth: [6, 10, null],
    clf__minSamplesLeaf: [1, 5],
    clf__maxFeatures: ['sqrt', 0.3],
  },
  { cv: 5, scoring: 'accuracy' },
);

/** Four fifths to learn from, one fifth held out, with the same share of churn in both. */
export function splitCustomers(
  rows: Customer[],
  churn: ('No' | 'Yes')[],
): { XTrain: Customer[]; XTest: Customer[]; yTrain: ('No' | 'Yes')[]; yTest: ('No' | 'Yes')[] } {
  const [XTrain, XTest, yTrain, yTest] = trainTestSplit(rows, churn, {
    testSize: 0.2,
    stratify: churn,
    randomState: 42,
  });
  return { XTrain, XTest, yTrain, yTest };
}

/** The report as text and the confusion matrix as rows. */
export function evaluate(truth: ('No' | 'Yes')[], predicted: ('No' | 'Yes')[]): { report: string; matrix: number[][] } {
  return { report: classificationReport(truth, predicted), matrix: confusionMatrix(truth, predicted).toArray() };
}
