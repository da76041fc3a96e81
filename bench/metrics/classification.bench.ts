/** Metrics of a million labels: the area under a ROC curve, the log loss, the confusion matrix. */
import { RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { confusionMatrix, logLoss, rocAucScore } from 'pipefit/metrics';
import { GROWTH, grouped, type Workload, work } from '../workload.js';

type Scored = { readonly yTrue: Int32Array; readonly yScore: Float64Array };
type Probable = { readonly yTrue: Int32Array; readonly yProba: Matrix };
type Predicted = { readonly yTrue: Int32Array; readonly yPred: Int32Array };

const CLASSES = 10;
const samples = (rows: number): string => `${grouped(rows)} labels`;

/** Whole numbers from 0. */
const draw = (random: RandomState, below: number, count: number): Int32Array =>
  Int32Array.from({ length: count }, () => random.randint(below));

/** Scores that agree with the labels somewhat. */
function scored(rows: number): Scored {
  const random = new RandomState(0);
  const yTrue = draw(random, 2, rows);
  return { yTrue, yScore: random.standardNormals(rows).map((noise, i) => noise + yTrue[i]!) };
}

/** Labels of which a third is predicted wrong, mostly. */
function predicted(rows: number): Predicted {
  const random = new RandomState(0);
  const yTrue = draw(random, CLASSES, rows);
  const other = draw(random, CLASSES, rows);
  const wrong = draw(random, 3, rows);
  return { yTrue, yPred: yTrue.map((label, i) => (wrong[i] === 0 ? other[i]! : label)) };
}

const rocAuc: Workload<Scored> = {
  name: 'roc-auc-score',
  title: 'rocAucScore, 2 classes',
  target: [1, 3],
  rows: 1_000_000,
  factors: GROWTH,
  tolerance: { area: 1e-12 },
  size: samples,
  data: scored,
  prepare: ({ yTrue, yScore }) =>
    work(
      () => rocAucScore(yTrue, yScore),
      (area) => ({ area }),
    ),
};

const losses: Workload<Probable> = {
  name: 'log-loss',
  title: 'logLoss, 2 classes',
  target: [1, 3],
  rows: 1_000_000,
  factors: GROWTH,
  tolerance: { loss: 1e-12 },
  size: samples,
  data: (rows) => {
    const { yTrue, yScore } = scored(rows);
    const cells = new Float64Array(2 * rows);
    yScore.forEach((score, i) => {
      const share = 0.5 + score / (2 * (1 + Math.abs(score)));
      cells.set([1 - share, share], 2 * i);
    });
    return { yTrue, yProba: new Matrix(cells, [rows, 2]) };
  },
  prepare: ({ yTrue, yProba }) =>
    work(
      () => logLoss(yTrue, yProba),
      (loss) => ({ loss }),
    ),
};

const confusion: Workload<Predicted> = {
  name: 'confusion-matrix',
  title: 'confusionMatrix, 10 classes',
  target: [1, 3],
  rows: 1_000_000,
  factors: GROWTH,
  tolerance: { right: 0 },
  size: samples,
  data: predicted,
  prepare: ({ yTrue, yPred }) =>
    work(
      () => confusionMatrix(yTrue, yPred),
      (counts) => ({ right: Array.from({ length: CLASSES }, (_, k) => counts.get(k, k)).reduce((a, b) => a + b) }),
    ),
};

export const workloads: readonly Workload[] = [rocAuc, losses, confusion] as unknown as readonly Workload[];
