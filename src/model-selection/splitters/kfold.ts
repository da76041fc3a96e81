import {
  flag,
  InvalidParameterError,
  integer,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
} from '../../core/index.js';
import { CountedSplitter, type Split, splitByFold } from './splitter.js';

/** Parameters of {@link KFold} and {@link StratifiedKFold}. */
export interface KFoldParams {
  /** Number of folds. @defaultValue 5 */
  readonly nSplits: number;
  /** Shuffle before dividing. @defaultValue false */
  readonly shuffle: boolean;
  /** Seed of the shuffle; only with `shuffle`. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** The rules of both kinds of folds. */
export const FOLD_RULES: ParamRules<KFoldParams> = {
  nSplits: integer({ min: 2, default: 5 }),
  shuffle: flag(false),
  randomState: randomStateRule(),
};

/** Refuses a seed that nothing would use. */
export function checkFoldParams(owner: string, { shuffle, randomState }: KFoldParams): void {
  if (shuffle || randomState === null) return;
  const must = 'be null without shuffle: there is nothing random';
  throw new InvalidParameterError({ owner, subject: 'randomState', must, got: 'a seed' });
}

/** Refuses more folds than rows. */
export function checkFoldCount(owner: string, folds: number, rows: number): void {
  if (folds <= rows) return;
  const must = `be at most the number of rows (${rows})`;
  throw new InvalidParameterError({ owner, subject: 'nSplits', must, got: String(folds) });
}

/**
 * Divides the rows into folds of about equal size and tests on each fold once, fitting on all others.
 *
 * With an integer `randomState` the folds are those of scikit-learn.
 *
 * @example
 * ```ts
 * import { KFold } from 'pipefit/model-selection';
 * const [first] = new KFold({ nSplits: 3 }).split([[1], [2], [3], [4], [5]]);
 * first; // [Int32Array [2, 3, 4], Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.KFold.html
 */
export class KFold extends CountedSplitter<KFoldParams> {
  static readonly type = 'KFold';
  static readonly rules: ParamRules<KFoldParams> = FOLD_RULES;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<KFoldParams>) {
    super(params);
    checkFoldParams(this.type, this.params);
  }

  /**
   * @param X - anything with rows; only their number counts.
   * @throws InvalidParameterError for more folds than rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits, shuffle, randomState } = this.params;
    const rows = this.countRows(X, y, groups);
    checkFoldCount(this.type, nSplits, rows);
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    if (shuffle) RandomState.from(randomState, this.type).shuffle(order);
    return splitByFold(consecutiveFolds(order, nSplits), nSplits);
  }
}

/** The fold of each row (or group) when `order` is cut into pieces; the first pieces are longer by one where it does not divide. */
export function consecutiveFolds(order: Int32Array, folds: number): Int32Array {
  const foldOf = new Int32Array(order.length);
  const size = Math.floor(order.length / folds);
  const longer = order.length % folds;
  for (let fold = 0, at = 0; fold < folds; fold++) {
    const end = at + size + (fold < longer ? 1 : 0);
    for (; at < end; at++) foldOf[order[at]!] = fold;
  }
  return foldOf;
}
