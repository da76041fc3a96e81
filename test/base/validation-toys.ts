// Estimators that remember in their models which rows they saw: their first column is the number of the row.

import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedClassifier,
  FittedRegressor,
  FittedTransformer,
  float64s,
  int32s,
  type LabelTarget,
  labelsSlot,
  type ModelFor,
  type ModelKind,
  matrixSlot,
  nullableSlot,
  Regressor,
  type StateLayout,
  type Tags,
  Transformer,
  type ValidatedFitOptions,
} from 'pipefit/base';
import { integer, type ParamRules } from 'pipefit/core';
import { type Label, Matrix, type NumericInput, type VectorLike } from 'pipefit/data';

interface NotingParams {
  /** What it adds to every cell. */
  readonly by: number;
}

interface NotingState {
  /** The first column of what it learnt from. */
  readonly seen: Float64Array;
  readonly weights: Float64Array | null;
}

/** Adds a number to each cell, and remembers what it was fitted on. */
export class Noting extends Transformer<NotingParams, FittedNoting> {
  static readonly type = 'Noting';
  declare readonly type: 'Noting';
  static readonly rules: ParamRules<NotingParams> = { by: integer({ default: 1000 }) };
  static readonly tags: Partial<Tags> = { sampleWeight: true };
  /** What each fit saw, in order. */
  static readonly fits: number[][] = [];

  protected learn(X: Matrix, _y: unknown, { info, sampleWeight }: FitContext): FittedNoting {
    Noting.fits.push([...X.column(0)]);
    return new FittedNoting(info, { seen: X.column(0), weights: sampleWeight });
  }
}

export class FittedNoting extends FittedTransformer<NotingState> {
  static readonly layout: StateLayout<NotingState> = {
    seen: float64s('seen'),
    weights: nullableSlot(float64s('seen')),
  };
  get seen(): Float64Array {
    return this.state.seen;
  }
  get weights(): Float64Array | null {
    return this.state.weights;
  }
  protected apply(X: Matrix): Matrix {
    const { by } = this.spec.params as NotingParams;
    return new Matrix(
      X.data.map((value) => value + by),
      X.shape,
    );
  }
}

interface WatchingState {
  readonly classes: readonly Label[];
  /** X as it was learnt from, and as it was watched. */
  readonly learnt: Matrix;
  readonly codes: Int32Array;
  readonly weights: Float64Array | null;
  readonly watched: Matrix | null;
  readonly watchedCodes: Int32Array | null;
  readonly watchedWeights: Float64Array | null;
}

interface WatchingKind extends ModelKind {
  readonly model: FittedWatching<this['label']>;
}

/** A classifier that could stop early: it predicts the class that is first where it watches, else the first of all. */
export class Watching extends Classifier<{ readonly patience: number }, WatchingKind> {
  static readonly type = 'Watching';
  declare readonly type: 'Watching';
  static readonly rules: ParamRules<{ readonly patience: number }> = { patience: integer({ default: 1 }) };
  static readonly tags: Partial<Tags> = { sampleWeight: true, validation: true };

  override fit<L extends Label>(
    X: NumericInput,
    y: LabelTarget<L>,
    options?: ValidatedFitOptions,
  ): ModelFor<WatchingKind, L> {
    return super.fit(X, y, options);
  }

  protected learn(X: Matrix, y: ClassTarget, context: FitContext<Matrix, ClassTarget>): FittedWatching {
    const { validation, sampleWeight, info } = context;
    return new FittedWatching(info, {
      classes: y.classes,
      learnt: X,
      codes: y.codes,
      weights: sampleWeight,
      watched: validation?.X ?? null,
      watchedCodes: validation?.y.codes ?? null,
      watchedWeights: validation?.sampleWeight ?? null,
    });
  }
}

export class FittedWatching<L extends Label = Label> extends FittedClassifier<L, WatchingState> {
  static readonly layout: StateLayout<WatchingState> = {
    classes: labelsSlot('classes'),
    learnt: matrixSlot('learnt', 'features'),
    codes: int32s('learnt'),
    weights: nullableSlot(float64s('learnt')),
    watched: nullableSlot(matrixSlot('watched', 'features')),
    watchedCodes: nullableSlot(int32s('watched')),
    watchedWeights: nullableSlot(float64s('watched')),
  };
  /** The labels that were learnt, row by row, and those that were watched. */
  get labels(): { readonly learnt: readonly Label[]; readonly watched: readonly Label[] } {
    const read = (codes: Int32Array | null): Label[] => Array.from(codes ?? [], (code) => this.classes[code]!);
    return { learnt: read(this.state.codes), watched: read(this.state.watchedCodes) };
  }
  protected assign(X: Matrix): Int32Array {
    return new Int32Array(X.shape[0]).fill(this.state.watchedCodes?.[0] ?? 0);
  }
}

interface WatchingNumbersState {
  readonly learnt: Float64Array;
  readonly watched: Float64Array | null;
}

/** The same for numbers; it takes no weights. */
export class WatchingNumbers extends Regressor<object, FittedWatchingNumbers> {
  static readonly type = 'WatchingNumbers';
  declare readonly type: 'WatchingNumbers';
  static readonly rules: ParamRules<object> = {};
  static readonly tags: Partial<Tags> = { validation: true };

  override fit(X: NumericInput, y: VectorLike, options?: ValidatedFitOptions): FittedWatchingNumbers {
    return super.fit(X, y, options);
  }

  protected learn(
    _X: Matrix,
    y: Float64Array,
    { info, validation }: FitContext<Matrix, Float64Array>,
  ): FittedWatchingNumbers {
    return new FittedWatchingNumbers(info, { learnt: y, watched: validation?.y ?? null });
  }
}

export class FittedWatchingNumbers extends FittedRegressor<WatchingNumbersState> {
  static readonly layout: StateLayout<WatchingNumbersState> = {
    learnt: float64s('learnt'),
    watched: nullableSlot(float64s('watched')),
  };
  protected apply(X: Matrix): Float64Array {
    return X.column(0);
  }
}
