import {
  callback,
  describe,
  nullable,
  type ParamRules,
  type Rule,
  real,
  ShapeError,
  threadsFor,
} from '../../core/index.js';
import { isVector, Matrix, type NumericInput } from '../../data/index.js';
import type { OnWarning } from '../shared-options.js';
import type { PairTable } from './distance-table.js';
import type { PairFunction } from './function-table.js';
import { distanceTable } from './named-table.js';
import {
  finiteRules,
  type PairwiseDistancesOptions,
  type PairwiseMetric,
  type PairwiseMetricArguments,
  pairwiseMetricRule,
  partOptions,
  settingRules,
} from './pairwise-options.js';

/** What is made of some rows of distances: something of as many rows, or an array of such; `start` is the first row. */
export type ReduceFunction<R> = (distances: Matrix, start: number) => R;

/** Options of {@link pairwiseDistancesChunked}, besides the arguments of the metric. */
export interface PairwiseDistancesChunkedOptions extends PairwiseDistancesOptions {
  /** What is given in place of each chunk of distances. @defaultValue null: the chunk itself */
  readonly reduceFunc?: ReduceFunction<unknown> | null;
  /** A name, or a function of two rows. @defaultValue 'euclidean' */
  readonly metric?: PairwiseMetric<never>;
  /** Most MiB of distances at once; a chunk has one row at least. @defaultValue null: 1024 */
  readonly workingMemory?: number | null;
}

interface Resolved {
  readonly nJobs: number | null;
  readonly ensureAllFinite: boolean | 'allow-nan';
  readonly onWarning: OnWarning | null;
  readonly reduceFunc: ReduceFunction<unknown> | null;
  readonly metric: PairwiseMetric<never>;
  readonly workingMemory: number | null;
}

const DEFAULT_MEMORY = 1024;

const rules: ParamRules<Resolved> = {
  ...settingRules,
  reduceFunc: nullable(callback<ReduceFunction<unknown>>('a function of distances and their first row')),
  metric: pairwiseMetricRule<PairwiseMetric<never>>(['precomputed'], 'euclidean'),
  workingMemory: nullable(real({ min: 0 })) as Rule<number | null>,
};

/** The options of a metric that has a name. */
type NamedOptions = PairwiseDistancesChunkedOptions &
  PairwiseMetricArguments & { readonly metric?: Exclude<PairwiseMetric, PairFunction> };

/** The options of a metric of one's own. */
type FunctionOptions = PairwiseDistancesChunkedOptions & {
  readonly metric: PairFunction;
  readonly [argument: string]: unknown;
};

/**
 * The distances between the rows of X and those of Y, some rows at a time: the rows of {@link pairwiseDistances}, for
 * matrices that are too large to be had at once.
 *
 * Arguments are checked at once, distances computed as chunks are asked for.
 *
 * @param X - `[n, p]`; `[n, n]` distances for metric 'precomputed', which come in one chunk
 * @param Y - `[m, p]`; `null` for X itself
 * @returns chunks of distances, `[rows, m]`, or what `reduceFunc` makes of each
 * @throws as {@link pairwiseDistances}, and ShapeError where `reduceFunc` gives something of another length.
 * @example
 * ```ts
 * import { pairwiseDistancesChunked } from 'pipefit/metrics';
 * const nearest = pairwiseDistancesChunked([[0], [1], [5]], [[0], [4]], {
 *   reduceFunc: (distances) => distances.toArray().map((row) => row.indexOf(Math.min(...row))),
 * });
 * [...nearest].flat(); // [0, 0, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise_distances_chunked.html
 */
export function pairwiseDistancesChunked<R>(
  X: NumericInput,
  Y: NumericInput | null | undefined,
  options: (NamedOptions | FunctionOptions) & { readonly reduceFunc: ReduceFunction<R> },
): Generator<R, void, undefined>;
export function pairwiseDistancesChunked(
  X: NumericInput,
  Y?: NumericInput | null,
  options?: (NamedOptions | FunctionOptions) & { readonly reduceFunc?: null },
): Generator<Matrix, void, undefined>;
export function pairwiseDistancesChunked(
  X: NumericInput,
  Y: NumericInput | null = null,
  options?: PairwiseDistancesChunkedOptions,
): Generator<unknown, void, undefined> {
  const owner = 'pairwiseDistancesChunked';
  const { settings, given } = partOptions(owner, rules, options);
  const { metric, onWarning, reduceFunc } = settings;
  const table = distanceTable({
    ...{ owner, X, Y, metric, given, onWarning, threads: threadsFor(settings.nJobs) },
    rules: finiteRules(settings.ensureAllFinite),
  });
  const rows = metric === 'precomputed' ? table.rows : chunkRows(table, settings.workingMemory, onWarning);
  return chunksOf(owner, table, rows, reduceFunc);
}

/** How many rows fit into the memory. */
function chunkRows({ rows, columns }: PairTable, workingMemory: number | null, onWarning: OnWarning | null): number {
  const memory = workingMemory ?? DEFAULT_MEMORY;
  const fitting = Math.floor((memory * 2 ** 20) / (8 * columns));
  if (fitting >= 1) return Math.min(fitting, rows);
  const needed = Math.ceil((8 * columns) / 2 ** 20);
  onWarning?.({ code: 'WORKING_MEMORY', message: `one row needs ${needed} MiB, more than workingMemory, ${memory}` });
  return 1;
}

function* chunksOf(
  owner: string,
  table: PairTable,
  chunk: number,
  reduceFunc: ReduceFunction<unknown> | null,
): Generator<unknown, void, undefined> {
  for (let from = 0; from < table.rows; from += chunk) {
    const to = Math.min(from + chunk, table.rows);
    const distances = new Matrix(table.fill(from, to), [to - from, table.columns]);
    if (reduceFunc === null) {
      yield distances;
      continue;
    }
    const reduced = reduceFunc(distances, from);
    checkReduced(owner, reduced, to - from);
    yield reduced;
  }
}

/** Refuses what is not of as many rows as the chunk, nor an array of such, nor nothing. */
function checkReduced(owner: string, reduced: unknown, rows: number): void {
  if (reduced === null || reduced === undefined || lengthOf(reduced) === rows) return;
  if (Array.isArray(reduced) && reduced.length > 0 && reduced.every((part) => lengthOf(part) === rows)) return;
  const must = `return something of length ${rows}, or an array of such`;
  const length = lengthOf(reduced);
  const got = length === null ? describe(reduced) : `length ${length}`;
  throw new ShapeError({ owner, subject: 'reduceFunc', must, got });
}

function lengthOf(value: unknown): number | null {
  if (value instanceof Matrix) return value.shape[0];
  return isVector(value) ? value.length : null;
}
