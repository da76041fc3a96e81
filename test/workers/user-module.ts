// What a user's own module may hold: an estimator that misbehaves on demand, and scorers. Workers import it.

import { appendFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedClassifier,
  FittedTransformer,
  labelsSlot,
  type ModelKind,
  numberSlot,
  type StateLayout,
  Transformer,
} from 'pipefit/base';
import { integer, oneOf, type ParamRules, text } from 'pipefit/core';
import type { Label, Matrix } from 'pipefit/data';
import { accuracyScore, makeScorer } from 'pipefit/metrics';

interface MoodyParams {
  /** Which class is predicted, by its position. */
  readonly answer: number;
  /** What goes wrong in a fit. */
  readonly mood: 'fine' | 'exits' | 'loops' | 'devours' | 'throws' | 'slow';
}

interface MoodyState {
  readonly classes: readonly Label[];
  readonly answer: number;
}

interface MoodyKind extends ModelKind {
  readonly model: FittedMoody<this['label']>;
}

/** Predicts one class, and treats its worker as its mood is. */
export class Moody extends Classifier<MoodyParams, MoodyKind> {
  static readonly type = 'Moody';
  declare readonly type: 'Moody';
  static readonly rules: ParamRules<MoodyParams> = {
    answer: integer({ min: 0, max: 9, default: 0 }),
    mood: oneOf(['fine', 'exits', 'loops', 'devours', 'throws', 'slow'], 'fine'),
  };

  protected learn(_X: Matrix, { classes }: ClassTarget, { info }: FitContext): FittedMoody {
    const { mood, answer } = this.params;
    if (mood === 'exits') process.exit(3);
    if (mood === 'throws') throw new RangeError('moody threw');
    if (mood === 'loops') for (;;);
    if (mood === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    if (mood === 'devours') devour();
    return new FittedMoody(info, { classes, answer });
  }
}

/** Takes memory until there is none. */
function devour(): void {
  const eaten: unknown[] = [];
  for (;;) eaten.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
}

export class FittedMoody<L extends Label = Label> extends FittedClassifier<L, MoodyState> {
  static readonly layout: StateLayout<MoodyState> = { classes: labelsSlot('classes'), answer: numberSlot() };

  protected assign(X: Matrix): Int32Array {
    return new Int32Array(X.shape[0]).fill(Math.min(this.state.answer, this.classes.length - 1));
  }
}

/** A scorer that only this module has. */
export const half = (_model: object, X: { readonly shape: readonly number[] }): number => X.shape[0]! / 2;

/** A scorer made of a metric. */
export const ownAccuracy = makeScorer(accuracyScore);

interface CountedParams {
  /** A file that gets a line for each fit. */
  readonly path: string;
}

/** A step that counts how often it is fitted, across all workers. */
export class Counted extends Transformer<CountedParams, FittedCounted> {
  static readonly type = 'Counted';
  declare readonly type: 'Counted';
  static readonly rules: ParamRules<CountedParams> = { path: text('') };

  protected learn(_X: Matrix, _y: unknown, { info }: FitContext): FittedCounted {
    appendFileSync(this.params.path, `${process.pid} ${threadId}\n`);
    return new FittedCounted(info, {});
  }
}

export class FittedCounted extends FittedTransformer<object> {
  static readonly layout: StateLayout<object> = {};

  protected apply(X: Matrix): Matrix {
    return X;
  }
}
