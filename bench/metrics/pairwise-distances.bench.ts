/** All distances between the rows of a matrix, by squares and by absolute differences. */

import { RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { pairwiseDistances } from 'pipefit/metrics';
import { extent, type Work, type Workload, work } from '../workload.js';

/** Points. */
export type Points = { readonly X: Matrix };

const COLUMNS = 50;

const shared = {
  rows: 3000,
  factors: [1, 0.1, 2],
  tolerance: { mean: 1e-9 },
  size: (rows: number) => extent(rows, COLUMNS),
  data: (rows: number): Points => ({
    X: new Matrix(new RandomState(0).uniforms(rows * COLUMNS), [rows, COLUMNS]),
  }),
};

function prepared(metric: 'euclidean' | 'manhattan'): (points: Points) => Work {
  return ({ X }) =>
    work(
      () => pairwiseDistances(X, null, metric),
      ({ data }) => ({ mean: data.reduce((sum, distance) => sum + distance, 0) / data.length }),
    );
}

const euclidean: Workload<Points> = {
  ...shared,
  name: 'pairwise-euclidean',
  title: 'pairwiseDistances, euclidean',
  target: [1, 1],
  note: 'of the time of one thread, half is what the system takes to hand out the memory of the matrix, page by page; numpy asks it for large pages, which JavaScript cannot',
  prepare: prepared('euclidean'),
};

const manhattan: Workload<Points> = {
  ...shared,
  name: 'pairwise-manhattan',
  title: 'pairwiseDistances, manhattan',
  target: [1, 1],
  prepare: prepared('manhattan'),
};

export const workloads: readonly Workload[] = [euclidean, manhattan];
