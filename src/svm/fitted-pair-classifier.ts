import {
  argmaxRows,
  type FitInfo,
  FittedClassifier,
  float64s,
  int32s,
  labelsSlot,
  type StateLayout,
} from '../base/index.js';
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { log } from '../kernels/index.js';
import type { PairParams, PairState } from './classifier-fit.js';
import { checkMachine, eachDecision, machineLayout } from './machine-state.js';
import { pairsOf } from './pairs.js';
import { couplePairs, sigmoidOf } from './platt.js';
import { pairCoefficients } from './primal.js';

/** No probability is nearer to 0 or 1 than this before those of pairs are joined. */
const LEAST_PROBABILITY = 1e-7;

/** What fitted classifiers with kernels have in common. */
export abstract class FittedPairClassifier<L extends Label = Label> extends FittedClassifier<L, PairState> {
  static readonly layout: StateLayout<PairState> = {
    ...machineLayout,
    classes: labelsSlot('classes'),
    classWeight: float64s('classes'),
    nIter: int32s('pairs'),
    probA: float64s('curves'),
    probB: float64s('curves'),
  };

  /** Refuses what no fit could have learnt. */
  static checkState(state: PairState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const params = info.spec.params as PairParams;
    checkMachine(state, params, state.classes.length, info.nFeaturesIn, fail);
    const curves = params.probability === true ? state.intercept.length : 0;
    if (state.classes.length < 2 || state.probA.length !== curves) {
      fail(`have ${curves} curves for two classes at least`, `${state.probA.length} for ${state.classes.length}`);
    }
  }

  /** Rows of X in `fit` that are support vectors, class after class. */
  get support(): Int32Array {
    return this.state.support;
  }
  /** The support vectors; empty where X or a function gives kernel values. */
  get supportVectors(): Matrix {
    return this.state.supportVectors;
  }
  /** Number of support vectors of each class. */
  get nSupport(): Int32Array {
    return this.state.nSupport;
  }
  /** Coefficients of the support vectors, `[classes - 1, support vectors]`: of class i against j in row j - 1, of j in row i. */
  get dualCoef(): Matrix {
    return this.state.dualCoef;
  }
  /** What is added to the decision of each pair of classes. */
  get intercept(): Float64Array {
    return this.state.intercept;
  }
  /** Weights of the columns in the decision of each pair, `[pairs, features]`; `null` unless the kernel is linear. */
  get coef(): Matrix | null {
    return this.params.kernel === 'linear' ? pairCoefficients(this.state) : null;
  }
  /** The factor of the bound for each class. */
  get classWeight(): Float64Array {
    return this.state.classWeight;
  }
  /** 0 after a complete fit, 1 after one that `maxIter` ended. */
  get fitStatus(): 0 | 1 {
    return this.state.fitStatus;
  }
  /** Number of rows and columns of X in `fit`. */
  get shapeFit(): readonly [number, number] {
    return [this.state.shapeFit[0]!, this.state.shapeFit[1]!];
  }
  /** Number of iterations for each pair of classes. */
  get nIter(): Int32Array {
    return this.state.nIter;
  }
  /** Slope of the curve from decision to probability, for each pair; empty without `probability`. */
  get probA(): Float64Array {
    return this.state.probA;
  }
  /** Shift of the curve from decision to probability, for each pair; empty without `probability`. */
  get probB(): Float64Array {
    return this.state.probB;
  }

  /**
   * Decisions about each row: one number for two classes (above 0 for the second), else `[rows, classes]`, or
   * `[rows, pairs]` with `decisionFunctionShape: 'ovo'`.
   */
  decisionFunction(X: NumericInput): Float64Array | Matrix {
    const decisions = this.answer(X, 'decisionFunction', (data: Matrix) => this.decide(data));
    return decisions.shape[1] === 1 ? decisions.data : decisions;
  }

  /** The probability of each class for each row, `[rows, classes]`; `undefined` unless fitted with `probability: true`. */
  get predictProba(): ((X: NumericInput) => Matrix) | undefined {
    if (this.state.probA.length === 0) return undefined;
    return (X) => this.answer(X, 'predictProba', (data: Matrix) => this.probabilities(data));
  }
  /** The natural logarithm of `predictProba`; `undefined` like it. */
  get predictLogProba(): ((X: NumericInput) => Matrix) | undefined {
    if (this.state.probA.length === 0) return undefined;
    return (X) => {
      const { data, shape } = this.answer(X, 'predictLogProba', (data: Matrix) => this.probabilities(data));
      return new Matrix(data.map(log), shape);
    };
  }

  protected assign(X: Matrix): Int32Array {
    const count = this.classes.length;
    if (this.params.breakTies && count > 2) return argmaxRows(this.decide(X));
    const pairs = pairsOf(count);
    const votes = new Int32Array(count);
    const out = new Int32Array(X.shape[0]);
    this.each(X, (decisions, row) => {
      if (count === 2) {
        out[row] = decisions[0]! >= 0 ? 1 : 0;
        return;
      }
      votes.fill(0);
      for (const [k, [i, j]] of pairs.entries()) votes[decisions[k]! > 0 ? i : j]!++;
      out[row] = votes.indexOf(votes.reduce((most, vote) => Math.max(most, vote), 0));
    });
    return out;
  }

  private get params(): PairParams {
    return this.spec.params as PairParams;
  }

  private each(X: Matrix, visit: (decisions: Float64Array, row: number) => void): void {
    eachDecision(this.spec.type, this.state, this.params, X, visit);
  }

  private decide(X: Matrix): Matrix {
    const count = this.classes.length;
    const perClass = count > 2 && this.params.decisionFunctionShape === 'ovr';
    const pairs = pairsOf(count);
    const out = Matrix.zeros(X.shape[0], perClass ? count : pairs.length);
    this.each(X, (decisions, row) => {
      const target = out.data.subarray(row * out.shape[1], (row + 1) * out.shape[1]);
      if (perClass) againstRest(pairs, decisions, target);
      else target.set(decisions);
    });
    return out;
  }

  private probabilities(X: Matrix): Matrix {
    const { probA, probB } = this.state;
    const count = this.classes.length;
    const sign = count === 2 ? -1 : 1;
    const pairs = pairsOf(count);
    const ofPair = new Float64Array(count * count);
    const out = Matrix.zeros(X.shape[0], count);
    this.each(X, (decisions, row) => {
      for (const [k, [i, j]] of pairs.entries()) {
        const p = sigmoidOf(sign * decisions[k]!, { A: probA[k]!, B: probB[k]! });
        ofPair[i * count + j] = Math.min(Math.max(p, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY);
        ofPair[j * count + i] = 1 - ofPair[i * count + j]!;
      }
      couplePairs(ofPair, out.data.subarray(row * count, (row + 1) * count));
    });
    return out;
  }
}

/** Votes of the pairs for each class (OUT), with the sum of their decisions as a share that outweighs no vote. */
function againstRest(pairs: readonly (readonly [number, number])[], decisions: Float64Array, out: Float64Array): void {
  const sums = new Float64Array(out.length);
  out.fill(0);
  for (const [k, [i, j]] of pairs.entries()) {
    const confidence = -decisions[k]!;
    sums[i]! -= confidence;
    sums[j]! += confidence;
    out[decisions[k]! < 0 ? j : i]! += 1;
  }
  for (const [c, sum] of sums.entries()) out[c]! += sum / (3 * (Math.abs(sum) + 1));
}
