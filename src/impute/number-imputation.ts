import { describe, InvalidParameterError } from '../core/index.js';
import { Matrix } from '../data/index.js';
import { numberStatistic } from './column-statistics.js';
import type { SimpleImputerParams } from './imputer-params.js';

/** What fills the missing cells of each column; NaN where the column is left out. NaN is missing in X. */
export function learnNumbers(X: Matrix, params: SimpleImputerParams): Float64Array {
  const { strategy, fillValue, keepEmptyFeatures } = params;
  const constant = strategy === 'constant' ? constantNumber(fillValue) : 0;
  return Float64Array.from({ length: X.shape[1] }, (_, j) => {
    const values = X.column(j).filter((value) => !Number.isNaN(value));
    if (strategy === 'constant') return values.length > 0 || keepEmptyFeatures ? constant : Number.NaN;
    const statistic = numberStatistic(strategy, values);
    return Number.isNaN(statistic) && keepEmptyFeatures && values.length === 0 ? 0 : statistic;
  });
}

/** The constant for columns of numbers. */
export function constantNumber(fillValue: SimpleImputerParams['fillValue'], columnName?: string): number {
  if (typeof fillValue !== 'string') return Number(fillValue ?? 0);
  const must = 'be a number for columns of numbers';
  const at = { columnName };
  throw new InvalidParameterError({ owner: 'SimpleImputer', subject: 'fillValue', must, got: describe(fillValue), at });
}

/** Fills missing cells, leaves columns without a statistic out and appends the indicators. */
export function fillNumbers(X: Matrix, statistics: Float64Array, indicator: Int32Array): Matrix {
  const kept = keptColumns(statistics);
  const { data } = X.compact();
  const [rows, columns] = X.shape;
  const width = kept.length + indicator.length;
  const out = new Float64Array(rows * width);
  for (let i = 0, from = 0, to = 0; i < rows; i++, from += columns) {
    for (let k = 0; k < kept.length; k++, to++) {
      const value = data[from + kept[k]!]!;
      out[to] = Number.isNaN(value) ? statistics[kept[k]!]! : value;
    }
    for (let k = 0; k < indicator.length; k++, to++) out[to] = Number(Number.isNaN(data[from + indicator[k]!]!));
  }
  return new Matrix(out, [rows, width]);
}

/** Takes the filled cells out again: NaN where an indicator is set, and in columns that were left out. */
export function unfillNumbers(X: Matrix, statistics: Float64Array, indicator: Int32Array): Matrix {
  const kept = keptColumns(statistics);
  const rows = X.shape[0];
  const out = new Matrix(new Float64Array(rows * statistics.length).fill(Number.NaN), [rows, statistics.length]);
  for (let i = 0; i < rows; i++) {
    for (const [k, j] of kept.entries()) out.set(i, j, X.get(i, k));
    for (const [k, j] of indicator.entries()) if (X.get(i, kept.length + k) !== 0) out.set(i, j, Number.NaN);
  }
  return out;
}

function keptColumns(statistics: Float64Array): number[] {
  return Array.from(statistics.keys()).filter((j) => !Number.isNaN(statistics[j]));
}
