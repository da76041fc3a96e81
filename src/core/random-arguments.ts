import { describe, InvalidParameterError } from './errors.js';

/** The integer itself, or a refusal when it is outside `[min, max]`. */
export function requireInteger(owner: string, subject: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw refusal(owner, subject, `be an integer in [${min}, ${max}]`, value);
}

/** The number itself, or a refusal when it is not finite or below `min`. */
export function requireFinite(owner: string, subject: string, value: number, min: number = -Infinity): number {
  if (Number.isFinite(value) && value >= min) return value;
  throw refusal(owner, subject, min === -Infinity ? 'be a finite number' : `be a finite number >= ${min}`, value);
}

/** The values as probabilities in [0, 1]; refuses anything else, and a wrong length. */
export function requireProbabilities(owner: string, p: ArrayLike<number>, length?: number): Float64Array {
  requireArray(owner, 'p', p);
  if (length !== undefined && p.length !== length) throw refusal(owner, 'the length of p', `be ${length}`, p.length);
  const values =
    p instanceof Float64Array ? p.slice() : Float64Array.from(p, (v) => (typeof v === 'number' ? v : Number.NaN));
  for (const [index, value] of values.entries()) {
    if (!(value >= 0 && value <= 1)) throw refusal(owner, `p[${index}]`, 'be a probability in [0, 1]', p[index]);
  }
  return values;
}

/** Refuses what is neither an array nor a typed array. */
export function requireArray(owner: string, subject: string, value: unknown): void {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) return;
  throw refusal(owner, subject, 'be an array or a typed array', value);
}

/** The error for a bad argument of a random draw. */
export function refusal(owner: string, subject: string, must: string, got: unknown): InvalidParameterError {
  return new InvalidParameterError({ owner, subject, must, got: describe(got) });
}
