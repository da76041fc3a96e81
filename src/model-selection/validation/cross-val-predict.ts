import type { AnySpec, FittedOf, InputOf, RowTarget } from '../../base/index.js';
import {
  DataError,
  InvalidParameterError,
  NotSupportedError,
  oneOf,
  type ParamRules,
  resolveParams,
} from '../../core/index.js';
import { type Label, Matrix } from '../../data/index.js';
import { modelName } from '../../metrics/index.js';
import { type FoldWarning, runTasks } from '../execution/run-settings.js';
import type { Split } from '../splitters/splitter.js';
import type { TargetOf } from '../target-of.js';
import { CROSS_VALIDATION_RULES, type CrossValidationOptions, type CrossValidationSettings } from './cross-validate.js';
import { type CvData, divideRows, fitPart, readCvData, takePart } from './cv-data.js';

/** The model's method that predicts, spelled as in scikit-learn. */
export type PredictMethod = 'predict' | 'predict_proba' | 'predict_log_proba' | 'decision_function';

interface Methods {
  readonly predict: 'predict';
  readonly predict_proba: 'predictProba';
  readonly predict_log_proba: 'predictLogProba';
  readonly decision_function: 'decisionFunction';
}

const METHODS: Methods = {
  predict: 'predict',
  predict_proba: 'predictProba',
  predict_log_proba: 'predictLogProba',
  decision_function: 'decisionFunction',
};

/** What a method of a fitted model returns; `never` where the model lacks it. */
export type PredictionOf<F, K extends PredictMethod> = F extends { readonly [M in Methods[K]]: (X: never) => infer Out }
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
  const data = readCvData(OWNER, estimator, X, y, settings.params?.sampleWeight);
  const warnings: FoldWarning[] = [];
  const splits = divideRows(OWNER, settings.cv, data, settings.groups, (warning) => warnings.push(warning));
  checkPartition(splits, data.X.shape[0]);
  const tasks = splits.map((split, k) => ({
    run: async () =>
      predictPart(estimator, data, split, settings.method, (message) => {
        warnings.push({ code: 'DATA', owner: OWNER, message: `${OWNER}: ${message}`, split: k });
      }),
  }));
  const parts = await runTasks(settings, tasks, { ...settings, owner: OWNER });
  for (const warning of warnings) settings.logger?.(warning);
  return gather(parts, splits, data.X.shape[0]) as PredictionOf<FittedOf<E, L>, K>;
}

type Prediction = Matrix | (ArrayLike<unknown> & object);

/** Fits on the training rows and predicts the test rows. */
async function predictPart(
  spec: AnySpec,
  data: CvData,
  [train, test]: Split,
  method: PredictMethod,
  warn: (message: string) => void,
): Promise<Prediction> {
  const model = await fitPart(spec, takePart(OWNER, data, train));
  const predict = (model as unknown as Record<string, unknown>)[METHODS[method]];
  if (typeof predict !== 'function') {
    const must = `be a method that the model has`;
    throw new NotSupportedError({ owner: OWNER, subject: 'method', must, got: `'${method}' with ${modelName(model)}` });
  }
  const prediction = predict.call(model, takePart(OWNER, data, test).X) as Prediction;
  if (method !== 'predict' && Array.isArray(prediction)) {
    const must = "be 'predict' where there are several outputs";
    throw new NotSupportedError({ owner: OWNER, subject: 'method', must, got: `'${method}'` });
  }
  if (method === 'predict' || data.target === null) return prediction;
  return alignClasses(
    prediction,
    (model as unknown as { classes: readonly Label[] }).classes,
    data.target.classes,
    method,
    warn,
  );
}

/** Puts the columns of the classes that a training part has among the columns of all classes. */
function alignClasses(
  prediction: Prediction,
  known: readonly Label[],
  all: readonly Label[],
  method: PredictMethod,
  warn: (message: string) => void,
): Prediction {
  if (known.length === all.length) return prediction;
  if (
    !(prediction instanceof Matrix) ||
    prediction.shape[1] !== known.length ||
    (method === 'decision_function' && known.length <= 2)
  ) {
    const must = `hold all ${all.length} classes in each training part, for decisions`;
    throw new DataError({ owner: OWNER, subject: 'y', must, got: `${known.length} of them` });
  }
  warn(`a training part has ${known.length} of ${all.length} classes: make stratified folds`);
  const rows = prediction.shape[0];
  const out = Matrix.zeros(rows, all.length);
  out.data.fill(method === 'predict_proba' ? 0 : -Number.MAX_VALUE);
  known.forEach((label, k) => {
    const column = all.indexOf(label);
    for (let i = 0; i < rows; i++) out.set(i, column, prediction.get(i, k));
  });
  return out;
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

function checkPartition(splits: readonly Split[], rows: number): void {
  const tested = new Uint8Array(rows);
  for (const [, test] of splits) for (const row of test) tested[row]! += 1;
  const wrong = tested.findIndex((times) => times !== 1);
  if (wrong < 0) return;
  const got = `row ${wrong} tested ${tested[wrong]} times`;
  throw new InvalidParameterError({ owner: OWNER, subject: 'cv', must: 'test each row exactly once', got });
}
