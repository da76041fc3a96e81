import { log, pairwiseSum } from '../../kernels/index.js';
import type { ClassProbabilities } from './class-probabilities.js';

/** Minus the logarithm of the probability of each sample's class; of several labels, the sum over them. */
export function logLosses({ rows, width, proba, columns, cells }: ClassProbabilities): Float64Array {
  const losses = new Float64Array(rows);
  if (columns !== null) {
    for (let i = 0; i < rows; i++) losses[i] = -log(clip(proba[i * width + columns[i]!]!));
    return losses;
  }
  const marks = cells();
  const terms = new Float64Array(width);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let k = 0; k < width; k++, at++) terms[k] = marks[at] === 1 ? log(clip(proba[at]!)) : 0;
    losses[i] = -pairwiseSum(terms);
  }
  return losses;
}

/** Squared distance of each sample's probabilities from the truth. */
export function squaredDistances({ rows, width, proba, cells }: ClassProbabilities): Float64Array {
  const marks = cells();
  const out = new Float64Array(rows);
  const squares = new Float64Array(width);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let k = 0; k < width; k++, at++) {
      const difference = marks[at]! - proba[at]!;
      squares[k] = difference * difference;
    }
    out[i] = pairwiseSum(squares);
  }
  return out;
}

/** The same truth, each sample with the shares that the classes have among all samples. */
export function withShares(task: ClassProbabilities, weight: Float64Array | null): ClassProbabilities {
  const { rows, width } = task;
  const marks = task.cells();
  const shares = new Float64Array(width);
  for (let i = 0, at = 0; i < rows; i++) {
    const w = weight === null ? 1 : weight[i]!;
    for (let k = 0; k < width; k++) shares[k]! += marks[at++]! * w;
  }
  const all = weight === null ? rows : pairwiseSum(weight);
  const proba = new Float64Array(rows * width);
  for (let at = 0; at < proba.length; at++) proba[at] = shares[at % width]! / all;
  return { ...task, proba };
}

/** The sum, or weighted sum. */
export function total(values: Float64Array, weight: Float64Array | null): number {
  return pairwiseSum(weight === null ? values : values.map((value, i) => value * weight[i]!));
}

function clip(p: number): number {
  return Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON);
}
