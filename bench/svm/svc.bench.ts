/** SVC with the rbf kernel: synthetic data with two classes, the letters. */
import { SVC } from 'pipefit/svm';
import { classes, type Labelled, letters } from '../samples.js';
import { extent, GROWTH, type Work, type Workload, work } from '../workload.js';
import { libsvm, mlSvm } from './svc.peers.js';

const spec = new SVC();

const shared = {
  // The last steps before the tolerance depend on rounding.
  tolerance: { accuracy: 0.002, supportVectors: 0.005 },
  prepare: ({ X, y, testX, testY }: Labelled): Work =>
    work(
      () => spec.fit(X, y),
      (model) => ({
        accuracy: model.score(testX, testY),
        supportVectors: model.nSupport.reduce((sum, count) => sum + count, 0),
      }),
    ),
};

const synthetic: Workload<Labelled> = {
  ...shared,
  name: 'svc',
  title: 'SVC fit, rbf, 2 classes',
  target: [1.3, 3],
  rows: 10_000,
  factors: GROWTH,
  size: (rows) => extent(rows, 40),
  data: (rows) => classes(rows, 40),
  peers: [mlSvm, libsvm],
};

const letter: Workload<Labelled> = {
  ...shared,
  name: 'svc-letter',
  title: 'SVC fit, rbf, letter, 26 classes',
  target: [1.3, 3],
  rows: 20_000,
  factors: [1, 0.1],
  note: 'not at four times the size, which would keep both sides busy for minutes',
  size: (rows) => extent(rows, 16),
  data: letters,
};

export const workloads: readonly Workload[] = [synthetic, letter];
