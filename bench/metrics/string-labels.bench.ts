/** A confusion matrix of labels that are strings. */
import { RandomState } from 'pipefit/core';
import { confusionMatrix } from 'pipefit/metrics';
import { GROWTH, grouped, type Workload, work } from '../workload.js';

const CLASSES = 10;

type Pairs = { readonly truth: Int32Array; readonly predicted: Int32Array };

/** Three of four predictions are right, and the others anything. */
function pairs(rows: number): Pairs {
  const random = new RandomState(0);
  const draw = () => Int32Array.from(random.uniforms(rows), (u) => Math.floor(u * CLASSES));
  const [truth, guess, right] = [draw(), draw(), random.uniforms(rows)];
  return { truth, predicted: truth.map((label, i) => (right[i]! < 0.75 ? label : guess[i]!)) };
}

function named(codes: Int32Array): readonly string[] {
  const names = Array.from({ length: CLASSES }, (_, k) => `class ${k}`);
  return Array.from(codes, (code) => names[code]!);
}

const confusion: Workload<Pairs> = {
  name: 'string-labels',
  title: 'confusionMatrix, 10 classes that are strings',
  target: [1, 5],
  rows: 1_000_000,
  factors: GROWTH,
  note: 'scikit-learn reads an array of strings of one width, its fastest form of them',
  tolerance: { right: 0, wrong: 0 },
  size: (rows) => `${grouped(rows)} labels`,
  data: pairs,
  prepare: ({ truth, predicted }) => {
    const [yTrue, yPred] = [named(truth), named(predicted)];
    return work(
      () => confusionMatrix(yTrue, yPred),
      (counts) => ({ right: counts.get(0, 0), wrong: counts.get(0, 1) }),
    );
  },
};

export const workloads: readonly Workload<Pairs>[] = [confusion];
