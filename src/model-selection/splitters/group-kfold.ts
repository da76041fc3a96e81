import { type ParamRules, RandomState } from '../../core/index.js';
import { checkGroupCount } from './groups.js';
import { checkFoldCount, checkFoldParams, consecutiveFolds, FOLD_RULES, type KFoldParams } from './kfold.js';
import { CountedSplitter, type Split, splitByFold } from './splitter.js';

/**
 * Divides the rows into folds, and tests on each fold once, so that all rows of a group are in the same fold.
 *
 * Without a shuffle the largest group comes first, and each goes to the fold that has the fewest rows; with one the groups
 * are dealt out at random, in about equal numbers. With an integer `randomState` the folds are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { GroupKFold } from 'pipefit/model-selection';
 * const groups = ['ann', 'ann', 'bob', 'bob', 'cyd', 'cyd'];
 * const [first] = new GroupKFold({ nSplits: 2 }).split(groups, null, groups);
 * first; // [Int32Array [2, 3], Int32Array [0, 1, 4, 5]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.GroupKFold.html
 */
export class GroupKFold extends CountedSplitter<KFoldParams> {
  static readonly type = 'GroupKFold';
  static readonly rules: ParamRules<KFoldParams> = FOLD_RULES;
  static readonly usesGroups = true;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<KFoldParams>) {
    super(params);
    checkFoldParams(this.type, this.params);
  }

  /**
   * @param X - anything with rows; only their number counts.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, and for more folds than groups · DataError for groups of several kinds.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits, shuffle, randomState } = this.params;
    const { classes, codes } = this.readGroups(X, y, groups);
    checkFoldCount(this.type, nSplits, codes.length);
    checkGroupCount(this.type, nSplits, classes.length);
    const foldOf = shuffle
      ? consecutiveFolds(RandomState.from(randomState, this.type).permutation(classes.length), nSplits)
      : balancedFolds(codes, classes.length, nSplits);
    return splitByFold(
      codes.map((group) => foldOf[group]!),
      nSplits,
    );
  }
}

/** The fold of each group: the largest first, each to the fold with the fewest rows. */
function balancedFolds(codes: Int32Array, groups: number, folds: number): Int32Array {
  const sizes = new Int32Array(groups);
  for (const group of codes) sizes[group]! += 1;
  // Of groups of one size the last comes first, as where an ascending stable order is turned round.
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || b - a);
  const rows = new Float64Array(folds);
  const foldOf = new Int32Array(groups);
  for (const group of order) {
    const lightest = rows.indexOf(rows.reduce((a, b) => Math.min(a, b)));
    rows[lightest]! += sizes[group]!;
    foldOf[group] = lightest;
  }
  return foldOf;
}
