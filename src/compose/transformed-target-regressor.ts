import {
  type AnySpec,
  estimatorRule,
  type FitContext,
  type FittedModel,
  type FittedOf,
  FittedRegressor,
  fitAny,
  type InputData,
  type InputOf,
  modelSlot,
  nullableSlot,
  Regressor,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { callback, DataError, flag, InvalidParameterError, nullable, type ParamRules } from '../core/index.js';
import { type Label, Matrix, toMatrix, toVector } from '../data/index.js';

/** A change of the target. */
export type TargetFunction = (y: Float64Array) => ArrayLike<number>;

/** Parameters of {@link TransformedTargetRegressor}. */
export interface TransformedTargetRegressorParams<R extends AnySpec = AnySpec, T extends AnySpec = AnySpec> {
  /** The regressor that learns the changed target; required. */
  readonly regressor: R;
  /** A transformer of the target as one column, undone by its `inverseTransform`. @defaultValue null */
  readonly transformer: T | null;
  /** Changes the target; not together with `transformer`. @defaultValue null */
  readonly func: TargetFunction | null;
  /** Undoes `func` on predictions; required with `func`. @defaultValue null */
  readonly inverseFunc: TargetFunction | null;
  /** Note in the report when the change cannot be undone on the given target. @defaultValue true */
  readonly checkInverse: boolean;
}

interface TargetState {
  readonly regressor: FittedModel;
  readonly transformer: FittedModel | null;
}

/**
 * Fits a regressor on a changed target and changes its predictions back.
 *
 * scikit-learn's default regressor is LinearRegression; here `regressor` must be given.
 *
 * @example
 * ```ts
 * import { TransformedTargetRegressor } from 'pipefit/compose';
 * import { DummyRegressor } from 'pipefit/dummy';
 * const spec = new TransformedTargetRegressor({
 *   regressor: new DummyRegressor(),
 *   func: (y) => y.map(Math.log2),
 *   inverseFunc: (y) => y.map((v) => 2 ** v),
 * });
 * spec.fit([[0], [0]], [2, 8]).predict([[0]]); // Float64Array [4]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.TransformedTargetRegressor.html
 */
export class TransformedTargetRegressor<R extends AnySpec = AnySpec, T extends AnySpec = AnySpec> extends Regressor<
  TransformedTargetRegressorParams<R, T>,
  FittedTransformedTargetRegressor<R, T>,
  InputOf<R>,
  InputData
> {
  static readonly type = 'TransformedTargetRegressor';
  declare readonly type: 'TransformedTargetRegressor';
  static readonly rules: ParamRules<TransformedTargetRegressorParams> = {
    regressor: estimatorRule('regressor'),
    transformer: nullable(estimatorRule('transformer')),
    func: nullable(callback<TargetFunction>('a function of y')),
    inverseFunc: nullable(callback<TargetFunction>('a function of y')),
    checkInverse: flag(true),
  };

  override get tags(): Tags {
    return { ...this.params.regressor.tags, requiresY: true };
  }

  protected learn(X: InputData, y: Float64Array, context: FitContext): FittedTransformedTargetRegressor<R, T> {
    const { regressor, transformer, func, inverseFunc, checkInverse } = this.params;
    checkChange(this.params);
    const sampleWeight = context.sampleWeight;
    const weights = transformer?.tags.sampleWeight ? sampleWeight : null;
    const change = transformer === null ? null : fitAny(transformer, column(y), undefined, { sampleWeight: weights });
    const changed = change === null ? apply('func', func, y) : flat(transformed(change, 'transform', column(y)));
    const back = change === null ? apply('inverseFunc', inverseFunc, changed) : undo(change, changed);
    if (checkInverse && !close(y, back)) {
      context.warn({ code: 'DATA', owner: this.type, message: `${this.type}: the change of y cannot be undone` });
    }
    const model = fitAny(regressor, X, changed, { sampleWeight, logger: context.warn });
    return new FittedTransformedTargetRegressor<R, T>(context.info, { regressor: model, transformer: change });
  }
}

/** A fitted {@link TransformedTargetRegressor}. */
export class FittedTransformedTargetRegressor<
  R extends AnySpec = AnySpec,
  T extends AnySpec = AnySpec,
> extends FittedRegressor<TargetState, InputOf<R>, InputData> {
  static readonly layout: StateLayout<TargetState> = { regressor: modelSlot(), transformer: nullableSlot(modelSlot()) };

  /** The model of the changed target. */
  get regressor(): FittedOf<R, Label> {
    return this.state.regressor as FittedOf<R, Label>;
  }
  /** The model that changes the target; `null` when functions do. */
  get transformer(): FittedOf<T, Label> | null {
    return this.state.transformer as FittedOf<T, Label> | null;
  }

  protected apply(X: InputData): Float64Array {
    const predicted = (this.state.regressor as unknown as { predict(X: InputData): Float64Array }).predict(X);
    if (this.state.transformer !== null) return undo(this.state.transformer, predicted);
    return apply('inverseFunc', (this.spec.params as TransformedTargetRegressorParams).inverseFunc, predicted);
  }
}

function checkChange({ transformer, func, inverseFunc }: TransformedTargetRegressorParams): void {
  const owner = 'TransformedTargetRegressor';
  if (transformer !== null && (func !== null || inverseFunc !== null)) {
    throw new InvalidParameterError({
      owner,
      subject: 'transformer',
      must: 'be null when func or inverseFunc is given',
      got: String(transformer),
    });
  }
  if ((func === null) !== (inverseFunc === null)) {
    const got = `only ${func === null ? 'inverseFunc' : 'func'}`;
    throw new InvalidParameterError({ owner, subject: 'func and inverseFunc', must: 'be given together', got });
  }
}

function apply(name: string, change: TargetFunction | null, y: Float64Array): Float64Array {
  if (change === null) return y;
  return toVector('TransformedTargetRegressor', `the result of ${name}`, change(y.slice()), y.length);
}

function undo(model: FittedModel, y: Float64Array): Float64Array {
  if (typeof (model as unknown as Record<string, unknown>).inverseTransform !== 'function') {
    throw new DataError({
      owner: 'TransformedTargetRegressor',
      subject: 'transformer',
      must: 'have inverseTransform',
      got: String(model),
    });
  }
  return flat(transformed(model, 'inverseTransform', column(y)));
}

function transformed(model: FittedModel, method: 'transform' | 'inverseTransform', X: Matrix): Matrix {
  const out = (model as unknown as { [M in typeof method]: (X: Matrix) => unknown })[method](X);
  return toMatrix('TransformedTargetRegressor', out);
}

function column(y: Float64Array): Matrix {
  return new Matrix(y.slice(), [y.length, 1]);
}

function flat(y: Matrix): Float64Array {
  return y.compact().data;
}

function close(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) <= 1e-8 + 1e-5 * Math.abs(value));
}
