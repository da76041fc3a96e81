/** Metrics of the scores and probabilities of two classes. */
import { RandomState } from 'pipefit/core';
import { logLoss, precisionRecallCurve, rocAucScore } from 'pipefit/metrics';
import { grouped, type Workload, work } from '../workload.js';

type Scored = { readonly y: Int32Array; readonly proba: Float64Array };

/** Probabilities that tell the classes apart a little. */
function scored(rows: number): Scored {
  const random = new RandomState(0);
  const y = new Int32Array(rows);
  const proba = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    y[i] = random.randomSample() < 0.3 ? 1 : 0;
    proba[i] = (random.randomSample() + 0.5 * y[i]!) / 1.5;
  }
  return { y, proba };
}

const shared = {
  target: [1, 1.5],
  rows: 1_000_000,
  factors: [1, 0.1],
  size: (rows: number) => `${grouped(rows)} labels`,
  data: scored,
} satisfies Partial<Workload<Scored>>;

const area: Workload<Scored> = {
  ...shared,
  name: 'roc-auc-score',
  title: 'rocAucScore',
  tolerance: { area: 1e-12 },
  prepare: ({ y, proba }) =>
    work(
      () => rocAucScore(y, proba),
      (area) => ({ area }),
    ),
};

const loss: Workload<Scored> = {
  ...shared,
  name: 'log-loss',
  title: 'logLoss',
  tolerance: { loss: 1e-12 },
  prepare: ({ y, proba }) =>
    work(
      () => logLoss(y, proba),
      (loss) => ({ loss }),
    ),
};

const curve: Workload<Scored> = {
  ...shared,
  name: 'precision-recall-curve',
  title: 'precisionRecallCurve',
  tolerance: { precision: 1e-12, points: 0 },
  prepare: ({ y, proba }) =>
    work(
      () => precisionRecallCurve(y, proba),
      ([precision]) => ({ precision: precision[0]!, points: precision.length }),
    ),
};

export const workloads: readonly Workload[] = [area, loss, curve];
