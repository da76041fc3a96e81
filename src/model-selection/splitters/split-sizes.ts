import { custom, describe, InvalidParameterError, type Rule } from '../../core/index.js';

/** How large the parts of a random division are: a share of the rows in (0, 1), or a number of rows from 1. */
export interface SplitSizes {
  readonly testSize: number | null;
  readonly trainSize: number | null;
}

/** What sizes count. */
export type Unit = 'row' | 'group';

/** The rule of `testSize` and `trainSize`. */
export const sizeRule: Rule<number | null> = custom<number | null>({
  must: 'be a share in (0, 1), a whole number of rows from 1, or null',
  test: (value) => value === null || (typeof value === 'number' && (isShare(value) || isCount(value))),
  schema: {
    anyOf: [
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      { type: 'integer', minimum: 1 },
      { type: 'null' },
    ],
  },
  default: null,
});

/**
 * The number of rows (or groups) of both parts; the size that is not given is what the other one leaves.
 *
 * @throws InvalidParameterError for parts that do not fit into the rows, or leave nothing to fit on.
 */
export function resolveSizes(
  owner: string,
  rows: number,
  sizes: SplitSizes,
  fallback: number,
  unit: Unit = 'row',
): { train: number; test: number } {
  const { trainSize } = sizes;
  const testSize = sizes.testSize ?? (trainSize === null ? fallback : null);
  checkSize(owner, 'testSize', testSize, rows, unit);
  checkSize(owner, 'trainSize', trainSize, rows, unit);
  if (testSize !== null && trainSize !== null && isShare(testSize) && isShare(trainSize) && testSize + trainSize > 1) {
    throw tooLarge(owner, 'at most 1', testSize + trainSize);
  }
  // Test parts round up and training parts down, so that shares which add up to 1 never need more rows than there are.
  const givenTest = testSize === null ? null : isShare(testSize) ? Math.ceil(testSize * rows) : testSize;
  const givenTrain = trainSize === null ? null : isShare(trainSize) ? Math.floor(trainSize * rows) : trainSize;
  const test = givenTest ?? rows - givenTrain!;
  const train = givenTrain ?? rows - test;
  if (train + test > rows) throw tooLarge(owner, `at most the number of ${unit}s (${rows})`, train + test);
  if (train === 0) {
    const got = `none of ${rows} ${unit}s`;
    throw new InvalidParameterError({ owner, subject: 'the training part', must: `have at least one ${unit}`, got });
  }
  return { train, test };
}

function checkSize(owner: string, subject: string, size: number | null, rows: number, unit: Unit): void {
  if (size === null || isShare(size) || size < rows) return;
  const must = `be a share in (0, 1) or fewer than the number of ${unit}s (${rows})`;
  throw new InvalidParameterError({ owner, subject, must, got: describe(size) });
}

function tooLarge(owner: string, must: string, sum: number): InvalidParameterError {
  return new InvalidParameterError({ owner, subject: 'testSize + trainSize', must: `be ${must}`, got: describe(sum) });
}

function isShare(size: number): boolean {
  return size > 0 && size < 1;
}

function isCount(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 1;
}
