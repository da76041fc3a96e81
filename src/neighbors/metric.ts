import { callback, custom, isPlainObject, nullable, oneOf, type Rule, union } from '../core/index.js';

/** The metrics that boxes in a tree can search by. */
export const KD_TREE_METRICS = [
  'chebyshev',
  'cityblock',
  'euclidean',
  'infinity',
  'l1',
  'l2',
  'manhattan',
  'minkowski',
  'p',
] as const;

/** The metrics that balls in a tree can search by: those that keep the triangle inequality. */
export const BALL_TREE_METRICS = [
  'braycurtis',
  'canberra',
  'chebyshev',
  'cityblock',
  'dice',
  'euclidean',
  'hamming',
  'haversine',
  'infinity',
  'jaccard',
  'l1',
  'l2',
  'mahalanobis',
  'manhattan',
  'minkowski',
  'p',
  'rogerstanimoto',
  'russellrao',
  'seuclidean',
  'sokalmichener',
  'sokalsneath',
] as const;

/** The metrics that a comparison with every point takes. */
export const BRUTE_METRICS = [
  'braycurtis',
  'canberra',
  'chebyshev',
  'cityblock',
  'correlation',
  'cosine',
  'dice',
  'euclidean',
  'hamming',
  'haversine',
  'jaccard',
  'l1',
  'l2',
  'mahalanobis',
  'manhattan',
  'minkowski',
  'nan_euclidean',
  'precomputed',
  'rogerstanimoto',
  'russellrao',
  'seuclidean',
  'sokalsneath',
  'sqeuclidean',
  'yule',
] as const;

/** The name of a metric. */
export type MetricName = (typeof BALL_TREE_METRICS)[number] | (typeof BRUTE_METRICS)[number];

/** What a metric needs beyond two points. */
export type MetricParams = Readonly<Record<string, unknown>>;

/** A metric of one's own: the distance of two points; `metricParams` come third. It must not change them. */
export type DistanceFunction = (a: Float64Array, b: Float64Array, params: MetricParams) => number;

/** How to search, as far as metrics differ. */
export type SearchAlgorithm = 'auto' | 'ball_tree' | 'kd_tree' | 'brute';

/** All names. */
export const METRICS: readonly MetricName[] = [...new Set([...BALL_TREE_METRICS, ...BRUTE_METRICS])].sort();

/** The rule of a parameter `metric`. */
export function metricRule(
  fallback: MetricName,
  names: readonly MetricName[] = METRICS,
): Rule<MetricName | DistanceFunction> {
  const named = oneOf<MetricName>(names, fallback, ['pyfunc', 'matching', 'wminkowski']);
  return union([named, callback<DistanceFunction>('a function of two points')] as never, fallback);
}

/** The rule of a parameter `metricParams`. */
export function metricParamsRule(): Rule<MetricParams | null> {
  return nullable(
    custom<MetricParams>({
      must: 'be an object such as { p: 3 }',
      test: isPlainObject,
      schema: { type: 'object' },
      copy: (value) => Object.freeze({ ...value }),
    }),
  );
}

/** The names that an algorithm takes; 'auto' takes all. */
export function metricsOf(algorithm: SearchAlgorithm): readonly MetricName[] {
  if (algorithm === 'kd_tree') return KD_TREE_METRICS;
  if (algorithm === 'ball_tree') return BALL_TREE_METRICS;
  return algorithm === 'brute' ? BRUTE_METRICS : METRICS;
}
