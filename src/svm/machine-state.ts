import { choiceSlot, float64s, int32s, matrixSlot, nullableSlot, numberSlot, type StateLayout } from '../base/index.js';
import { ShapeError, threadsFor } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { svmDecisions } from '../kernels/index.js';
import { type KernelParams, kernelOf, kernelValues } from './kernel-params.js';

/** What every fitted machine with a kernel has learnt. */
export interface MachineState {
  /** Rows of X in `fit` that support the machine, class after class. */
  readonly support: Int32Array;
  /** Those rows; empty where X or a function gives kernel values. */
  readonly supportVectors: Matrix;
  /** `[classes - 1, support vectors]`, or one row. */
  readonly dualCoef: Matrix;
  readonly intercept: Float64Array;
  /** Support vectors of each class, or of all. */
  readonly nSupport: Int32Array;
  /** The factor in the kernel. */
  readonly gamma: number;
  readonly fitStatus: 0 | 1;
  readonly shapeFit: Int32Array;
  /** X of `fit`, where the kernel is a function. */
  readonly trainingX: Matrix | null;
}

/** How {@link MachineState} is stored. */
export const machineLayout: StateLayout<MachineState> = {
  support: int32s('vectors'),
  supportVectors: matrixSlot('kept vectors', 'kept columns'),
  dualCoef: matrixSlot('coefficient rows', 'vectors'),
  intercept: float64s('pairs'),
  nSupport: int32s('groups'),
  gamma: numberSlot((gamma) => gamma >= 0, 'be a number of at least 0'),
  fitStatus: choiceSlot([0, 1]),
  shapeFit: int32s('dimensions'),
  trainingX: nullableSlot(matrixSlot('samples', 'training columns')),
};

/** Refuses what no fit could have learnt; `groups` is the number of classes, or 1. */
export function checkMachine(
  state: MachineState,
  params: KernelParams,
  groups: number,
  features: number,
  fail: (must: string, got: string) => never,
): void {
  const { support, supportVectors, dualCoef, intercept, nSupport, shapeFit } = state;
  const pairs = groups === 1 ? 1 : (groups * (groups - 1)) / 2;
  const sizes = [nSupport.length, dualCoef.shape[0], intercept.length, shapeFit.length, shapeFit[1]];
  const expected = [groups, Math.max(1, groups - 1), pairs, 2, features];
  if (sizes.join() !== expected.join()) fail(`have sizes ${expected.join(', ')}`, sizes.join(', '));
  const outside = support.find((row) => row < 0 || row >= shapeFit[0]!);
  if (outside !== undefined) fail('be supported by rows of fit', String(outside));
  if (nSupport.some((count) => count < 0) || nSupport.reduce((sum, count) => sum + count, 0) !== support.length) {
    fail(`count ${support.length} support vectors`, nSupport.join(', '));
  }
  const kept = isPrecomputed(params) ? [0, 0] : [support.length, features];
  if (supportVectors.shape.join() !== kept.join()) {
    fail(`have support vectors of shape ${kept.join(' × ')}`, supportVectors.shape.join(' × '));
  }
}

/** Whether the machine sees kernel values, and no rows. */
export function isPrecomputed({ kernel }: KernelParams): boolean {
  return kernel === 'precomputed' || typeof kernel === 'function';
}

/** Rows whose decisions are held at once, at most. */
const MOST_DECISIONS = 2 ** 20;

/** Gives the decisions about the rows of X, `pairs` for each, to `visit`, in blocks of rows. */
export function eachDecision(
  owner: string,
  state: MachineState,
  params: KernelParams,
  X: Matrix,
  visit: (decisions: Float64Array, row: number) => void,
): void {
  const kernel = kernelOf(params, state.gamma);
  const values = seenValues(owner, state, params, X);
  const p = values.shape[1];
  const pairs = state.intercept.length;
  const { support, nSupport: counts } = state;
  const model = {
    ...{ kernel, support, counts, supportVectors: state.supportVectors.data },
    ...{ coefficients: state.dualCoef.data, offsets: state.intercept.map((value) => -value) },
  };
  const most = Math.max(64, Math.floor(MOST_DECISIONS / pairs));
  for (let from = 0; from < X.shape[0]; from += most) {
    const to = Math.min(from + most, X.shape[0]);
    const decisions = svmDecisions(values.data.subarray(from * p, to * p), to - from, p, model, threadsFor(null));
    for (let row = from; row < to; row++)
      visit(decisions.subarray((row - from) * pairs, (row - from + 1) * pairs), row);
  }
}

/** X as the machine sees it: rows, or a kernel value with each row of fit. */
function seenValues(owner: string, state: MachineState, { kernel }: KernelParams, X: Matrix): Matrix {
  const rows = X.compact();
  if (typeof kernel !== 'function') return rows;
  if (state.trainingX === null) {
    throw new ShapeError({ owner, subject: 'the model', must: 'hold X of fit for its kernel', got: 'none' });
  }
  return kernelValues(owner, kernel, rows, state.trainingX);
}
