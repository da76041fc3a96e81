import { custom, type ParamRules, type Rule } from '../../core/index.js';
import { isVector } from '../../data/index.js';
import { checkSamples, RuledSplitter, type Split, splitRows } from './splitter.js';

/** Parameters of {@link PredefinedSplit}. */
export interface PredefinedSplitParams {
  /** For each row the number of the fold in which it is tested; -1 for a row that is always fitted on. */
  readonly testFold: ArrayLike<number> & object;
}

const testFoldRule: Rule<PredefinedSplitParams['testFold']> = custom<PredefinedSplitParams['testFold']>({
  must: 'be a vector of whole numbers, one fold for each row, at least one other than -1',
  test: (value) => isVector(value) && isFolds(value),
  schema: { type: 'array', items: { type: 'integer' }, minItems: 1 },
  copy: (value) => Object.freeze(Array.from(value)),
});

/**
 * Divides the rows as you say, by the fold of each row; the folds are tested in the order of their numbers.
 *
 * @example
 * ```ts
 * import { PredefinedSplit } from 'pipefit/model-selection';
 * const [first] = new PredefinedSplit({ testFold: [0, 1, -1, 1] }).split();
 * first; // [Int32Array [1, 2, 3], Int32Array [0]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.PredefinedSplit.html
 */
export class PredefinedSplit extends RuledSplitter<PredefinedSplitParams> {
  static readonly type = 'PredefinedSplit';
  static readonly rules: ParamRules<PredefinedSplitParams> = { testFold: testFoldRule };

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params: PredefinedSplitParams) {
    super(params);
  }

  /**
   * @param X - nothing, or anything with as many rows as `testFold`.
   * @throws ShapeError for another number of rows · NotSupportedError when groups are given.
   */
  split(X?: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { testFold } = this.params;
    const rows = this.countRows(X ?? testFold, y, groups);
    checkSamples(this.type, 'testFold', testFold, rows);
    return predefinedSplits(testFold);
  }

  /** The number of folds. */
  getNSplits(): number {
    return foldsOf(this.params.testFold).length;
  }
}

function* predefinedSplits(testFold: ArrayLike<number>): Generator<Split> {
  for (const fold of foldsOf(testFold)) yield splitRows(testFold.length, (row) => testFold[row] === fold);
}

function foldsOf(testFold: ArrayLike<number>): number[] {
  const folds = new Set(Array.from(testFold));
  folds.delete(-1);
  return [...folds].sort((a, b) => a - b);
}

function isFolds(value: ArrayLike<unknown>): boolean {
  const folds = Array.from(value);
  return folds.every((fold) => Number.isSafeInteger(fold)) && folds.some((fold) => fold !== -1);
}
