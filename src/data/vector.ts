import { DataError, describe, ShapeError } from '../core/index.js';
import { isVector } from './label.js';
import { isNdarray, type NdarrayLike, ndarrayCells } from './ndarray.js';

/** A vector of numbers: an array, a typed array, a one-dimensional ndarray or anything that iterates over numbers. */
export type VectorLike = ArrayLike<number> | Iterable<number> | NdarrayLike;

/** What a vector may hold beyond finite numbers. */
export interface VectorRules {
  readonly length?: number | undefined;
  readonly allowNaN?: boolean;
  readonly allowInfinite?: boolean;
  readonly allowEmpty?: boolean;
}

/**
 * Reads a vector of numbers once, checked; a `Float64Array` is passed through, so do not write to the result.
 *
 * @throws ShapeError for what is not a vector, is empty, or has another length than `rules.length`.
 * @throws DataError for a value that is not a finite number.
 */
export function toVector(
  owner: string,
  subject: string,
  values: VectorLike,
  rules: VectorRules | number = {},
): Float64Array {
  const { length, allowEmpty = false, ...allowed } = typeof rules === 'number' ? { length: rules } : rules;
  const cells = cellsOf(owner, subject, values);
  if (length !== undefined && cells.length !== length) {
    throw new ShapeError({
      owner,
      subject,
      must: `have ${length} values, one for each row`,
      got: String(cells.length),
    });
  }
  if (cells.length === 0 && !allowEmpty) {
    throw new ShapeError({ owner, subject, must: 'have at least one value', got: 'an empty vector' });
  }
  // A Float64Array is only checked: writing to it, even its own values, is not ours to do.
  const out = cells instanceof Float64Array ? cells : new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const value = numberAt(owner, subject, cells[i], i, allowed);
    if (out !== cells) out[i] = value;
  }
  return out;
}

/**
 * Reads sample weights: finite, not negative, not all zero; `null` when there are none.
 *
 * @throws ShapeError for the wrong length, DataError for a wrong value.
 */
export function toSampleWeight(owner: string, weights: VectorLike | null | undefined, n: number): Float64Array | null {
  if (weights === null || weights === undefined) return null;
  const out = toVector(owner, 'sampleWeight', weights, n);
  let some = false;
  for (let i = 0; i < n; i++) {
    if (out[i]! < 0) {
      throw new DataError({
        owner,
        subject: 'sampleWeight',
        must: 'not be negative',
        got: String(out[i]),
        at: { row: i },
      });
    }
    if (out[i]! > 0) some = true;
  }
  if (!some)
    throw new DataError({ owner, subject: 'sampleWeight', must: 'have a value above zero', got: 'only zeros' });
  return out;
}

function cellsOf(owner: string, subject: string, values: unknown): ArrayLike<unknown> {
  if (isVector(values)) return values;
  const cells = isNdarray(values) ? ndarrayCells(values) : undefined;
  if (cells !== undefined) return cells;
  if (typeof values === 'object' && values !== null && Symbol.iterator in values)
    return [...(values as Iterable<unknown>)];
  throw new ShapeError({ owner, subject, must: 'be a vector of numbers', got: describe(values) });
}

function numberAt(owner: string, subject: string, value: unknown, row: number, allowed: VectorRules): number {
  const { allowNaN = false, allowInfinite = false } = allowed;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') {
    if (Number.isFinite(value) || (Number.isNaN(value) ? allowNaN : allowInfinite)) return value;
    throw new DataError({ owner, subject, must: 'hold finite numbers', got: String(value), at: { row } });
  }
  if (allowNaN && (value === null || value === undefined)) return Number.NaN;
  const nested = isVector(value) ? 'be one-dimensional' : 'hold finite numbers';
  throw new DataError({ owner, subject, must: nested, got: describe(value), at: { row } });
}
