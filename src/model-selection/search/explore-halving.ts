import { describe, InvalidParameterError, RandomState, type RandomStateLike } from '../../core/index.js';
import { isVector } from '../../data/index.js';
import type { Split } from '../splitters/splitter.js';
import type { CvData } from '../validation/cv-data.js';
import type { HalvingSearchSettings } from './halving-params.js';
import { bestPositions, type HalvingPlan, planHalving, survivors } from './halving-plan.js';
import type { Evaluate, Explorer, SearchContext, SearchParams } from './run-search.js';

/** What a search by successive halving has to say of its way. */
export interface HalvingSummary {
  readonly nResources: readonly number[];
  readonly nCandidates: readonly number[];
  readonly nRemainingCandidates: number;
  readonly maxResources: number;
  readonly minResources: number;
  readonly nIterations: number;
  readonly nPossibleIterations: number;
  readonly nRequiredIterations: number;
}

/** Between how many and how many resources. */
export interface ResourceLimits {
  readonly smallest: number;
  readonly maxResources: number;
}

type Settings = HalvingSearchSettings<unknown, unknown> & Pick<SearchParams, 'estimator'>;

/**
 * Evaluates candidates with few resources, then the best of them with more, and so on.
 *
 * @param candidatesFor - the candidates of the first iteration.
 * @throws InvalidParameterError for resources that the data do not have.
 */
export function exploreHalving(
  owner: string,
  settings: Settings,
  candidatesFor: (limits: ResourceLimits) => Iterable<object>,
  { data, splits }: SearchContext,
): Explorer<HalvingSummary> {
  const { factor, resource, randomState } = settings;
  const limits = limitsOf(owner, settings, data, splits.length);
  const first = Array.from(candidatesFor(limits), (point) => Object.freeze(point));
  const plan = planHalving(settings, first.length, limits.smallest, limits.maxResources);
  const random = seeds(owner, randomState);
  const share = (resources: number) => resources / data.X.shape[0];
  // The last iteration of which all scores are there.
  let last = 0;
  const explore = async (evaluate: Evaluate, isOver: () => boolean): Promise<HalvingSummary> => {
    let candidates: readonly object[] = first;
    let done = 0;
    for (const [iter, { resources }] of plan.rounds.entries()) {
      if (isOver()) break;
      const columns = { iter, nResources: resources };
      const given = resource === 'n_samples' ? candidates : withResource(candidates, resource, resources);
      const divisions = resource === 'n_samples' ? sampleRows(owner, splits, share(resources), random) : splits;
      const scores = await evaluate(given, { splits: divisions, columns });
      done++;
      if (isOver() && scores.some(Number.isNaN)) break;
      last = iter;
      candidates = bestPositions(scores, survivors(candidates.length, factor)).map((c) => given[c]!);
    }
    return summarize(plan, done, factor, limits.maxResources);
  };
  const count = plan.rounds.reduce((sum, { candidates }) => sum + candidates, 0);
  return { count, explore, choose: (results) => bestOfRound(results, last), needsOneScore: true };
}

/**
 * The resources of the first iteration and of the last one.
 *
 * @throws InvalidParameterError where the first has more than the last, or the last more than there is.
 */
function limitsOf(
  owner: string,
  { estimator, resource, minResources, maxResources }: Settings,
  data: CvData,
  splits: number,
): ResourceLimits {
  const rows = data.X.shape[0];
  const classes = estimator.role === 'classifier' ? countClasses(data) : 1;
  const fewest = resource === 'n_samples' ? splits * 2 * classes : 1;
  const smallest = typeof minResources === 'number' ? minResources : fewest;
  const most = maxResources === 'auto' ? rows : maxResources;
  if (resource === 'n_samples' && most > rows) {
    const must = `be at most the number of rows (${rows})`;
    throw new InvalidParameterError({ owner, subject: 'maxResources', must, got: describe(most) });
  }
  if (smallest <= most) return { smallest, maxResources: most };
  const must = `be at most maxResources (${most})`;
  const got = typeof minResources === 'number' ? String(smallest) : `'${minResources}', which is ${smallest}`;
  throw new InvalidParameterError({ owner, subject: 'minResources', must, got });
}

/** The different labels of y; of several outputs, of all together. */
function countClasses({ target, y }: CvData): number {
  if (target !== null) return target.classes.length;
  return new Set(Array.from(y as ArrayLike<unknown>, (row) => (isVector(row) ? Array.from(row) : [row])).flat()).size;
}

/** Each draw of rows begins anew with a seed; a generator goes on. */
function seeds(owner: string, randomState: RandomStateLike): () => RandomState {
  if (typeof randomState === 'number' || typeof randomState === 'string')
    return () => new RandomState(randomState, owner);
  const source = RandomState.from(randomState, owner);
  return () => source;
}

/**
 * A share of the rows of each part, in random order.
 *
 * @throws InvalidParameterError for a share that leaves nothing.
 */
function sampleRows(owner: string, splits: readonly Split[], share: number, random: () => RandomState): Split[] {
  const sample = (rows: Int32Array): Int32Array => {
    const count = Math.trunc(share * rows.length);
    if (count > 0) return random().permutation(rows).slice(0, count);
    const must = 'leave rows in every training part and every test part';
    throw new InvalidParameterError({ owner, subject: 'minResources', must, got: `none of ${rows.length}` });
  };
  return splits.map(([train, test]) => [sample(train), sample(test)]);
}

function withResource(candidates: readonly object[], resource: string, resources: number): object[] {
  return candidates.map((candidate) => Object.freeze({ ...candidate, [resource]: resources }));
}

/** The best candidate of an iteration; its first one where no score is known. */
function bestOfRound(results: Readonly<Record<string, unknown>>, round: number): number {
  const means = results.meanTestScore as Float64Array;
  const iter = results.iter as Int32Array;
  let best = iter.indexOf(round);
  for (let c = best; c < iter.length; c++) {
    if (iter[c] !== round || Number.isNaN(means[c])) continue;
    if (Number.isNaN(means[best]) || means[c]! > means[best]!) best = c;
  }
  return best;
}

function summarize(plan: HalvingPlan, done: number, factor: number, maxResources: number): HalvingSummary {
  const { rounds, minResources, nRequiredIterations, nPossibleIterations } = plan;
  const nCandidates = rounds.slice(0, done).map(({ candidates }) => candidates);
  const nResources = rounds.slice(0, done).map(({ resources }) => resources);
  const nRemainingCandidates = survivors(nCandidates.at(-1) ?? 0, factor);
  const counts = { nIterations: done, nPossibleIterations, nRequiredIterations };
  return { nResources, nCandidates, nRemainingCandidates, maxResources, minResources, ...counts };
}
