import type { AnySpec } from '../../base/index.js';
import { only, type ParamRules } from '../../core/index.js';
import { Matrix } from '../../data/index.js';
import { type ErrorScore, errorScoreRule, type FoldWarning, RUN_RULES } from '../execution/run-settings.js';
import type { Clock } from '../execution/system-clock.js';
import { planScoring, type Scoring, type SingleScoring, scoringRule } from '../scoring/scoring.js';
import { completeScores } from './complete-scores.js';
import { CROSS_VALIDATION_RULES, type CrossValidationOptions, type CrossValidationSettings } from './cross-validate.js';
import { type CvData, sharedParts } from './cv-data.js';
import type { FitJob, FitOutcome } from './fit-and-score.js';
import { FitSession } from './fit-session.js';
import { checkSingleScore } from './single-score.js';

/** Options of {@link learningCurve} and {@link validationCurve}. */
export interface CurveOptions<E extends AnySpec> extends Omit<CrossValidationOptions, 'preDispatch'> {
  /** The score: a name, or a function `(model, X, y) => number`. @defaultValue null: the model's own `score` */
  readonly scoring?: SingleScoring<E> | undefined;
  /** The scores of a fit that fails, or `'raise'`. @defaultValue NaN */
  readonly errorScore?: ErrorScore | undefined;
  /** How many fits are prepared ahead; only the default is available: fits are prepared one by one. @defaultValue 'all' */
  readonly preDispatch?: 'all' | undefined;
}

/** The options of a curve, complete. */
export interface CurveSettings extends Omit<CrossValidationSettings, 'preDispatch'> {
  readonly scoring: Scoring<AnySpec>;
  readonly errorScore: ErrorScore;
  readonly preDispatch: 'all';
}

/** The rules of what both curves take. */
export const CURVE_RULES: ParamRules<CurveSettings> = {
  ...CROSS_VALIDATION_RULES,
  scoring: scoringRule,
  errorScore: errorScoreRule,
  preDispatch: only('all', RUN_RULES.preDispatch),
};

/** The scores of a curve: a row for each point, a column for each division. */
export interface Curve {
  readonly trainScores: Matrix;
  readonly testScores: Matrix;
  /** What there is to know of the divisions and the fits, in their order. */
  readonly warnings: readonly FoldWarning[];
}

/** Fits and scores the jobs of a curve: division by division, and for each one point by point. */
export async function runCurve(
  owner: string,
  data: CvData,
  jobs: readonly FitJob[],
  points: number,
  settings: CurveSettings & { readonly clock: Clock | null },
  before: readonly FoldWarning[],
): Promise<Curve & { readonly outcomes: readonly FitOutcome[] }> {
  const { scoring, errorScore, clock } = settings;
  const scores = { scoring, plan: planScoring(owner, scoring), errorScore, returnTrainScore: true, weighScores: false };
  const common = { owner, ...scores, returnEstimator: false, clock, partsOf: sharedParts(owner, data, 1) };
  const run = { ...settings, data, settings: common, timeBudget: null, total: jobs.length };
  const outcomes = await FitSession.open(run, (session) => session.fitAndScore(jobs));
  const { names, train, test } = completeScores(owner, outcomes, errorScore);
  checkSingleScore(owner, names);
  const warnings = [...before, ...outcomes.flatMap((outcome) => outcome.warnings)];
  for (const warning of warnings) settings.logger?.(warning);
  const [trainScores, testScores] = [train, test].map((all) => byPoint(all.get('score')!, points)) as [Matrix, Matrix];
  return { trainScores, testScores, warnings, outcomes };
}

/** Values that come division by division, as one row for each point. */
export function byPoint(values: ArrayLike<number>, points: number): Matrix {
  const divisions = values.length / points;
  const out = Matrix.zeros(points, divisions);
  for (let k = 0; k < divisions; k++) for (let i = 0; i < points; i++) out.set(i, k, values[k * points + i]!);
  return out;
}
