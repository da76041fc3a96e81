import { describe, InvalidParameterError } from '../core/index.js';
import type { LogisticSolver } from './logistic-fit.js';

/** The parameters that say what is penalized. */
export interface PenaltyParams {
  readonly penalty: 'deprecated' | 'l1' | 'l2' | 'elasticnet' | null;
  readonly C: number;
  readonly l1Ratio: number | null;
  readonly dual: boolean;
  readonly solver: LogisticSolver;
}

/** A penalty of known shape and strength. */
export interface Penalty {
  /** Inverse strength; infinite for none. */
  readonly C: number;
  /** The share of absolute values; the rest is squares. */
  readonly l1Ratio: number;
  /** What the caller should know of parameters that contradict each other. */
  readonly doubts: readonly string[];
}

type Shape = 'l1' | 'l2' | 'elasticnet' | null;

/** The penalty that the parameters ask for. @throws InvalidParameterError where the solver does not have it. */
export function resolvePenalty(owner: string, params: PenaltyParams): Penalty {
  const shape = shapeOf(params);
  checkSolver(owner, params, shape);
  if (params.penalty === null) return { C: Number.POSITIVE_INFINITY, l1Ratio: 0, doubts: doubtsOf(params, shape) };
  const l1Ratio = shape === 'l1' ? 1 : shape === 'elasticnet' ? params.l1Ratio! : 0;
  return { C: params.C, l1Ratio, doubts: doubtsOf(params, shape) };
}

function shapeOf({ penalty, C, l1Ratio }: PenaltyParams): Shape {
  if (penalty !== 'deprecated') return penalty;
  if (C === Number.POSITIVE_INFINITY) return null;
  if (l1Ratio === null || l1Ratio === 0) return 'l2';
  return l1Ratio === 1 ? 'l1' : 'elasticnet';
}

function checkSolver(owner: string, { penalty, C, l1Ratio, dual, solver }: PenaltyParams, shape: Shape): void {
  const refuse = (subject: string, must: string, got: unknown): never => {
    throw new InvalidParameterError({ owner, subject, must, got: describe(got) });
  };
  const named = penalty === 'deprecated' ? 'l1Ratio' : 'penalty';
  const given = penalty === 'deprecated' ? l1Ratio : penalty;
  const must = penalty === 'deprecated' ? 'be 0' : "be 'l2' or null";
  if (solver !== 'liblinear' && solver !== 'saga' && shape !== 'l2' && shape !== null) {
    refuse(named, `${must} for the solver '${solver}'`, given);
  }
  if (solver !== 'liblinear' && dual) refuse('dual', `be false for the solver '${solver}'`, dual);
  if (shape === 'elasticnet' && solver !== 'saga') refuse('solver', "be 'saga' for a mixed penalty", solver);
  if (shape === null && solver === 'liblinear') {
    if (penalty === null) refuse('penalty', "be 'l1' or 'l2' for the solver 'liblinear'", penalty);
    refuse('C', "be finite for the solver 'liblinear'", C);
  }
  if (shape === 'l1' && dual) refuse('dual', 'be false for a penalty on absolute values', dual);
  if (shape === 'elasticnet' && l1Ratio === null)
    refuse('l1Ratio', "be a number for the penalty 'elasticnet'", l1Ratio);
}

function doubtsOf({ penalty, C, l1Ratio }: PenaltyParams, shape: Shape): readonly string[] {
  if (penalty === 'deprecated') return [];
  const doubts = ['penalty is deprecated: l1Ratio and C say the same (C: Infinity is no penalty)'];
  if (shape !== 'elasticnet' && l1Ratio !== null && l1Ratio > 0 && l1Ratio < 1) {
    doubts.push(`l1Ratio ${l1Ratio} has no effect with penalty ${describe(penalty)}`);
  }
  if ((penalty === 'l2' && l1Ratio !== 0) || (penalty === 'l1' && l1Ratio !== 1)) {
    doubts.push(`penalty ${describe(penalty)} and l1Ratio ${l1Ratio} contradict each other, and penalty counts`);
  }
  if (penalty === null && C !== 1) doubts.push('C and l1Ratio have no effect with penalty null');
  return doubts;
}
