import { divideInProportion, rowsByClass } from '../../base/index.js';
import { type ParamRules, RandomState } from '../../core/index.js';
import { encodeLabels, type Labels } from '../../data/index.js';
import { DEFAULT_TEST_SHARE, SHUFFLE_RULES, type ShuffleSplitParams } from './shuffle-split.js';
import { resolveSizes } from './split-sizes.js';
import { CountedSplitter, type Split } from './splitter.js';

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
export class StratifiedShuffleSplit extends CountedSplitter<ShuffleSplitParams> {
  static readonly type = 'StratifiedShuffleSplit';
  static readonly rules: ParamRules<ShuffleSplitParams> = SHUFFLE_RULES;

  /**
   * @param X - anything with rows; only their number counts.
   * @param y - the class of each row, at least two rows a class.
   * @throws InvalidParameterError for sizes that do not fit the rows or the classes · NotSupportedError when groups are
   * given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const total = this.countRows(X, y, groups);
    const sizes = resolveSizes(this.type, total, this.params, DEFAULT_TEST_SHARE);
    const random = RandomState.from(this.params.randomState, this.type);
    const rows = rowsByClass(this.type, encodeLabels(this.type, 'y', y as Labels), sizes);
    return this.#divisions(() => divideInProportion(rows, sizes, random));
  }

  *#divisions(divide: () => Split): Generator<Split> {
    for (let k = 0; k < this.params.nSplits; k++) yield divide();
  }
}
