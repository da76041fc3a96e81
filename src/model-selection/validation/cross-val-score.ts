import type { AnySpec, InputOf, RowTarget } from '../../base/index.js';
import { type ParamRules, resolveParams } from '../../core/index.js';
import { type ErrorScore, errorScoreRule } from '../execution/run-settings.js';
import { type ScorerNameFor, type Scoring, type ScoringFunction, scoringRule } from '../scoring/scoring.js';
import type { TargetOf } from '../target-of.js';
import { completeScores } from './complete-scores.js';
import {
  CROSS_VALIDATION_RULES,
  type CrossValidationOptions,
  type CrossValidationSettings,
  runFolds,
} from './cross-validate.js';
import { checkSingleScore, checkSingleScoring } from './single-score.js';

/** Options of {@link crossValScore}. */
export interface CrossValScoreOptions<E extends AnySpec> extends CrossValidationOptions {
  /** The score: a name, or a function `(model, X, y) => number`. @defaultValue null: the model's own `score` */
  readonly scoring?: ScorerNameFor<E> | ScoringFunction<E> | null | undefined;
  /** The score of a fit that fails, or `'raise'`. @defaultValue NaN */
  readonly errorScore?: ErrorScore | undefined;
}

interface Settings extends CrossValidationSettings {
  readonly scoring: Scoring<AnySpec>;
  readonly errorScore: ErrorScore;
}

const OWNER = 'crossValScore';
const RULES: ParamRules<Settings> = { ...CROSS_VALIDATION_RULES, scoring: scoringRule, errorScore: errorScoreRule };

/**
 * Fits on each training part of the data and scores on the test part that belongs to it.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns the score of each division.
 * @throws ShapeError or DataError for data that no fit could take, and when all fits fail · AbortedError when the signal
 * fires.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { crossValScore } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [10], [11], [12]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * await crossValScore(new LogisticRegression(), X, y, { cv: 3 }); // Float64Array [1, 1, 1]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.cross_val_score.html
 */
export async function crossValScore<E extends AnySpec>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, RowTarget>,
  options?: CrossValScoreOptions<E>,
): Promise<Float64Array> {
  const settings = resolveParams(OWNER, RULES, options);
  checkSingleScoring(OWNER, settings.scoring);
  const all = { ...settings, returnTrainScore: false, returnEstimator: false, returnIndices: false, clock: null };
  const { outcomes } = await runFolds(OWNER, estimator, X, y, all);
  const { names, test } = completeScores(OWNER, outcomes, settings.errorScore);
  checkSingleScore(OWNER, names);
  return test.get('score')!;
}
