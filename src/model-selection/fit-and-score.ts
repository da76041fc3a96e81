import type { AnySpec, FittedModel } from '../base/index.js';
import { AbortedError, DataError } from '../core/index.js';
import { type CvData, type CvPart, fitPart, takePart } from './cv-data.js';
import type { Clock, ErrorScore, FoldWarning } from './run-settings.js';
import { checkScorable, type ScoringPlan, scoreModel } from './scoring.js';
import type { Split } from './splitter.js';

/** Scores under their names; `null` where they are not known because something failed. */
export type Scores = ReadonlyMap<string, number> | null;

/** What all fits of a run have in common. */
export interface FitSettings {
  readonly owner: string;
  readonly data: CvData;
  readonly plan: ScoringPlan;
  readonly errorScore: ErrorScore;
  readonly returnTrainScore: boolean;
  /** Keep the fitted models. */
  readonly returnEstimator: boolean;
  /** Weigh the scores too, not only the fits. */
  readonly weighScores: boolean;
  readonly clock: Clock | null;
}

/** One fit: what, on which rows. */
export interface FitJob {
  readonly spec: AnySpec;
  readonly split: Split;
  /** Where the fit stands among all, for warnings. */
  readonly place: Pick<FoldWarning, 'split' | 'candidate'>;
}

/** What came of one fit. */
export interface FitOutcome {
  readonly testScores: Scores;
  readonly trainScores: Scores;
  readonly model: FittedModel | null;
  /** The error of a fit that failed. */
  readonly failure: { readonly error: unknown } | null;
  readonly fitTime: number;
  readonly scoreTime: number;
  readonly warnings: readonly FoldWarning[];
}

/**
 * Fits on the training rows and scores on the test rows.
 *
 * @throws whatever a fit or a scorer throws, with `errorScore: 'raise'` · NotSupportedError when the fitted model lacks a
 * method that a scorer needs.
 */
export async function fitAndScore(settings: FitSettings, { spec, split, place }: FitJob): Promise<FitOutcome> {
  const { owner, data, clock, errorScore } = settings;
  const warnings: FoldWarning[] = [];
  const train = takePart(owner, data, split[0]);
  const start = clock?.() ?? 0;
  const fitted = await tryFit(spec, train, errorScore);
  const fitTime = (clock?.() ?? 0) - start;
  if ('error' in fitted) {
    warnings.push({
      code: 'FIT_FAILED',
      owner,
      message: `${owner}: a fit failed: ${messageOf(fitted.error)}`,
      ...place,
    });
    return { testScores: null, trainScores: null, model: null, failure: fitted, fitTime, scoreTime: 0, warnings };
  }
  const { model } = fitted;
  for (const warning of model.report.warnings) warnings.push({ ...warning, ...place });
  checkScorable(settings.plan, model);
  const score = (part: CvPart) =>
    scorePart(settings, model, part, (warning) => warnings.push({ ...warning, ...place }));
  const testScores = score(takePart(owner, data, split[1]));
  const scoreTime = (clock?.() ?? 0) - start - fitTime;
  const trainScores = settings.returnTrainScore ? score(train) : null;
  const kept = settings.returnEstimator ? model : null;
  return { testScores, trainScores, model: kept, failure: null, fitTime, scoreTime, warnings };
}

async function tryFit(
  spec: AnySpec,
  part: CvPart,
  errorScore: ErrorScore,
): Promise<{ readonly model: FittedModel } | { readonly error: unknown }> {
  try {
    return { model: await fitPart(spec, part) };
  } catch (error) {
    if (errorScore === 'raise' || error instanceof AbortedError) throw error;
    return { error };
  }
}

function scorePart(
  { owner, plan, errorScore, weighScores }: FitSettings,
  model: FittedModel,
  part: CvPart,
  warn: (warning: FoldWarning) => void,
): Scores {
  const scored = weighScores ? part : { ...part, sampleWeight: null };
  return scoreModel(plan, model, scored, (name, error) => {
    if (errorScore === 'raise') throw error;
    warn({ code: 'SCORE_FAILED', owner, message: `${owner}: scorer '${name}' failed: ${messageOf(error)}` });
    return errorScore;
  });
}

/** The scores of all fits, those that failed filled with `errorScore`. */
export interface CompleteScores {
  readonly names: readonly string[];
  readonly test: ReadonlyMap<string, Float64Array>;
  readonly train: ReadonlyMap<string, Float64Array>;
}

/**
 * Brings the scores of all fits under common names.
 *
 * @throws DataError when every fit failed, or when fits have different scores.
 */
export function completeScores(owner: string, outcomes: readonly FitOutcome[], errorScore: ErrorScore): CompleteScores {
  checkSomeSucceeded(owner, outcomes);
  const known = outcomes.find(({ testScores }) => testScores !== null)?.testScores;
  const names = known === undefined || known === null ? ['score'] : [...known.keys()];
  for (const { testScores } of outcomes) {
    if (testScores === null || (testScores.size === names.length && names.every((name) => testScores.has(name))))
      continue;
    const got = [...testScores.keys()].join(', ');
    throw new DataError({ owner, subject: 'scoring', must: `return ${names.join(', ')} each time`, got });
  }
  const fallback = errorScore === 'raise' ? Number.NaN : errorScore;
  const column = (name: string, scores: (outcome: FitOutcome) => Scores) =>
    [name, Float64Array.from(outcomes, (outcome) => scores(outcome)?.get(name) ?? fallback)] as const;
  return {
    names,
    test: new Map(names.map((name) => column(name, (outcome) => outcome.testScores))),
    train: new Map(names.map((name) => column(name, (outcome) => outcome.trainScores))),
  };
}

function checkSomeSucceeded(owner: string, outcomes: readonly FitOutcome[]): void {
  const first = outcomes[0]?.failure;
  if (first === null || first === undefined || outcomes.some(({ failure }) => failure === null)) return;
  const got = `${outcomes.length} failures, the first: ${messageOf(first.error)}`;
  const error = new DataError({ owner, subject: 'the fits', must: 'not all fail', got });
  throw Object.assign(error, { cause: first.error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
