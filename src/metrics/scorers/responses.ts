import { DataError, describe, NotSupportedError } from '../../core/index.js';
import { isVector, type Label, Matrix } from '../../data/index.js';

/** How a scorer asks a model, spelled as in scikit-learn. */
export type ResponseMethod = 'predict' | 'predict_proba' | 'decision_function';

/** The method of a fitted model behind each name. */
const METHODS: Readonly<Record<ResponseMethod, string>> = {
  predict: 'predict',
  predict_proba: 'predictProba',
  decision_function: 'decisionFunction',
};

type Ask = (X: unknown) => unknown;

/** What one model says of one X; each method is asked once, however many scorers want to know. */
export class Responses {
  readonly model: object;
  readonly X: unknown;
  readonly #answers = new Map<ResponseMethod, unknown>();

  constructor(model: object, X: unknown) {
    this.model = model;
    this.X = X;
  }

  /**
   * What a metric compares with y: predictions as they are; of probabilities and decisions about two classes the column
   * of the positive one, which is the greater unless `posLabel` says otherwise; of probabilities of several outputs of two
   * classes each a column for each output.
   *
   * @throws DataError when `posLabel` is none of two classes, also where only part of them occur in X.
   */
  get(methods: readonly ResponseMethod[], posLabel: Label | null): unknown {
    const method = chooseMethod(this.model, methods);
    if (!this.#answers.has(method)) this.#answers.set(method, askOf(this.model, method)!.call(this.model, this.X));
    const answer = this.#answers.get(method);
    const { classes } = this.model as { readonly classes?: readonly Label[] | readonly (readonly Label[])[] };
    const { role } = this.model as { readonly role?: string };
    if (role !== 'classifier' || classes === undefined) return answer;
    if (isVector(classes[0])) return method === 'predict_proba' ? presenceOf(answer) : answer;
    if (classes.length > 2) return answer;
    const column = positiveColumn(classes as readonly Label[], posLabel);
    return method === 'predict' ? answer : positiveOf(answer, method, classes as readonly Label[], column);
  }
}

/** What a model says of X, for scorers that share it. */
export function responsesOf(model: object, X: unknown): Responses {
  return new Responses(model, X);
}

/**
 * The first of the methods that the model has.
 *
 * @throws NotSupportedError when it has none.
 */
export function chooseMethod(model: object, methods: readonly ResponseMethod[]): ResponseMethod {
  const found = methods.find((method) => askOf(model, method) !== undefined);
  if (found !== undefined) return found;
  const needed = methods.map((method) => METHODS[method]).join(' or ');
  const must = `fit the model: this scorer needs ${needed}`;
  throw new NotSupportedError({ owner: 'scorer', subject: 'scoring', must, got: `${modelName(model)} without it` });
}

/** A model's name in a message. */
export function modelName(model: object): string {
  const spec = (model as { readonly spec?: { readonly type?: unknown } } | null)?.spec;
  return typeof spec?.type === 'string' ? `a fitted ${spec.type}` : describe(model);
}

function askOf(model: object, method: ResponseMethod): Ask | undefined {
  const ask = (model as Record<string, unknown>)[METHODS[method]];
  return typeof ask === 'function' ? (ask as Ask) : undefined;
}

/** The position of the positive class; `true` equals 1 and `false` equals 0, as for metrics. */
function positiveColumn(classes: readonly Label[], posLabel: Label | null): number {
  if (posLabel === null) return classes.length - 1;
  const value = (label: Label) => (typeof label === 'boolean' ? Number(label) : label);
  const column = classes.findIndex((label) => value(label) === value(posLabel));
  if (column >= 0) return column;
  const must = `be one of the classes ${classes.join(', ')}`;
  throw new DataError({ owner: 'scorer', subject: 'posLabel', must, got: describe(posLabel) });
}

function positiveOf(answer: unknown, method: ResponseMethod, classes: readonly Label[], column: number): unknown {
  if (classes.length < 2) {
    const got = `only ${describe(classes[0])}`;
    throw new DataError({ owner: 'scorer', subject: 'the model', must: 'have two classes at least', got });
  }
  if (answer instanceof Matrix) return answer.column(column);
  return column === 0 && method === 'decision_function' ? Float64Array.from(answer as Float64Array, (d) => -d) : answer;
}

/** Of a matrix of two probabilities for each output, the second column of each: how probable each label is. */
function presenceOf(answer: unknown): unknown {
  const outputs: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const ofTwo = outputs.filter((proba) => proba instanceof Matrix).filter(({ shape }) => shape[1] === 2);
  if (ofTwo.length === 0 || ofTwo.length < outputs.length) return answer;
  const [rows, width] = [ofTwo[0]!.shape[0], ofTwo.length];
  return new Matrix(
    Float64Array.from({ length: rows * width }, (_, at) => ofTwo[at % width]!.get(Math.floor(at / width), 1)),
    [rows, width],
  );
}
