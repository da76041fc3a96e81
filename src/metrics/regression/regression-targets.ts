import { custom, InvalidParameterError, type Rule, ShapeError } from '../../core/index.js';
import { isVector, type Matrix, type MatrixLike, toSampleWeight, toVector, type VectorLike } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { checkRows, toColumns } from '../number-columns.js';

/** True and predicted numbers of one regression task: one column an output. */
export interface RegressionTargets {
  readonly yTrue: Matrix;
  readonly yPred: Matrix;
  readonly sampleWeight: Float64Array | null;
}

/** Checks that true and predicted numbers have the same shape and are finite. */
export function checkRegression(
  owner: string,
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  sampleWeight: VectorLike | null,
): RegressionTargets {
  const truth = toColumns(owner, 'yTrue', yTrue);
  const prediction = toColumns(owner, 'yPred', yPred);
  const [rows, outputs] = truth.shape;
  checkRows(owner, 'yPred', prediction, rows);
  if (prediction.shape[1] !== outputs) {
    const must = `have ${outputs} columns, as yTrue has`;
    throw new ShapeError({ owner, subject: 'yPred', must, got: String(prediction.shape[1]) });
  }
  return { yTrue: truth, yPred: prediction, sampleWeight: toSampleWeight(owner, sampleWeight, rows) };
}

/** True and predicted numbers of a task of one output. */
export interface OutputTargets {
  readonly yTrue: Float64Array;
  readonly yPred: Float64Array;
  readonly sampleWeight: Float64Array | null;
}

/** The only output of targets that must not have several. */
export function onlyOutput(owner: string, { yTrue, yPred, sampleWeight }: RegressionTargets): OutputTargets {
  if (yTrue.shape[1] === 1) return { yTrue: yTrue.data, yPred: yPred.data, sampleWeight };
  throw new ShapeError({ owner, subject: 'yTrue', must: 'have one output', got: `${yTrue.shape[1]} columns` });
}

/** The rule of `multioutput`: one of the names, or weights of the outputs. */
export function multioutputRule<const T extends string | null>(
  names: readonly T[],
  fallback: NoInfer<T>,
): Rule<T | VectorLike> {
  const listed = names.map((name) => (name === null ? 'null' : `'${name}'`)).join(', ');
  return custom<T | VectorLike>({
    must: `be one of ${listed}, or a vector of weights`,
    test: (value) => (names as readonly unknown[]).includes(value) || (typeof value === 'object' && value !== null),
    default: fallback,
  });
}

/** Weights of the outputs that the caller gave, checked; `null` where `multioutput` is a name. */
export function outputWeights(
  owner: string,
  weights: VectorLike | string | null,
  outputs: number,
): Float64Array | null {
  if (typeof weights === 'string' || weights === null) return null;
  const subject = 'multioutput';
  if (outputs === 1) {
    const must = 'be a name where there is one output: weights are for several';
    throw new InvalidParameterError({
      owner,
      subject,
      must,
      got: isVector(weights) ? `${weights.length} weights` : 'weights',
    });
  }
  const checked = toVector(owner, subject, weights, { length: outputs });
  if (pairwiseSum(checked) !== 0) return checked;
  throw new InvalidParameterError({ owner, subject, must: 'have weights that do not sum to zero', got: 'a sum of 0' });
}

/** Mean of each column. */
export function averageColumns(values: Float64Array, outputs: number, weights: Float64Array | null): Float64Array {
  if (outputs === 1) return Float64Array.of(average(values, weights));
  const total = weights === null ? values.length / outputs : pairwiseSum(weights);
  return sumColumns(values, outputs, weights).map((sum) => sum / total);
}

/** Weighted sum of each column. */
export function sumColumns(values: Float64Array, outputs: number, weights: Float64Array | null): Float64Array {
  const weighted = weights === null ? values : values.map((value, at) => value * weights[Math.floor(at / outputs)]!);
  if (outputs === 1) return Float64Array.of(pairwiseSum(weighted));
  const sums = new Float64Array(outputs);
  weighted.forEach((value, at) => {
    sums[at % outputs]! += value;
  });
  return sums;
}
