/** Silhouettes of clusters. */
import type { Matrix } from 'pipefit/data';
import { makeBlobs } from 'pipefit/datasets';
import { silhouetteScore } from 'pipefit/metrics';
import { extent, type Workload, work } from '../workload.js';

type Clustered = { readonly X: Matrix; readonly labels: Int32Array };

/** A tenth and the full size: four times as many rows are sixteen times as many pairs. */
const SIZES: readonly number[] = [1, 0.1];

const silhouette: Workload<Clustered> = {
  name: 'silhouette-score',
  title: 'silhouetteScore, 8 clusters',
  target: [1, 2],
  rows: 20_000,
  factors: SIZES,
  tolerance: { score: 1e-9 },
  size: (rows) => extent(rows, 10),
  data: (rows) => {
    const [X, labels] = makeBlobs(rows, 10, { centers: 8, clusterStd: 3, randomState: 0 });
    return { X, labels };
  },
  prepare: ({ X, labels }) =>
    work(
      () => silhouetteScore(X, labels),
      (score) => ({ score }),
    ),
};

export const workloads: readonly Workload[] = [silhouette] as unknown as readonly Workload[];
