import {
  Classifier,
  type ClassTarget,
  Clusterer,
  type FitContext,
  FittedClassifier,
  FittedClusterer,
  FittedOutlierDetector,
  FittedProbabilisticClassifier,
  FittedRegressor,
  FittedTransformer,
  type ModelKind,
  OutlierDetector,
  Regressor,
  type Tags,
  Transformer,
} from 'pipefit/base';
import { arrayOf, flag, integer, type ParamRules } from 'pipefit/core';
import { type CellInput, type Label, Matrix, type Table } from 'pipefit/data';

/** Parameters of {@link Shift}. */
export interface ShiftParams {
  readonly by: number;
  readonly columns: readonly number[];
  readonly strict: boolean;
}

/** Adds a number to every cell; what learn received is the state. */
export class Shift extends Transformer<ShiftParams, FittedShift> {
  static readonly type = 'Shift';
  declare readonly type: 'Shift';
  static readonly rules: ParamRules<ShiftParams> = {
    by: integer({ default: 1 }),
    columns: arrayOf(integer(), { default: [] }),
    strict: flag(false),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true, positiveOnly: true };

  protected learn(X: Matrix, y: unknown, { info, sampleWeight }: FitContext): FittedShift {
    return new FittedShift(info, { X, y, sampleWeight });
  }
}

export class FittedShift extends FittedTransformer<{ X: Matrix; y: unknown; sampleWeight: Float64Array | null }> {
  protected apply(X: Matrix): Matrix {
    const { by } = this.spec.params as ShiftParams;
    return new Matrix(
      X.data.map((value) => value + by),
      X.shape,
    );
  }
}

/** Joins the cells of each row. */
export class Join extends Transformer<object, FittedJoin, CellInput, Table> {
  static readonly type = 'Join';
  declare readonly type: 'Join';
  static readonly rules: ParamRules<object> = {};
  static readonly tags: Partial<Tags> = { input: 'table', allowNaN: true };

  protected learn(_X: Table, _y: unknown, { info }: FitContext): FittedJoin {
    return new FittedJoin(info, {});
  }
}

export class FittedJoin extends FittedTransformer<object, CellInput, Table> {
  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    return [namesIn.join('+')];
  }
  protected apply(X: Table): Matrix {
    const lengths = X.toRows().map((row) => Object.values(row).join('').length);
    return new Matrix(Float64Array.from(lengths), [X.numRows, 1]);
  }
}

interface FirstKind extends ModelKind {
  readonly model: FittedFirst<this['label']>;
}

/** Predicts the class whose position is in the first column. */
export class First extends Classifier<object, FirstKind> {
  static readonly type = 'First';
  declare readonly type: 'First';
  static readonly rules: ParamRules<object> = {};

  protected learn(_X: Matrix, { classes, codes }: ClassTarget, { info }: FitContext): FittedFirst {
    return new FittedFirst(info, { classes, codes });
  }
}

interface ClassState {
  readonly classes: readonly Label[];
  readonly codes: Int32Array;
}

export class FittedFirst<L extends Label = Label> extends FittedClassifier<L, ClassState> {
  protected assign(X: Matrix): Int32Array {
    return Int32Array.from(X.column(0));
  }
}

interface SharesKind extends ModelKind {
  readonly model: FittedShares<this['label']>;
}

/** Takes X for the probabilities of the classes. */
export class Shares extends Classifier<object, SharesKind> {
  static readonly type = 'Shares';
  declare readonly type: 'Shares';
  static readonly rules: ParamRules<object> = {};

  protected learn(_X: Matrix, { classes, codes }: ClassTarget, { info }: FitContext): FittedShares {
    return new FittedShares(info, { classes, codes });
  }
}

export class FittedShares<L extends Label = Label> extends FittedProbabilisticClassifier<L, ClassState> {
  protected probabilities(X: Matrix): Matrix {
    return X;
  }
}

/** Predicts the sum of each row. */
export class Sum extends Regressor<object, FittedSum> {
  static readonly type = 'Sum';
  declare readonly type: 'Sum';
  static readonly rules: ParamRules<object> = {};

  protected learn(_X: Matrix, y: Float64Array, { info, warn }: FitContext): FittedSum {
    warn({ code: 'DATA', owner: 'Sum', message: 'Sum: nothing was learnt' });
    return new FittedSum(info, { y });
  }
}

export class FittedSum extends FittedRegressor<{ y: Float64Array }> {
  protected apply(X: Matrix): Float64Array {
    return Float64Array.from(X.toArray(), (row) => row.reduce((sum, value) => sum + value, 0));
  }
}

/** Every row is a cluster. */
export class Lonely extends Clusterer<object, FittedLonely> {
  static readonly type = 'Lonely';
  declare readonly type: 'Lonely';
  static readonly rules: ParamRules<object> = {};

  protected learn(X: Matrix, { info }: FitContext): FittedLonely {
    return new FittedLonely(info, { labels: Int32Array.from({ length: X.shape[0] }, (_, i) => i) });
  }
}

export class FittedLonely extends FittedClusterer<{ labels: Int32Array }> {}

/** Below the least value of fit is outside. */
export class Below extends OutlierDetector<object, FittedBelow> {
  static readonly type = 'Below';
  declare readonly type: 'Below';
  static readonly rules: ParamRules<object> = {};

  protected learn(X: Matrix, { info }: FitContext): FittedBelow {
    return new FittedBelow(info, { offset: Math.min(...X.data) });
  }
}

export class FittedBelow extends FittedOutlierDetector<{ offset: number }> {
  protected rate(X: Matrix): Float64Array {
    return X.column(0);
  }
}
