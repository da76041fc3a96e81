import type { AnySpec, FittedModel } from '../../base/index.js';
import { AbortedError } from '../../core/index.js';
import type { ErrorScore, FoldWarning } from '../execution/run-settings.js';
import type { Clock } from '../execution/system-clock.js';
import { checkScorable, type ScoringPlan, scoreModel } from '../scoring/scoring.js';
import { type CvPart, type FitRows, type FoldParts, fitPart } from './cv-data.js';

/** Scores under their names; `null` where they are not known because something failed. */
export type Scores = ReadonlyMap<string, number> | null;

/** What all fits of a run have in common. */
export interface FitSettings {
  readonly owner: string;
  /** What the plan was made of. */
  readonly scoring: unknown;
  readonly plan: ScoringPlan;
  readonly errorScore: ErrorScore;
  readonly returnTrainScore: boolean;
  /** Keep the fitted models. */
  readonly returnEstimator: boolean;
  /** Weigh the scores too, not only the fits. */
  readonly weighScores: boolean;
  readonly clock: Clock | null;
  /** The training rows and the test rows of a division. */
  readonly partsOf: (split: FitRows) => FoldParts;
}

/** One fit: what, on which rows. */
export interface FitJob {
  readonly spec: AnySpec;
  readonly split: FitRows;
  /** Where the fit stands among all, for warnings. */
  readonly place: Pick<FoldWarning, 'split' | 'candidate'>;
}

/** What came of one fit. */
export interface FitOutcome {
  /** Whether it began: with a time budget it may not have. */
  readonly started: boolean;
  readonly testScores: Scores;
  readonly trainScores: Scores;
  readonly model: FittedModel | null;
  /** The error of a fit that failed. */
  readonly failure: { readonly error: unknown } | null;
  /** The errors of scorers that failed. */
  readonly scoreFailures: ReadonlyMap<string, unknown>;
  readonly fitTime: number;
  readonly scoreTime: number;
  readonly warnings: readonly FoldWarning[];
}

/** The outcome of a fit that did not begin. */
export const NOT_STARTED: FitOutcome = {
  started: false,
  testScores: null,
  trainScores: null,
  model: null,
  failure: null,
  scoreFailures: new Map(),
  fitTime: Number.NaN,
  scoreTime: Number.NaN,
  warnings: [],
};

/**
 * Fits on the training rows and scores on the test rows.
 *
 * @throws whatever a fit or a scorer throws, with `errorScore: 'raise'` · NotSupportedError when the fitted model lacks a
 * method that a scorer needs.
 */
export async function fitAndScore(settings: FitSettings, { spec, split, place }: FitJob): Promise<FitOutcome> {
  const { owner, clock, errorScore } = settings;
  const warnings: FoldWarning[] = [];
  const { train, test } = settings.partsOf(split);
  const start = clock?.() ?? 0;
  const fitted = await tryFit(spec, train, errorScore);
  const fitTime = (clock?.() ?? 0) - start;
  if ('error' in fitted) return { ...failedFit(settings, fitted.error, place), fitTime };
  const { model } = fitted;
  for (const warning of model.report.warnings) warnings.push({ ...warning, ...place });
  checkScorable(settings.plan, model);
  const scoreFailures = new Map<string, unknown>();
  const score = (part: CvPart) =>
    scorePart(settings, model, part, (name, error) => {
      scoreFailures.set(name, error);
      const message = `${owner}: scorer '${name}' failed: ${messageOf(error)}`;
      warnings.push({ code: 'SCORE_FAILED', owner, message, ...place });
    });
  const testScores = score(test);
  const scoreTime = (clock?.() ?? 0) - start - fitTime;
  const trainScores = settings.returnTrainScore ? score(train) : null;
  const kept = settings.returnEstimator ? model : null;
  const times = { fitTime, scoreTime };
  return { started: true, testScores, trainScores, model: kept, failure: null, scoreFailures, ...times, warnings };
}

/**
 * The outcome of a fit that failed.
 *
 * @throws the error, with `errorScore: 'raise'`.
 */
export function failedFit({ owner, errorScore }: FitSettings, error: unknown, place: FitJob['place']): FitOutcome {
  if (errorScore === 'raise') throw error;
  const message = `${owner}: a fit failed: ${messageOf(error)}`;
  const warnings: FoldWarning[] = [{ code: 'FIT_FAILED', owner, message, ...place }];
  return { ...NOT_STARTED, started: true, failure: { error }, fitTime: 0, scoreTime: 0, warnings };
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
  { plan, errorScore, weighScores }: FitSettings,
  model: FittedModel,
  part: CvPart,
  tell: (name: string, error: unknown) => void,
): Scores {
  const scored = weighScores ? part : { ...part, sampleWeight: null };
  return scoreModel(plan, model, scored, (name, error) => {
    if (errorScore === 'raise') throw error;
    tell(name, error);
    return errorScore;
  });
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
