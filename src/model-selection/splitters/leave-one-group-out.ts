import { InvalidParameterError, type ParamRules } from '../../core/index.js';
import { encodeGroups } from './groups.js';
import { RuledSplitter, type Split, splitByFold } from './splitter.js';

/**
 * Tests on each group of rows once, fitting on all others.
 *
 * The groups come in the order in which classes are sorted, as in scikit-learn.
 *
 * @example
 * ```ts
 * import { LeaveOneGroupOut } from 'pipefit/model-selection';
 * const groups = ['b', 'b', 'a', 'a'];
 * const [first] = new LeaveOneGroupOut().split(groups, null, groups);
 * first; // [Int32Array [0, 1], Int32Array [2, 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.LeaveOneGroupOut.html
 */
export class LeaveOneGroupOut extends RuledSplitter<object> {
  static readonly type = 'LeaveOneGroupOut';
  static readonly rules: ParamRules<object> = {};
  static readonly usesGroups = true;

  /**
   * @param X - anything with rows; only their number counts.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, and for a single one · DataError for groups of several kinds.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { classes, codes } = this.readGroups(X, y, groups);
    if (classes.length < 2) {
      const must = 'have at least two different values';
      throw new InvalidParameterError({ owner: this.type, subject: 'groups', must, got: 'one' });
    }
    return splitByFold(codes, classes.length);
  }

  /** The number of groups. @throws InvalidParameterError without groups. */
  getNSplits(_X?: unknown, _y?: unknown, groups?: unknown): number {
    return encodeGroups(this.type, groups).classes.length;
  }
}
