import { Matrix } from '../data/index.js';

/** `(x - offset) / factor` in each column; `null` leaves a part out. */
export function subtractDivide(X: Matrix, offset: Float64Array | null, factor: Float64Array | null): Matrix {
  const [rows, columns] = X.shape;
  const out = X.data.slice();
  if (offset !== null) for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k++]! -= offset[j]!;
  if (factor !== null) for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k++]! /= factor[j]!;
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}

/** `x * factor + offset` in each column; `null` leaves a part out. */
export function multiplyAdd(X: Matrix, factor: Float64Array | null, offset: Float64Array | null): Matrix {
  const [rows, columns] = X.shape;
  const out = X.data.slice();
  if (factor !== null) for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k++]! *= factor[j]!;
  if (offset !== null) for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k++]! += offset[j]!;
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}
