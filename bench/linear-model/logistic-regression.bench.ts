/** LogisticRegression with lbfgs: two classes on synthetic data, many on the digits and the letters. */
import { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { classes, digits, type Labelled, letters } from '../samples.js';
import { extent, GROWTH, type Work, type Workload, work } from '../workload.js';
import { mlLogisticRegression, scikitjsLogisticRegression } from './logistic-regression.peers.js';

const shared = {
  factors: GROWTH,
  // The last steps before the tolerance depend on rounding: a row or two near the border may change sides.
  tolerance: { accuracy: 0.002 },
};

/** The data with every cell between 0 and about 1: lbfgs then converges in a few dozen steps. */
function scaled(data: Labelled, largest: number): Labelled {
  const divided = ({ data: cells, shape }: Matrix): Matrix =>
    new Matrix(
      cells.map((cell) => cell / largest),
      shape,
    );
  return { ...data, X: divided(data.X), testX: divided(data.testX) };
}

/** Many classes need more iterations than the default allows; both sides go on until they converge. */
const LONG = { maxIter: 1000 };

function fitted({ X, y, testX, testY }: Labelled, options: Partial<typeof LONG>): Work {
  const spec = new LogisticRegression(options);
  return work(
    () => spec.fit(X, y),
    (model) => ({ accuracy: model.score(testX, testY), iterations: model.nIter[0]! }),
  );
}

const binary: Workload<Labelled> = {
  ...shared,
  name: 'logistic-regression',
  title: 'LogisticRegression fit, lbfgs, 2 classes',
  target: [1.5, 3],
  rows: 200_000,
  size: (rows) => extent(rows, 50),
  data: (rows) => classes(rows, 50),
  prepare: (data) => fitted(data, {}),
  peers: [mlLogisticRegression, scikitjsLogisticRegression],
};

const digit: Workload<Labelled> = {
  ...shared,
  name: 'logistic-regression-digits',
  title: 'LogisticRegression fit, lbfgs, digits, 10 classes',
  target: [1.5, 3],
  rows: 1797,
  size: (rows) => extent(rows, 64),
  data: (rows) => scaled(digits(rows), 16),
  prepare: (data) => fitted(data, LONG),
};

const letter: Workload<Labelled> = {
  ...shared,
  name: 'logistic-regression-letter',
  title: 'LogisticRegression fit, lbfgs, letter, 26 classes',
  target: [1.5, 3],
  rows: 20_000,
  size: (rows) => extent(rows, 16),
  data: (rows) => scaled(letters(rows), 15),
  prepare: (data) => fitted(data, LONG),
};

export const workloads: readonly Workload[] = [binary, digit, letter];
