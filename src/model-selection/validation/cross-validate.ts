import type { AnySpec, FittedModel, FittedOf, InputOf, RowTarget } from '../../base/index.js';
import { custom, flag, nullable, type ParamRules, type Rule, resolveParams } from '../../core/index.js';
import type { VectorLike } from '../../data/index.js';
import {
  clockRule,
  type ErrorScore,
  errorScoreRule,
  type FoldWarning,
  type OptionsOf,
  RUN_RULES,
  type RunSettings,
  WATCH_RULES,
  type WatchSettings,
} from '../execution/run-settings.js';
import type { Clock } from '../execution/system-clock.js';
import { type ResultName, resultName } from '../scoring/result-name.js';
import { type MetricNames, planScoring, type Scoring, scoringRule } from '../scoring/scoring.js';
import { type CrossValidator, cvRule } from '../splitters/check-cv.js';
import type { Split } from '../splitters/splitter.js';
import type { TargetOf } from '../target-of.js';
import { completeScores } from './complete-scores.js';
import { divideRows, type FitRows, type FoldParts, readCvData, takeParts } from './cv-data.js';
import type { FitOutcome } from './fit-and-score.js';
import { FitSession } from './fit-session.js';
import type { FitValidation } from './fit-validation.js';

/** What goes to each fit besides X and y. */
export interface FitParams {
  /** One weight for each row. */
  readonly sampleWeight?: VectorLike | null | undefined;
  /** What each fit holds out of its own rows, to know when to stop; for estimators that stop early. */
  readonly validation?: FitValidation | null | undefined;
}

/** Options of all functions that cross-validate. */
export interface CrossValidationOptions extends OptionsOf<RunSettings>, OptionsOf<WatchSettings> {
  /** Goes to a `cv` that keeps groups of rows together. @defaultValue null */
  readonly groups?: ArrayLike<unknown> | null | undefined;
  /** Number of folds, a splitter, or divisions. @defaultValue null: 5 folds, stratified for classifiers */
  readonly cv?: CrossValidator | undefined;
  /** What goes to each fit besides X and y: `{ sampleWeight, validation }`. @defaultValue null */
  readonly params?: FitParams | null | undefined;
}

/** Options of {@link crossValidate}. */
export interface CrossValidateOptions<
  E extends AnySpec,
  S extends Scoring<E>,
  T extends boolean,
  M extends boolean,
  I extends boolean,
> extends CrossValidationOptions {
  /** One score or several. @defaultValue null: the model's own `score` */
  readonly scoring?: S | undefined;
  /** Score on the training rows too. @defaultValue false */
  readonly returnTrainScore?: T | undefined;
  /** Return the fitted models. @defaultValue false */
  readonly returnEstimator?: M | undefined;
  /** Return the divisions of the rows. @defaultValue false */
  readonly returnIndices?: I | undefined;
  /** The scores of a fit that fails, or `'raise'`. @defaultValue NaN */
  readonly errorScore?: ErrorScore | undefined;
  /** Seconds from any start; with it the result has `fitTime` and `scoreTime`. @defaultValue null */
  readonly clock?: Clock | null | undefined;
}

/** The result of {@link crossValidate}: `testScore`, or `testAccuracy` and the like for several scores; one value a division. */
export type CrossValidation<
  E,
  L extends RowTarget,
  N extends string,
  T extends boolean = false,
  M extends boolean = false,
  I extends boolean = false,
> = { readonly [K in N as ResultName<'test', K>]: Float64Array } & (T extends true
  ? { readonly [K in N as ResultName<'train', K>]: Float64Array }
  : unknown) &
  (M extends true ? { readonly estimator: readonly (FittedOf<E, L> | null)[] } : unknown) &
  (I extends true
    ? { readonly indices: { readonly train: readonly Int32Array[]; readonly test: readonly Int32Array[] } }
    : unknown) & {
    /** Seconds of each fit; with a `clock` only. */
    readonly fitTime?: Float64Array;
    /** Seconds of each scoring on test rows; with a `clock` only. */
    readonly scoreTime?: Float64Array;
    /** What there is to know of the fits, in their order. */
    readonly warnings: readonly FoldWarning[];
  };

/** All options of a cross-validation, complete. */
export interface CrossValidationSettings extends RunSettings, WatchSettings {
  readonly groups: ArrayLike<unknown> | null;
  readonly cv: CrossValidator;
  readonly params: FitParams | null;
}

