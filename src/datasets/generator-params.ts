import { custom, describe, InvalidParameterError, integer, type Rule, real, union } from '../core/index.js';
import { isVector, toVector, type VectorLike } from '../data/index.js';

/** A whole number of at least 1: how many samples, features, classes. */
export function count(fallback: number): Rule<number> {
  return integer({ min: 1, default: fallback });
}

/** @throws InvalidParameterError when the options came where the number of samples stands. */
export function checkSizeFirst(owner: string, nSamples: unknown): void {
  if (typeof nSamples !== 'object' || nSamples === null || isVector(nSamples) || Symbol.iterator in nSamples) return;
  const must = `stand before the options, as in ${owner}(100, 20, { randomState: 0 })`;
  throw refused(owner, 'nSamples', must, nSamples);
}

/** One number within bounds, or a vector of numbers. */
export function numberOrVector(bounds: Parameters<typeof real>[0] & { default: number }): Rule<number | VectorLike> {
  return union<[Rule<number>, Rule<VectorLike>], number | VectorLike>([real(bounds), vector], bounds.default);
}

/** A vector of numbers; its values are checked where its length is known. */
export const vector: Rule<VectorLike> = custom<VectorLike>({
  must: 'be a vector of numbers',
  test: (value) => typeof value === 'object' && value !== null,
});

/** A value for each of `length` places: the number repeated, or the vector checked. */
export function spread(owner: string, subject: string, value: number | VectorLike, length: number): Float64Array {
  if (typeof value === 'number') return new Float64Array(length).fill(value);
  const values = toVector(owner, subject, value);
  if (values.length !== length) throw refused(owner, subject, `have ${length} values`, values.length);
  return values;
}

/** The error for parameters that do not go together. */
export function refused(owner: string, subject: string, must: string, got: unknown): InvalidParameterError {
  return new InvalidParameterError({ owner, subject, must, got: describe(got) });
}
