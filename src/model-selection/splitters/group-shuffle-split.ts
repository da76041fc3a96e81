import { integer, type ParamRules, RandomState, type RandomStateLike } from '../../core/index.js';
import { SHUFFLE_RULES } from './shuffle-split.js';
import { resolveSizes } from './split-sizes.js';
import { CountedSplitter, type Split, splitRows } from './splitter.js';

/** Parameters of {@link GroupShuffleSplit}. */
export interface GroupShuffleSplitParams {
  /** Number of divisions. @defaultValue 5 */
  readonly nSplits: number;
  /** Test groups, as a share in (0, 1) or as a number; `null`: what `trainSize` leaves, or a fifth. @defaultValue null */
  readonly testSize: number | null;
  /** Training groups, as a share in (0, 1) or as a number; `null`: what the test groups leave. @defaultValue null */
  readonly trainSize: number | null;
  /** Seed of the shuffles. @defaultValue null */
  readonly randomState: RandomStateLike;
}

const DEFAULT_TEST_SHARE = 0.2;

/**
 * Divides groups of rows at random, each time anew: a group may be tested several times or never, and is never divided.
 *
 * Sizes count groups, not rows. With an integer `randomState` the rows are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { GroupShuffleSplit } from 'pipefit/model-selection';
 * const groups = [1, 1, 2, 2, 2, 3, 3, 3];
 * const [first] = new GroupShuffleSplit({ trainSize: 0.7, randomState: 42 }).split(groups, null, groups);
 * first; // [Int32Array [2, 3, 4, 5, 6, 7], Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.GroupShuffleSplit.html
 */
export class GroupShuffleSplit extends CountedSplitter<GroupShuffleSplitParams> {
  static readonly type = 'GroupShuffleSplit';
  static readonly rules: ParamRules<GroupShuffleSplitParams> = {
    ...SHUFFLE_RULES,
    nSplits: integer({ min: 1, default: 5 }),
  };
  static readonly usesGroups = true;

  /**
   * @param X - anything with rows; only their number counts.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, and for sizes that do not fit their number · DataError for groups of
   * several kinds.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { classes, codes } = this.readGroups(X, y, groups);
    const sizes = resolveSizes(this.type, classes.length, this.params, DEFAULT_TEST_SHARE, 'group');
    return groupShuffles(codes, classes.length, sizes, this.params, this.type);
  }
}

function* groupShuffles(
  codes: Int32Array,
  groups: number,
  { train, test }: { readonly train: number; readonly test: number },
  { nSplits, randomState }: GroupShuffleSplitParams,
  owner: string,
): Generator<Split> {
  const random = RandomState.from(randomState, owner);
  for (let k = 0; k < nSplits; k++) {
    const place = new Int32Array(groups);
    random.permutation(groups).forEach((group, i) => {
      place[group] = i;
    });
    const isTrain = (row: number): boolean => place[codes[row]!]! >= test && place[codes[row]!]! < test + train;
    const isTest = (row: number): boolean => place[codes[row]!]! < test;
    yield [splitRows(codes.length, isTrain)[1], splitRows(codes.length, isTest)[1]];
  }
}
