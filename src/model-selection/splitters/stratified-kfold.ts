import { type ClassTarget, readLabels } from '../../base/index.js';
import { InvalidParameterError, type ParamRules, RandomState } from '../../core/index.js';
import { checkFoldCount, checkFoldParams, FOLD_RULES, type KFoldParams } from './kfold.js';
import { CountedSplitter, type Split, splitByFold } from './splitter.js';

/**
 * Like {@link KFold}, with each class spread over the folds in proportion.
 *
 * @example
 * ```ts
 * import { StratifiedKFold } from 'pipefit/model-selection';
 * const y = ['a', 'a', 'a', 'a', 'b', 'b'];
 * const [first] = new StratifiedKFold({ nSplits: 2 }).split(y, y);
 * first; // [Int32Array [2, 3, 5], Int32Array [0, 1, 4]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.StratifiedKFold.html
 */
export class StratifiedKFold extends CountedSplitter<KFoldParams> {
  static readonly type = 'StratifiedKFold';
  static readonly rules: ParamRules<KFoldParams> = FOLD_RULES;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<KFoldParams>) {
    super(params);
    checkFoldParams(this.type, this.params);
  }

  /**
   * @param X - anything with rows; only their number counts.
   * @param y - the class of each row.
   * @throws InvalidParameterError when every class has fewer rows than there are folds · NotSupportedError when groups
   * are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { nSplits, shuffle, randomState } = this.params;
    const rows = this.countRows(X, y, groups);
    checkFoldCount(this.type, nSplits, rows);
    const classOf = byAppearance(readLabels(this.type, y, rows));
    const counts = countClasses(classOf);
    checkLargestClass(this.type, counts, nSplits);
    const allocation = allocate(counts, nSplits);
    const random = shuffle ? RandomState.from(randomState, this.type) : null;
    const queues = allocation.map((perFold) => {
      const folds = repeatFolds(perFold);
      random?.shuffle(folds);
      return folds.values();
    });
    return splitByFold(
      classOf.map((k) => queues[k]!.next().value!),
      nSplits,
    );
  }

  /** What is doubtful about dividing these classes: one of them does not reach every fold. */
  override doubt(y: ClassTarget): string | undefined {
    return doubtOfFolds(y, this.params.nSplits);
  }
}

/** What is doubtful about spreading these classes over folds: one of them does not reach every fold. */
export function doubtOfFolds({ codes }: ClassTarget, folds: number): string | undefined {
  const least = countClasses(codes).reduce((a, b) => Math.min(a, b));
  return least < folds ? `the smallest class has ${least} rows, fewer than the ${folds} folds` : undefined;
}

/** Class numbers in the order in which the classes first appear: the folds must not depend on how classes are called. */
function byAppearance({ classes, codes }: ClassTarget): Int32Array {
  const place = new Int32Array(classes.length).fill(-1);
  let next = 0;
  return codes.map((code) => {
    if (place[code] === -1) place[code] = next++;
    return place[code]!;
  });
}

/** The number of rows of each class. */
export function countClasses(classOf: Int32Array): number[] {
  const counts: number[] = [];
  for (const k of classOf) counts[k] = (counts[k] ?? 0) + 1;
  return counts;
}

/** Refuses more folds than any class has rows. */
export function checkLargestClass(owner: string, counts: readonly number[], folds: number): void {
  const most = counts.reduce((a, b) => Math.max(a, b));
  if (folds <= most) return;
  const must = `be at most the number of rows of the largest class (${most})`;
  throw new InvalidParameterError({ owner, subject: 'nSplits', must, got: String(folds) });
}

/** For each class the number of its rows in each fold: the classes one after the other, dealt out to the folds in turn. */
function allocate(counts: readonly number[], folds: number): Int32Array[] {
  let dealt = 0;
  return counts.map((count) => {
    const perFold = new Int32Array(folds);
    for (let i = 0; i < count; i++) perFold[dealt++ % folds]! += 1;
    return perFold;
  });
}

/** Each fold's number as often as it has rows. */
function repeatFolds(perFold: Int32Array): Int32Array {
  return Int32Array.from(Array.from(perFold).flatMap((count, fold) => new Array<number>(count).fill(fold)));
}
