import { countSlot, type FitContext, type FitInfo, FittedRegressor, type StateLayout } from '../base/index.js';
import { Matrix } from '../data/index.js';
import type { KernelParams } from './kernel-params.js';
import { checkMachine, eachDecision, isPrecomputed, type MachineState, machineLayout } from './machine-state.js';
import { singleMachine, supportRows } from './pairs.js';
import { singleCoefficients } from './primal.js';
import { checkFiniteResult, type Formulation, poseProblem, reportStatus, solveAll } from './solve.js';

/** What a machine with a single sum of kernels has learnt. */
export interface SingleState extends MachineState {
  readonly nIter: number;
}

/** How {@link SingleState} is stored. */
export const singleLayout: StateLayout<SingleState> = { ...machineLayout, nIter: countSlot() };

/** Fits a single sum of kernels; `C` is the bound of a row of weight 1. */
export function fitSingle(
  owner: string,
  params: KernelParams,
  X: Matrix,
  context: FitContext,
  formulation: Formulation & { readonly C: number },
): SingleState {
  const { problem, present, kernel } = poseProblem(owner, params, X, context.sampleWeight, formulation);
  const { C } = formulation;
  const task = { first: 0, firstCount: present.length, firstC: C, second: 0, secondCount: 0, secondC: C };
  const result = solveAll(problem, [task])[0]!;
  checkFiniteResult(owner, result);
  const { support, counts, coefficients, offsets } = singleMachine(present, result);
  const precomputed = isPrecomputed(params);
  const rows = supportRows({ X: X.data, p: X.shape[1] }, support, precomputed);
  return {
    ...{ support, nSupport: counts, gamma: kernel.gamma, nIter: result.iterations },
    supportVectors: new Matrix(rows, precomputed ? [0, 0] : [support.length, X.shape[1]]),
    dualCoef: new Matrix(coefficients, [1, support.length]),
    intercept: offsets.map((offset) => (offset === 0 ? 0 : -offset)),
    fitStatus: reportStatus(owner, result.cutShort, result.iterations, context),
    shapeFit: Int32Array.from(X.shape),
    trainingX: typeof params.kernel === 'function' ? X : null,
  };
}

/** The decision about each row of X. */
export function singleDecisions(owner: string, state: SingleState, params: KernelParams, X: Matrix): Float64Array {
  const out = new Float64Array(X.shape[0]);
  eachDecision(owner, state, params, X, (decisions, row) => {
    out[row] = decisions[0]!;
  });
  return out;
}

/** What fitted regressors with kernels have in common. */
export abstract class FittedKernelRegressor extends FittedRegressor<SingleState> {
  static readonly layout: StateLayout<SingleState> = singleLayout;

  /** Refuses what no fit could have learnt. */
  static checkState(state: SingleState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkMachine(state, info.spec.params as KernelParams, 1, info.nFeaturesIn, fail);
  }

  /** Rows of X in `fit` that are support vectors. */
  get support(): Int32Array {
    return this.state.support;
  }
  /** The support vectors; empty where X or a function gives kernel values. */
  get supportVectors(): Matrix {
    return this.state.supportVectors;
  }
  /** Number of support vectors, as a vector of one. */
  get nSupport(): Int32Array {
    return this.state.nSupport;
  }
  /** Coefficients of the support vectors, `[1, support vectors]`. */
  get dualCoef(): Matrix {
    return this.state.dualCoef;
  }
  /** What is added to the sum of kernels, as a vector of one. */
  get intercept(): Float64Array {
    return this.state.intercept;
  }
  /** Weights of the columns, `[1, features]`; `null` unless the kernel is linear. */
  get coef(): Matrix | null {
    return this.params.kernel === 'linear' ? singleCoefficients(this.state, this.nFeaturesIn) : null;
  }
  /** 0 after a complete fit, 1 after one that `maxIter` ended. */
  get fitStatus(): 0 | 1 {
    return this.state.fitStatus;
  }
  /** Number of rows and columns of X in `fit`. */
  get shapeFit(): readonly [number, number] {
    return [this.state.shapeFit[0]!, this.state.shapeFit[1]!];
  }
  /** Number of iterations. */
  get nIter(): number {
    return this.state.nIter;
  }

  protected apply(X: Matrix): Float64Array {
    return singleDecisions(this.spec.type, this.state, this.params, X);
  }

  private get params(): KernelParams {
    return this.spec.params as KernelParams;
  }
}
