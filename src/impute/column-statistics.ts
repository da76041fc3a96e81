import { describe, InvalidParameterError } from '../core/index.js';
import { type CategoryColumn, compareLabels } from '../data/index.js';
import type { ImputerStrategy } from './imputer-params.js';

/** The statistic of numbers without missing ones; NaN when there are none. */
export function numberStatistic(strategy: Exclude<ImputerStrategy, 'constant'>, values: Float64Array): number {
  switch (strategy) {
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'median':
      return median(values);
    case 'most_frequent':
      // Adding 0 turns -0, which JSON does not have, into 0.
      return mode(values) + 0;
    default:
      return ownStatistic(strategy, values);
  }
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return sorted.length === 0 ? Number.NaN : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The most frequent number, the least among equals. */
function mode(values: Float64Array): number {
  const sorted = values.toSorted();
  let best = Number.NaN;
  let bestCount = 0;
  for (let start = 0, i = 1; i <= sorted.length; i++) {
    if (sorted[i] === sorted[start]) continue;
    if (i - start > bestCount) {
      bestCount = i - start;
      best = sorted[start]!;
    }
    start = i;
  }
  return best;
}

function ownStatistic(strategy: (values: Float64Array) => unknown, values: Float64Array): number {
  const value = strategy(values);
  if (typeof value === 'number' && Math.abs(value) !== Infinity) return value;
  const must = 'return a finite number or NaN';
  throw new InvalidParameterError({ owner: 'SimpleImputer', subject: 'strategy', must, got: describe(value) });
}

/** The most frequent string or boolean, the first in order among equals; `null` when there is none. */
export function categoryMode({ codes, categories }: CategoryColumn): string | boolean | null {
  const counts = new Uint32Array(categories.length);
  for (const code of codes) if (code >= 0) counts[code]!++;
  let best = -1;
  counts.forEach((count, code) => {
    const most = best < 0 ? 0 : counts[best]!;
    if (count > most || (count === most && count > 0 && compareLabels(categories[code]!, categories[best]!) < 0)) {
      best = code;
    }
  });
  return categories[best] ?? null;
}
