/** DecisionTreeClassifier: one fully grown tree. */
import { DecisionTreeClassifier } from 'pipefit/tree';
import { accuracy, classes, type Labelled } from '../samples.js';
import { extent, GROWTH, type Workload, work } from '../workload.js';
import { mlCart } from './decision-tree.peers.js';

const COLUMNS = 40;
const spec = new DecisionTreeClassifier({ randomState: 0 });

const tree: Workload<Labelled> = {
  name: 'decision-tree',
  title: 'DecisionTreeClassifier fit, 2 classes',
  target: null,
  rows: 50_000,
  factors: GROWTH,
  tolerance: { accuracy: 0, nodes: 0 },
  size: (rows) => extent(rows, COLUMNS),
  data: (rows) => classes(rows, COLUMNS),
  prepare: ({ X, y, testX, testY }) =>
    work(
      () => spec.fit(X, y),
      (model) => ({ accuracy: accuracy(testY, model.predict(testX)), nodes: model.tree.nodeCount }),
    ),
  peers: [mlCart],
};

export const workloads: readonly Workload[] = [tree];
