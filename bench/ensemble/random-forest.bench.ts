/** RandomForestClassifier, 100 trees: synthetic data with two classes, the letters, the shuttle. */
import { RandomForestClassifier } from 'pipefit/ensemble';
import { accuracy, classes, type Labelled, letters, shuttle } from '../samples.js';
import { extent, GROWTH, type Work, type Workload, work } from '../workload.js';
import { nodesOf } from './forest-size.js';
import { mlRandomForest, randomForest } from './random-forest.peers.js';

const spec = new RandomForestClassifier({ nEstimators: 100, randomState: 0 });

const shared = {
  factors: GROWTH,
  tolerance: { accuracy: 0, nodes: 0 },
  prepare: ({ X, y, testX, testY }: Labelled): Work =>
    work(
      () => spec.fit(X, y),
      (model) => ({ accuracy: accuracy(testY, model.predict(testX)), nodes: nodesOf(model) }),
    ),
};

const synthetic: Workload<Labelled> = {
  ...shared,
  name: 'random-forest',
  title: 'RandomForestClassifier fit, 100 trees, 2 classes',
  target: [5, 8],
  rows: 50_000,
  size: (rows) => extent(rows, 40),
  data: (rows) => classes(rows, 40),
  peers: [mlRandomForest, randomForest],
};

const letter: Workload<Labelled> = {
  ...shared,
  name: 'random-forest-letter',
  title: 'RandomForestClassifier fit, 100 trees, letter, 26 classes',
  target: [4, 8],
  rows: 20_000,
  size: (rows) => extent(rows, 16),
  data: letters,
};

const shuttles: Workload<Labelled> = {
  ...shared,
  name: 'random-forest-shuttle',
  title: 'RandomForestClassifier fit, 100 trees, shuttle, 7 classes',
  target: [4, 8],
  rows: 58_000,
  size: (rows) => extent(rows, 9),
  data: shuttle,
};

export const workloads: readonly Workload[] = [synthetic, letter, shuttles];
