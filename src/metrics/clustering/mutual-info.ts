import { custom, DataError, describe, oneOf, type ParamRules, type Rule, resolveParams } from '../../core/index.js';
import { type Labels, type MatrixLike, toMatrix } from '../../data/index.js';
import { type ClusteringOptions, clusteringRules, readClusterings } from './clusterings.js';
import { type Contingency, contingencyOfTable } from './contingency.js';
import { expectedMutualInformation } from './expected-mutual-information.js';
import { entropyOf, mutualInformation } from './mutual-information.js';

/** Options of {@link mutualInfoScore}. */
export interface MutualInfoOptions extends ClusteringOptions {
  /** The counts of {@link contingencyMatrix}, in place of labels, which are then not looked at. @defaultValue null: counted */
  readonly contingency?: MatrixLike | null;
}

/** How the entropies of two clusterings become one. */
export type AverageMethod = 'arithmetic' | 'geometric' | 'min' | 'max';

/** Options of {@link normalizedMutualInfoScore} and {@link adjustedMutualInfoScore}. */
export interface NormalizedMutualInfoOptions extends ClusteringOptions {
  /** What mutual information is compared to: a mean, the smaller or the greater of the entropies. @defaultValue 'arithmetic' */
  readonly averageMethod?: AverageMethod;
}

const contingencyRule: Rule<MatrixLike | null> = custom<MatrixLike | null>({
  must: 'be a matrix of counts, or null',
  test: (value) => typeof value === 'object',
  default: null,
});

const rules: ParamRules<Required<MutualInfoOptions>> = { ...clusteringRules, contingency: contingencyRule };

const normalizedRules: ParamRules<Required<NormalizedMutualInfoOptions>> = {
  ...clusteringRules,
  averageMethod: oneOf(['arithmetic', 'geometric', 'min', 'max'], 'arithmetic'),
};

/**
 * The mutual information of two clusterings, in nats: 0 where they are independent, the entropy of each where they are the
 * same. The same with the two exchanged.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans; may be `null` where `contingency` is given.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree or no samples · DataError for missing labels, mixed kinds or counts that are
 * none.
 * @example
 * ```ts
 * import { mutualInfoScore } from 'pipefit/metrics';
 * mutualInfoScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 0.6931…
 * mutualInfoScore(null, null, { contingency: [[2, 0], [0, 2]] }); // 0.6931…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mutual_info_score.html
 */
export function mutualInfoScore(labelsTrue: Labels, labelsPred: Labels, options?: MutualInfoOptions): number;
export function mutualInfoScore(
  labelsTrue: Labels | null,
  labelsPred: Labels | null,
  options: MutualInfoOptions & { readonly contingency: MatrixLike },
): number;
export function mutualInfoScore(
  labelsTrue: Labels | null,
  labelsPred: Labels | null,
  options?: MutualInfoOptions,
): number {
  const owner = 'mutualInfoScore';
  const { contingency, onWarning } = resolveParams(owner, rules, options);
  const counted =
    contingency === null
      ? readClusterings(owner, labelsTrue as Labels, labelsPred as Labels, onWarning)
      : readContingency(owner, contingency);
  if (counted.total > 0) return mutualInformation(counted);
  const subject = contingency === null ? 'labelsTrue' : 'contingency';
  throw new DataError({ owner, subject, must: 'have samples', got: 'none' });
}

/**
 * Mutual information as a share of the entropies: 0 where clusterings are independent, 1 where they are the same. It
 * grows with the number of clusters also where they are random: see {@link adjustedMutualInfoScore}.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree · DataError for missing labels or mixed kinds.
 * @example
 * ```ts
 * import { normalizedMutualInfoScore } from 'pipefit/metrics';
 * normalizedMutualInfoScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 1
 * normalizedMutualInfoScore([0, 0, 1, 1], [0, 1, 2, 3], { averageMethod: 'max' }); // 0.4999…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.normalized_mutual_info_score.html
 */
export function normalizedMutualInfoScore(
  labelsTrue: Labels,
  labelsPred: Labels,
  options?: NormalizedMutualInfoOptions,
): number {
  const owner = 'normalizedMutualInfoScore';
  const { averageMethod, onWarning } = resolveParams(owner, normalizedRules, options);
  const contingency = readClusterings(owner, labelsTrue, labelsPred, onWarning);
  if (isAgreement(contingency)) return 1;
  const information = mutualInformation(contingency);
  return information === 0 ? 0 : information / averageEntropy(contingency, averageMethod);
}

/**
 * Mutual information beyond that of random clusterings, as a share of what it could be: about 0 for random labels, for any
 * number of clusters, and 1 where both are the same. The same with the two exchanged.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree · DataError for missing labels or mixed kinds.
 * @example
 * ```ts
 * import { adjustedMutualInfoScore } from 'pipefit/metrics';
 * adjustedMutualInfoScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 1
 * adjustedMutualInfoScore([0, 0, 0, 0], [0, 1, 2, 3]); // 0
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.adjusted_mutual_info_score.html
 */
export function adjustedMutualInfoScore(
  labelsTrue: Labels,
  labelsPred: Labels,
  options?: NormalizedMutualInfoOptions,
): number {
  const owner = 'adjustedMutualInfoScore';
  const { averageMethod, onWarning } = resolveParams(owner, normalizedRules, options);
  const contingency = readClusterings(owner, labelsTrue, labelsPred, onWarning);
  if (isAgreement(contingency)) return 1;
  if (contingency.rowSums.length === 1 || contingency.columnSums.length === 1) return 0;
  const expected = expectedMutualInformation(contingency);
  const beyond = awayFromZero(mutualInformation(contingency) - expected);
  return beyond / awayFromZero(averageEntropy(contingency, averageMethod) - expected);
}

/** Whether each cluster of one clustering is a cluster of the other, as where there are no samples. */
function isAgreement({ counts, rowSums, columnSums }: Contingency): boolean {
  return counts.length === rowSums.length && counts.length === columnSums.length;
}

function averageEntropy({ rowSums, columnSums, total }: Contingency, method: AverageMethod): number {
  const [first, second] = [entropyOf(rowSums, total), entropyOf(columnSums, total)];
  switch (method) {
    case 'min':
      return Math.min(first, second);
    case 'max':
      return Math.max(first, second);
    case 'geometric':
      return Math.sqrt(first * second);
    case 'arithmetic':
      return (first + second) / 2;
  }
}

/** The same, but no nearer to zero than rounding reaches: what should be equal gives 1 then. */
function awayFromZero(difference: number): number {
  return difference < 0 ? Math.min(difference, -Number.EPSILON) : Math.max(difference, Number.EPSILON);
}

function readContingency(owner: string, counts: MatrixLike): Contingency {
  const subject = 'contingency';
  const { data, shape } = toMatrix(owner, counts, { subject });
  const wrong = data.findIndex((count) => count < 0 || !Number.isInteger(count));
  if (wrong < 0) return contingencyOfTable(data, shape[1]);
  const at = { row: Math.floor(wrong / shape[1]), column: wrong % shape[1] };
  throw new DataError({ owner, subject, must: 'hold counts', got: describe(data[wrong]), at });
}
