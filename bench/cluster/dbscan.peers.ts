/** DBSCAN of other JavaScript libraries. */
import { loadPeer } from '../peers.js';
import { type Peer, work } from '../workload.js';
import type { Points } from './dbscan.bench.js';

const MIN_SAMPLES = 10;

interface Density {
  readonly noise: readonly number[];
  run(data: readonly number[][], eps: number, minPoints: number): readonly (readonly number[])[];
}

export const densityClustering: Peer<Points> = {
  package: 'density-clustering',
  from: 500,
  prepare: async ({ X, eps }) => {
    const { DBSCAN } = loadPeer<{ readonly DBSCAN: new () => Density }>('density-clustering');
    const rows = X.toArray();
    return work(
      () => {
        const scan = new DBSCAN();
        return { clusters: scan.run(rows, eps[0]!, MIN_SAMPLES), noise: scan.noise };
      },
      ({ clusters, noise }) => ({ clusters: clusters.length, noise: noise.length }),
    );
  },
};

interface Cdxoo {
  readonly clusters: readonly (readonly number[])[];
  readonly noise: readonly number[];
}

type CdxooOptions = {
  readonly dataset: readonly number[][];
  readonly epsilon: number;
  readonly minimumPoints: number;
  readonly distanceFunction: (a: readonly number[], b: readonly number[]) => number;
};

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
}

export const cdxooDbscan: Peer<Points> = {
  package: '@cdxoo/dbscan',
  from: 500,
  prepare: async ({ X, eps }) => {
    const dbscan = loadPeer<(options: CdxooOptions) => Cdxoo>('@cdxoo/dbscan');
    const dataset = X.toArray();
    const options = { dataset, epsilon: eps[0]!, minimumPoints: MIN_SAMPLES, distanceFunction: distance };
    return work(
      () => dbscan(options),
      ({ clusters, noise }) => ({ clusters: clusters.length, noise: noise.length }),
    );
  },
};
