/** Random forests of other JavaScript libraries. */
import { loadPeer } from '../peers.js';
import { accuracy, type Labelled } from '../samples.js';
import { type Peer, work } from '../workload.js';

interface Forest {
  train(X: readonly number[][], y: readonly number[]): void;
  predict(X: readonly number[][]): ArrayLike<number>;
}

type ForestClass = { readonly RandomForestClassifier: new (options: Readonly<Record<string, unknown>>) => Forest };

const TREES = 100;

/** A forest behind these options; fully grown where the library lets it. */
function forest(name: string, options: (columns: number) => Readonly<Record<string, unknown>>): Peer<Labelled> {
  return {
    package: name,
    from: 125,
    prepare: async ({ X, y, testX, testY }) => {
      const { RandomForestClassifier } = loadPeer<ForestClass>(name);
      const [rows, labels, tests] = [X.toArray(), Array.from(y), testX.toArray()];
      return work(
        () => {
          const model = new RandomForestClassifier(options(X.shape[1]));
          model.train(rows, labels);
          return model;
        },
        (model) => ({ accuracy: accuracy(testY, model.predict(tests)) }),
      );
    },
  };
}

export const mlRandomForest: Peer<Labelled> = forest('ml-random-forest', (columns) => ({
  nEstimators: TREES,
  maxFeatures: Math.floor(Math.sqrt(columns)),
  replacement: false,
  useSampleBagging: true,
  noOOB: true,
  seed: 0,
}));

/** Grows no deeper than 20, and no leaf below two samples. */
export const randomForest: Peer<Labelled> = forest('random-forest', () => ({
  nEstimators: TREES,
  maxDepth: 20,
  maxFeatures: 'sqrt',
  minSamplesLeaf: 2,
}));
