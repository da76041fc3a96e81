/** What a bench file gives: data, an estimator and a score, for one or more rows of the table. */
import type { Matrix } from 'pipefit/data';

/** One named part of a data set; records are for mixed columns. */
export type Stored = Matrix | Int32Array | Float64Array | readonly object[];

/** Both sides read the same bytes under the same names. Names that begin with `test` serve the score only. */
export type Dataset = { readonly [name: string]: Stored };

/** Named numbers that show that two sides did the same work. */
export type Scores = { readonly [name: string]: number };

/** What is timed, and what its result is worth. */
export interface Work {
  run(): unknown;
  score(result: unknown): Scores;
}

/** A timed function with the score of its result, which is computed off the clock. */
export function work<R>(run: () => R | Promise<R>, score: (result: R) => Scores): Work {
  return { run, score: (result) => score(result as R) };
}

/** A JavaScript library that can do the same work on one thread. */
export interface Peer<D extends Dataset = Dataset> {
  readonly package: string;
  /** Rows to begin with: well under a second. */
  readonly from: number;
  /** Brings the data into the form that the library wants; off the clock. */
  prepare(data: D): Promise<Work>;
}

/** One row of the table. */
export interface Workload<D extends Dataset = Dataset> {
  /** The key by which the Python file beside the bench file knows the row. */
  readonly name: string;
  readonly title: string;
  /** scikit-learn's time over ours: what must be reached, and what is aimed at; `null` where nothing is asked. */
  readonly target: readonly [atLeast: number, aim: number] | null;
  /** Rows at the full size. */
  readonly rows: number;
  /** The sizes to run, as multiples of `rows`. */
  readonly factors: readonly number[];
  /** What a reader of the table must know. */
  readonly note?: string;
  /** Calls in one run: the time is that of one call. @defaultValue 1 */
  readonly calls?: number;
  /** Whether the peak of memory can be told: not where a side works in processes of its own. @defaultValue true */
  readonly memory?: boolean;
  /** By how much each score may differ from scikit-learn's, relative to it. */
  readonly tolerance: Scores;
  readonly peers?: readonly Peer<D>[];
  /** How the table calls so many rows. */
  size(rows: number): string;
  data(rows: number): D;
  /** Does what is not timed. */
  prepare(data: D): Work;
}

/** The usual sizes: the full one, a tenth and four times. */
export const GROWTH: readonly number[] = [1, 0.1, 4];

/** A whole number with thin groups of three digits. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u2009');
}

/** `50 000 × 40`. */
export function extent(rows: number, columns: number): string {
  return `${grouped(rows)} × ${columns}`;
}
