import {
  type AnySpec,
  estimatorRule,
  type FitContext,
  type FitInfo,
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
import { callback, flag, InvalidParameterError, nullable, type ParamRules, ShapeError } from '../core/index.js';
import { type ConvertRules, type Label, Matrix, toMatrix, toVector, type VectorRules } from '../data/index.js';
import { checkStepModel } from './step.js';

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

const OWNER = 'TransformedTargetRegressor';

interface TargetTransformer {
  transform(X: Matrix): unknown;
  inverseTransform(X: Matrix): unknown;
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
    return { ...this.params.regressor.tags, requiresY: true, multiOutput: false };
  }

  protected learn(
    X: InputData,
    y: Float64Array,
    context: FitContext<InputData, Float64Array>,
  ): FittedTransformedTargetRegressor<R, T> {
    checkChange(this.params);
    const { regressor, transformer, checkInverse } = this.params;
    // As in scikit-learn, weights go to the regressor only.
    const change = transformer === null ? null : fitAny(transformer, column(y), undefined, { logger: context.warn });
    if (change !== null) checkUndoes(change);
    if (checkInverse && !undoes(this.params, change, everyTenth(y))) {
      const message = `${this.type}: predictions cannot be changed back exactly`;
      context.warn({ code: 'DATA', owner: this.type, message });
    }
    const { sampleWeight, validation, warn } = context;
    const options = { sampleWeight, logger: warn };
    const held =
      validation === null ? {} : { validation: { ...validation, y: forth(this.params, change, validation.y) } };
    const model = fitAny(regressor, X, forth(this.params, change, y), { ...options, ...held });
    return new FittedTransformedTargetRegressor<R, T>(context.info, { regressor: model, transformer: change });
  }
}

/** A fitted {@link TransformedTargetRegressor}. */
export class FittedTransformedTargetRegressor<
  R extends AnySpec = AnySpec,
  T extends AnySpec = AnySpec,
> extends FittedRegressor<TargetState, InputOf<R>, InputData> {
  static readonly layout: StateLayout<TargetState> = { regressor: modelSlot(), transformer: nullableSlot(modelSlot()) };

  /** Refuses models that are not those of the specification. */
  static checkState(state: TargetState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const { regressor, transformer } = info.spec.params as TransformedTargetRegressorParams;
    checkStepModel('regressor', regressor, state.regressor, 'predict', fail);
    checkStepModel('transformer', transformer, state.transformer, 'inverseTransform', fail);
    const widths = `${state.regressor.nFeaturesIn} and ${state.transformer?.nFeaturesIn ?? 1}`;
    if (widths !== `${info.nFeaturesIn} and 1`) fail(`have models of ${info.nFeaturesIn} and 1 columns`, widths);
  }

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
    return back(this.spec.params as TransformedTargetRegressorParams, this.state.transformer, predicted);
  }
}

function checkChange({ transformer, func, inverseFunc }: TransformedTargetRegressorParams): void {
  const owner = OWNER;
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

/** The target as the regressor learns it. */
function forth({ func }: TransformedTargetRegressorParams, change: FittedModel | null, y: Float64Array): Float64Array {
  if (change === null) return changed('func', func, y, {});
  return onlyColumn('transform', (change as unknown as TargetTransformer).transform(column(y)), y.length, {});
}

/** Predictions as the caller wants them; an overflow is theirs to see, as in scikit-learn. */
function back(
  { inverseFunc }: TransformedTargetRegressorParams,
  change: FittedModel | null,
  y: Float64Array,
): Float64Array {
  const free = { allowNaN: true, allowInfinite: true };
  if (change === null) return changed('inverseFunc', inverseFunc, y, free);
  const output = (change as unknown as TargetTransformer).inverseTransform(column(y));
  return onlyColumn('inverseTransform', output, y.length, free);
}

function changed(name: string, func: TargetFunction | null, y: Float64Array, rules: VectorRules): Float64Array {
  if (func === null) return y;
  return toVector(OWNER, `the result of ${name}`, func(y.slice()), { ...rules, length: y.length });
}

function onlyColumn(method: string, output: unknown, rows: number, rules: ConvertRules): Float64Array {
  const subject = `the result of the transformer's ${method}`;
  const { data, shape } = toMatrix(OWNER, output, { ...rules, subject });
  if (shape[0] === rows && shape[1] === 1) return data;
  const must = `be one column of ${rows} rows`;
  throw new ShapeError({ owner: OWNER, subject, must, got: `${shape[1]} columns of ${shape[0]} rows` });
}

function checkUndoes(change: FittedModel): void {
  if (typeof (change as unknown as Partial<TargetTransformer>).inverseTransform === 'function') return;
  const must = 'have a model with inverseTransform';
  throw new InvalidParameterError({ owner: OWNER, subject: 'transformer', must, got: String(change.spec) });
}

function column(y: Float64Array): Matrix {
  return new Matrix(y.slice(), [y.length, 1]);
}

/** Up to twenty values, from all over y. */
function everyTenth(y: Float64Array): Float64Array {
  const step = Math.max(1, Math.floor(y.length / 10));
  return y.filter((_, i) => i % step === 0);
}

/** Whether going there and back gives the same numbers, to the tolerance of scikit-learn's check. */
function undoes(params: TransformedTargetRegressorParams, change: FittedModel | null, y: Float64Array): boolean {
  const again = back(params, change, forth(params, change, y));
  return y.every((value, i) => Math.abs(value - again[i]!) <= 1e-8 + 1e-5 * Math.abs(again[i]!));
}
