import { InvalidParameterError, integer, nullable, type ParamRules } from '../../core/index.js';
import type { Unit } from './split-sizes.js';
import { CountedSplitter, type Split } from './splitter.js';

/** Parameters of {@link TimeSeriesSplit}. */
export interface TimeSeriesSplitParams {
  /** Number of divisions. @defaultValue 5 */
  readonly nSplits: number;
  /** The most rows to fit on, those nearest to the test rows. @defaultValue null: all before them */
  readonly maxTrainSize: number | null;
  /** Number of test rows. @defaultValue null: the number of rows divided by `nSplits + 1` */
  readonly testSize: number | null;
  /** Rows between the training rows and the test rows that are in neither. @defaultValue 0 */
  readonly gap: number;
}

/** The rules of divisions along the time. */
export const TIME_RULES: ParamRules<TimeSeriesSplitParams> = {
  nSplits: integer({ min: 2, default: 5 }),
  maxTrainSize: nullable(integer({ min: 1 })),
  testSize: nullable(integer({ min: 1 })),
  gap: integer({ min: 0, default: 0 }),
};

/** One division along the time: positions from the first to before the last. */
export interface TimeBlock {
  readonly train: readonly [from: number, to: number];
  readonly test: readonly [from: number, to: number];
}

/**
 * Divides rows in the order of time: each part of test rows comes after the rows that are fitted on.
 *
 * Training rows grow from division to division, unless `maxTrainSize` holds them.
 *
 * @example
 * ```ts
 * import { TimeSeriesSplit } from 'pipefit/model-selection';
 * const X = Array.from({ length: 12 }, (_, day) => [day]);
 * const [first] = new TimeSeriesSplit({ nSplits: 3, testSize: 2, gap: 2 }).split(X);
 * first; // [Int32Array [0, 1, 2, 3], Int32Array [6, 7]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.TimeSeriesSplit.html
 */
export class TimeSeriesSplit extends CountedSplitter<TimeSeriesSplitParams> {
  static readonly type = 'TimeSeriesSplit';
  static readonly rules: ParamRules<TimeSeriesSplitParams> = TIME_RULES;

  /**
   * @param X - anything with rows in the order of time; only their number counts.
   * @throws InvalidParameterError for too few rows · NotSupportedError when groups are given.
   */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split> {
    const blocks = timeBlocks(this.type, this.countRows(X, y, groups), this.params, 'row');
    return blocks.map(({ train, test }): Split => [range(...train), range(...test)]);
  }
}

/**
 * Divides positions along the time.
 *
 * @throws InvalidParameterError when there are too few.
 */
export function timeBlocks(
  owner: string,
  count: number,
  { nSplits, maxTrainSize, testSize, gap }: TimeSeriesSplitParams,
  unit: Unit,
): TimeBlock[] {
  if (nSplits >= count) {
    const must = `be fewer than the number of ${unit}s (${count})`;
    throw new InvalidParameterError({ owner, subject: 'nSplits', must, got: String(nSplits) });
  }
  const size = testSize ?? Math.floor(count / (nSplits + 1));
  if (gap + size * nSplits >= count) {
    const must = `leave at least one of ${count} ${unit}s to fit on`;
    const got = `${nSplits} parts of ${size} and a gap of ${gap}`;
    throw new InvalidParameterError({ owner, subject: 'nSplits, testSize and gap', must, got });
  }
  return Array.from({ length: nSplits }, (_, k) => {
    const start = count - (nSplits - k) * size;
    const end = start - gap;
    const first = maxTrainSize === null ? 0 : Math.max(0, end - maxTrainSize);
    return { train: [first, end], test: [start, start + size] };
  });
}

/** The whole numbers from one to before the other. */
export function range(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) => from + i);
}
