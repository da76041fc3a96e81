/** KNeighborsClassifier: fits, then predicts many rows, in many dimensions and in few. */
import { makeBlobs } from 'pipefit/datasets';
import { KNeighborsClassifier } from 'pipefit/neighbors';
import { accuracy, classes, type Labelled, slice } from '../samples.js';
import { GROWTH, grouped, type Work, type Workload, work } from '../workload.js';
import { mlKnn } from './k-neighbors.peers.js';

/** Rows to find neighbours in, and rows to find them for. */
export type Queries = Pick<Labelled, 'X' | 'y'> & {
  readonly queries: Labelled['X'];
  readonly queryLabels: Int32Array;
};

const spec = new KNeighborsClassifier();

/** The first rows learn, the others ask. */
function divided(X: Labelled['X'], y: Int32Array, learn: number): Queries {
  const rows = X.shape[0];
  return {
    X: slice(X, 0, learn),
    y: y.slice(0, learn),
    queries: slice(X, learn, rows),
    queryLabels: y.slice(learn),
  };
}

const shared = {
  target: [1, 2] as const,
  factors: GROWTH,
  // Two rows at distances that are equal but for the last bit may change places.
  tolerance: { accuracy: 0.001 },
  prepare: ({ X, y, queries, queryLabels }: Queries): Work => {
    const model = spec.fit(X, y);
    return work(
      () => model.predict(queries),
      (predicted) => ({ accuracy: accuracy(queryLabels, predicted) }),
    );
  },
};

/** Columns of the two rows. */
const [MANY, FEW] = [40, 3];

const brute: Workload<Queries> = {
  ...shared,
  name: 'k-neighbors-40',
  title: 'KNeighborsClassifier predict, 40 dimensions',
  rows: 20_000,
  size: (rows) => `${grouped(rows / 4)} of ${grouped(rows)} × ${MANY}`,
  data: (rows) => {
    const { X, y } = classes(rows + rows / 4, MANY);
    return divided(X, y, rows);
  },
  peers: [mlKnn],
};

const tree: Workload<Queries> = {
  ...shared,
  name: 'k-neighbors-3',
  title: 'KNeighborsClassifier predict, 3 dimensions',
  rows: 100_000,
  size: (rows) => `${grouped(rows / 2)} of ${grouped(rows)} × ${FEW}`,
  data: (rows) => {
    const [X, y] = makeBlobs(rows + rows / 2, FEW, { centers: 10, clusterStd: 3, randomState: 0 });
    return divided(X, y, rows);
  },
};

export const workloads: readonly Workload[] = [brute, tree];
