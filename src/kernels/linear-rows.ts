import type { Arena } from './arena.js';

/** Rows in columns are copied in blocks of this many, which the cache holds. */
const BLOCK = 128;

/** The rows of a linear model, some of which may weigh nothing. */
export interface LinearRows {
  /** IN, `n × p`, row after row */
  readonly X: Float64Array;
  readonly p: number;
  /** The value of a column that is appended to X, or 0 for none. */
  readonly bias: number;
}

/** The rows that weigh something, class by class and otherwise in their order. */
export function orderByClass(y: Float64Array, classCount: number, sampleWeight: Float64Array | null): Int32Array {
  const kept = Array.from(y.keys()).filter((i) => sampleWeight === null || sampleWeight[i]! > 0);
  if (classCount === 0) return Int32Array.from(kept);
  const rows = new Int32Array(kept.length);
  let place = 0;
  for (let c = 0; c < classCount; c++) for (const i of kept) if (y[i] === c) rows[place++] = i;
  return rows;
}

/** Copies rows into the arena in the given order, with the bias at the end of each. */
export function placeRows(arena: Arena, { X, p, bias }: LinearRows, order: Int32Array): number {
  const width = bias > 0 ? p + 1 : p;
  const at = arena.reserve(8 * order.length * width);
  const out = arena.float64s(at, order.length * width);
  order.forEach((row, i) => {
    const to = i * width;
    for (let j = 0; j < p; j++) out[to + j] = X[row * p + j]!;
    if (bias > 0) out[to + p] = bias;
  });
  return at;
}

/** The same, column after column. */
export function placeColumns(arena: Arena, { X, p, bias }: LinearRows, order: Int32Array): number {
  const n = order.length;
  const width = bias > 0 ? p + 1 : p;
  const at = arena.reserve(8 * n * width);
  const out = arena.float64s(at, n * width);
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    for (let j = 0; j < p; j++) for (let i = from; i < to; i++) out[j * n + i] = X[order[i]! * p + j]!;
  }
  if (bias > 0) out.fill(bias, p * n);
  return at;
}
