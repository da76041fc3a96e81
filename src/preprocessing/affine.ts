import { checkFinite, Matrix } from '../data/index.js';

/**
 * `(x - offset) / factor` in each column; `null` leaves a part out.
 *
 * @throws DataError for infinities.
 */
export function subtractDivide(
  owner: string,
  X: Matrix,
  offset: Float64Array | null,
  factor: Float64Array | null,
): Matrix {
  const { data } = X;
  const columns = X.shape[1];
  const out = new Float64Array(data.length);
  // Taking 0 away and dividing by 1 leave every bit as it is, so one pass serves all.
  const zero = offset ?? new Float64Array(columns);
  const unit = factor ?? new Float64Array(columns).fill(1);
  let finite = true;
  for (let from = 0; from < data.length; from += columns) {
    let nothing = 0;
    for (let j = 0; j < columns; j++) {
      const x = data[from + j]!;
      nothing += x - x;
      out[from + j] = (x - zero[j]!) / unit[j]!;
    }
    if (nothing !== 0) finite = false;
  }
  if (!finite) checkFinite(owner, X, { allowNaN: true });
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}

/**
 * `x * factor + offset` in each column; `null` leaves a part out.
 *
 * @throws DataError for infinities.
 */
export function multiplyAdd(
  owner: string,
  X: Matrix,
  factor: Float64Array | null,
  offset: Float64Array | null,
): Matrix {
  const { data } = X;
  const columns = X.shape[1];
  const out = new Float64Array(data.length);
  // Times 1 and minus 0 leave every bit as it is, so one pass serves all.
  const unit = factor ?? new Float64Array(columns).fill(1);
  const zero = offset === null ? new Float64Array(columns) : offset.map((value) => -value);
  let finite = true;
  for (let from = 0; from < data.length; from += columns) {
    let nothing = 0;
    for (let j = 0; j < columns; j++) {
      const x = data[from + j]!;
      nothing += x - x;
      out[from + j] = x * unit[j]! - zero[j]!;
    }
    if (nothing !== 0) finite = false;
  }
  if (!finite) checkFinite(owner, X, { allowNaN: true });
  return new Matrix(out, X.shape, { featureNames: X.featureNames });
}
