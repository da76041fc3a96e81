import type { ParamPatch } from '../../base/index.js';
import { describe, InvalidParameterError } from '../../core/index.js';
import { resultName } from '../scoring/result-name.js';
import type { ScoringPlan } from '../scoring/scoring.js';
import type { SearchState } from './fitted-search-cv.js';

/**
 * Several scores need to be told by which of them the best is found.
 *
 * @throws InvalidParameterError when `refit` does not say so.
 */
export function checkRefit(owner: string, plan: ScoringPlan, refit: unknown): void {
  if (plan.kind !== 'multiple') return;
  const names = plan.entries.map(([name]) => name);
  checkRefitName(owner, names, refit);
}

export function checkRefitName(owner: string, names: readonly string[], refit: unknown): void {
  if (refit === false || typeof refit === 'function' || (typeof refit === 'string' && names.includes(refit))) return;
  const must = `be the name of a score (${names.join(', ')}), a function or false where there are several scores`;
  throw new InvalidParameterError({ owner, subject: 'refit', must, got: describe(refit) });
}

/** Refuses several scores where a search goes by one. */
export function refuseSeveral(owner: string, names: readonly string[]): never {
  const must = 'give one score, by which the search goes';
  throw new InvalidParameterError({ owner, subject: 'scoring', must, got: names.join(', ') });
}

/** @throws InvalidParameterError for several scores where a search goes by one. */
export function checkOneScore(owner: string, { kind, entries }: ScoringPlan): void {
  if (kind !== 'multiple') return;
  const names = entries.map(([name]) => name);
  refuseSeveral(owner, names);
}

/** The best candidate by the score that `refit` names, or that it chooses. */
export function chooseBest(
  owner: string,
  results: Record<string, unknown>,
  count: number,
  multimetric: boolean,
  refit: unknown,
  choose?: (results: Readonly<Record<string, unknown>>) => number,
): Pick<SearchState, 'bestIndex' | 'bestScore' | 'bestParams'> {
  if (multimetric && refit === false) return { bestIndex: null, bestScore: null, bestParams: null };
  const params = results.params as readonly ParamPatch<object>[];
  if (typeof refit === 'function') {
    const chosen = (refit as (results: object) => unknown)(results);
    if (!Number.isInteger(chosen) || (chosen as number) < 0 || (chosen as number) >= count) {
      const must = `return the position of a candidate, from 0 to ${count - 1}`;
      throw new InvalidParameterError({ owner, subject: 'refit', must, got: describe(chosen) });
    }
    return { bestIndex: chosen as number, bestScore: null, bestParams: params[chosen as number]! };
  }
  const metric = multimetric ? (refit as string) : 'score';
  const ranks = results[resultName('rankTest', metric)] as Int32Array;
  const bestIndex = choose === undefined ? ranks.indexOf(1) : choose(results);
  const means = results[resultName('meanTest', metric)] as Float64Array;
  return { bestIndex, bestScore: means[bestIndex]!, bestParams: params[bestIndex]! };
}
