import { DataError, ShapeError } from '../../core/index.js';
import { toVector, type VectorLike } from '../../data/index.js';
import { trapezia } from './threshold-counts.js';

const OWNER = 'auc';

/**
 * The area under points joined by straight lines, by the trapezoidal rule.
 *
 * @param x - the abscissae of two or more points; they never fall, or never rise.
 * @param y - the ordinates.
 * @returns NaN where a coordinate is NaN, as on a curve without positives.
 * @throws ShapeError for lengths that disagree or fewer than two points · DataError where `x` turns back.
 * @example
 * ```ts
 * import { auc, rocCurve } from 'pipefit/metrics';
 * const [fpr, tpr] = rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * auc(fpr, tpr); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.auc.html
 */
export function auc(x: VectorLike, y: VectorLike): number {
  const abscissae = toVector(OWNER, 'x', x, { allowNaN: true });
  const ordinates = toVector(OWNER, 'y', y, { allowNaN: true, length: abscissae.length });
  if (abscissae.length < 2) {
    throw new ShapeError({ owner: OWNER, subject: 'x', must: 'have two or more points', got: '1' });
  }
  const fall = abscissae.findIndex((value, i) => i > 0 && value < abscissae[i - 1]!);
  if (fall < 0) return trapezia(abscissae, ordinates);
  const rise = abscissae.findIndex((value, i) => i > 0 && !(value <= abscissae[i - 1]!));
  if (rise < 0) return -trapezia(abscissae, ordinates);
  const row = Math.max(fall, rise);
  const got = `${abscissae[row]} after ${abscissae[row - 1]}`;
  throw new DataError({ owner: OWNER, subject: 'x', must: 'never fall, or never rise', got, at: { row } });
}
