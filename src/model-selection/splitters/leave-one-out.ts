import { InvalidParameterError, type ParamRules } from '../../core/index.js';
import { countSamples, RuledSplitter, type Split, splitByFold } from './splitter.js';

/**
 * Tests on each row once, fitting on all others.
 *
 * @example
 * ```ts
 * import { LeaveOneOut } from 'pipefit/model-selection';
 * const [first] = new LeaveOneOut().split([[1], [2], [3]]);
 * first; // [Int32Array [1, 2], Int32Array [0]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.LeaveOneOut.html
 */
export class LeaveOneOut extends RuledSplitter<object> {
  static readonly type = 'LeaveOneOut';
  static readonly rules: ParamRules<object> = {};

  /**
   * @param X - anything with at least two rows; only their number counts.
   * @throws InvalidParameterError for fewer rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const rows = this.countRows(X, y, groups);
    if (rows < 2) {
      const must = 'have at least two rows';
      throw new InvalidParameterError({ owner: this.type, subject: 'X', must, got: String(rows) });
    }
    return splitByFold(
      Int32Array.from({ length: rows }, (_, row) => row),
      rows,
    );
  }

  /** The number of rows. */
  getNSplits(X?: unknown): number {
    return countSamples(this.type, 'X', X);
  }
}
