import { custom, describe, InvalidParameterError, type Rule } from '../../core/index.js';
import { isVector } from '../../data/index.js';
import type { FoldWarning } from '../execution/run-settings.js';

type Sizes = ArrayLike<number> & object;

/** Five sizes from a tenth to everything, evenly spaced, with the bits of numpy. */
const DEFAULT_SIZES: readonly number[] = Object.freeze([0, 1, 2, 3, 4].map((k) => (k === 4 ? 1 : k * (0.9 / 4) + 0.1)));

/** The rule of `trainSizes`; how large they may be depends on the data. */
export const trainSizesRule: Rule<Sizes> = custom<Sizes>({
  must: 'be a vector of whole numbers from 1 or of shares in (0, 1], at least one',
  test: (value) => isVector(value) && value.length > 0 && Array.from(value).every(isPositive),
  schema: { type: 'array', items: { type: 'number', exclusiveMinimum: 0 }, minItems: 1 },
  default: DEFAULT_SIZES,
});

/**
 * The numbers of training rows: ascending, each once.
 *
 * @throws InvalidParameterError for more rows than there are.
 */
export function countTrainingRows(
  owner: string,
  sizes: Sizes,
  most: number,
  warn: (warning: FoldWarning) => void,
): Int32Array {
  const given = Array.from(sizes);
  const areShares = isFloatArray(sizes) || given.some((size) => !Number.isInteger(size));
  const limit = areShares ? 1 : most;
  const wrong = given.find((size) => size > limit);
  if (wrong !== undefined) {
    const must = areShares ? 'be shares in (0, 1]' : `be at most the training rows of the first division (${most})`;
    throw new InvalidParameterError({ owner, subject: 'trainSizes', must, got: describe(wrong) });
  }
  const rows = given.map((size) => (areShares ? Math.max(1, Math.trunc(size * most)) : size));
  const distinct = [...new Set(rows)].sort((a, b) => a - b);
  if (distinct.length < rows.length) {
    const message = `${owner}: trainSizes has ${rows.length} sizes, of which ${distinct.length} are different numbers of rows`;
    warn({ code: 'DATA', owner, message });
  }
  return Int32Array.from(distinct);
}

function isFloatArray(sizes: Sizes): boolean {
  return sizes instanceof Float64Array || sizes instanceof Float32Array;
}

function isPositive(size: unknown): boolean {
  return typeof size === 'number' && Number.isFinite(size) && size > 0;
}
