import type { ChartPosition } from '../../metrics/index.js';

/** How many times as wide as the narrowest the widest gap between values may be on a linear axis. */
const MOST_UNEVEN = 5;

/** An axis of numbers: logarithmic where their gaps are uneven, and with a linear part around 0 where some are not positive. */
export function numericAxis(field: string, title: string, values: readonly number[]): ChartPosition {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, k) => value - sorted[k]!);
  const uneven = gaps.length > 0 && Math.max(...gaps) / Math.min(...gaps) > MOST_UNEVEN;
  const type = uneven ? (sorted[0]! > 0 ? 'log' : 'symlog') : 'linear';
  const scale: NonNullable<ChartPosition['scale']> = type === 'log' ? { type } : { type, zero: false };
  return { field, type: 'quantitative', title, scale };
}
