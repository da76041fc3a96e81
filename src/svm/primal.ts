import { Matrix } from '../data/index.js';
import type { MachineState } from './machine-state.js';
import { pairsOf } from './pairs.js';

/** Weights of the columns in a single sum of a linear kernel. */
export function singleCoefficients({ dualCoef, supportVectors }: MachineState, features: number): Matrix {
  const out = Matrix.zeros(1, features);
  addRows(dualCoef.data, supportVectors, 0, dualCoef.shape[1], out.data);
  return out;
}

/** Weights of the columns in the decision of each pair of classes. */
export function pairCoefficients(state: MachineState): Matrix {
  const { dualCoef, supportVectors, nSupport, shapeFit } = state;
  const features = shapeFit[1]!;
  if (nSupport.length === 2) return singleCoefficients(state, features);
  const starts = [0];
  for (const count of nSupport) starts.push(starts.at(-1)! + count);
  const pairs = pairsOf(nSupport.length);
  const out = Matrix.zeros(pairs.length, features);
  const width = dualCoef.shape[1];
  const row = (r: number) => dualCoef.data.subarray(r * width, (r + 1) * width);
  for (const [k, [i, j]] of pairs.entries()) {
    const [first, second] = [new Float64Array(features), out.data.subarray(k * features, (k + 1) * features)];
    addRows(row(j - 1), supportVectors, starts[i]!, starts[i + 1]!, first);
    addRows(row(i), supportVectors, starts[j]!, starts[j + 1]!, second);
    for (let c = 0; c < features; c++) second[c]! += first[c]!;
  }
  return out;
}

/** Adds support vectors, each times its coefficient, to `out`. */
function addRows(coefficients: Float64Array, vectors: Matrix, from: number, to: number, out: Float64Array): void {
  for (let v = from; v < to; v++) for (let c = 0; c < out.length; c++) out[c]! += coefficients[v]! * vectors.get(v, c);
}
