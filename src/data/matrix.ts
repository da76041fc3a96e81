import { describe, ShapeError } from '../core/index.js';
import { checkIndices } from './indices.js';
import { isVector } from './label.js';

/** How to lay a matrix over a buffer; everything defaults to dense row-major from the start. */
export interface MatrixLayout {
  readonly stride?: readonly [number, number];
  readonly offset?: number;
  readonly featureNames?: readonly string[] | null;
}

/**
 * A dense two-dimensional array of 64-bit floats, `[rows, columns]`.
 *
 * Structurally an `ndarray`: it has `data`, `shape`, `stride`, `offset`, `dtype`, `get` and `set`, so the ndarray
 * packages work on it without copying. What pipefit returns is always row-major without gaps.
 *
 * @example
 * ```ts
 * import { Matrix } from 'pipefit/data';
 * const X = new Matrix(Float64Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
 * X.get(1, 0); // 4
 * X.toArray(); // [[1, 2, 3], [4, 5, 6]]
 * ```
 */
export class Matrix {
  readonly data: Float64Array;
  readonly shape: readonly [rows: number, columns: number];
  readonly stride: readonly [number, number];
  readonly offset: number;
  readonly dtype = 'float64';
  readonly dimension = 2;
  /** Names of the columns, or `null` when the data came without names. */
  readonly featureNames: readonly string[] | null;

  /** @throws ShapeError when the shape does not fit the buffer. */
  constructor(data: Float64Array, shape: readonly [number, number], layout: MatrixLayout = {}) {
    checkArguments(data, shape, layout);
    this.data = data;
    this.shape = [shape[0], shape[1]];
    this.stride = layout.stride === undefined ? [shape[1], 1] : [layout.stride[0], layout.stride[1]];
    this.offset = layout.offset ?? 0;
    this.featureNames = layout.featureNames ?? null;
    checkLayout(this.shape, this.stride, this.offset, data.length);
    const names = this.featureNames?.length ?? shape[1];
    if (names !== shape[1]) {
      throw layoutError('have one feature name for each column', `${names} names for ${shape[1]} columns`);
    }
  }

  /** A matrix of zeros. */
  static zeros(rows: number, columns: number, featureNames: readonly string[] | null = null): Matrix {
    checkLayout([rows, columns], [columns, 1], 0, Number.POSITIVE_INFINITY);
    return new Matrix(new Float64Array(rows * columns), [rows, columns], { featureNames });
  }

  /** The axes from the one whose neighbours lie closest in `data` to the farthest, as the ndarray packages read it. */
  get order(): [number, number] {
    return Math.abs(this.stride[0]) <= Math.abs(this.stride[1]) ? [0, 1] : [1, 0];
  }

  /** Number of cells. */
  get size(): number {
    return this.shape[0] * this.shape[1];
  }

  get(row: number, column: number): number {
    return this.data[this.index(row, column)]!;
  }

  set(row: number, column: number, value: number): number {
    this.data[this.index(row, column)] = value;
    return value;
  }

  /** Position of a cell in `data`. */
  index(row: number, column: number): number {
    return this.offset + row * this.stride[0] + column * this.stride[1];
  }

  /** Whether the cells lie row after row, without gaps, from the start of `data`. */
  get isCompact(): boolean {
    return (
      this.offset === 0 &&
      this.data.length === this.size &&
      (this.stride[1] === 1 || this.shape[1] <= 1) &&
      (this.stride[0] === this.shape[1] || this.shape[0] <= 1)
    );
  }

