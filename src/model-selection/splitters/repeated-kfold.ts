import { integer, type ParamRules, RandomState, type RandomStateLike, randomStateRule } from '../../core/index.js';
import { checkFoldCount, KFold } from './kfold.js';
import { RuledSplitter, type Split, type Splitter } from './splitter.js';

/** Parameters of {@link RepeatedKFold} and {@link RepeatedStratifiedKFold}. */
export interface RepeatedKFoldParams {
  /** Number of folds. @defaultValue 5 */
  readonly nSplits: number;
  /** How often the rows are divided anew. @defaultValue 10 */
  readonly nRepeats: number;
  /** Seed of the shuffles. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** The rules of both kinds of repeated folds. */
export const REPEATED_RULES: ParamRules<RepeatedKFoldParams> = {
  nSplits: integer({ min: 2, default: 5 }),
  nRepeats: integer({ min: 1, default: 10 }),
  randomState: randomStateRule(),
};

/**
 * Makes shuffled {@link KFold} folds several times, each time others.
 *
 * With an integer `randomState` the folds are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { RepeatedKFold } from 'pipefit/model-selection';
 * const splitter = new RepeatedKFold({ nSplits: 2, nRepeats: 2, randomState: 2652124 });
 * splitter.getNSplits(); // 4
 * const [first] = splitter.split([[1], [2], [3], [4]]);
 * first; // [Int32Array [0, 1], Int32Array [2, 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.RepeatedKFold.html
 */
export class RepeatedKFold extends RuledSplitter<RepeatedKFoldParams> {
  static readonly type = 'RepeatedKFold';
  static readonly rules: ParamRules<RepeatedKFoldParams> = REPEATED_RULES;

  /**
   * @param X - anything with rows; only their number counts.
   * @throws InvalidParameterError for more folds than rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits } = this.params;
    checkFoldCount(this.type, nSplits, this.countRows(X, y, groups));
    const folds = (randomState: RandomState) => new KFold({ nSplits, shuffle: true, randomState });
    return repeat(this.type, this.params, folds, X, y);
  }

  /** `nSplits` times `nRepeats`. */
  getNSplits(): number {
    return this.params.nSplits * this.params.nRepeats;
  }
}

/** The divisions of one splitter after the other; all draw from one random state. */
export function* repeat(
  owner: string,
  { nRepeats, randomState }: RepeatedKFoldParams,
  folds: (random: RandomState) => Splitter,
  X: unknown,
  y: unknown,
): Generator<Split> {
  const random = RandomState.from(randomState, owner);
  for (let k = 0; k < nRepeats; k++) yield* folds(random).split(X, y);
}
