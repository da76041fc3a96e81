import { type DivisionSizes, divideAtRandom } from '../../base/index.js';
import { integer, type ParamRules, RandomState, type RandomStateLike, randomStateRule } from '../../core/index.js';
import { resolveSizes, sizeRule } from './split-sizes.js';
import { CountedSplitter, type Split } from './splitter.js';

/** Parameters of {@link ShuffleSplit} and {@link StratifiedShuffleSplit}. */
export interface ShuffleSplitParams {
  /** Number of divisions. @defaultValue 10 */
  readonly nSplits: number;
  /** Test rows, as a share in (0, 1) or as a number; `null`: what `trainSize` leaves, or a tenth. @defaultValue null */
  readonly testSize: number | null;
  /** Training rows, as a share in (0, 1) or as a number; `null`: what the test rows leave. @defaultValue null */
  readonly trainSize: number | null;
  /** Seed of the shuffles. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** The share of test rows when no size is given. */
export const DEFAULT_TEST_SHARE = 0.1;

/** The rules of both kinds of random divisions. */
export const SHUFFLE_RULES: ParamRules<ShuffleSplitParams> = {
  nSplits: integer({ min: 1, default: 10 }),
  testSize: sizeRule,
  trainSize: sizeRule,
  randomState: randomStateRule(),
};

/**
 * Divides the rows at random, each time anew: a row may be tested several times or never.
 *
 * With an integer `randomState` the rows are those of scikit-learn, in the same order.
 *
 * @example
 * ```ts
 * import { ShuffleSplit } from 'pipefit/model-selection';
 * const [first] = new ShuffleSplit({ nSplits: 2, testSize: 0.25, randomState: 0 }).split([[1], [2], [3], [4], [5], [6]]);
 * first; // [Int32Array [1, 3, 0, 4], Int32Array [5, 2]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.ShuffleSplit.html
 */
export class ShuffleSplit extends CountedSplitter<ShuffleSplitParams> {
  static readonly type = 'ShuffleSplit';
  static readonly rules: ParamRules<ShuffleSplitParams> = SHUFFLE_RULES;

  /**
   * @param X - anything with rows; only their number counts.
   * @throws InvalidParameterError for sizes that do not fit the rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const rows = this.countRows(X, y, groups);
    const sizes = resolveSizes(this.type, rows, this.params, DEFAULT_TEST_SHARE);
    return shuffles(rows, sizes, this.params.nSplits, RandomState.from(this.params.randomState, this.type));
  }
}

function* shuffles(rows: number, sizes: DivisionSizes, count: number, random: RandomState): Generator<Split> {
  for (let k = 0; k < count; k++) yield divideAtRandom(rows, sizes, random);
}
