import { type ClassTarget, readLabels } from '../../base/index.js';
import { type ParamRules, RandomState } from '../../core/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { checkGroupCount } from './groups.js';
import { checkFoldCount, checkFoldParams, FOLD_RULES, type KFoldParams } from './kfold.js';
import { CountedSplitter, type Split, splitByFold } from './splitter.js';
import { checkLargestClass, countClasses, doubtOfFolds } from './stratified-kfold.js';

/**
 * Like {@link GroupKFold}, with each class spread over the folds in proportion as far as undivided groups allow.
 *
 * The groups come one by one, those first in which the numbers of the classes differ most, and each goes to the fold with
 * which the shares of the classes are nearest to equal. A shuffle only changes the order of groups that differ equally.
 * With an integer `randomState` the folds are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { StratifiedGroupKFold } from 'pipefit/model-selection';
 * const y = [0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
 * const groups = [1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8];
 * const [, test] = [...new StratifiedGroupKFold({ nSplits: 3 }).split(y, y, groups)][0]!;
 * test; // Int32Array [4, 5, 6, 12, 13, 14]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.StratifiedGroupKFold.html
 */
export class StratifiedGroupKFold extends CountedSplitter<KFoldParams> {
  static readonly type = 'StratifiedGroupKFold';
  static readonly rules: ParamRules<KFoldParams> = FOLD_RULES;
  static readonly usesGroups = true;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<KFoldParams>) {
    super(params);
    checkFoldParams(this.type, this.params);
  }

  /**
   * @param X - anything with rows; only their number counts.
   * @param y - the class of each row.
   * @param groups - the group of each row.
   * @throws InvalidParameterError without groups, for more folds than groups, and when every class has fewer rows than
   * there are folds · DataError for groups of several kinds.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits, shuffle, randomState } = this.params;
    const { classes, codes: groupOf } = this.readGroups(X, y, groups);
    checkFoldCount(this.type, nSplits, groupOf.length);
    const { codes: classOf } = readLabels(this.type, y, groupOf.length);
    const totals = countClasses(classOf);
    checkLargestClass(this.type, totals, nSplits);
    checkGroupCount(this.type, nSplits, classes.length);
    const counts = classes.map(() => new Float64Array(totals.length));
    groupOf.forEach((group, row) => {
      counts[group]![classOf[row]!]! += 1;
    });
    const random = shuffle ? RandomState.from(randomState, this.type) : null;
    const foldOf = assignGroups(counts, totals, nSplits, random);
    return splitByFold(
      groupOf.map((group) => foldOf[group]!),
      nSplits,
    );
  }

  override doubt(y: ClassTarget): string | undefined {
    return doubtOfFolds(y, this.params.nSplits);
  }
}

/** The fold of each group, from the number of rows of each class in it. */
function assignGroups(
  counts: readonly Float64Array[],
  totals: readonly number[],
  folds: number,
  random: RandomState | null,
): Int32Array {
  const order = random?.permutation(counts.length) ?? Int32Array.from(counts.keys());
  const spread = counts.map((group) => deviation(group));
  // The sort is stable, so groups that differ equally stay in their order.
  const sorted = Array.from(order).sort((a, b) => spread[b]! - spread[a]!);
  const inFold = Array.from({ length: folds }, () => new Float64Array(totals.length));
  const foldOf = new Int32Array(counts.length);
  for (const group of sorted) {
    const best = findBestFold(inFold, totals, counts[group]!);
    addTo(inFold[best]!, counts[group]!, 1);
    foldOf[group] = best;
  }
  return foldOf;
}

/** The fold with which the shares of the classes are nearest to equal; of folds about equally near the one with fewest rows. */
function findBestFold(inFold: readonly Float64Array[], totals: readonly number[], group: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let fewest = Number.POSITIVE_INFINITY;
  inFold.forEach((fold, k) => {
    addTo(fold, group, 1);
    const shares = totals.map((total, c) =>
      deviation(
        Float64Array.from(inFold, (f) => f[c]! / total),
        totals.length,
      ),
    );
    addTo(fold, group, -1);
    const unevenness = pairwiseSum(Float64Array.from(shares)) / totals.length;
    const rows = pairwiseSum(fold);
    const isClose = Math.abs(unevenness - least) <= 1e-8 + 1e-5 * Math.abs(least);
    if (unevenness < least || (isClose && rows < fewest)) {
      best = k;
      least = unevenness;
      fewest = rows;
    }
  });
  return best;
}

function addTo(sums: Float64Array, values: Float64Array, sign: 1 | -1): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += sign * values[i]!;
}

/**
 * The standard deviation with the bits of numpy's, which adds a column of several value by value, and everything else
 * pairwise.
 *
 * @param columns - how many columns lie side by side with this one
 */
function deviation(values: Float64Array, columns: number = 1): number {
  const sum = columns === 1 ? pairwiseSum : sumInOrder;
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) * (value - mean))) / values.length);
}

function sumInOrder(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
