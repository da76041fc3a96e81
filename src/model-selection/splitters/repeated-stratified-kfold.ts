import type { ClassTarget } from '../../base/index.js';
import type { ParamRules, RandomState } from '../../core/index.js';
import { checkFoldCount } from './kfold.js';
import { REPEATED_RULES, type RepeatedKFoldParams, repeat } from './repeated-kfold.js';
import { RuledSplitter, type Split } from './splitter.js';
import { StratifiedKFold } from './stratified-kfold.js';

/**
 * Makes shuffled {@link StratifiedKFold} folds several times, each time others.
 *
 * With an integer `randomState` the folds are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { RepeatedStratifiedKFold } from 'pipefit/model-selection';
 * const y = ['a', 'a', 'b', 'b'];
 * const splitter = new RepeatedStratifiedKFold({ nSplits: 2, nRepeats: 2, randomState: 36851234 });
 * const [first] = splitter.split(y, y);
 * first; // [Int32Array [1, 2], Int32Array [0, 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.RepeatedStratifiedKFold.html
 */
export class RepeatedStratifiedKFold extends RuledSplitter<RepeatedKFoldParams> {
  static readonly type = 'RepeatedStratifiedKFold';
  static readonly rules: ParamRules<RepeatedKFoldParams> = REPEATED_RULES;

  /**
   * @param X - anything with rows; only their number counts.
   * @param y - the class of each row.
   * @throws InvalidParameterError when every class has fewer rows than there are folds · NotSupportedError when groups
   * are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits } = this.params;
    checkFoldCount(this.type, nSplits, this.countRows(X, y, groups));
    const folds = (randomState: RandomState) => new StratifiedKFold({ nSplits, shuffle: true, randomState });
    return repeat(this.type, this.params, folds, X, y);
  }

  /** `nSplits` times `nRepeats`. */
  getNSplits(): number {
    return this.params.nSplits * this.params.nRepeats;
  }

  override doubt(y: ClassTarget): string | undefined {
    return new StratifiedKFold({ nSplits: this.params.nSplits }).doubt(y);
  }
}
