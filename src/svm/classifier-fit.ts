import {
  balancedWeights,
  type ClassTarget,
  type FitContext,
  givenWeights,
  type LabelWeights,
  labelWeightsRule,
} from '../base/index.js';
import {
  DataError,
  describe,
  flag,
  InvalidParameterError,
  oneOf,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
} from '../core/index.js';
import { type Label, Matrix } from '../data/index.js';
import { NU_SVC } from '../kernels/index.js';
import { type KernelParams, kernelRules } from './kernel-params.js';
import { isPrecomputed, type MachineState } from './machine-state.js';
import { fitPairCurves, type PairCurves } from './pair-probabilities.js';
import { groupRows, joinPairs, type Machine, pairTasks, supportRows } from './pairs.js';
import { checkFiniteResult, checkNu, type Formulation, poseProblem, reportStatus, solveAll } from './solve.js';

/** What classifiers have besides a kernel. */
export interface PairParams extends KernelParams {
  /**
   * Learn probabilities, by cross-validation within `fit`; scikit-learn has deprecated it. Without it the model has no
   * `predictProba`. @defaultValue 'deprecated', which is `false`
   */
  readonly probability: boolean | 'deprecated';
  /** Factors of the bound by label (an object or a `Map`), or `'balanced'` so that all classes weigh the same. @defaultValue null */
  readonly classWeight: LabelWeights | 'balanced' | null;
  /** Decisions for each class against the rest, or for each pair of classes, one against one. @defaultValue 'ovr' */
  readonly decisionFunctionShape: 'ovr' | 'ovo';
  /** Where classes tie in votes, predict by the decision and not the first of them. @defaultValue false */
  readonly breakTies: boolean;
  /** Draws the folds of `probability`; nothing else is random. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** Their rules. */
export const pairRules: ParamRules<PairParams> = {
  ...kernelRules,
  probability: oneOf([true, false, 'deprecated'], 'deprecated'),
  classWeight: labelWeightsRule(['balanced']),
  decisionFunctionShape: oneOf(['ovr', 'ovo'], 'ovr'),
  breakTies: flag(false),
  randomState: randomStateRule(),
};

/** What a classifier has learnt. */
export interface PairState extends MachineState {
  readonly classes: readonly Label[];
  readonly classWeight: Float64Array;
  /** Iterations for each pair. */
  readonly nIter: Int32Array;
  /** One for each pair; empty without `probability`. */
  readonly probA: Float64Array;
  readonly probB: Float64Array;
}

/** scikit-learn seeds libsvm with a number below this. */
const SEED_LIMIT = 2147483647;

/** Fits a machine to each pair of classes. */
export function fitPairs(
  owner: string,
  params: PairParams,
  X: Matrix,
  target: ClassTarget,
  context: FitContext,
  formulation: Formulation & { readonly C: number },
): PairState {
  const { classes, codes } = target;
  checkTogether(owner, params, classes);
  const factors = classFactors(owner, params.classWeight, target);
  const random = params.randomState === null ? null : RandomState.from(params.randomState, owner);
  const seed = () => (random ?? new RandomState(null, owner)).randint(SEED_LIMIT);
  const { problem, present, kernel } = poseProblem(owner, params, X, context.sampleWeight, formulation);
  const grouped = groupRows(present, codes, classes.length);
  checkClasses(owner, problem.weights, codes, classes, formulation);
  // Where the bound is 1 by definition, factors have no say.
  const bounds = factors.map((factor) => (formulation.formulation === NU_SVC ? 1 : factor * formulation.C));
  const tasks = pairTasks(grouped, bounds);
  const ready = { ...problem, rows: grouped.rows };
  const curves: PairCurves | null = params.probability === true ? fitPairCurves(ready, grouped, tasks, seed()) : null;
  const results = solveAll(ready, tasks);
  for (const result of results) checkFiniteResult(owner, result);
  const nIter = Int32Array.from(results, ({ iterations }) => iterations);
  const cutShort = results.some((result) => result.cutShort) || curves?.cutShort === true;
  const fitStatus = reportStatus(
    owner,
    cutShort,
    nIter.reduce((most, count) => Math.max(most, count), 0),
    context,
  );
  const machine = joinPairs(grouped, results);
  return {
    ...{ classes, classWeight: factors, nIter, fitStatus, gamma: kernel.gamma },
    ...publicMachine(machine, X, params),
    shapeFit: Int32Array.from(X.shape),
    probA: Float64Array.from(curves?.sigmoids ?? [], ({ A }) => A),
    probB: Float64Array.from(curves?.sigmoids ?? [], ({ B }) => B),
  };
}

/** Two classes have one decision, positive for the second; more classes have one for each pair, positive for its first. */
function publicMachine(
  machine: Machine,
  X: Matrix,
  params: KernelParams,
): Pick<MachineState, 'support' | 'supportVectors' | 'dualCoef' | 'intercept' | 'nSupport' | 'trainingX'> {
  const sign = machine.counts.length === 2 ? -1 : 1;
  const vectors = machine.support.length;
  const precomputed = isPrecomputed(params);
  const rows = supportRows({ X: X.data, p: X.shape[1] }, machine.support, precomputed);
  return {
    support: machine.support,
    supportVectors: new Matrix(rows, precomputed ? [0, 0] : [vectors, X.shape[1]]),
    dualCoef: new Matrix(
      machine.coefficients.map((value) => sign * value),
      [machine.counts.length - 1, vectors],
    ),
    intercept: machine.offsets.map((offset) => (offset === 0 ? 0 : -sign * offset)),
    nSupport: machine.counts,
    trainingX: typeof params.kernel === 'function' ? X : null,
  };
}

function checkTogether(owner: string, params: PairParams, classes: readonly Label[]): void {
  if (params.breakTies && params.decisionFunctionShape === 'ovo') {
    const must = "be false where decisionFunctionShape is 'ovo'";
    throw new InvalidParameterError({ owner, subject: 'breakTies', must, got: 'true' });
  }
  if (classes.length >= 2) return;
  const got = `only ${describe(classes[0])}`;
  throw new DataError({ owner, subject: 'y', must: 'hold at least two classes', got });
}

/** Factors of the bound, by class. */
function classFactors(owner: string, classWeight: PairParams['classWeight'], target: ClassTarget): Float64Array {
  const { classes, codes } = target;
  if (classWeight === null) return new Float64Array(classes.length).fill(1);
  const ofRows =
    classWeight === 'balanced'
      ? balancedWeights(codes, null, classes.length)
      : givenWeights(owner, classWeight, target);
  return Float64Array.from(classes, (_, code) => ofRows[codes.indexOf(code)]!);
}

/** Every class must have a row of weight above zero; with `nu` also enough weight beside each other class. */
function checkClasses(
  owner: string,
  weights: Float64Array,
  codes: Int32Array,
  classes: readonly Label[],
  { formulation, nu = 0 }: Formulation,
): void {
  const sums = new Float64Array(classes.length);
  for (const [row, code] of codes.entries()) sums[code]! += weights[row]!;
  const empty = sums.indexOf(0);
  if (empty >= 0) {
    const must = 'leave each class a row of weight above zero';
    throw new DataError({ owner, subject: 'sampleWeight', must, got: `none for ${describe(classes[empty])}` });
  }
  if (formulation === NU_SVC) checkNu(owner, nu, sums);
}
