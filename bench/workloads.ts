/** What is timed: the same data, the same estimator, the same seed on both sides. */
import { KMeans } from 'pipefit/cluster';
import { Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { makeBlobs, makeClassification } from 'pipefit/datasets';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { StandardScaler } from 'pipefit/preprocessing';

/** One comparison. */
export interface Workload {
  /** The key under which `reference.py` knows the same work. */
  readonly name: string;
  readonly title: string;
  readonly data: () => readonly [X: Matrix, y: Int32Array];
  /** Prepares outside the clock; the function that it returns is timed and returns a score. */
  readonly prepare: (X: Matrix, y: Int32Array) => () => number;
}

const classes = (rows: number, columns: number) => (): readonly [Matrix, Int32Array] => {
  const nInformative = Math.min(10, columns);
  const [X, y] = makeClassification(rows, columns, { nInformative, randomState: 0 });
  return [X, y];
};

const forest = new RandomForestClassifier({ nEstimators: 50, randomState: 0 });
const linear = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);

export const workloads: readonly Workload[] = [
  {
    name: 'scaler',
    title: 'StandardScaler fit and transform, 200 000 × 40',
    data: classes(200_000, 40),
    prepare: (X) => () => new StandardScaler().fitTransform(X).get(1, 1),
  },
  {
    name: 'logistic',
    title: 'LogisticRegression fit, 100 000 × 50',
    data: classes(100_000, 50),
    prepare: (X, y) => () => new LogisticRegression().fit(X, y).score(X, y),
  },
  {
    name: 'forest',
    title: 'RandomForestClassifier fit, 50 trees, 10 000 × 20',
    data: classes(10_000, 20),
    prepare: (X, y) => () => forest.fit(X, y).estimators[0]!.tree.nodeCount,
  },
  {
    name: 'forest-predict',
    title: 'RandomForestClassifier predict, 10 000 rows, 50 trees',
    data: classes(10_000, 20),
    prepare: (X, y) => {
      const model = forest.fit(X, y);
      return () => model.predictProba(X).get(0, 0);
    },
  },
  {
    name: 'kmeans',
    title: 'KMeans k = 16, 50 000 × 16',
    data: () => {
      const [X, y] = makeBlobs(50_000, 16, { centers: 16, clusterStd: 4, randomState: 0 });
      return [X, y];
    },
    prepare: (X) => () => new KMeans({ nClusters: 16, nInit: 1, randomState: 0 }).fit(X).inertia,
  },
  {
    name: 'one-row',
    title: 'predict of one row, 500 times: scaler and logistic regression',
    data: classes(2_000, 20),
    prepare: (X, y) => {
      const model = linear.fit(X, y);
      const rows = Array.from({ length: 500 }, (_, i) => X.takeRows([i]));
      return () => rows.reduce((sum, row) => sum + model.predictProba(row).get(0, 1), 0);
    },
  },
];
