import { resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { checkRegression, onlyOutput } from './regression-targets.js';

const OWNER = 'maxError';

/**
 * The greatest absolute difference.
 *
 * @param yTrue - true values: a vector, or `[n, 1]`.
 * @param yPred - predicted values, as many.
 * @param options - an empty object, if any: there are no options.
 * @throws ShapeError for shapes that disagree, several outputs or no samples · DataError for NaN or infinite values.
 * @example
 * ```ts
 * import { maxError } from 'pipefit/metrics';
 * maxError([3, 2, 7, 1], [4, 2, 7, 1]); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.max_error.html
 */
export function maxError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: Readonly<Record<string, never>>,
): number {
  resolveParams(OWNER, {}, options);
  const targets = onlyOutput(OWNER, checkRegression(OWNER, yTrue, yPred, null));
  return targets.yTrue.reduce((most, value, i) => Math.max(most, Math.abs(value - targets.yPred[i]!)), 0);
}
