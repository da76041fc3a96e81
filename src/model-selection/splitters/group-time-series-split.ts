import { DataError, describe, integer, nullable, type ParamRules } from '../../core/index.js';
import type { EncodedLabels } from '../../data/index.js';
import { CountedSplitter, type Split } from './splitter.js';
import { range, timeBlocks } from './time-series-split.js';

/** Parameters of {@link GroupTimeSeriesSplit}. */
export interface GroupTimeSeriesSplitParams {
  /** Number of divisions. @defaultValue 5 */
  readonly nSplits: number;
  /** The most groups to fit on, those nearest to the test groups. @defaultValue null: all before them */
  readonly maxTrainSize: number | null;
  /** Number of test groups. @defaultValue null: the number of groups divided by `nSplits + 1` */
  readonly testSize: number | null;
  /** Groups between the training groups and the test groups that are in neither. @defaultValue 0 */
  readonly gap: number;
}

/**
 * Divides groups of rows in the order of time, as {@link TimeSeriesSplit} divides rows: no group is divided, and every
 * test group comes after the groups that are fitted on. scikit-learn has none of the kind.
 *
 * The order of time is the order of the rows, so a group stands where its first row stands, and the names of the groups do
 * not matter. All sizes count groups. The rows of a group must follow each other: where two groups alternate, neither comes
 * before the other, and such groups are refused.
 *
 * @example
 * ```ts
 * import { GroupTimeSeriesSplit } from 'pipefit/model-selection';
 * const days = ['mo', 'mo', 'tu', 'we', 'we', 'th', 'th', 'fr'];
 * const splits = [...new GroupTimeSeriesSplit({ nSplits: 2, gap: 1 }).split(days, null, days)];
 * splits[0]; // [Int32Array [0, 1, 2], Int32Array [5, 6]]
 * splits[1]; // [Int32Array [0, 1, 2, 3, 4], Int32Array [7]]
 * ```
 */
export class GroupTimeSeriesSplit extends CountedSplitter<GroupTimeSeriesSplitParams> {
  static readonly type = 'GroupTimeSeriesSplit';
  static readonly rules: ParamRules<GroupTimeSeriesSplitParams> = {
    nSplits: integer({ min: 2, default: 5 }),
    maxTrainSize: nullable(integer({ min: 1 })),
    testSize: nullable(integer({ min: 1 })),
    gap: integer({ min: 0, default: 0 }),
  };
  static readonly usesGroups = true;

  /**
   * @param X - anything with rows in the order of time; only their number counts.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, and for too few of them · DataError for a group that comes again after
   * another one.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const starts = groupStarts(this.type, this.readGroups(X, y, groups));
    const blocks = timeBlocks(this.type, starts.length - 1, this.params, 'group');
    const rowsOf = ([from, to]: readonly [number, number]): Int32Array => range(starts[from]!, starts[to]!);
    return blocks.map(({ train, test }): Split => [rowsOf(train), rowsOf(test)]);
  }
}

/** The first row of each group in the order of the rows, and after the last one the number of rows. */
function groupStarts(owner: string, { classes, codes }: EncodedLabels): number[] {
  const starts: number[] = [];
  const seen = new Uint8Array(classes.length);
  codes.forEach((group, row) => {
    if (row > 0 && codes[row - 1] === group) return;
    if (seen[group] === 1) {
      const must = 'have all rows of a group one after the other, or it is open which group comes first';
      const got = `${describe(classes[group])} again after ${describe(classes[codes[row - 1]!])}`;
      throw new DataError({ owner, subject: 'groups', must, got, at: { row } });
    }
    seen[group] = 1;
    starts.push(row);
  });
  return [...starts, codes.length];
}
