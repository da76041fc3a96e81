import { describe, InvalidParameterError, type ParamRules, RandomState } from '../../core/index.js';
import { type EncodedLabels, encodeLabels, type Labels } from '../../data/index.js';
import { DEFAULT_TEST_SHARE, SHUFFLE_RULES, type ShuffleSplitParams } from './shuffle-split.js';
import { resolveSizes } from './split-sizes.js';
import { RuledSplitter, type Split } from './splitter.js';

interface Sizes {
  readonly train: number;
  readonly test: number;
}

/**
 * Like {@link ShuffleSplit}, with each class in both parts in proportion.
 *
 * @example
 * ```ts
 * import { StratifiedShuffleSplit } from 'pipefit/model-selection';
 * const y = [0, 0, 0, 1, 1, 1];
 * const [first] = new StratifiedShuffleSplit({ testSize: 0.5, randomState: 0 }).split(y, y);
 * first; // [Int32Array [5, 2, 3], Int32Array [4, 1, 0]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.StratifiedShuffleSplit.html
 */
export class StratifiedShuffleSplit extends RuledSplitter<ShuffleSplitParams> {
  static readonly type = 'StratifiedShuffleSplit';
  static readonly rules: ParamRules<ShuffleSplitParams> = SHUFFLE_RULES;

  /**
   * @param X - anything with rows; only their number counts.
   * @param y - the class of each row, at least two rows a class.
   * @throws InvalidParameterError for sizes that do not fit the rows or the classes · NotSupportedError when groups are
   * given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const rows = this.countRows(X, y, groups);
    const sizes = resolveSizes(this.type, rows, this.params, DEFAULT_TEST_SHARE);
    const random = RandomState.from(this.params.randomState, this.type);
    return stratifiedShuffles(rowsByClass(this.type, y as Labels, sizes), sizes, this.params.nSplits, random);
  }
}

/** The rows of each class, in order; refuses classes and sizes that cannot be divided. */
function rowsByClass(owner: string, y: Labels, { train, test }: Sizes): Int32Array[] {
  const { classes, codes }: EncodedLabels = encodeLabels(owner, 'y', y);
  const rows: number[][] = classes.map(() => []);
  codes.forEach((code, row) => void rows[code]!.push(row));
  const single = rows.findIndex((members) => members.length < 2);
  if (single >= 0) {
    const got = `one row of class ${describe(classes[single])}`;
    throw new InvalidParameterError({ owner, subject: 'y', must: 'have at least two rows of each class', got });
  }
  for (const [subject, size] of [
    ['trainSize', train],
    ['testSize', test],
  ] as const) {
    if (size >= classes.length) continue;
    const must = `leave room for each of the ${classes.length} classes`;
    throw new InvalidParameterError({ owner, subject, must, got: `${size} rows` });
  }
  return rows.map((members) => Int32Array.from(members));
}

function* stratifiedShuffles(
  rows: readonly Int32Array[],
  sizes: Sizes,
  count: number,
  random: RandomState,
): Generator<Split> {
  const counts = rows.map((members) => members.length);
  for (let k = 0; k < count; k++) {
    const trains = apportion(counts, sizes.train, random);
    const tests = apportion(
      counts.map((n, c) => n - trains[c]!),
      sizes.test,
      random,
    );
    const train: number[] = [];
    const test: number[] = [];
    rows.forEach((members, c) => {
      const order = random.permutation(members.length);
      for (let i = 0; i < trains[c]!; i++) train.push(members[order[i]!]!);
      for (let i = trains[c]!; i < trains[c]! + tests[c]!; i++) test.push(members[order[i]!]!);
    });
    yield [random.permutation(Int32Array.from(train)), random.permutation(Int32Array.from(test))];
  }
}

/**
 * Shares out `draws` rows among the classes in proportion to their counts. What rounding down leaves goes to the classes
 * with the greatest remainders; the random state decides among equal ones.
 */
function apportion(counts: readonly number[], draws: number, random: RandomState): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count / total) * draws);
  const shares = exact.map(Math.floor);
  let missing = draws - shares.reduce((sum, share) => sum + share, 0);
  const remainders = exact.map((value, c) => value - shares[c]!);
  for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
    if (missing <= 0) break;
    const tied = remainders.flatMap((value, c) => (value === remainder ? [c] : []));
    const chosen = random.choice(tied, { size: Math.min(tied.length, missing), replace: false });
    for (const c of chosen) shares[c]! += 1;
    missing -= chosen.length;
  }
  return shares;
}