  /** The same cells row-major and without gaps: itself when it already is. */
  compact(): Matrix {
    if (this.isCompact) return this;
    const [rows, columns] = this.shape;
    const out = new Float64Array(rows * columns);
    for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k++] = this.get(i, j);
    return new Matrix(out, this.shape, { featureNames: this.featureNames });
  }

  /** The same cells under other column names (no copy). */
  named(featureNames: readonly string[] | null): Matrix {
    const { data, shape, stride, offset } = this;
    return new Matrix(data, shape, { stride, offset, featureNames });
  }

  /**
   * A copy of the chosen rows, in the order given; a row may repeat.
   *
   * @throws ShapeError for a row that does not exist.
   */
  takeRows(rows: ArrayLike<number>): Matrix {
    checkIndices('Matrix.takeRows', 'rows', rows, this.shape[0]);
    const X = this.compact();
    const width = X.shape[1];
    const out = new Float64Array(rows.length * width);
    for (let i = 0, to = 0; i < rows.length; i++) {
      const start = rows[i]! * width;
      for (let from = start; from < start + width; from++) out[to++] = X.data[from]!;
    }
    return new Matrix(out, [rows.length, width], { featureNames: this.featureNames });
  }

  /**
   * A copy of the chosen columns, in the order given.
   *
   * @throws ShapeError for a column that does not exist.
   */
  takeColumns(columns: ArrayLike<number>): Matrix {
    checkIndices('Matrix.takeColumns', 'columns', columns, this.shape[1]);
    const rows = this.shape[0];
    const width = columns.length;
    const out = new Float64Array(rows * width);
    for (let i = 0; i < rows; i++) for (let j = 0; j < width; j++) out[i * width + j] = this.get(i, columns[j]!);
    const names = this.featureNames === null ? null : Array.from(columns, (j) => this.featureNames![j]!);
    return new Matrix(out, [rows, width], { featureNames: names });
  }

  /** One row, copied. */
  row(i: number): Float64Array {
    return Float64Array.from({ length: this.shape[1] }, (_, j) => this.get(i, j));
  }

  /** One column, copied. */
  column(j: number): Float64Array {
    return Float64Array.from({ length: this.shape[0] }, (_, i) => this.get(i, j));
  }

  /** The cells as plain arrays. */
  toArray(): number[][] {
    return Array.from({ length: this.shape[0] }, (_, i) => Array.from(this.row(i)));
  }
}

/** @throws ShapeError when a shape, a stride and an offset reach outside a buffer of this length. */
export function checkLayout(
  shape: readonly [number, number],
  stride: readonly [number, number],
  offset: number,
  length: number,
): void {
  const [rows, columns] = shape;
  const whole = [rows, columns, offset].every((value) => Number.isSafeInteger(value) && value >= 0);
  if (!whole || stride.length !== 2 || !stride.every(Number.isSafeInteger)) {
    const parts = JSON.stringify({ shape, stride, offset }, (_, part) =>
      typeof part === 'bigint' ? `${part}n` : part,
    );
    throw layoutError('have a shape, stride and offset of whole numbers', parts);
  }
  if (rows === 0 || columns === 0) return;
  const reach = [(rows - 1) * stride[0], (columns - 1) * stride[1]];
  const low = offset + reach.reduce((sum, step) => sum + Math.min(step, 0), 0);
  const high = offset + reach.reduce((sum, step) => sum + Math.max(step, 0), 0);
  if (low < 0 || high >= length) {
    throw layoutError(`have data for its shape [${rows}, ${columns}]`, `a buffer of length ${length}`);
  }
}

/** Callers without types can pass anything. */
function checkArguments(data: unknown, shape: unknown, layout: unknown): void {
  if (!(data instanceof Float64Array)) throw layoutError('have its cells in a Float64Array', describe(data));
  if (!isVector(shape) || shape.length !== 2) throw layoutError('have a shape [rows, columns]', describe(shape));
  if (typeof layout !== 'object' || layout === null) throw layoutError('have an object as layout', describe(layout));
  const { stride, featureNames } = layout as { stride?: unknown; featureNames?: unknown };
  if (stride !== undefined && !isVector(stride)) throw layoutError('have a stride [down, right]', describe(stride));
  if (featureNames === undefined || featureNames === null) return;
  if (Array.isArray(featureNames) && featureNames.every((name) => typeof name === 'string')) return;
  throw layoutError('have strings as feature names', describe(featureNames));
}

function layoutError(must: string, got: string): ShapeError {
  return new ShapeError({ owner: 'Matrix', subject: 'a matrix', must, got });
}