interface Settings extends CrossValidationSettings {
  readonly scoring: Scoring<AnySpec>;
  readonly returnTrainScore: boolean;
  readonly returnEstimator: boolean;
  readonly returnIndices: boolean;
  readonly errorScore: ErrorScore;
  readonly clock: Clock | null;
}

/** The rules of what all functions that cross-validate take. */
export const CROSS_VALIDATION_RULES: ParamRules<CrossValidationSettings> = {
  ...RUN_RULES,
  ...WATCH_RULES,
  groups: nullable(custom<ArrayLike<unknown>>({ must: 'be a vector', test: (v) => typeof v === 'object' })),
  cv: cvRule,
  params: nullable(fitParamsRule()),
};

const RULES: ParamRules<Settings> = {
  ...CROSS_VALIDATION_RULES,
  scoring: scoringRule,
  returnTrainScore: flag(false),
  returnEstimator: flag(false),
  returnIndices: flag(false),
  errorScore: errorScoreRule,
  clock: clockRule,
};

/**
 * Fits on each training part of the data and scores on the test part that belongs to it.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns one value a division for each score, and what else was asked for.
 * @throws ShapeError or DataError for data that no fit could take, and when all fits fail · AbortedError when the signal
 * fires.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { crossValidate } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [10], [11], [12]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * const result = await crossValidate(new LogisticRegression(), X, y, { cv: 3, scoring: ['accuracy', 'neg_log_loss'] });
 * result.testAccuracy; // Float64Array [1, 1, 1]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.cross_validate.html
 */
export async function crossValidate<
  E extends AnySpec,
  L extends RowTarget,
  const S extends Scoring<E> = null,
  T extends boolean = false,
  M extends boolean = false,
  I extends boolean = false,
>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, L>,
  options?: CrossValidateOptions<E, S, T, M, I>,
): Promise<CrossValidation<E, L, MetricNames<S>, T, M, I>> {
  const settings = resolveParams('crossValidate', RULES, options);
  const { splits, outcomes, warnings } = await runFolds('crossValidate', estimator, X, y, settings);
  const scores = completeScores('crossValidate', outcomes, settings.errorScore);
  const result: Record<string, unknown> = {};
  if (settings.clock !== null) {
    result.fitTime = Float64Array.from(outcomes, ({ fitTime }) => fitTime);
    result.scoreTime = Float64Array.from(outcomes, ({ scoreTime }) => scoreTime);
  }
  if (settings.returnEstimator) result.estimator = outcomes.map(({ model }): FittedModel | null => model);
  if (settings.returnIndices) {
    result.indices = { train: splits.map(([train]) => train), test: splits.map(([, test]) => test) };
  }
  for (const name of scores.names) {
    result[resultName('test', name)] = scores.test.get(name);
    if (settings.returnTrainScore) result[resultName('train', name)] = scores.train.get(name);
  }
  return { ...result, warnings } as unknown as CrossValidation<E, L, MetricNames<S>, T, M, I>;
}

/** Fits and scores one specification on all divisions. */
export async function runFolds(
  owner: string,
  spec: AnySpec,
  X: unknown,
  y: unknown,
  settings: Settings,
): Promise<{ splits: Split[]; outcomes: FitOutcome[]; warnings: FoldWarning[] }> {
  const plan = planScoring(owner, settings.scoring);
  const data = readCvData(owner, spec, X, y, settings.params?.sampleWeight, settings.params?.validation);
  const warnings: FoldWarning[] = [];
  const splits = divideRows(owner, settings.cv, data, settings.groups, (warning) => warnings.push(warning));
  const partsOf = (split: FitRows): FoldParts => takeParts(owner, data, split);
  const common = { ...settings, owner, partsOf, plan, weighScores: false };
  const run = { ...settings, data, settings: common, timeBudget: null, total: splits.length };
  const jobs = splits.map((split, k) => ({ spec, split, place: { split: k } }));
  const outcomes = await FitSession.open(run, (session) => session.fitAndScore(jobs));
  warnings.push(...outcomes.flatMap((outcome) => outcome.warnings));
  for (const warning of warnings) settings.logger?.(warning);
  return { splits, outcomes, warnings };
}

function fitParamsRule(): Rule<FitParams> {
  const names = ['sampleWeight', 'validation'];
  return custom<FitParams>({
    must: 'be { sampleWeight, validation } or null: nothing else goes to a fit',
    test: (value) => typeof value === 'object' && Object.keys(value ?? {}).every((name) => names.includes(name)),
  });
}
