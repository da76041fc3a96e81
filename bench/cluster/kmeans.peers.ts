/** K-means of other JavaScript libraries. */
import type { Matrix } from 'pipefit/data';
import { importPeer, loadPeer } from '../peers.js';
import { loadScikitjs, type ScikitjsEstimator } from '../scikitjs.js';
import { type Peer, work } from '../workload.js';

type Points = { readonly X: Matrix };

const K = 64;
const ITERATIONS = 300;

/** The sum of squared distances between the rows and the means of their clusters. */
function inertia(rows: readonly number[][], labels: ArrayLike<number>): number {
  const sums = Array.from({ length: K }, () => new Float64Array(rows[0]!.length + 1));
  for (const [i, row] of rows.entries()) {
    const sum = sums[labels[i]!]!;
    for (const [j, value] of row.entries()) sum[j]! += value;
    sum[row.length]! += 1;
  }
  let total = 0;
  for (const [i, row] of rows.entries()) {
    const sum = sums[labels[i]!]!;
    for (const [j, value] of row.entries()) total += (value - sum[j]! / sum[row.length]!) ** 2;
  }
  return total;
}

type MlKmeans = (
  data: readonly number[][],
  k: number,
  options: { readonly initialization: 'kmeans++'; readonly maxIterations: number; readonly seed: number },
) => { readonly clusters: readonly number[] };

export const mlKmeans: Peer<Points> = {
  package: 'ml-kmeans',
  from: 1000,
  prepare: async ({ X }) => {
    const { kmeans } = await importPeer<{ readonly kmeans: MlKmeans }>('ml-kmeans');
    const rows = X.toArray();
    return work(
      () => kmeans(rows, K, { initialization: 'kmeans++', maxIterations: ITERATIONS, seed: 0 }),
      ({ clusters }) => ({ inertia: inertia(rows, clusters) }),
    );
  },
};

type Skmeans = (
  data: readonly number[][],
  k: number,
  init: 'kmpp',
  iterations: number,
) => { readonly idxs: readonly number[] };

export const skmeans: Peer<Points> = {
  package: 'skmeans',
  from: 1000,
  prepare: async ({ X }) => {
    const cluster = loadPeer<Skmeans>('skmeans');
    const rows = X.toArray();
    return work(
      () => cluster(rows, K, 'kmpp', ITERATIONS),
      ({ idxs }) => ({ inertia: inertia(rows, idxs) }),
    );
  },
};

/** Begins with random rows: it has no other way. */
export const scikitjsKmeans: Peer<Points> = {
  package: 'scikitjs',
  from: 125,
  prepare: async ({ X }) => {
    const { KMeans } = await loadScikitjs();
    const rows = X.toArray();
    return work(
      async (): Promise<ScikitjsEstimator> => {
        const model = new KMeans({ nClusters: K, nInit: 1, maxIter: ITERATIONS, randomState: 0 });
        await model.fit(rows);
        return model;
      },
      (model) => ({ inertia: inertia(rows, model.predict(rows).dataSync()) }),
    );
  },
};
