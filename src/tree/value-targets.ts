import type { FitContext } from '../base/index.js';
import { DataError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { pairwiseSum, type ValueTargets } from '../kernels/index.js';
import type { ValueGrowthParams } from './growth-params.js';

/** Targets as the kernels take them. */
export function valueTargets(y: Matrix): ValueTargets {
  return { kind: 'values', values: y.data, nOutputs: y.shape[1] };
}

/** @throws DataError for targets that have no Poisson deviance. */
export function checkValues(owner: string, { criterion }: ValueGrowthParams, y: Matrix): void {
  if (criterion !== 'poisson') return;
  const subject = 'y';
  const at = y.data.findIndex((value) => value < 0);
  if (at >= 0) {
    const must = "not be negative for criterion 'poisson'";
    throw new DataError({ owner, subject, must, got: String(y.data[at]), at: { row: Math.floor(at / y.shape[1]) } });
  }
  const sum = pairwiseSum(y.data);
  if (sum > 0) return;
  throw new DataError({ owner, subject, must: "have a sum above zero for criterion 'poisson'", got: String(sum) });
}

/** A note in the report of the deprecated name of a criterion. */
export function warnCriterion(owner: string, { criterion }: ValueGrowthParams, context: FitContext): void {
  if (criterion !== 'friedman_mse') return;
  const message = `${owner}: criterion 'friedman_mse' is deprecated, because it always was the same as 'squared_error'`;
  context.warn({ code: 'DEPRECATED', owner, message });
}
