/** RandomForestRegressor, 100 trees. */
import type { Matrix } from 'pipefit/data';
import { makeRegression } from 'pipefit/datasets';
import { RandomForestRegressor } from 'pipefit/ensemble';
import { slice } from '../samples.js';
import { extent, GROWTH, type Workload, work } from '../workload.js';
import { nodesOf } from './forest-size.js';

type Measured = {
  readonly X: Matrix;
  readonly y: Float64Array;
  readonly testX: Matrix;
  readonly testY: Float64Array;
};

const HELD_OUT = 2000;
const COLUMNS = 20;
const spec = new RandomForestRegressor({ nEstimators: 100, randomState: 0 });

const regressor: Workload<Measured> = {
  name: 'random-forest-regressor',
  title: 'RandomForestRegressor fit, 100 trees',
  target: [4, 6],
  rows: 20_000,
  factors: GROWTH,
  // Two features can divide a node equally well but for the last bit; the trees then go on differently.
  tolerance: { r2: 0.001, nodes: 0.001 },
  size: (rows) => extent(rows, COLUMNS),
  data: (rows) => {
    const [X, y] = makeRegression(rows + HELD_OUT, COLUMNS, { nInformative: 10, noise: 10, randomState: 0 });
    return {
      X: slice(X, 0, rows),
      y: y.slice(0, rows),
      testX: slice(X, rows, rows + HELD_OUT),
      testY: y.slice(rows),
    };
  },
  prepare: ({ X, y, testX, testY }) =>
    work(
      () => spec.fit(X, y),
      (model) => ({ r2: model.score(testX, testY), nodes: nodesOf(model) }),
    ),
};

export const workloads: readonly Workload[] = [regressor];
