import { NotSupportedError, ShapeError, throughKernels } from '../core/index.js';
import { type Label, Matrix, type NdarrayLike, type NumericInput } from '../data/index.js';
import { log } from '../kernels/index.js';
import { accuracyScore, type SameKind } from '../metrics/index.js';
import type { LabelRow, ModelFor, MultiTargetKind, RowTarget } from './any-spec.js';
import { argmaxRows } from './classifier.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { readKnownOutputs, withValidation } from './hold-out.js';
import type { InputData } from './input.js';
import { type ClassTargets, classLists, readLabelOutputs } from './outputs.js';
import { prepareFit } from './prepare.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import { Estimator } from './spec.js';
import type { Tags } from './tags.js';
import { readTruth, warnColumnVector } from './target.js';

/** What `classes` is: a list of labels, or one list for each output. */
export type ClassesOf<T extends RowTarget> = [T] extends [Label]
  ? readonly T[]
  : { readonly [K in keyof T]: readonly T[K][] };

/** A value, or a list with one for each output. */
export type PerOutput<T extends RowTarget, Value> = [T] extends [Label] ? Value : Value[];

/** What a classifier of several outputs takes as y: a vector of labels, or an array of rows of them. */
export type RowsTarget<T extends RowTarget> = (ArrayLike<T> & object) | NdarrayLike<T>;

/** What the truth holds for each row: a label of the kind of `fit`, or a row of labels. */
export type TruthOf<T extends RowTarget> = T extends Label ? SameKind<T> : LabelRow;

/**
 * An estimator whose fitted model predicts one label, or one for each of several outputs. The type of y decides what the
 * methods of the model return; a y of one column counts as a vector.
 */
export abstract class MultiTargetClassifier<
  P extends object,
  K extends MultiTargetKind,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, K> {
  readonly role = 'classifier';

  override get tags(): Tags {
    return { ...super.tags, requiresY: true, multiOutput: true };
  }

  /**
   * Learns to predict y from X and returns a fitted model; the specification stays as it is.
   *
   * @param y - a label for each row, or an array of them with one for each output.
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit<T extends RowTarget>(X: In, y: RowsTarget<T>, options?: FitOptions): ModelFor<K, T> {
    const { data, y: labels, context, held } = prepareFit(this, X, options, y);
    const targets = readLabelOutputs(this.type, labels, data.shape[0]);
    warnColumnVector(this.type, y, context);
    const whole = withValidation(context, held, (truth, rows) =>
      readKnownOutputs(this.type, truth, rows, targets),
    ) as FitContext<Data, ClassTargets>;
    return throughKernels(this.type, () => this.learn(data as Data, targets, whole)) as ModelFor<K, T>;
  }

  /** Learns from one target for each output. */
  protected abstract learn(X: Data, targets: ClassTargets, context: FitContext<Data, ClassTargets>): FittedModel;
}

/** The part of a state that every classifier of several outputs has: the labels, or a list of them for each output. */
export interface OutputClasses {
  readonly classes: readonly Label[] | readonly (readonly Label[])[];
}

/** A fitted classifier of one output or several that knows the probability of each class. */
export abstract class FittedMultiTargetClassifier<
  T extends RowTarget,
  S extends OutputClasses,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'classifier';

  /** The labels of `fit`, sorted, in the order of the columns of probabilities; a list of them for each output. */
  get classes(): ClassesOf<T> {
    return this.state.classes as unknown as ClassesOf<T>;
  }
  /** Number of classes; a list of them for several outputs. */
  get nClasses(): PerOutput<T, number> {
    return this.perOutput(this.classLists.map((classes) => classes.length));
  }
  /** Number of outputs: the columns of y. */
  get nOutputs(): number {
    return this.classLists.length;
  }

  /** The predicted label of each row; for several outputs, a row of labels. */
  predict(X: In): T[] {
    return rowsOfLabels(
      this.classLists,
      this.answer(X, 'predict', (data: Data) => this.assign(data)),
    ) as T[];
  }

  /** The probability of each class for each row, `[rows, classes]`; a list of matrices for several outputs. */
  predictProba(X: In): PerOutput<T, Matrix> {
    return this.perOutput(this.answer(X, 'predictProba', (data: Data) => this.probabilities(data)));
  }

  /** The natural logarithm of `predictProba`. */
  predictLogProba(X: In): PerOutput<T, Matrix> {
    const shares = this.answer(X, 'predictLogProba', (data: Data) => this.probabilities(data));
    return this.perOutput(shares.map(({ data, shape }) => new Matrix(data.map(log), shape)));
  }

  /**
   * The share (by weight) of rows whose label is predicted right; of rows of zeros and ones, of those that are right in
   * every output.
   *
   * @throws NotSupportedError for several outputs of other labels, which have no accuracy.
   */
  score(X: In, y: RowsTarget<TruthOf<T>>, options?: ScoreOptions): number {
    const { sampleWeight = null } = checkScoreOptions(this.spec.type, options);
    const predicted = this.predict(X);
    const owner = `${this.spec.type}.score`;
    const { classLists: lists } = this;
    if (lists.length > 1) return subsetAccuracy(owner, y, predicted as unknown as LabelRow[], sampleWeight);
    const labels = readTruth(owner, y, predicted.length, lists[0]![0]!);
    return accuracyScore(labels, predicted as unknown as Label[], { sampleWeight });
  }

  /** The classes of each output. */
  protected get classLists(): readonly (readonly Label[])[] {
    return classLists(this.state.classes);
  }

  /** For each output the position in its classes of the label of each row. */
  protected assign(X: Data): readonly Int32Array[] {
    return this.probabilities(X).map(argmaxRows);
  }

  /** The one value, or all of them. */
  protected perOutput<Value>(values: Value[]): PerOutput<T, Value> {
    return (values.length === 1 ? values[0] : values) as PerOutput<T, Value>;
  }

  /** For each output the probabilities of its classes. */
  protected abstract probabilities(X: Data): Matrix[];
}

/** The label of each row, or for several outputs a row of labels, from the positions in the classes of each output. */
export function rowsOfLabels(lists: readonly (readonly Label[])[], codes: readonly Int32Array[]): RowTarget[] {
  if (lists.length === 1) return Array.from(codes[0]!, (code) => lists[0]![code]!);
  return Array.from(codes[0]!, (_, i) => lists.map((classes, k) => classes[codes[k]![i]!]!));
}

/** The share of rows that are right in every output; only indicators, with no more than two values, have one. */
export function subsetAccuracy(
  owner: string,
  y: unknown,
  predicted: readonly LabelRow[],
  sampleWeight: ScoreOptions['sampleWeight'],
): number {
  const width = predicted[0]!.length;
  const truth = readLabelOutputs(owner, y, predicted.length);
  if (truth.length !== width) {
    throw new ShapeError({ owner, subject: 'y', must: `have ${width} columns, as in fit`, got: String(truth.length) });
  }
  const known = new Set(truth.flatMap(({ classes }) => classes));
  const guessed = new Set(predicted.flat());
  const texts = [...known, ...guessed].some((label) => typeof label === 'string');
  if (texts || known.size > 2 || guessed.size > 2) {
    const must = 'be an indicator of zeros and ones where there are several outputs: other rows have no accuracy';
    throw new NotSupportedError({ owner, subject: 'y', must, got: `${known.size} different labels` });
  }
  const hits = predicted.map((row, i) => row.every((label, k) => label === truth[k]!.classes[truth[k]!.codes[i]!]));
  return accuracyScore(new Array<boolean>(hits.length).fill(true), hits, { sampleWeight: sampleWeight ?? null });
}
