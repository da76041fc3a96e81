import type { AnySpec, FittedOf, InputOf, RowTarget } from '../../base/index.js';
import {
  describe,
  InvalidParameterError,
  NotSupportedError,
  oneOf,
  type ParamRules,
  resolveParams,
} from '../../core/index.js';
import { type Label, Matrix } from '../../data/index.js';
import { inProcess } from '../execution/executor.js';
import { ProgressMeter } from '../execution/progress.js';
import type { FoldWarning } from '../execution/run-settings.js';
import type { Split } from '../splitters/splitter.js';
import type { TargetOf } from '../target-of.js';
import { CROSS_VALIDATION_RULES, type CrossValidationOptions, type CrossValidationSettings } from './cross-validate.js';
import { divideRows, readCvData } from './cv-data.js';
import {
  type PartPrediction,
  type Prediction,
  type PredictMethod,
  type PredictMethods,
  predictTask,
} from './predict-part.js';

/** What a method of a fitted model returns; `never` where the model lacks it. */
export type PredictionOf<F, K extends PredictMethod> = F extends {
  readonly [M in PredictMethods[K]]: (X: never) => infer Out;
}
  ? Out
  : never;

/** Options of {@link crossValPredict}. */
export interface CrossValPredictOptions<K extends PredictMethod = PredictMethod> extends CrossValidationOptions {
  /** The model's method that predicts. @defaultValue 'predict' */
  readonly method?: K | undefined;
}

interface Settings extends CrossValidationSettings {
  readonly method: PredictMethod;
}

const OWNER = 'crossValPredict';
const RULES: ParamRules<Settings> = {
  ...CROSS_VALIDATION_RULES,
  method: oneOf<PredictMethod>(['predict', 'predict_proba', 'predict_log_proba', 'decision_function'], 'predict'),
};

/**
 * Predicts each row by a model that was fitted without it.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns one prediction a row, in the order of the rows; columns of probabilities in the order of the sorted classes.
 * A class that a training part lacks has probability 0.
 * @throws InvalidParameterError for a `cv` that does not test each row once · NotSupportedError for a method that the
 * model lacks · AbortedError when the signal fires.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { crossValPredict } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [10], [11], [12]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * const predicted = await crossValPredict(new LogisticRegression(), X, y, { cv: 3 });
 * predicted; // ['low', 'low', 'low', 'high', 'high', 'high']
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.cross_val_predict.html
 */
export async function crossValPredict<
  E extends AnySpec,
  L extends RowTarget = Label,
  K extends PredictMethod = 'predict',
>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, L>,
  options?: CrossValPredictOptions<K>,
): Promise<PredictionOf<FittedOf<E, L>, K>> {
  const settings = resolveParams(OWNER, RULES, options);
  refuseJournal(settings.journal);
  const data = readCvData(OWNER, estimator, X, y, settings.params?.sampleWeight, settings.params?.validation);
  const warnings: FoldWarning[] = [];
  const splits = divideRows(OWNER, settings.cv, data, settings.groups, (warning) => warnings.push(warning));
  checkPartition(splits, data.X.shape[0]);
  const meter = new ProgressMeter(settings.onProgress, splits.length);
  const tasks = splits.map((split, k) =>
    predictTask({ owner: OWNER, spec: estimator, method: settings.method }, data, split, k),
  );
  const { executor, nJobs, signal } = settings;
  const run = { owner: OWNER, nJobs, signal, onResult: () => meter.step(null), mayStart: null };
  const parts = (await (executor ?? inProcess()).run(tasks, run)) as PartPrediction[];
  parts.forEach(({ warning }, k) => {
    if (warning !== null) warnings.push({ code: 'DATA', owner: OWNER, message: `${OWNER}: ${warning}`, split: k });
  });
  for (const warning of warnings) settings.logger?.(warning);
  return gather(
    parts.map(({ prediction }) => prediction),
    splits,
    data.X.shape[0],
  ) as PredictionOf<FittedOf<E, L>, K>;
}

/** All predictions in the order of the rows. */
function gather(parts: readonly Prediction[], splits: readonly Split[], rows: number): Prediction {
  const first = parts[0]!;
  if (first instanceof Matrix) {
    const out = Matrix.zeros(rows, first.shape[1]);
    const width = first.shape[1];
    parts.forEach((part, k) => {
      const source = part as Matrix;
      splits[k]![1].forEach((row, i) => void out.data.set(source.row(i), row * width));
    });
    return out;
  }
  const SameArray = first.constructor as new (
    length: number,
  ) => object & { readonly length: number; [i: number]: unknown };
  const out = new SameArray(rows);
  parts.forEach((part, k) => {
    splits[k]![1].forEach((row, i) => {
      out[row] = (part as ArrayLike<unknown>)[i];
    });
  });
  return out;
}

/** @throws NotSupportedError: journals keep scores. */
function refuseJournal(journal: string | null): void {
  if (journal === null) return;
  const must = 'be null: it keeps scores, and these are predictions';
  throw new NotSupportedError({ owner: OWNER, subject: 'journal', must, got: describe(journal) });
}

function checkPartition(splits: readonly Split[], rows: number): void {
  const tested = new Uint8Array(rows);
  for (const [, test] of splits) for (const row of test) tested[row]! += 1;
  const wrong = tested.findIndex((times) => times !== 1);
  if (wrong < 0) return;
  const got = `row ${wrong} tested ${tested[wrong]} times`;
  throw new InvalidParameterError({ owner: OWNER, subject: 'cv', must: 'test each row exactly once', got });
}
