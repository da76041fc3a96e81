import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedClassifier,
  labelsSlot,
  type ModelKind,
  numberSlot,
  type StateLayout,
  type Tags,
} from 'pipefit/base';
import { integer, oneOf, type ParamRules } from 'pipefit/core';
import type { Label, Matrix } from 'pipefit/data';

interface ToyParams {
  /** Which class is predicted, by its position. */
  readonly answer: number;
  /** What goes wrong in a fit: nothing, always, when the first column holds a 7, or there is a warning. */
  readonly trouble: 'none' | 'always' | 'sevens' | 'warning';
}

interface ToyState {
  readonly classes: readonly Label[];
  readonly answer: number;
}

interface ToyKind extends ModelKind {
  readonly model: FittedToy<this['label']>;
}

/** A classifier that predicts one class, has no probabilities, and fails on demand. */
export class Toy extends Classifier<ToyParams, ToyKind> {
  static readonly type = 'Toy';
  declare readonly type: 'Toy';
  static readonly rules: ParamRules<ToyParams> = {
    answer: integer({ min: 0, max: 9, default: 0 }),
    trouble: oneOf(['none', 'always', 'sevens', 'warning'], 'none'),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };
  /** The rows of the first column in each fit, in order; for tests only. */
  static readonly seen: number[][] = [];

  protected learn(X: Matrix, { classes }: ClassTarget, { info, warn }: FitContext): FittedToy {
    Toy.seen.push([...X.column(0)]);
    const { trouble, answer } = this.params;
    if (trouble === 'always' || (trouble === 'sevens' && X.column(0).includes(7))) throw new TypeError('toy broke');
    if (trouble === 'warning') warn({ code: 'DATA', owner: 'Toy', message: 'toy is unsure' });
    return new FittedToy(info, { classes, answer });
  }
}

export class FittedToy<L extends Label = Label> extends FittedClassifier<L, ToyState> {
  static readonly layout: StateLayout<ToyState> = { classes: labelsSlot('classes'), answer: numberSlot() };
  /** How often any model was asked to predict; for tests only. */
  static asked = 0;

  protected assign(X: Matrix): Int32Array {
    FittedToy.asked++;
    return new Int32Array(X.shape[0]).fill(Math.min(this.state.answer, this.classes.length - 1));
  }
}
