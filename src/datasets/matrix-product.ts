/** `A` (n × k) times `B` (k × p), all row-major. */
export function matrixProduct(A: Float64Array, n: number, k: number, B: Float64Array, p: number): Float64Array {
  const out = new Float64Array(n * p);
  for (let i = 0; i < n; i++) {
    for (let m = 0; m < k; m++) {
      const a = A[i * k + m]!;
      for (let j = 0; j < p; j++) out[i * p + j]! += a * B[m * p + j]!;
    }
  }
  return out;
}
