import { type ParamRules, real, resolveParams } from '../../core/index.js';
import type { Labels } from '../../data/index.js';
import { type ClusteringOptions, clusteringRules, compareClusterings, readClusterings } from './clusterings.js';
import type { Contingency } from './contingency.js';
import { entropyOf, mutualInformation } from './mutual-information.js';

/** Options of {@link vMeasureScore} and {@link homogeneityCompletenessVMeasure}. */
export interface VMeasureOptions extends ClusteringOptions {
  /** Weight of completeness against homogeneity: above 1 completeness counts more, 0 is homogeneity alone. @defaultValue 1 */
  readonly beta?: number;
}

/** What {@link homogeneityCompletenessVMeasure} returns. */
export type HomogeneityCompletenessVMeasure = readonly [homogeneity: number, completeness: number, vMeasure: number];

const rules: ParamRules<Required<VMeasureOptions>> = { ...clusteringRules, beta: real({ min: 0, default: 1 }) };

/**
 * Whether predicted clusters have members of one true cluster only, whether true clusters are kept together, and the mean
 * of both.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @returns `[homogeneity, completeness, vMeasure]`, from 0 to 1.
 * @throws ShapeError for lengths that disagree · DataError for missing labels or mixed kinds.
 * @example
 * ```ts
 * import { homogeneityCompletenessVMeasure } from 'pipefit/metrics';
 * homogeneityCompletenessVMeasure([0, 0, 1, 1, 2, 2], [0, 0, 1, 2, 2, 2]); // [0.7103…, 0.7715…, 0.7396…]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.homogeneity_completeness_v_measure.html
 */
export function homogeneityCompletenessVMeasure(
  labelsTrue: Labels,
  labelsPred: Labels,
  options?: VMeasureOptions,
): HomogeneityCompletenessVMeasure {
  const owner = 'homogeneityCompletenessVMeasure';
  const { beta, onWarning } = resolveParams(owner, rules, options);
  return measures(readClusterings(owner, labelsTrue, labelsPred, onWarning), beta);
}

/**
 * Whether predicted clusters have members of one true cluster only: 1 if so.
 *
 * @throws as {@link homogeneityCompletenessVMeasure}.
 * @example
 * ```ts
 * import { homogeneityScore } from 'pipefit/metrics';
 * homogeneityScore([0, 0, 1, 1], [0, 0, 1, 2]); // 1
 * homogeneityScore([0, 0, 1, 1], [0, 1, 0, 1]); // 0
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.homogeneity_score.html
 */
export function homogeneityScore(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): number {
  return measures(compareClusterings('homogeneityScore', labelsTrue, labelsPred, options), 1)[0];
}

/**
 * Whether all members of a true cluster are in the same predicted one: 1 if so.
 *
 * @throws as {@link homogeneityCompletenessVMeasure}.
 * @example
 * ```ts
 * import { completenessScore } from 'pipefit/metrics';
 * completenessScore([0, 0, 1, 1], [0, 0, 0, 0]); // 1
 * completenessScore([0, 0, 1, 1], [0, 1, 0, 1]); // 0
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.completeness_score.html
 */
export function completenessScore(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): number {
  return measures(compareClusterings('completenessScore', labelsTrue, labelsPred, options), 1)[1];
}

/**
 * The weighted harmonic mean of homogeneity and completeness; with `beta` 1 the same with the two clusterings exchanged.
 *
 * @throws as {@link homogeneityCompletenessVMeasure}.
 * @example
 * ```ts
 * import { vMeasureScore } from 'pipefit/metrics';
 * vMeasureScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.8
 * vMeasureScore([0, 0, 1, 1], [0, 0, 1, 2], { beta: 0.5 }); // 0.8571…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.v_measure_score.html
 */
export function vMeasureScore(labelsTrue: Labels, labelsPred: Labels, options?: VMeasureOptions): number {
  const owner = 'vMeasureScore';
  const { beta, onWarning } = resolveParams(owner, rules, options);
  return measures(readClusterings(owner, labelsTrue, labelsPred, onWarning), beta)[2];
}

function measures(contingency: Contingency, beta: number): HomogeneityCompletenessVMeasure {
  const { counts, rowSums, columnSums, total } = contingency;
  if (total === 0) return [1, 1, 1];
  const information = mutualInformation(contingency);
  // Where no cluster is divided, that is known without rounding.
  const homogeneity = counts.length === columnSums.length ? 1 : information / entropyOf(rowSums, total);
  const completeness = counts.length === rowSums.length ? 1 : information / entropyOf(columnSums, total);
  const denominator = beta * homogeneity + completeness;
  const mean = denominator === 0 ? 0 : ((1 + beta) * homogeneity * completeness) / denominator;
  return [homogeneity, completeness, mean];
}
