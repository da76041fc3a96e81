import type { AnySpec, FittedModel } from '../../base/index.js';
import { DataError, describe, InvalidParameterError } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import { getScorer } from '../../metrics/index.js';
import { inProcess, type Task } from '../execution/executor.js';
import { ProgressMeter } from '../execution/progress.js';
import type { FoldWarning, WatchSettings } from '../execution/run-settings.js';
import type { Split } from '../splitters/splitter.js';
import { StratifiedShuffleSplit } from '../splitters/stratified-shuffle-split.js';
import { type CvData, divideRows, fitPart, takePart } from '../validation/cv-data.js';
import { type PartPrediction, predictTask } from '../validation/predict-part.js';
import { askPositive, methodOf, type Position, positivePart, positivePosition } from './binary-response.js';
import type { ThresholdState } from './fitted-threshold-classifier.js';
import { curveOf, meanCurve, type ThresholdCurve, type ThresholdFold } from './threshold-curve.js';
import { isFitted, isShare, specOf, type TunedThresholdClassifierCVParams } from './tuned-params.js';

/** What a tuned classifier knows. */
export interface TunedState extends ThresholdState {
  readonly positive: Position;
  readonly bestThreshold: number;
  readonly bestScore: number;
  readonly cvResults: ThresholdCurve | null;
}

/** What is given for one run. */
export interface ThresholdRun extends Pick<WatchSettings, 'signal' | 'onProgress'> {
  readonly groups: ArrayLike<unknown> | null;
}

interface Tuning {
  readonly owner: string;
  readonly params: TunedThresholdClassifierCVParams;
  readonly data: CvData;
  readonly run: ThresholdRun;
  readonly positive: Position;
  warn(warning: FoldWarning): void;
}

/** Finds the threshold with the best mean score, and fits the model that is to be asked. */
export async function tuneThreshold(
  owner: string,
  params: TunedThresholdClassifierCVParams,
  data: CvData,
  run: ThresholdRun,
  warn: (warning: FoldWarning) => void,
): Promise<TunedState> {
  const scorer = getScorer(params.scoring);
  const classes = data.target?.classes ?? [];
  const positive = positivePosition(owner, classes, scorer.posLabel);
  const tuning = { owner, params, data, run, positive, warn };
  const { model, folds } = params.cv === 'prefit' ? prefit(tuning) : await fitFolds(tuning);
  const given = typeof params.thresholds === 'number' ? params.thresholds : Float64Array.from(params.thresholds);
  const curves = folds.map((fold) => curveOf(fold, given, classes, positive, scorer));
  const mean = meanCurve(owner, curves, given);
  const best = mean.scores.indexOf(mean.scores.reduce((a, b) => Math.max(a, b)));
  return {
    classes,
    estimator: model,
    positive,
    bestThreshold: mean.thresholds[best]!,
    bestScore: mean.scores[best]!,
    cvResults: params.storeCvResults ? mean : null,
  };
}

interface FittedFolds {
  readonly model: FittedModel;
  readonly folds: readonly ThresholdFold[];
}

/** A model that was fitted before, judged on all rows. */
function prefit({ owner, params, data, positive }: Tuning): FittedFolds {
  const { estimator, refit, responseMethod } = params;
  if (refit) {
    throw new InvalidParameterError({ owner, subject: 'refit', must: "be false with cv 'prefit'", got: 'true' });
  }
  if (!isFitted(estimator)) {
    const must = "be a fitted model with cv 'prefit'";
    throw new InvalidParameterError({ owner, subject: 'estimator', must, got: String(estimator) });
  }
  const { classes: known } = estimator as unknown as { readonly classes: readonly Label[] };
  const classes = data.target!.classes;
  if (known.length !== 2 || known.some((label, k) => label !== classes[k])) {
    const must = `have the classes of the estimator (${known.map(describe).join(', ')})`;
    throw new DataError({ owner, subject: 'y', must, got: classes.map(describe).join(', ') });
  }
  const scores = askPositive(estimator, data.X, methodOf(owner, estimator, responseMethod), positive);
  return { model: estimator, folds: [foldOf(data, null, scores)] };
}

/** The final model, and what models of the training parts say of the test parts. */
async function fitFolds(tuning: Tuning): Promise<FittedFolds> {
  const { owner, params, data, run, positive, warn } = tuning;
  const spec = specOf(params.estimator);
  const splits = divide(tuning);
  if (!params.refit && splits.length > 1) {
    const must = 'be true where cv makes several divisions';
    throw new InvalidParameterError({ owner, subject: 'refit', must, got: 'false' });
  }
  const meter = new ProgressMeter(run.onProgress, params.refit ? splits.length + 1 : 1);
  const execute = <T>(tasks: readonly Task<T>[]): Promise<T[]> => {
    const { executor, nJobs } = params;
    const options = { owner, nJobs, signal: run.signal, onResult: () => meter.step(null), mayStart: null };
    return (executor ?? inProcess()).run(tasks, options) as Promise<T[]>;
  };
  const [first] = splits;
  const part = params.refit ? data : { ...takePart(owner, data, first![0]), target: null };
  const [model] = await execute([fitTask(spec, part)]);
  for (const warning of model!.report.warnings) warn(warning);
  const method = methodOf(owner, model!, params.responseMethod);
  if (!params.refit) {
    const scores = askPositive(model!, takePart(owner, data, first![1]).X, method, positive);
    return { model: model!, folds: [foldOf(data, first!, scores)] };
  }
  const tasks = splits.map((split, k) => predictTask({ owner, spec, method }, data, split, k));
  const parts = await execute<PartPrediction>(tasks);
  const folds = parts.map(({ prediction, warning }, k) => {
    if (warning !== null) throw oneClass(owner, k);
    return foldOf(data, splits[k]!, positivePart(prediction, positive));
  });
  return { model: model!, folds };
}

function divide({ owner, params, data, run, warn }: Tuning): Split[] {
  const { cv, randomState } = params;
  const shares = isShare(cv) ? new StratifiedShuffleSplit({ nSplits: 1, testSize: cv, randomState }) : cv;
  return divideRows(owner, shares as Exclude<typeof shares, 'prefit'>, data, run.groups, warn);
}

function fitTask(spec: AnySpec, data: CvData): Task<FittedModel> {
  return {
    run: () => fitPart(spec, data),
    portable: { program: 'fit', shared: [data], input: { spec }, affinity: 0 },
  };
}

/** The labels and weights of the test rows of a division, or of all rows. */
function foldOf({ target, sampleWeight }: CvData, split: Split | null, scores: Float64Array): ThresholdFold {
  const rows = split?.[1] ?? Int32Array.from(scores.keys());
  const { classes, codes } = target!;
  return {
    scores,
    y: Array.from(rows, (row) => classes[codes[row]!]!),
    sampleWeight: sampleWeight === null ? null : Float64Array.from(rows, (row) => sampleWeight[row]!),
  };
}

function oneClass(owner: string, split: number): DataError {
  const must = 'hold both classes in every training part: make stratified folds';
  return new DataError({ owner, subject: 'y', must, got: `one in division ${split}` });
}
