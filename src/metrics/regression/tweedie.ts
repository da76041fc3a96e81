import { custom, DataError, type ParamRules, type Rule, resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { checkRegression, onlyOutput } from './regression-targets.js';
import { checkTweedieDomain, tweedieDeviance } from './tweedie-deviance.js';

/** Options of {@link meanPoissonDeviance} and {@link meanGammaDeviance}. */
export interface DevianceOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

/** Options of {@link meanTweedieDeviance}. */
export interface TweedieOptions extends DevianceOptions {
  /**
   * The power of the distribution, at most 0 or at least 1: below 0 extreme stable, 0 normal, 1 Poisson, between 1 and 2
   * compound Poisson, 2 gamma, 3 inverse Gaussian.
   * @defaultValue 0
   */
  readonly power?: number;
}

/** Options of {@link d2TweedieScore}. */
export interface D2TweedieOptions extends TweedieOptions {
  /** Told when there are fewer than two samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const powerRule: Rule<number> = custom<number>({
  must: 'be a number of at most 0 or of at least 1',
  test: (value) => typeof value === 'number' && Number.isFinite(value) && (value <= 0 || value >= 1),
  default: 0,
});

const devianceRules: ParamRules<Required<DevianceOptions>> = { sampleWeight: sampleWeightRule };
const tweedieRules: ParamRules<Required<TweedieOptions>> = { ...devianceRules, power: powerRule };
const d2Rules: ParamRules<Required<D2TweedieOptions>> = { ...tweedieRules, onWarning: onWarningRule };

/**
 * The mean deviance of predictions under a Tweedie distribution: with `power` 0 the mean squared error; the greater it is,
 * the less the errors of great values count.
 *
 * @param yTrue - true values, `n` or `[n, 1]`: any for a `power` of at most 0, not negative for 1 and up to 2, above 0 from
 * 2 on.
 * @param yPred - predicted values, as many: above 0, but for a `power` of 0.
 * @throws ShapeError for shapes that disagree, several outputs or no samples · DataError for NaN, infinite values and values
 * that the distribution does not have · InvalidParameterError for a `power` between 0 and 1.
 * @example
 * ```ts
 * import { meanTweedieDeviance } from 'pipefit/metrics';
 * meanTweedieDeviance([2, 0, 1, 4], [0.5, 0.5, 2, 2], { power: 1 }); // 1.4260…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_tweedie_deviance.html
 */
export function meanTweedieDeviance(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: TweedieOptions,
): number {
  const owner = 'meanTweedieDeviance';
  return meanDeviance(owner, yTrue, yPred, resolveParams(owner, tweedieRules, options));
}

/**
 * The mean deviance of predictions under a Poisson distribution, for counts and frequencies.
 *
 * @param yTrue - true values, none negative: `n` or `[n, 1]`.
 * @param yPred - predicted values above 0, as many.
 * @throws as {@link meanTweedieDeviance}.
 * @example
 * ```ts
 * import { meanPoissonDeviance } from 'pipefit/metrics';
 * meanPoissonDeviance([2, 0, 1, 4], [0.5, 0.5, 2, 2]); // 1.4260…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_poisson_deviance.html
 */
export function meanPoissonDeviance(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: DevianceOptions,
): number {
  const owner = 'meanPoissonDeviance';
  return meanDeviance(owner, yTrue, yPred, { ...resolveParams(owner, devianceRules, options), power: 1 });
}

/**
 * The mean deviance of predictions under a gamma distribution: only the ratios of true and predicted values matter.
 *
 * @param yTrue - true values above 0: `n` or `[n, 1]`.
 * @param yPred - predicted values above 0, as many.
 * @throws as {@link meanTweedieDeviance}.
 * @example
 * ```ts
 * import { meanGammaDeviance } from 'pipefit/metrics';
 * meanGammaDeviance([2, 0.5, 1, 4], [0.5, 0.5, 2, 2]); // 1.0568…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_gamma_deviance.html
 */
export function meanGammaDeviance(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: DevianceOptions,
): number {
  const owner = 'meanGammaDeviance';
  return meanDeviance(owner, yTrue, yPred, { ...resolveParams(owner, devianceRules, options), power: 2 });
}

/**
 * The share of the Tweedie deviance that the predictions explain, against always predicting the mean of `yTrue`.
 *
 * @param yTrue - true values, as for {@link meanTweedieDeviance}; not all the same.
 * @param yPred - predicted values, as many.
 * @returns 1 is best, 0 as good as the mean, negative worse; NaN for a single sample.
 * @throws as {@link meanTweedieDeviance}, and DataError where `yTrue` does not deviate from its mean.
 * @example
 * ```ts
 * import { d2TweedieScore } from 'pipefit/metrics';
 * d2TweedieScore([0.5, 1, 2.5, 7], [1, 1, 5, 3.5], { power: 1 }); // 0.4879…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.d2_tweedie_score.html
 */
export function d2TweedieScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: D2TweedieOptions,
): number {
  const owner = 'd2TweedieScore';
  const { sampleWeight, power, onWarning } = resolveParams(owner, d2Rules, options);
  const targets = onlyOutput(owner, checkRegression(owner, yTrue, yPred, sampleWeight));
  const n = targets.yTrue.length;
  if (n < 2) {
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'D² is undefined for fewer than two samples' });
    return Number.NaN;
  }
  checkTweedieDomain(owner, targets, power);
  const mean = average(targets.yTrue, targets.sampleWeight);
  const total = tweedieDeviance({ ...targets, yPred: new Float64Array(n).fill(mean) }, power);
  if (total !== 0) return 1 - tweedieDeviance(targets, power) / total;
  const must = 'deviate from its mean, to which predictions are compared';
  throw new DataError({ owner, subject: 'yTrue', must, got: `a deviance of 0 from ${mean}` });
}

function meanDeviance(
  owner: string,
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  { sampleWeight, power }: Required<TweedieOptions>,
): number {
  const targets = onlyOutput(owner, checkRegression(owner, yTrue, yPred, sampleWeight));
  checkTweedieDomain(owner, targets, power);
  return tweedieDeviance(targets, power);
}
