import { fusedMultiplyAdd, squaredNorms } from 'pipefit/kernels';

/** Squared norms of rows. */
export function norms(rows: Float64Array, n: number, p: number): Float64Array {
  const out = new Float64Array(n);
  squaredNorms(rows, n, p, out);
  return out;
}

/** The center of each row by plain loops: `c² - 2 x·c`, and near ties again as chains of fused multiply-adds. */
export function plainNearest(X: Float64Array, p: number, centers: Float64Array): number[] {
  const [n, k] = [X.length / p, centers.length / p];
  const xNorms = norms(X, n, p);
  const cNorms = norms(centers, k, p);
  const longest = Math.max(...cNorms);
  return Array.from({ length: n }, (_, i) => {
    const scores = Array.from(cNorms, (norm, j) => {
      let dot = 0;
      for (let f = 0; f < p; f++) dot += X[i * p + f]! * centers[j * p + f]!;
      return norm - 2 * dot;
    });
    const [least, second = Infinity] = [...scores].sort((a, b) => a - b);
    if (second - least! > 2 ** -52 * (p + 4) * (xNorms[i]! + 2 * longest)) return scores.indexOf(least!);
    const fused = Array.from(cNorms, (norm, j) => {
      let dot = 0;
      for (let f = 0; f < p; f++) dot = fusedMultiplyAdd(X[i * p + f]!, centers[j * p + f]!, dot);
      return norm - 2 * dot;
    });
    return fused.indexOf(Math.min(...fused));
  });
}

/** The squared distance of each row to the nearest of some rows, by the expanded form. */
export function plainClosest(X: Float64Array, p: number, chosen: readonly number[]): number[] {
  const n = X.length / p;
  const xNorms = norms(X, n, p);
  return Array.from({ length: n }, (_, i) => {
    const distances = chosen.map((row) => {
      let dot = 0;
      for (let f = 0; f < p; f++) dot += X[row * p + f]! * X[i * p + f]!;
      return -2 * dot + xNorms[row]! + xNorms[i]!;
    });
    return Math.min(...distances);
  });
}
