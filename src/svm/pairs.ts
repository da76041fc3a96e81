import type { SvmProblem, SvmResult, SvmTask } from '../kernels/index.js';

/** Rows of positive weight, class after class. */
export interface GroupedRows {
  readonly rows: Int32Array;
  /** Where each class begins, and the end. */
  readonly starts: Int32Array;
}

/** Groups rows by class, in their order. */
export function groupRows(present: Int32Array, codes: Int32Array, classCount: number): GroupedRows {
  const starts = new Int32Array(classCount + 1);
  for (const row of present) starts[codes[row]! + 1]! += 1;
  for (let c = 0; c < classCount; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const rows = new Int32Array(present.length);
  for (const row of present) rows[next[codes[row]!]!++] = row;
  return { rows, starts };
}

/** A pair of classes, by their codes. */
export type Pair = readonly [first: number, second: number];

/** All pairs of classes, the first before the second. */
export function pairsOf(classCount: number): Pair[] {
  const codes = Array.from({ length: classCount }, (_, c) => c);
  return codes.flatMap((i) => codes.slice(i + 1).map((j): Pair => [i, j]));
}

/** The problem of each pair: its classes against each other. */
export function pairTasks({ starts }: GroupedRows, bounds: Float64Array): SvmTask[] {
  const count = (c: number) => starts[c + 1]! - starts[c]!;
  return pairsOf(bounds.length).map(([i, j]) => ({
    ...{ first: starts[i]!, firstCount: count(i), firstC: bounds[i]! },
    ...{ second: starts[j]!, secondCount: count(j), secondC: bounds[j]! },
  }));
}

/** What the pairs have in common: rows that support any of them, and their coefficients in each. */
export interface Machine {
  /** Rows of X, class after class. */
  readonly support: Int32Array;
  readonly counts: Int32Array;
  /** `[classes - 1, support vectors]`: of class i in its pair with j in row j - 1, of class j in row i. */
  readonly coefficients: Float64Array;
  readonly offsets: Float64Array;
}

/** Puts the solutions of all pairs together. */
export function joinPairs({ rows, starts }: GroupedRows, results: readonly SvmResult[]): Machine {
  const classCount = starts.length - 1;
  const pairs = pairsOf(classCount);
  const supports = new Uint8Array(rows.length);
  const each = (visit: (at: number, matrixRow: number, value: number) => void) => {
    for (const [k, [i, j]] of pairs.entries()) {
      const { coefficients } = results[k]!;
      const count = starts[i + 1]! - starts[i]!;
      for (let t = 0; t < count; t++) visit(starts[i]! + t, j - 1, coefficients[t]!);
      for (let t = count; t < coefficients.length; t++) visit(starts[j]! + t - count, i, coefficients[t]!);
    }
  };
  each((at, _, value) => {
    if (value !== 0) supports[at] = 1;
  });
  const places = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) places[at + 1] = places[at]! + supports[at]!;
  const width = places[rows.length]!;
  const coefficients = new Float64Array((classCount - 1) * width);
  each((at, matrixRow, value) => {
    if (supports[at] === 1) coefficients[matrixRow * width + places[at]!] = value;
  });
  const counts = Int32Array.from({ length: classCount }, (_, c) => places[starts[c + 1]!]! - places[starts[c]!]!);
  const offsets = Float64Array.from(results, ({ offset }) => offset);
  return { support: rows.filter((_, at) => supports[at] === 1), counts, coefficients, offsets };
}

/** The machine of a single problem. */
export function singleMachine(present: Int32Array, { coefficients, offset }: SvmResult): Machine {
  const support = present.filter((_, t) => coefficients[t] !== 0);
  const counts = Int32Array.of(support.length);
  return {
    support,
    counts,
    coefficients: coefficients.filter((value) => value !== 0),
    offsets: Float64Array.of(offset),
  };
}

/** The rows of X that support the machine; none where X holds kernel values. */
export function supportRows(
  { X, p }: Pick<SvmProblem, 'X' | 'p'>,
  support: Int32Array,
  precomputed: boolean,
): Float64Array {
  if (precomputed) return new Float64Array(0);
  const out = new Float64Array(support.length * p);
  for (const [k, row] of support.entries()) out.set(X.subarray(row * p, (row + 1) * p), k * p);
  return out;
}
