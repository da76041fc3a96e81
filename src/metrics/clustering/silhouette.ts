import {
  integer,
  nullable,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  threadsFor,
} from '../../core/index.js';
import { type Labels, Matrix, type NumericInput } from '../../data/index.js';
import { average } from '../average.js';
import type { PairFunction } from '../pairwise/function-table.js';
import {
  type PairwiseDistancesOptions,
  type PairwiseMetric,
  type PairwiseMetricArguments,
  pairwiseMetricRule,
  partOptions,
  settingRules,
} from '../pairwise/pairwise-options.js';
import { type LabelledPoints, readLabelledPoints, takePoints } from './labelled-points.js';
import { checkDistances, type SilhouetteSettings, silhouettes } from './silhouettes.js';

/** Options of {@link silhouetteSamples}, besides the arguments of the metric. */
export interface SilhouetteSamplesOptions extends Omit<PairwiseDistancesOptions, 'ensureAllFinite'> {
  /** A name, `'precomputed'` where X holds distances, or a function of two rows. @defaultValue 'euclidean' */
  readonly metric?: PairwiseMetric<never>;
}

/** Options of {@link silhouetteScore}, besides the arguments of the metric. */
export interface SilhouetteScoreOptions extends SilhouetteSamplesOptions {
  /** How many samples are drawn, to be scored in place of all. @defaultValue null: all */
  readonly sampleSize?: number | null;
  /** How they are drawn: with an integer seed as scikit-learn draws them. @defaultValue null: at random */
  readonly randomState?: RandomStateLike;
}

/** The arguments that a metric of that name has, or any for a function. */
type MetricArgumentsOf<O> =
  | (Omit<O, 'metric'> & PairwiseMetricArguments & { readonly metric?: Exclude<PairwiseMetric, PairFunction> })
  | (Omit<O, 'metric'> & { readonly metric: PairFunction; readonly [argument: string]: unknown });

type Settings = Omit<SilhouetteSettings, 'owner' | 'given' | 'threads'> & { readonly nJobs: number | null };

const { ensureAllFinite: _, ...givenRules } = settingRules;
const rules: ParamRules<Settings> = {
  ...givenRules,
  metric: pairwiseMetricRule<PairwiseMetric<never>>(['precomputed'], 'euclidean'),
};
const scoreRules: ParamRules<Settings & { sampleSize: number | null; randomState: RandomStateLike }> = {
  ...rules,
  sampleSize: nullable(integer({ min: 1 })),
  randomState: randomStateRule(),
};

/**
 * How much nearer each sample is to its own cluster than to the nearest other one: 1 is far nearer, 0 between both, negative
 * nearer to another. A sample that is a cluster of its own has 0.
 *
 * @param X - `[n, p]`, or `[n, n]` distances for metric 'precomputed'.
 * @param labels - the cluster of each row: strings, numbers or booleans.
 * @returns a number for each sample
 * @throws ShapeError for lengths that disagree · DataError for values that are not finite, for fewer than two clusters or as
 * many as there are samples, and for given distances that are negative or not 0 from a sample to itself.
 * @example
 * ```ts
 * import { silhouetteSamples } from 'pipefit/metrics';
 * silhouetteSamples([[0], [1], [10], [11]], ['a', 'a', 'b', 'b']); // Float64Array [0.9047…, 0.8947…, 0.8947…, 0.9047…]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.silhouette_samples.html
 */
export function silhouetteSamples(
  X: NumericInput,
  labels: Labels,
  options?: MetricArgumentsOf<SilhouetteSamplesOptions>,
): Float64Array {
  const owner = 'silhouetteSamples';
  const { settings, given } = partOptions(owner, rules, options);
  const points = readLabelledPoints(owner, X, labels);
  return silhouettes(points, { ...settings, owner, given, threads: threadsFor(settings.nJobs) });
}

/**
 * The mean of {@link silhouetteSamples}: from -1 to 1, greater is better.
 *
 * @param X - `[n, p]`, or `[n, n]` distances for metric 'precomputed'.
 * @param labels - the cluster of each row: strings, numbers or booleans.
 * @throws as {@link silhouetteSamples}.
 * @example
 * ```ts
 * import { silhouetteScore } from 'pipefit/metrics';
 * silhouetteScore([[0], [1], [10], [11]], ['a', 'a', 'b', 'b']); // 0.8997…
 * silhouetteScore([[0], [1], [10], [11]], [0, 0, 1, 1], { metric: 'cityblock', sampleSize: 3, randomState: 0 }); // 0.5962…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.silhouette_score.html
 */
export function silhouetteScore(
  X: NumericInput,
  labels: Labels,
  options?: MetricArgumentsOf<SilhouetteScoreOptions>,
): number {
  const owner = 'silhouetteScore';
  const { settings, given } = partOptions(owner, scoreRules, options);
  const all = readLabelledPoints(owner, X, labels);
  const { sampleSize, randomState } = settings;
  const points = sampleSize === null ? all : draw(owner, all, sampleSize, randomState, settings.metric);
  return average(silhouettes(points, { ...settings, owner, given, threads: threadsFor(settings.nJobs) }), null);
}

/** Some of the points, drawn without replacement; of distances those between them. */
function draw(
  owner: string,
  { X, codes }: LabelledPoints,
  size: number,
  seed: RandomStateLike,
  metric: PairwiseMetric<never>,
): LabelledPoints {
  const [n, width] = X.shape;
  const chosen = RandomState.from(seed, owner).permutation(n).subarray(0, size);
  if (metric === 'precomputed') checkDistances(owner, X);
  const columns = metric === 'precomputed' ? chosen : Int32Array.from({ length: width }, (_unused, j) => j);
  const data = new Float64Array(chosen.length * columns.length);
  chosen.forEach((row, i) => {
    columns.forEach((column, j) => {
      data[i * columns.length + j] = X.data[row * width + column]!;
    });
  });
  return takePoints(
    owner,
    new Matrix(data, [chosen.length, columns.length]),
    chosen.map((row) => codes[row]!),
  );
}
