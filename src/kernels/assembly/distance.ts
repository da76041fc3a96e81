import { booleanDistance } from './boolean-distance';
import {
  BRAYCURTIS,
  CANBERRA,
  CHEBYSHEV,
  CORRELATION,
  COSINE,
  EUCLIDEAN,
  HAMMING,
  HAVERSINE,
  MAHALANOBIS,
  NAN_EUCLIDEAN,
  SEUCLIDEAN,
  SQEUCLIDEAN,
  share,
} from './distance-metric';

/**
 * The reduced distance of two points, Infinity where there is none; each sum in the order of the coordinates.
 *
 * a, b IN, `p` coordinates · params IN, what the metric needs: see {@link share}; `p × p` for MAHALANOBIS
 */
export function reducedDistance(metric: i32, a: usize, b: usize, p: i32, exponent: f64, params: usize): f64 {
  const bytes = (<usize>p) << 3;
  if (metric == EUCLIDEAN || metric == SQEUCLIDEAN) return squares(a, b, bytes);
  if (metric <= SEUCLIDEAN) return sumOfShares(metric, a, b, bytes, exponent, params);
  const found = special(metric, a, b, bytes, params);
  if (found < Infinity) return found;
  return Infinity; // NaN too
}

function special(metric: i32, a: usize, b: usize, bytes: usize, params: usize): f64 {
  switch (metric) {
    case MAHALANOBIS:
      return quadraticForm(a, b, bytes, params);
    case HAMMING:
      return hamming(a, b, bytes, params);
    case CANBERRA:
      return canberra(a, b, bytes);
    case BRAYCURTIS:
      return brayCurtis(a, b, bytes);
    case COSINE:
      return cosine(a, b, bytes, 0, 0);
    case CORRELATION:
      return cosine(a, b, bytes, mean(a, bytes), mean(b, bytes));
    case HAVERSINE:
      return haversine(a, b);
    case NAN_EUCLIDEAN:
      return nanEuclidean(a, b, bytes);
    default:
      return booleanDistance(metric, a, b, bytes);
  }
}

function squares(a: usize, b: usize, bytes: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const d = load<f64>(a + j) - load<f64>(b + j);
    sum += d * d;
  }
  return sum;
}

function sumOfShares(metric: i32, a: usize, b: usize, bytes: usize, exponent: f64, params: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const part = share(metric, load<f64>(a + j) - load<f64>(b + j), j, exponent, params);
    sum = metric == CHEBYSHEV ? max(sum, part) : sum + part;
  }
  return sum;
}

function quadraticForm(a: usize, b: usize, bytes: usize, inverse: usize): f64 {
  let sum: f64 = 0;
  for (let i: usize = 0; i < bytes; i += 8, inverse += bytes) {
    let row: f64 = 0;
    for (let j: usize = 0; j < bytes; j += 8) row += load<f64>(inverse + j) * (load<f64>(a + j) - load<f64>(b + j));
    sum += row * (load<f64>(a + i) - load<f64>(b + i));
  }
  // Rounding can make the square of almost nothing negative.
  return max<f64>(sum, 0);
}

function hamming(a: usize, b: usize, bytes: usize, weights: usize): f64 {
  let unequal: f64 = 0;
  let total: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const weight = weights == 0 ? 1 : load<f64>(weights + j);
    total += weight;
    if (load<f64>(a + j) != load<f64>(b + j)) unequal += weight;
  }
  return unequal / total;
}

function canberra(a: usize, b: usize, bytes: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const x = load<f64>(a + j);
    const y = load<f64>(b + j);
    const scale = abs(x) + abs(y);
    if (scale > 0) sum += abs(x - y) / scale;
  }
  return sum;
}

function brayCurtis(a: usize, b: usize, bytes: usize): f64 {
  let difference: f64 = 0;
  let scale: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const x = load<f64>(a + j);
    const y = load<f64>(b + j);
    difference += abs(x - y);
    scale += abs(x) + abs(y);
  }
  return scale > 0 ? difference / scale : 0;
}

function mean(a: usize, bytes: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) sum += load<f64>(a + j);
  return sum / <f64>(bytes >> 3);
}

/** One minus the cosine of the angle between two points, seen from the given means; a point without length has none. */
function cosine(a: usize, b: usize, bytes: usize, meanA: f64, meanB: f64): f64 {
  let dot: f64 = 0;
  let squareA: f64 = 0;
  let squareB: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const x = load<f64>(a + j) - meanA;
    const y = load<f64>(b + j) - meanB;
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const scale = sqrt(squareA) * sqrt(squareB);
  return min<f64>(max<f64>(1 - dot / scale, 0), 2);
}

function haversine(a: usize, b: usize): f64 {
  const down = NativeMath.sin(0.5 * (load<f64>(a) - load<f64>(b)));
  const across = NativeMath.sin(0.5 * (load<f64>(a, 8) - load<f64>(b, 8)));
  return down * down + NativeMath.cos(load<f64>(a)) * NativeMath.cos(load<f64>(b)) * across * across;
}

/** Of the coordinates that both points have, scaled up to all; none in common gives none. */
function nanEuclidean(a: usize, b: usize, bytes: usize): f64 {
  let sum: f64 = 0;
  let present: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const d = load<f64>(a + j) - load<f64>(b + j);
    if (!(abs(d) <= Infinity)) continue; // NaN
    sum += d * d;
    present += 1;
  }
  return (sum / present) * <f64>(bytes >> 3);
}
