import { pow } from './elementary';

// Numbers of the metrics; `src/kernels/distance-metric.ts` has the same.
export const EUCLIDEAN: i32 = 0;
export const SQEUCLIDEAN: i32 = 1;
export const MANHATTAN: i32 = 2;
export const CHEBYSHEV: i32 = 3;
export const MINKOWSKI: i32 = 4;
export const WEIGHTED_MINKOWSKI: i32 = 5;
export const SEUCLIDEAN: i32 = 6;
export const MAHALANOBIS: i32 = 7;
export const HAMMING: i32 = 8;
export const CANBERRA: i32 = 9;
export const BRAYCURTIS: i32 = 10;
export const COSINE: i32 = 11;
export const CORRELATION: i32 = 12;
export const HAVERSINE: i32 = 13;
export const NAN_EUCLIDEAN: i32 = 14;
export const JACCARD: i32 = 15;
export const DICE: i32 = 16;
export const ROGERSTANIMOTO: i32 = 17;
export const RUSSELLRAO: i32 = 18;
export const SOKALSNEATH: i32 = 19;
export const YULE: i32 = 20;

/**
 * The share of one coordinate in a reduced distance between points that differ by `d` there, for the metrics up to
 * SEUCLIDEAN: shares are added, but of CHEBYSHEV the greatest counts. It never falls as `|d|` grows.
 *
 * params IN, a weight (WEIGHTED_MINKOWSKI) or a variance (SEUCLIDEAN) for each coordinate
 */
export function share(metric: i32, d: f64, j: usize, exponent: f64, params: usize): f64 {
  switch (metric) {
    case EUCLIDEAN:
    case SQEUCLIDEAN:
      return d * d;
    case MANHATTAN:
    case CHEBYSHEV:
      return abs(d);
    case MINKOWSKI:
      return pow(abs(d), exponent);
    case WEIGHTED_MINKOWSKI:
      return load<f64>(params + j) * pow(abs(d), exponent);
    default:
      return (d * d) / load<f64>(params + j);
  }
}

/** A distance from a reduced one, which has the same order and is cheaper. */
export function fromReduced(metric: i32, reduced: f64, exponent: f64): f64 {
  switch (metric) {
    case EUCLIDEAN:
    case SEUCLIDEAN:
    case MAHALANOBIS:
      return sqrt(reduced);
    case MINKOWSKI:
    case WEIGHTED_MINKOWSKI:
      return pow(reduced, 1 / exponent);
    case HAVERSINE:
      return 2 * NativeMath.asin(sqrt(reduced));
    case NAN_EUCLIDEAN:
      return reduced == Infinity ? NaN : sqrt(reduced);
    default:
      // Where there is no distance, a reduced one is farther than any.
      return metric > SEUCLIDEAN && reduced == Infinity ? NaN : reduced;
  }
}

/** A reduced distance from a distance. */
export function toReduced(metric: i32, distance: f64, exponent: f64): f64 {
  switch (metric) {
    case EUCLIDEAN:
    case SEUCLIDEAN:
    case MAHALANOBIS:
    case NAN_EUCLIDEAN:
      return distance * distance;
    case MINKOWSKI:
    case WEIGHTED_MINKOWSKI:
      return pow(distance, exponent);
    case HAVERSINE: {
      // Half the equator is the longest way there is.
      if (distance >= NativeMath.PI) return Infinity;
      const sine = NativeMath.sin(0.5 * distance);
      return sine * sine;
    }
    default:
      return distance;
  }
}

/** The cosine of an angle. */
export function cosine(x: f64): f64 {
  return NativeMath.cos(x);
}
