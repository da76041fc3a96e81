import type { AnySpec, FittedModel } from '../../base/index.js';
import type { Task } from '../execution/executor.js';
import {
  type Clock,
  type FoldWarning,
  type RunSettings,
  runTasks,
  type WatchSettings,
} from '../execution/run-settings.js';
import { planScoring, type ScoringPlan } from '../scoring/scoring.js';
import type { Split } from '../splitters/splitter.js';
import { completeScores } from '../validation/complete-scores.js';
import { type CvData, divideRows, fitPart, sharedParts } from '../validation/cv-data.js';
import { type FitOutcome, fitAndScore } from '../validation/fit-and-score.js';
import { checkRefitName, chooseBest } from './choose-best.js';
import { tabulate } from './cv-results.js';
import type { SearchState } from './fitted-grid-search-cv.js';
import type { SearchSettings } from './search-params.js';

/** What is given for one run of a search. */
export interface SearchRun extends WatchSettings {
  readonly groups: ArrayLike<unknown> | null;
  readonly clock: Clock | null;
}

/** What every search has, however it finds its candidates. */
export interface SearchParams extends SearchSettings<unknown, unknown> {
  readonly estimator: AnySpec;
}

type Warn = (warning: FoldWarning) => void;

/** Fits and scores all candidates on all divisions of the rows, and the best one on all rows. */
export async function runSearch(
  owner: string,
  params: SearchParams,
  candidates: readonly object[],
  data: CvData,
  run: SearchRun,
  warn: Warn,
): Promise<SearchState> {
  const { errorScore, refit, returnTrainScore: train } = params;
  const plan = planScoring(owner, params.scoring);
  const splits = divideRows(owner, params.cv, data, run.groups, warn);
  const tasks = makeTasks(owner, params, candidates, splits, data, plan, run.clock);
  const results = await runSome(owner, params, tasks, run, { before: 0, after: refit === false ? 0 : 1 });
  const outcomes = byCandidate(results, candidates.length, splits.length);
  for (const warning of outcomes.flatMap((outcome) => outcome.warnings)) warn(warning);
  const scores = completeScores(owner, outcomes, errorScore);
  const table = tabulate(candidates, splits.length, outcomes, scores, { timed: run.clock !== null, train });
  const multimetric = plan.kind === 'multiple' || (plan.kind === 'function' && scores.names.join() !== 'score');
  if (multimetric) checkRefitName(scores.names, refit);
  const cvResults = { ...table, params: candidates };
  const best = chooseBest(cvResults, candidates.length, multimetric, refit);
  const found = { cvResults, multimetric, nSplits: splits.length, ...best };
  if (refit === false || best.bestIndex === null) return { ...found, bestEstimator: null, refitTime: null };
  const spec = params.estimator.with(candidates[best.bestIndex] as never);
  return { ...found, ...(await fitBest(owner, params, spec, data, run, tasks.length, warn)) };
}

/** One task for each candidate and division, division by division: then what candidates have in common is done once. */
function makeTasks(
  owner: string,
  { estimator, errorScore, returnTrainScore }: SearchParams,
  candidates: readonly object[],
  splits: readonly Split[],
  data: CvData,
  plan: ScoringPlan,
  clock: Clock | null,
): Task<FitOutcome>[] {
  const partsOf = sharedParts(owner, data);
  const common = {
    owner,
    partsOf,
    plan,
    errorScore,
    returnTrainScore,
    returnEstimator: false,
    weighScores: true,
    clock,
  };
  const specs = candidates.map((params) => estimator.with(params as never));
  return splits.flatMap((split, k) =>
    specs.map((spec, candidate) => ({
      run: () => fitAndScore(common, { spec, split, place: { candidate, split: k } }),
    })),
  );
}

/** The outcomes candidate by candidate, from those division by division. */
function byCandidate(outcomes: readonly FitOutcome[], candidates: number, splits: number): FitOutcome[] {
  return Array.from({ length: candidates }, (_, candidate) =>
    Array.from({ length: splits }, (_, k) => outcomes[k * candidates + candidate]!),
  ).flat();
}

/** Fits the best candidate on all data. */
async function fitBest(
  owner: string,
  params: SearchParams,
  spec: AnySpec,
  data: CvData,
  run: SearchRun,
  before: number,
  warn: Warn,
): Promise<{ readonly bestEstimator: FittedModel; readonly refitTime: number | null }> {
  const start = run.clock?.() ?? 0;
  const task = { run: () => fitPart(spec, data) };
  const [model] = await runSome(owner, params, [task], run, { before, after: 0 });
  for (const warning of model!.report.warnings) warn(warning);
  return { bestEstimator: model!, refitTime: run.clock === null ? null : run.clock() - start };
}

/** Runs some of all tasks; progress counts those before and after them too. */
function runSome<T>(
  owner: string,
  settings: RunSettings,
  tasks: readonly Task<T>[],
  { signal, onProgress }: SearchRun,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<T[]> {
  const total = before + tasks.length + after;
  const report =
    onProgress === null ? null : ({ done }: { done: number }) => onProgress({ done: before + done, total });
  return runTasks(settings, tasks, { owner, signal, onProgress: report });
}
