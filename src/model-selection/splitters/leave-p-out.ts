import { InvalidParameterError, integer, type ParamRules } from '../../core/index.js';
import { combinations, countCombinations } from './combinations.js';
import { countSamples, RuledSplitter, type Split, splitRows } from './splitter.js';

/** Parameters of {@link LeavePOut}. */
export interface LeavePOutParams {
  /** Number of rows to test on. */
  readonly p: number;
}

/**
 * Tests on every choice of `p` rows, fitting on all others: with many rows there are far too many choices.
 *
 * @example
 * ```ts
 * import { LeavePOut } from 'pipefit/model-selection';
 * const splitter = new LeavePOut({ p: 2 });
 * const X = [[1], [2], [3], [4]];
 * splitter.getNSplits(X); // 6
 * const [first] = splitter.split(X);
 * first; // [Int32Array [2, 3], Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.LeavePOut.html
 */
export class LeavePOut extends RuledSplitter<LeavePOutParams> {
  static readonly type = 'LeavePOut';
  static readonly rules: ParamRules<LeavePOutParams> = { p: integer({ min: 1 }) };

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params: LeavePOutParams) {
    super(params);
  }

  /**
   * @param X - anything with more than `p` rows; only their number counts.
   * @throws InvalidParameterError for fewer rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const { p } = this.params;
    const rows = this.countRows(X, y, groups);
    if (p >= rows) {
      const must = `be fewer than the number of rows (${rows})`;
      throw new InvalidParameterError({ owner: this.type, subject: 'p', must, got: String(p) });
    }
    return leaveOut(rows, p);
  }

  /** The number of choices of `p` rows. */
  getNSplits(X?: unknown): number {
    return countCombinations(countSamples(this.type, 'X', X), this.params.p);
  }
}

function* leaveOut(rows: number, out: number): Generator<Split> {
  for (const test of combinations(rows, out)) {
    let next = 0;
    yield splitRows(rows, (row) => {
      const isTest = row === test[next];
      if (isTest) next++;
      return isTest;
    });
  }
}
