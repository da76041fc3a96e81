/** Decision trees of other JavaScript libraries. */
import { loadPeer } from '../peers.js';
import { accuracy, type Labelled } from '../samples.js';
import { type Peer, work } from '../workload.js';

interface Cart {
  train(X: readonly number[][], y: readonly number[]): void;
  predict(X: readonly number[][]): ArrayLike<number>;
}

interface CartOptions {
  readonly gainFunction: 'gini';
  readonly maxDepth: number;
  readonly minNumSamples: number;
}

/** Fully grown, as ours. */
export const mlCart: Peer<Labelled> = {
  package: 'ml-cart',
  from: 500,
  prepare: async ({ X, y, testX, testY }) => {
    const { DecisionTreeClassifier } = loadPeer<{
      readonly DecisionTreeClassifier: new (options: CartOptions) => Cart;
    }>('ml-cart');
    const [rows, labels, tests] = [X.toArray(), Array.from(y), testX.toArray()];
    return work(
      () => {
        const tree = new DecisionTreeClassifier({ gainFunction: 'gini', maxDepth: 1000, minNumSamples: 1 });
        tree.train(rows, labels);
        return tree;
      },
      (tree) => ({ accuracy: accuracy(testY, tree.predict(tests)) }),
    );
  },
};
