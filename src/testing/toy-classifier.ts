import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedProbabilisticClassifier,
  labelsSlot,
  type ModelKind,
  matrixSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { type Label, Matrix } from '../data/index.js';

/** {@link ToyClassifier} has no parameters. */
export type ToyClassifierParams = Record<never, never>;

interface ToyClassifierState {
  readonly classes: readonly Label[];
  /** Mean of the rows of each class; NaN for a class without weight. */
  readonly means: Matrix;
}

interface ToyClassifierKind extends ModelKind {
  readonly model: FittedToyClassifier<this['label']>;
}

/**
 * Predicts the class whose mean is nearest: a classifier that learns and can be followed by hand, for tests.
 *
 * @example
 * ```ts
 * import { ToyClassifier } from 'pipefit/testing';
 * const model = new ToyClassifier().fit([[0], [2], [10]], ['low', 'low', 'high']);
 * model.means.toArray(); // [[10], [1]], in the order of model.classes: 'high', 'low'
 * model.predict([[4]]); // ['low']
 * ```
 */
export class ToyClassifier extends Classifier<ToyClassifierParams, ToyClassifierKind> {
  static readonly type = 'ToyClassifier';
  declare readonly type: 'ToyClassifier';
  static readonly rules: ParamRules<ToyClassifierParams> = {};
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  protected learn(X: Matrix, { classes, codes }: ClassTarget, { sampleWeight, info }: FitContext): FittedToyClassifier {
    const [rows, columns] = X.shape;
    const sums = Matrix.zeros(classes.length, columns);
    const weights = new Float64Array(classes.length);
    for (let i = 0; i < rows; i++) {
      const [code, weight] = [codes[i]!, sampleWeight?.[i] ?? 1];
      weights[code]! += weight;
      for (let j = 0; j < columns; j++) sums.set(code, j, sums.get(code, j) + weight * X.get(i, j));
    }
    const means = sums.data.map((sum, at) => sum / weights[Math.floor(at / columns)]!);
    return new FittedToyClassifier(info, { classes, means: new Matrix(means, sums.shape) });
  }
}

/** A fitted {@link ToyClassifier}. */
export class FittedToyClassifier<L extends Label = Label> extends FittedProbabilisticClassifier<L, ToyClassifierState> {
  static readonly layout: StateLayout<ToyClassifierState> = {
    classes: labelsSlot('classes'),
    means: matrixSlot('classes', 'features'),
  };

  /** Mean of the rows of each class, `[classes, columns]`. */
  get means(): Matrix {
    return this.state.means;
  }

  protected probabilities(X: Matrix): Matrix {
    const out = Matrix.zeros(X.shape[0], this.classes.length);
    for (let i = 0; i < X.shape[0]; i++) {
      const near = this.classes.map((_, k) => this.nearness(X, i, k));
      const sum = near.reduce((total, value) => total + value, 0);
      near.forEach((value, k) => void out.set(i, k, value / sum));
    }
    return out;
  }

  /** 1 / (1 + squared distance); nothing is near to a class without weight. */
  private nearness(X: Matrix, row: number, code: number): number {
    let squares = 0;
    for (let j = 0; j < X.shape[1]; j++) squares += (X.get(row, j) - this.means.get(code, j)) ** 2;
    return Number.isNaN(squares) ? 0 : 1 / (1 + squares);
  }
}
