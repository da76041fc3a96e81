import { describe, didYouMean, InvalidParameterError } from '../../core/index.js';
import { CLASSIFIER_SCORERS, type ClassifierScorerName } from './classifier-scorers.js';
import { CLUSTERER_SCORERS, type ClustererScorerName } from './clusterer-scorers.js';
import { REGRESSOR_SCORERS, type RegressorScorerName } from './regressor-scorers.js';
import type { Scorer } from './scorer.js';

/** Names of scorers. */
export type ScorerName = ClassifierScorerName | RegressorScorerName | ClustererScorerName;

const SCORERS: { readonly [N in ScorerName]: () => Scorer } = {
  ...CLASSIFIER_SCORERS,
  ...REGRESSOR_SCORERS,
  ...CLUSTERER_SCORERS,
};

/**
 * The scorer of a name; a scorer, and `null`, is passed through.
 *
 * @throws InvalidParameterError for a name that does not exist.
 * @example
 * ```ts
 * import { getScorer } from 'pipefit/metrics';
 * const accuracy = getScorer('accuracy');
 * accuracy({ predict: () => ['a', 'b'] }, [[1], [2]], ['a', 'a']); // 0.5
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.metrics.get_scorer.html
 */
export function getScorer(scoring: ScorerName | Scorer): Scorer;
export function getScorer(scoring: null): null;
export function getScorer(scoring: ScorerName | Scorer | null): Scorer | null {
  if (scoring === null || typeof scoring === 'function') return scoring;
  if (typeof scoring === 'string' && Object.hasOwn(SCORERS, scoring)) return SCORERS[scoring]();
  const names = getScorerNames();
  const hint = typeof scoring === 'string' ? didYouMean(scoring, names) : '';
  throw new InvalidParameterError({
    owner: 'getScorer',
    subject: 'scoring',
    must: `be one of ${names.join(', ')}`,
    got: `${describe(scoring)}${hint}`,
  });
}

/**
 * The names of all scorers, sorted.
 *
 * @example
 * ```ts
 * import { getScorerNames } from 'pipefit/metrics';
 * getScorerNames()[0]; // 'accuracy'
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.metrics.get_scorer_names.html
 */
export function getScorerNames(): ScorerName[] {
  return (Object.keys(SCORERS) as ScorerName[]).sort();
}

/** Whether a function is a metric that has a scorer, and so no scorer itself. */
export function isMetric(value: unknown): boolean {
  return typeof value === 'function' && Object.values(SCORERS).some((make) => make().metric === value);
}
