/** DBSCAN in two dimensions and in eight; the radius shrinks as rows are added, so that neighbourhoods keep their size. */
import { DBSCAN } from 'pipefit/cluster';
import type { Matrix } from 'pipefit/data';
import { makeBlobs } from 'pipefit/datasets';
import { extent, GROWTH, type Work, type Workload, work } from '../workload.js';
import { cdxooDbscan, densityClustering } from './dbscan.peers.js';

/** Points, and the radius in a vector of its own. */
export type Points = { readonly X: Matrix; readonly eps: Float64Array };

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly centers: number;
  readonly clusterStd: number;
  /** The radius at the full size. */
  readonly eps: number;
}

const FLAT: Shape = { rows: 100_000, columns: 2, centers: 50, clusterStd: 0.6, eps: 0.1 };
const DEEP: Shape = { rows: 50_000, columns: 8, centers: 20, clusterStd: 1, eps: 1.9 };

function points({ rows: full, columns, centers, clusterStd, eps }: Shape, rows: number): Points {
  const [X] = makeBlobs(rows, columns, { centers, clusterStd, randomState: 0 });
  return { X, eps: Float64Array.of(eps * (full / rows) ** (1 / columns)) };
}

const shared = {
  factors: GROWTH,
  tolerance: { clusters: 0, noise: 0, core: 0 },
  prepare: ({ X, eps }: Points): Work => {
    const spec = new DBSCAN({ eps: eps[0]!, minSamples: 10 });
    return work(
      () => spec.fit(X),
      ({ labels, coreSampleIndices }) => ({
        clusters: labels.reduce((most, label) => Math.max(most, label), -1) + 1,
        noise: labels.filter((label) => label === -1).length,
        core: coreSampleIndices.length,
      }),
    );
  },
};

const flat: Workload<Points> = {
  ...shared,
  name: 'dbscan-2',
  title: 'DBSCAN fit, 2 dimensions',
  target: [2, 5],
  rows: FLAT.rows,
  size: (rows) => extent(rows, FLAT.columns),
  data: (rows) => points(FLAT, rows),
  peers: [densityClustering, cdxooDbscan],
};

const deep: Workload<Points> = {
  ...shared,
  name: 'dbscan-8',
  title: 'DBSCAN fit, 8 dimensions',
  target: [2, 5],
  rows: DEEP.rows,
  size: (rows) => extent(rows, DEEP.columns),
  data: (rows) => points(DEEP, rows),
};

export const workloads: readonly Workload[] = [flat, deep];
