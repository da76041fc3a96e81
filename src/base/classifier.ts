import { throughKernels } from '../core/index.js';
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { log } from '../kernels/index.js';
import { accuracyScore, type SameKind } from '../metrics/index.js';
import type { ModelFor, ModelKind } from './any-spec.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { readKnownLabels, withValidation } from './hold-out.js';
import type { InputData } from './input.js';
import { prepareFit } from './prepare.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import { Estimator } from './spec.js';
import type { Tags } from './tags.js';
import { type ClassTarget, type LabelTarget, readLabels, readTruth, warnColumnVector } from './target.js';

/** An estimator whose fitted model predicts labels. `K` maps the type of the labels to the type of the model. */
export abstract class Classifier<
  P extends object,
  K extends ModelKind,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, K> {
  readonly role = 'classifier';

  override get tags(): Tags {
    return { ...super.tags, requiresY: true };
  }

  /**
   * Learns to predict the labels y from X and returns a fitted model; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit<L extends Label>(X: In, y: LabelTarget<L>, options?: FitOptions): ModelFor<K, L> {
    const { data, y: labels, context, held } = prepareFit(this, X, options, y);
    const target = readLabels(this.type, labels, data.shape[0]);
    warnColumnVector(this.type, y, context);
    const whole = withValidation(context, held, (truth, rows) =>
      readKnownLabels(this.type, truth, rows, target.classes),
    ) as FitContext<Data, ClassTarget>;
    return throughKernels(this.type, () => this.learn(data as Data, target, whole)) as ModelFor<K, L>;
  }

  protected abstract learn(X: Data, y: ClassTarget, context: FitContext<Data, ClassTarget>): ModelFor<K, Label>;
}

/** A fitted classifier. */
export abstract class FittedClassifier<
  L extends Label,
  S extends { readonly classes: readonly Label[] },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'classifier';

  /** The labels of `fit`, sorted; columns of probabilities come in this order. */
  get classes(): readonly L[] {
    return this.state.classes as readonly Label[] as readonly L[];
  }

  /** The predicted label of each row. */
  predict(X: In): L[] {
    const codes = this.answer(X, 'predict', (data: Data) => this.assign(data));
    const { classes } = this;
    const labels: L[] = [];
    for (let i = 0; i < codes.length; i++) labels.push(classes[codes[i]!]!);
    return labels;
  }

  /** The share (by weight) of rows whose label is predicted right. */
  score(X: In, y: LabelTarget<SameKind<L>>, options?: ScoreOptions): number {
    const { sampleWeight = null } = checkScoreOptions(this.spec.type, options);
    const predicted: readonly Label[] = this.predict(X);
    const labels = readTruth(`${this.spec.type}.score`, y, predicted.length, this.classes[0]!);
    return accuracyScore(labels, predicted, { sampleWeight });
  }

  /** The position in `classes` of the label of each row. */
  protected abstract assign(X: Data): Int32Array;
}

/** A fitted classifier that knows the probability of each class. */
export abstract class FittedProbabilisticClassifier<
  L extends Label,
  S extends { readonly classes: readonly Label[] },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedClassifier<L, S, In, Data> {
  /** The probability of each class for each row, `[rows, classes]`; each row sums to 1. */
  predictProba(X: In): Matrix {
    return this.answer(X, 'predictProba', (data: Data) => this.probabilities(data));
  }

  /** The natural logarithm of `predictProba`. */
  predictLogProba(X: In): Matrix {
    const { data, shape } = this.answer(X, 'predictLogProba', (data: Data) => this.probabilities(data));
    return new Matrix(data.map(log), shape);
  }

  protected assign(X: Data): Int32Array {
    return argmaxRows(this.probabilities(X));
  }

  protected abstract probabilities(X: Data): Matrix;
}

/** For each row the position of its greatest value, the first among equals. */
export function argmaxRows(matrix: Matrix): Int32Array {
  const [rows, columns] = matrix.shape;
  const out = new Int32Array(rows);
  const { data } = matrix.compact();
  for (let i = 0, from = 0; i < rows; i++, from += columns) {
    let best = 0;
    for (let j = 1; j < columns; j++) if (data[from + j]! > data[from + best]!) best = j;
    out[i] = best;
  }
  return out;
}
