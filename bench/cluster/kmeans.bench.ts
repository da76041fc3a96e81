/** KMeans, 64 clusters. */
import { KMeans } from 'pipefit/cluster';
import type { Matrix } from 'pipefit/data';
import { makeBlobs } from 'pipefit/datasets';
import { extent, GROWTH, type Workload, work } from '../workload.js';
import { mlKmeans, scikitjsKmeans, skmeans } from './kmeans.peers.js';

const CLUSTERS = 64;
const COLUMNS = 16;
const spec = new KMeans({ nClusters: CLUSTERS, nInit: 1, randomState: 0 });

const kmeans: Workload<{ readonly X: Matrix }> = {
  name: 'kmeans',
  title: `KMeans fit, k = ${CLUSTERS}`,
  target: [1.2, 3],
  rows: 200_000,
  factors: GROWTH,
  tolerance: { inertia: 1e-6 },
  size: (rows) => extent(rows, COLUMNS),
  data: (rows) => ({ X: makeBlobs(rows, COLUMNS, { centers: CLUSTERS, clusterStd: 4, randomState: 0 })[0] }),
  prepare: ({ X }) =>
    work(
      () => spec.fit(X),
      (model) => ({ inertia: model.inertia, iterations: model.nIter }),
    ),
  peers: [mlKmeans, skmeans, scikitjsKmeans],
};

export const workloads: readonly Workload[] = [kmeans];
