// The data passes of k-means++ (Arthur and Vassilvitskii, SODA 2007); the random draws between them are the caller's.

import { KMEANS_CHUNK } from './kmeans-centers.js';
import { expandedDistance } from './kmeans-distance.js';

/**
 * Squared distance of every row to the nearest of the centers so far and one more, the row `candidate`.
 * Returns the potential: the weighted sum of these distances, in chunks.
 */
export function closestWithCandidate(
  X: Float64Array /* IN n x p */,
  xNorms: Float64Array /* IN n, squared */,
  weights: Float64Array /* IN n */,
  n: number,
  p: number,
  candidate: number,
  closest: Float64Array /* IN n, Infinity before the first center */,
  out: Float64Array /* OUT n */,
): number {
  let potential = 0;
  for (let start = 0; start < n; start += KMEANS_CHUNK) {
    const end = Math.min(start + KMEANS_CHUNK, n);
    let chunk = 0;
    for (let i = start; i < end; i++) {
      const distance = expandedDistance(X, candidate * p, xNorms[candidate]!, X, i * p, xNorms[i]!, p);
      const nearest = Math.min(distance, closest[i]!);
      out[i] = nearest;
      chunk += nearest * weights[i]!;
    }
    potential += chunk;
  }
  return potential;
}

/** Running totals of `weights * closest`, in which a uniform draw finds a row with probability by its share. */
export function cumulativeShares(
  weights: Float64Array /* IN n */,
  closest: Float64Array /* IN n */,
  n: number,
  out: Float64Array /* OUT n */,
): void {
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i]! * closest[i]!;
    out[i] = total;
  }
}
