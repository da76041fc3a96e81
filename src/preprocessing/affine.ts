import { Matrix } from '../data/index.js';

/** `(x - offset) / factor` in each column; `null` leaves a part out. */
export function subtractDivide(X: Matrix, offset: Float64Array | null, factor: Float64Array | null): Matrix {
  const [rows, columns] = X.shape;
  const { data } = X;
  const out = new Float64Array(data.length);
  // Taking 0 away and dividing by 1 leave every bit as it is, so one pass serves all.
  const zero = offset ?? new Float64Array(columns);
  const unit = factor ?? new Float64Array(columns).fill(1);
  for (let from = 0; from < rows * columns; from += columns) {
    for (let j = 0; j < columns; j++) out[from + j] = (data[from + j]! - zero[j]!) / unit[j]!;
  }
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}

/** `x * factor + offset` in each column; `null` leaves a part out. */
export function multiplyAdd(X: Matrix, factor: Float64Array | null, offset: Float64Array | null): Matrix {
  const [rows, columns] = X.shape;
  const { data } = X;
  const out = new Float64Array(data.length);
  // Times 1 and minus 0 leave every bit as it is, so one pass serves all.
  const unit = factor ?? new Float64Array(columns).fill(1);
  const zero = offset === null ? new Float64Array(columns) : offset.map((value) => -value);
  for (let from = 0; from < rows * columns; from += columns) {
    for (let j = 0; j < columns; j++) out[from + j] = data[from + j]! * unit[j]! - zero[j]!;
  }
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}
