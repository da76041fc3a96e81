const MOST_ESTIMATES = 5;

/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix; null where it is not, or where its condition
 * leaves no digit.
 *
 * @param matrix - IN, `n × n`, row after row
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const factor = choleskyFactor(matrix, n);
  if (factor === null) return null;
  const condition = columnNorm(matrix, n) * inverseNorm(factor, n);
  // Written so that what is not a number is refused.
  return 1 / condition >= Number.EPSILON ? solveFactored(factor, right) : null;
}

/** The lower triangle whose product with its transpose is the matrix. */
function choleskyFactor(matrix: Float64Array, n: number): Float64Array | null {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = matrix[i * n + j]! - rowProduct(factor, i * n, j * n, j);
      if (i !== j) factor[i * n + j] = rest / factor[j * n + j]!;
      else if (rest > 0) factor[i * n + i] = Math.sqrt(rest);
      else return null;
    }
  }
  return factor;
}

/** Inner product of the first `length` numbers of two rows, in four lanes whatever the engine. */
function rowProduct(factor: Float64Array, i: number, j: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += factor[i + k]! * factor[j + k]!;
    s1 += factor[i + k + 1]! * factor[j + k + 1]!;
    s2 += factor[i + k + 2]! * factor[j + k + 2]!;
    s3 += factor[i + k + 3]! * factor[j + k + 3]!;
  }
  for (; k < length; k++) s0 += factor[i + k]! * factor[j + k]!;
  return s0 + s1 + (s2 + s3);
}

function solveFactored(factor: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    let rest = x[i]!;
    for (let j = 0; j < i; j++) rest -= factor[i * n + j]! * x[j]!;
    x[i] = rest / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = x[i]! / factor[i * n + i]!;
    x[i] = value;
    for (let j = 0; j < i; j++) x[j]! -= factor[i * n + j]! * value;
  }
  return x;
}

/** The largest sum of absolute values in a column. */
function columnNorm(matrix: Float64Array, n: number): number {
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sums[j]! += Math.abs(matrix[i * n + j]!);
  return sums.reduce((most, sum) => Math.max(most, sum), 0);
}

/** An estimate of the inverse's largest column sum: Hager's method, with Higham's second opinion. */
function inverseNorm(factor: Float64Array, n: number): number {
  let x = new Float64Array(n).fill(1 / n);
  let estimate = 0;
  let previous = -1;
  for (let i = 0; i < MOST_ESTIMATES; i++) {
    const image = solveFactored(factor, x);
    const norm = image.reduce((sum, value) => sum + Math.abs(value), 0);
    if (i > 0 && norm <= estimate) break;
    estimate = norm;
    const slopes = solveFactored(
      factor,
      image.map((value) => (value >= 0 ? 1 : -1)),
    );
    const place = slopes.reduce((best, value, j) => (Math.abs(value) > Math.abs(slopes[best]!) ? j : best), 0);
    if (place === previous) break;
    previous = place;
    x = new Float64Array(n);
    x[place] = 1;
  }
  const swinging = Float64Array.from(x, (_, j) => (j % 2 === 0 ? 1 : -1) * (1 + j / Math.max(1, n - 1)));
  const other = solveFactored(factor, swinging).reduce((sum, value) => sum + Math.abs(value), 0);
  return Math.max(estimate, (2 * other) / (3 * n));
}
