import type { AnySpec, FittedModel } from '../../base/index.js';
import { DataError } from '../../core/index.js';
import type { FoldWarning, WatchSettings } from '../execution/run-settings.js';
import type { Clock } from '../execution/system-clock.js';
import { planScoring, type ScoringPlan } from '../scoring/scoring.js';
import type { Split } from '../splitters/splitter.js';
import { completeScores } from '../validation/complete-scores.js';
import { type CvData, divideRows, fitPart, sharedParts } from '../validation/cv-data.js';
import type { FitOutcome, FitSettings } from '../validation/fit-and-score.js';
import { FitSession } from '../validation/fit-session.js';
import { BestFollower } from './best-follower.js';
import { checkRefitName, chooseBest, refuseSeveral } from './choose-best.js';
import { tabulate } from './cv-results.js';
import type { SearchState } from './fitted-search-cv.js';
import type { SearchSettings } from './search-params.js';

/** What is given for one run of a search. */
export interface SearchRun extends WatchSettings {
  readonly groups: ArrayLike<unknown> | null;
  readonly clock: Clock | null;
  readonly timeBudget: number | null;
}

/** What every search has, however it finds its candidates. */
export interface SearchParams extends Omit<SearchSettings<unknown, unknown>, 'verbose' | 'preDispatch'> {
  readonly estimator: AnySpec;
}

/** How some candidates are evaluated. */
export interface Evaluation {
  /** The divisions of the rows. @defaultValue those of `cv` */
  readonly splits?: readonly Split[];
  /** Further columns of the results, with their value for these candidates. */
  readonly columns?: Readonly<Record<string, number>>;
}

/** Fits and scores candidates; gives the mean of the score that chooses for each, NaN where it is not known. */
export type Evaluate = (candidates: readonly object[], evaluation?: Evaluation) => Promise<Float64Array>;

/** What a search knows when it looks for candidates. */
export interface SearchContext {
  readonly data: CvData;
  /** The divisions of `cv`. */
  readonly splits: readonly Split[];
  /** Tells of something doubtful. */
  warn(message: string): void;
}

/** How a search finds its candidates; `T` is what it has to say of its way, which the fitted search keeps. */
export interface Explorer<T extends object = object> {
  /** How many candidates it will evaluate, for the progress. */
  readonly count: number;
  /** Finds and evaluates candidates until there are enough, or until the time budget `isOver`. */
  explore(evaluate: Evaluate, isOver: () => boolean): Promise<T>;
  /** The position of the best candidate, where it is not simply that of rank 1. */
  readonly choose?: ((results: Readonly<Record<string, unknown>>) => number) | undefined;
  /** Whether it goes by the one score that there is, and several are refused. */
  readonly needsOneScore?: boolean;
}

/** Evaluates candidates that are known from the start. */
export function exploreAll(points: Iterable<object>): Explorer {
  const candidates = Array.from(points, (point) => Object.freeze(point));
  return {
    count: candidates.length,
    explore: async (evaluate) => {
      await evaluate(candidates);
      return {};
    },
  };
}

type Warn = (warning: FoldWarning) => void;

/** What was evaluated so far, candidate by candidate. */
interface Found {
  readonly candidates: object[];
  readonly outcomes: FitOutcome[];
  readonly columns: Map<string, number[]>;
}

/** Fits and scores the candidates of a search on all divisions of the rows, and the best one on all rows. */
export async function runSearch<T extends object>(
  owner: string,
  params: SearchParams,
  explorerFor: (context: SearchContext) => Explorer<T>,
  data: CvData,
  run: SearchRun,
  warn: Warn,
): Promise<SearchState & T> {
  const plan = planScoring(owner, params.scoring);
  const splits = divideRows(owner, params.cv, data, run.groups, warn);
  const doubt = (message: string) => warn({ code: 'DATA', owner, message: `${owner}: ${message}` });
  const explorer = explorerFor({ data, splits, warn: doubt });
  const settings = settingsOf(owner, params, data, plan, run);
  const total = explorer.count * splits.length + (params.refit === false ? 0 : 1);
  return FitSession.open({ ...params, ...run, data, settings, total }, async (session) => {
    const found: Found = { candidates: [], outcomes: [], columns: new Map() };
    const evaluate = evaluator(session, params, plan, splits, found);
    const way = await explorer.explore(evaluate, () => session.isOver);
    for (const warning of found.outcomes.flatMap((outcome) => outcome.warnings)) warn(warning);
    const missing = explorer.count - found.candidates.length;
    if (missing > 0 || found.outcomes.some(({ started }) => !started)) {
      warnOfBudget(owner, found, explorer.count, splits.length, warn);
    }
    const end = conclude(owner, params, plan, explorer, found, splits.length, run.clock !== null);
    const state = { ...end, ...way };
    if (params.refit === false || state.bestIndex === null) return state;
    const spec = params.estimator.with(found.candidates[state.bestIndex] as never);
    return { ...state, ...(await fitBest(session, spec, data, run.clock, warn)) };
  });
}

