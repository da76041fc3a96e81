import { describe, InvalidParameterError, isRecord, ShapeError } from '../../core/index.js';
import { type Matrix, type MatrixLike, toMatrix } from '../../data/index.js';
import type { ChartRow } from '../../metrics/index.js';

/** One result, or several by name. */
export type NamedResults<R> = R | { readonly [name: string]: R };

/** Scores at each place of a curve: a row a place, a column a division of the rows. */
export interface CurveScores {
  readonly trainScores: MatrixLike;
  readonly testScores: MatrixLike;
}

/** What is drawn of the scores. */
export interface SeriesSettings {
  readonly scoreType: 'test' | 'train' | 'both';
  readonly negateScore: boolean;
}

/** A result with its name, `null` for the only one. */
export type NamedResult = readonly [name: string | null, result: Readonly<Record<string, unknown>>];

/**
 * One result, known by a field that it must have, or several by name.
 *
 * @throws InvalidParameterError for what is neither.
 */
export function readResults(owner: string, results: unknown, field: string): NamedResult[] {
  const isResult = (value: unknown): value is Readonly<Record<string, unknown>> =>
    isRecord(value) && value.trainScores !== undefined && value.testScores !== undefined && field in value;
  if (isResult(results)) return [[null, results]];
  const named = isRecord(results) ? Object.entries(results) : [];
  const must = `have ${field}, trainScores and testScores`;
  if (named.length === 0) {
    throw new InvalidParameterError({ owner, subject: 'the result', must, got: describe(results) });
  }
  return named.map(([name, result]) => {
    if (isResult(result)) return [name, result] as const;
    throw new InvalidParameterError({ owner, subject: `result ${describe(name)}`, must, got: describe(result) });
  });
}

/**
 * Means of the scores and their standard deviations, place by place.
 *
 * @param places - what each row of the scores belongs to.
 * @throws ShapeError for another number of rows.
 */
export function scoreRows(
  owner: string,
  [name, result]: NamedResult,
  [field, places]: readonly [field: string, places: readonly (number | string)[]],
  { scoreType, negateScore }: SeriesSettings,
): ChartRow[] {
  const sign = negateScore ? -1 : 1;
  const kinds = ['train', 'test'].filter((kind) => scoreType === 'both' || scoreType === kind);
  return kinds.flatMap((kind) => {
    const scores = readScores(owner, `${kind}Scores`, result[`${kind}Scores`], places.length);
    const curve = name === null ? `${kind[0]!.toUpperCase()}${kind.slice(1)}` : `${name}, ${kind}`;
    return places.map((place, i) => {
      const { mean, deviation } = moments(scores.row(i), sign);
      const band = { low: finite(mean - deviation), high: finite(mean + deviation) };
      return { curve, [field]: place, score: finite(mean), std: finite(deviation), ...band };
    });
  });
}

function readScores(owner: string, subject: string, values: unknown, places: number): Matrix {
  const scores = toMatrix(owner, values, { subject, allowNaN: true, allowInfinite: true });
  if (scores.shape[0] === places) return scores;
  throw new ShapeError({ owner, subject, must: `have ${places} rows`, got: String(scores.shape[0]) });
}

/** Mean and standard deviation of scores. */
function moments(scores: Float64Array, sign: number): { mean: number; deviation: number } {
  const average = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = average(scores.map((score) => sign * score));
  return { mean, deviation: Math.sqrt(average(scores.map((score) => (sign * score - mean) ** 2))) };
}

/** A number as JSON can hold it; scores of failed fits are gaps. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
