import type { AnySpec } from '../../base/index.js';
import { DataError, NotSupportedError } from '../../core/index.js';
import { type Label, Matrix } from '../../data/index.js';
import { modelName } from '../../metrics/index.js';
import type { Task } from '../execution/executor.js';
import type { Split } from '../splitters/splitter.js';
import { type CvData, type FitRows, fitPart, takePart } from './cv-data.js';

/** The model's method that predicts, spelled as in scikit-learn. */
export type PredictMethod = 'predict' | 'predict_proba' | 'predict_log_proba' | 'decision_function';

/** The method of a fitted model behind each name, as types. */
export interface PredictMethods {
  readonly predict: 'predict';
  readonly predict_proba: 'predictProba';
  readonly predict_log_proba: 'predictLogProba';
  readonly decision_function: 'decisionFunction';
}

/** The method of a fitted model behind each name. */
const PREDICT_METHODS: PredictMethods = {
  predict: 'predict',
  predict_proba: 'predictProba',
  predict_log_proba: 'predictLogProba',
  decision_function: 'decisionFunction',
};

/** Predictions of some rows. */
export type Prediction = Matrix | (ArrayLike<unknown> & object);

/** What a task of predictions needs besides data and division. */
export interface PredictTaskInput {
  readonly owner: string;
  readonly spec: AnySpec;
  readonly method: PredictMethod;
}

/** The predictions of the test rows of a division. */
export interface PartPrediction {
  readonly prediction: Prediction;
  /** What is doubtful about them. */
  readonly warning: string | null;
}

/** The task that fits on the training rows and predicts the test rows. */
export function predictTask(input: PredictTaskInput, data: CvData, split: Split, place: number): Task<PartPrediction> {
  return {
    run: () => predictPart(input, data, split),
    portable: { program: 'predict', shared: [data, split], input, affinity: place },
  };
}

/**
 * Fits on the training rows and predicts the test rows.
 *
 * @throws NotSupportedError for a method that the model lacks.
 */
export async function predictPart(
  { owner, spec, method }: PredictTaskInput,
  data: CvData,
  [train, test]: FitRows,
): Promise<PartPrediction> {
  const model = await fitPart(spec, takePart(owner, data, train));
  const predict = (model as unknown as Record<string, unknown>)[PREDICT_METHODS[method]];
  if (typeof predict !== 'function') {
    const must = `be a method that the model has`;
    throw new NotSupportedError({ owner, subject: 'method', must, got: `'${method}' with ${modelName(model)}` });
  }
  const prediction = predict.call(model, takePart(owner, data, test).X) as Prediction;
  if (method !== 'predict' && Array.isArray(prediction)) {
    const must = "be 'predict' where there are several outputs";
    throw new NotSupportedError({ owner, subject: 'method', must, got: `'${method}'` });
  }
  const all = data.target?.classes;
  const known = (model as unknown as { readonly classes?: readonly Label[] }).classes;
  if (method === 'predict' || all === undefined || known === undefined || known.length === all.length) {
    return { prediction, warning: null };
  }
  const warning = `a training part has ${known.length} of ${all.length} classes: make stratified folds`;
  return { prediction: alignClasses(owner, prediction, known, all, method), warning };
}

/** Puts the columns of the classes that a training part has among the columns of all classes. */
function alignClasses(
  owner: string,
  prediction: Prediction,
  known: readonly Label[],
  all: readonly Label[],
  method: PredictMethod,
): Prediction {
  if (
    !(prediction instanceof Matrix) ||
    prediction.shape[1] !== known.length ||
    (method === 'decision_function' && known.length <= 2)
  ) {
    const must = `hold all ${all.length} classes in each training part, for decisions`;
    throw new DataError({ owner, subject: 'y', must, got: `${known.length} of them` });
  }
  const rows = prediction.shape[0];
  const out = Matrix.zeros(rows, all.length);
  out.data.fill(method === 'predict_proba' ? 0 : -Number.MAX_VALUE);
  known.forEach((label, k) => {
    const column = all.indexOf(label);
    for (let i = 0; i < rows; i++) out.set(i, column, prediction.get(i, k));
  });
  return out;
}
