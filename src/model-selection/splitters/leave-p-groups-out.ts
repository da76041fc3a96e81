import { InvalidParameterError, integer, type ParamRules } from '../../core/index.js';
import { combinations, countCombinations } from './combinations.js';
import { encodeGroups } from './groups.js';
import { RuledSplitter, type Split, splitRows } from './splitter.js';

/** Parameters of {@link LeavePGroupsOut}. */
export interface LeavePGroupsOutParams {
  /** Number of groups to test on. */
  readonly nGroups: number;
}

/**
 * Tests on every choice of some groups of rows, fitting on all other groups.
 *
 * @example
 * ```ts
 * import { LeavePGroupsOut } from 'pipefit/model-selection';
 * const groups = [1, 2, 3];
 * const splits = [...new LeavePGroupsOut({ nGroups: 2 }).split(groups, null, groups)];
 * splits[0]; // [Int32Array [2], Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.LeavePGroupsOut.html
 */
export class LeavePGroupsOut extends RuledSplitter<LeavePGroupsOutParams> {
  static readonly type = 'LeavePGroupsOut';
  static readonly rules: ParamRules<LeavePGroupsOutParams> = { nGroups: integer({ min: 1 }) };
  static readonly usesGroups = true;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params: LeavePGroupsOutParams) {
    super(params);
  }

  /**
   * @param X - anything with rows; only their number counts.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, and where no group is left to fit on · DataError for groups of several
   * kinds.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nGroups } = this.params;
    const { classes, codes } = this.readGroups(X, y, groups);
    if (nGroups >= classes.length) {
      const must = `be fewer than the number of groups (${classes.length})`;
      throw new InvalidParameterError({ owner: this.type, subject: 'nGroups', must, got: String(nGroups) });
    }
    return leaveGroupsOut(codes, classes.length, nGroups);
  }

  /** The number of choices of `nGroups` groups. @throws InvalidParameterError without groups. */
  getNSplits(_X?: unknown, _y?: unknown, groups?: unknown): number {
    return countCombinations(encodeGroups(this.type, groups).classes.length, this.params.nGroups);
  }
}

function* leaveGroupsOut(codes: Int32Array, groups: number, out: number): Generator<Split> {
  for (const left of combinations(groups, out)) {
    const isLeft = new Uint8Array(groups);
    for (const group of left) isLeft[group] = 1;
    yield splitRows(codes.length, (row) => isLeft[codes[row]!] === 1);
  }
}
