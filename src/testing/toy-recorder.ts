import {
  type FitContext,
  FittedTransformer,
  float64s,
  labelSlot,
  listSlot,
  matrixSlot,
  nullableSlot,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { isVector, type Label, Matrix } from '../data/index.js';

/** {@link ToyRecorder} has no parameters. */
export type ToyRecorderParams = Record<never, never>;

interface ToyRecorderState {
  readonly X: Matrix;
  readonly y: readonly Label[] | null;
  readonly sampleWeight: Float64Array | null;
}

/**
 * Passes X through and remembers what it was fitted on: shows what reaches a step of a pipeline.
 *
 * @example
 * ```ts
 * import { Pipeline } from 'pipefit/compose';
 * import { ToyRecorder, ToyTransformer } from 'pipefit/testing';
 * const pipe = new Pipeline([['double', new ToyTransformer()], ['record', new ToyRecorder()]]);
 * pipe.fit([[1], [2]]).step('record').X.toArray(); // [[2], [4]]
 * ```
 */
export class ToyRecorder extends Transformer<ToyRecorderParams, FittedToyRecorder> {
  static readonly type = 'ToyRecorder';
  declare readonly type: 'ToyRecorder';
  static readonly rules: ParamRules<ToyRecorderParams> = {};
  static readonly tags: Partial<Tags> = { allowNaN: true, allowInfinite: true, sampleWeight: true };

  protected learn(X: Matrix, y: unknown, { sampleWeight, info }: FitContext): FittedToyRecorder {
    return new FittedToyRecorder(info, {
      X: new Matrix(X.data.slice(), X.shape),
      y: isVector(y) ? (Array.from(y) as Label[]) : null,
      sampleWeight: sampleWeight?.slice() ?? null,
    });
  }
}

/** A fitted {@link ToyRecorder}. */
export class FittedToyRecorder extends FittedTransformer<ToyRecorderState> {
  static readonly layout: StateLayout<ToyRecorderState> = {
    X: matrixSlot('rows', 'features'),
    y: nullableSlot(listSlot(labelSlot(), 'rows')),
    sampleWeight: nullableSlot(float64s('rows')),
  };

  /** X as `fit` received it. */
  get X(): Matrix {
    return this.state.X;
  }
  /** y as `fit` received it; `null` when there was none. */
  get y(): readonly Label[] | null {
    return this.state.y;
  }
  /** The weights that `fit` received; `null` when there were none. */
  get sampleWeight(): Float64Array | null {
    return this.state.sampleWeight;
  }

  protected apply(X: Matrix): Matrix {
    return new Matrix(X.data.slice(), X.shape);
  }
}
