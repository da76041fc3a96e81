/** Predictions of one row at a time: what a server does. */
import { Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { StandardScaler } from 'pipefit/preprocessing';
import { classes, type Labelled } from '../samples.js';
import { type Work, type Workload, work } from '../workload.js';

const [ROWS, COLUMNS, CALLS] = [10_000, 20, 2000];

const linear = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);
const forest = new RandomForestClassifier({ nEstimators: 100, randomState: 0 });

/** Predicts the first rows of the held-out ones, one after the other. */
function oneByOne(model: { predict(X: Matrix): number[] }, { testX }: Labelled): Work {
  const rows = Array.from({ length: Math.min(CALLS, testX.shape[0]) }, (_, i) => testX.takeRows([i]));
  return work(
    () => rows.map((row) => model.predict(row)[0]!),
    (labels) => ({ positive: labels.reduce((sum, label) => sum + label, 0) }),
  );
}

const shared = {
  rows: ROWS,
  factors: [1],
  calls: CALLS,
  memory: false,
  tolerance: { positive: 0 },
  size: () => `1 × ${COLUMNS}`,
  data: (rows: number) => classes(rows, COLUMNS),
};

const pipeline: Workload<Labelled> = {
  ...shared,
  name: 'one-row-logistic',
  title: 'predict of one row: scaler and logistic regression',
  target: [20, 100],
  prepare: (data) => oneByOne(linear.fit(data.X, data.y), data),
};

const trees: Workload<Labelled> = {
  ...shared,
  name: 'one-row-forest',
  title: 'predict of one row: forest of 100 trees',
  note: 'scikit-learn predicts with `n_jobs=1`, which is faster for one row',
  target: [100, 500],
  prepare: (data) => oneByOne(forest.fit(data.X, data.y), data),
};

export const workloads: readonly Workload[] = [pipeline, trees];