/** What all fits of a search have in common. */
function settingsOf(
  owner: string,
  { scoring, errorScore, returnTrainScore }: SearchParams,
  data: CvData,
  plan: ScoringPlan,
  { clock, timeBudget }: SearchRun,
): FitSettings {
  // A budget wants whole candidates early, so that fits of all divisions alternate.
  const partsOf = sharedParts(owner, data, timeBudget === null ? 1 : Number.POSITIVE_INFINITY);
  const scores = { scoring, plan, errorScore, returnTrainScore, weighScores: true };
  return { owner, partsOf, ...scores, returnEstimator: false, clock };
}

function evaluator(
  session: FitSession,
  { estimator, refit, errorScore }: SearchParams,
  plan: ScoringPlan,
  all: readonly Split[],
  { candidates: known, outcomes: collected, columns: kept }: Found,
): Evaluate {
  const follower = new BestFollower(plan, refit, errorScore);
  return async (candidates, { splits = all, columns = {} } = {}) => {
    const first = known.length;
    const specs = candidates.map((candidate) => estimator.with(candidate as never));
    const place = (candidate: number, split: number) => ({ candidate: first + candidate, split });
    // Division by division, so that what candidates have in common is done once; the time budget wants it otherwise.
    const order = session.isLimited ? byCandidate(specs.length, splits.length) : bySplit(specs.length, splits.length);
    const jobs = order.map(([c, k]) => ({ spec: specs[c]!, split: splits[k]!, place: place(c, k) }));
    follower.expect(candidates, splits.length);
    const outcomes = await session.fitAndScore(jobs, (job, outcome) => follower.see(...order[job]!, outcome));
    const sorted: FitOutcome[] = new Array(jobs.length);
    order.forEach(([c, k], job) => {
      sorted[c * splits.length + k] = outcomes[job]!;
    });
    known.push(...candidates);
    collected.push(...sorted);
    for (const [name, value] of Object.entries(columns)) {
      kept.set(name, [...(kept.get(name) ?? []), ...candidates.map(() => value)]);
    }
    return follower.means();
  };
}

type Position = readonly [candidate: number, split: number];

function bySplit(candidates: number, splits: number): Position[] {
  return Array.from({ length: candidates * splits }, (_, i) => [i % candidates, Math.floor(i / candidates)]);
}

function byCandidate(candidates: number, splits: number): Position[] {
  return Array.from({ length: candidates * splits }, (_, i) => [Math.floor(i / splits), i % splits]);
}

/** The table of results, and the best candidate in it. */
function conclude(
  owner: string,
  { errorScore, refit, returnTrainScore: train }: SearchParams,
  plan: ScoringPlan,
  explorer: Explorer,
  { candidates, outcomes, columns }: Found,
  splits: number,
  timed: boolean,
): SearchState {
  const scores = completeScores(owner, outcomes, errorScore);
  const table = tabulate(candidates, splits, outcomes, scores, { timed, train });
  const multimetric = plan.kind === 'multiple' || (plan.kind === 'function' && scores.names.join() !== 'score');
  if (multimetric && explorer.needsOneScore === true) refuseSeveral(owner, scores.names);
  if (multimetric) checkRefitName(owner, scores.names, refit);
  const more = Object.fromEntries(Array.from(columns, ([name, values]) => [name, Int32Array.from(values)]));
  const cvResults = { ...more, ...table, params: candidates };
  const best = chooseBest(owner, cvResults, candidates.length, multimetric, refit, explorer.choose);
  const unfinished = { bestEstimator: null, refitTime: null };
  return { cvResults, multimetric, nSplits: splits, ...best, ...unfinished };
}

/**
 * Tells that candidates are missing.
 *
 * @throws DataError when none is complete.
 */
function warnOfBudget(owner: string, { candidates, outcomes }: Found, count: number, splits: number, warn: Warn): void {
  const complete = candidates.filter((_, c) => outcomes.slice(c * splits, (c + 1) * splits).every((o) => o.started));
  const counts = `${complete.length} of ${count} candidates`;
  if (complete.length === 0) {
    const must = 'be long enough for one candidate on all divisions';
    throw new DataError({ owner, subject: 'timeBudget', must, got: `${counts} in time` });
  }
  warn({ code: 'TIME_BUDGET', owner, message: `${owner}: the time budget was spent after ${counts}` });
}

/** Fits the best candidate on all data. */
async function fitBest(
  session: FitSession,
  spec: AnySpec,
  data: CvData,
  clock: Clock | null,
  warn: Warn,
): Promise<{ readonly bestEstimator: FittedModel; readonly refitTime: number | null }> {
  const start = clock?.() ?? 0;
  const model = await session.perform({
    run: () => fitPart(spec, data),
    portable: { program: 'fit', shared: [data], input: { spec }, affinity: 0 },
  });
  for (const warning of model.report.warnings) warn(warning);
  return { bestEstimator: model, refitTime: clock === null ? null : clock() - start };
}
