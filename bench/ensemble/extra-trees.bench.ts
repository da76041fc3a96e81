/** ExtraTreesClassifier, 100 trees. */
import { ExtraTreesClassifier } from 'pipefit/ensemble';
import { accuracy, classes, type Labelled } from '../samples.js';
import { extent, GROWTH, type Workload, work } from '../workload.js';
import { nodesOf } from './forest-size.js';

const spec = new ExtraTreesClassifier({ nEstimators: 100, randomState: 0 });

const extraTrees: Workload<Labelled> = {
  name: 'extra-trees',
  title: 'ExtraTreesClassifier fit, 100 trees, 2 classes',
  target: [2, 4],
  rows: 50_000,
  factors: GROWTH,
  tolerance: { accuracy: 0, nodes: 0 },
  size: (rows) => extent(rows, 40),
  data: (rows) => classes(rows, 40),
  prepare: ({ X, y, testX, testY }) =>
    work(
      () => spec.fit(X, y),
      (model) => ({ accuracy: accuracy(testY, model.predict(testX)), nodes: nodesOf(model) }),
    ),
};

export const workloads: readonly Workload[] = [extraTrees];
