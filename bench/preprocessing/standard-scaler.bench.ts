/** StandardScaler: fits and transforms. */
import type { Matrix } from 'pipefit/data';
import { StandardScaler } from 'pipefit/preprocessing';
import { normals } from '../samples.js';
import { extent, GROWTH, type Workload, work } from '../workload.js';

const COLUMNS = 40;

const scaler: Workload<{ readonly X: Matrix }> = {
  name: 'standard-scaler',
  title: 'StandardScaler fit and transform',
  target: [1.5, 3],
  rows: 500_000,
  factors: GROWTH,
  tolerance: { cell: 1e-9 },
  size: (rows) => extent(rows, COLUMNS),
  data: (rows) => ({ X: normals(rows, COLUMNS) }),
  prepare: ({ X }) =>
    work(
      () => new StandardScaler().fitTransform(X),
      (scaled) => ({ cell: scaled.get(1, 1) }),
    ),
};

export const workloads: readonly Workload[] = [scaler];
