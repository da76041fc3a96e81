import type { RandomStateLike } from './random-state.js';
import { RandomState } from './random-state.js';
import { custom, type Rule } from './rule.js';

/** `randomState` of an estimator: an integer or string seed, a generator, or `null` for entropy. */
export function randomStateRule(): Rule<RandomStateLike> {
  return custom<RandomStateLike>({
    must: 'be a whole number in [0, 4294967295], a string, a generator with next(), or null',
    test: isRandomState,
    schema: {
      anyOf: [{ type: 'integer', minimum: 0, maximum: 4294967295 }, { type: 'string' }, { type: 'null' }],
      default: null,
    },
    default: null,
  });
}

function isRandomState(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'function' || value instanceof RandomState)
    return true;
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 4294967295;
  return typeof value === 'object' && typeof (value as { next?: unknown }).next === 'function';
}
