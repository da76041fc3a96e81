import type { CvData } from '../validation/cv-data.js';
import type { AuditedColumn } from './audited-columns.js';
import { counted, type LeakageCode, type LeakageFinding, type LeakageSeverity, someOf } from './leakage-report.js';

/** How near a mean and a deviation have to be to 0 and 1: numbers may have gone through a file with few digits. */
const NEAR = 1e-6;
/** How near other numbers have to be: to limits, and to means as a share of a deviation. */
const EQUAL = 1e-9;
/** Columns that reach from 0 to 1 by themselves are not rare. */
const LEAST_RANGES = 2;

/** Columns that look as if a step had been fitted on all rows, before they were divided. */
export function findPreparation(data: CvData, columns: readonly AuditedColumn[]): LeakageFinding[] {
  const numbers = columns.filter((column) => isMeasured(column));
  const standardized = numbers.filter(({ values }) => isStandardized(values));
  const ranged = numbers.filter(({ values }) => reachesFrom0To1(values));
  const isRanged = ranged.length >= LEAST_RANGES && ranged.length === numbers.length;
  const imputed = numbers.flatMap(({ name, values }) => (imputedRows(values) === 0 ? [] : [name]));
  const responses = responsesOf(data);
  const encoded = columns.filter(
    ({ values, isCategory }) => !isCategory && responses.some((response) => isTargetEncoded(values, response)),
  );
  return [
    ...report('STANDARDIZED_BEFORE', 'warning', namesOf(standardized), 'with mean 0 and deviation 1 over all rows'),
    ...report('RANGE_SCALED_BEFORE', 'note', isRanged ? namesOf(ranged) : [], 'with 0 and 1 as limits over all rows'),
    ...report('IMPUTED_BEFORE', 'warning', imputed, 'with a value in several rows that is the mean of all others'),
    ...report('TARGET_ENCODED_BEFORE', 'error', namesOf(encoded), 'whose values are means of the target over all rows'),
  ];
}

const REMEDIES = {
  STANDARDIZED_BEFORE:
    'Pass the raw columns and make StandardScaler a step of the pipeline, so that each fit scales by its training rows.',
  RANGE_SCALED_BEFORE:
    'Pass the raw columns and make MinMaxScaler a step of the pipeline; limits that were known before, as those of pixels, are no leak.',
  IMPUTED_BEFORE: 'Pass the missing values as they are and make SimpleImputer a step of the pipeline.',
  TARGET_ENCODED_BEFORE: 'Pass the categories: an encoding by the target has to be fitted within each training part.',
} satisfies Partial<Record<LeakageCode, string>>;

function report(
  code: keyof typeof REMEDIES,
  severity: LeakageSeverity,
  columns: readonly string[],
  what: string,
): LeakageFinding[] {
  if (columns.length === 0) return [];
  const message = `${counted(columns.length, 'column')} ${what} (${someOf(columns)})`;
  return [{ code, severity, message, remedy: REMEDIES[code], rows: [], columns, splits: [], count: columns.length }];
}

function namesOf(columns: readonly AuditedColumn[]): string[] {
  return columns.map(({ name }) => name);
}

/** Whether a column holds measured numbers: more than two different ones, not all of them whole. */
function isMeasured({ values, isCategory }: AuditedColumn): boolean {
  if (isCategory || values.every((value) => Number.isNaN(value) || Number.isInteger(value))) return false;
  return values.every((value) => Math.abs(value) !== Number.POSITIVE_INFINITY) && distinct(values) > 2;
}

function distinct(values: Float64Array): number {
  return new Set(values.filter((value) => !Number.isNaN(value))).size;
}

/** Whether the mean is 0 and the deviation 1, of the rows or as estimated from them. */
function isStandardized(values: Float64Array): boolean {
  const { count, mean, squares } = momentsOf(values);
  const isOne = (variance: number): boolean => Math.abs(Math.sqrt(variance) - 1) <= NEAR;
  return Math.abs(mean) <= NEAR && (isOne(squares / count) || isOne(squares / (count - 1)));
}

function reachesFrom0To1(values: Float64Array): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return Math.abs(least) <= EQUAL && Math.abs(most - 1) <= EQUAL;
}

/** How many rows have the mean of all others, where the others are nearly all different. */
function imputedRows(values: Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of values) if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [common, most] = [Number.NaN, 1];
  for (const [value, count] of counts) if (count > most) [common, most] = [value, count];
  const others = values.filter((value) => value !== common && !Number.isNaN(value));
  if (most < 2 || others.length < 3 || 2 * (counts.size - 1) < others.length) return 0;
  const { mean, squares, count } = momentsOf(others);
  return Math.abs(common - mean) <= EQUAL * Math.sqrt(squares / count) ? most : 0;
}

/** The target as numbers: what a regressor learns, or whether a row has a class, for each of them. */
function responsesOf({ y, target }: CvData): Float64Array[] {
  if (target === null) return y instanceof Float64Array ? [y] : [];
  return target.classes.map((_, code) => Float64Array.from(target.codes, (other) => Number(other === code)));
}

/** Whether each value is the mean of the target over the rows that have it. */
function isTargetEncoded(values: Float64Array, response: Float64Array): boolean {
  const sums = new Map<number, { count: number; sum: number }>();
  for (const [i, value] of values.entries()) {
    const group = sums.get(value) ?? { count: 0, sum: 0 };
    group.count++;
    group.sum += response[i]!;
    sums.set(value, group);
  }
  // The target itself, and a value for each row, are no encoding.
  if (sums.size < 2 || 2 * sums.size > values.length || values.every((value, i) => value === response[i])) return false;
  return [...sums].every(([value, { count, sum }]) => Math.abs(value - sum / count) <= EQUAL);
}

function momentsOf(values: Float64Array): { readonly count: number; readonly mean: number; readonly squares: number } {
  let [count, sum] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  return { count, mean, squares };
}
