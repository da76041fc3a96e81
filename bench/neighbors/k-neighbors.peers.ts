/** Nearest neighbours of other JavaScript libraries. */
import { loadPeer } from '../peers.js';
import { accuracy } from '../samples.js';
import { type Peer, work } from '../workload.js';
import type { Queries } from './k-neighbors.bench.js';

interface Neighbours {
  predict(X: readonly number[][]): readonly number[];
}

type KnnClass = new (X: readonly number[][], y: readonly number[], options: { readonly k: number }) => Neighbours;

/** A k-d tree in any number of dimensions. */
export const mlKnn: Peer<Queries> = {
  package: 'ml-knn',
  from: 1000,
  prepare: async ({ X, y, queries, queryLabels }) => {
    const KNN = loadPeer<KnnClass>('ml-knn');
    const model = new KNN(X.toArray(), Array.from(y), { k: 5 });
    const rows = queries.toArray();
    return work(
      () => model.predict(rows),
      (predicted) => ({ accuracy: accuracy(queryLabels, predicted) }),
    );
  },
};
