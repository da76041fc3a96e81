import {
  type AnySpec,
  type FitContext,
  FittedTransformer,
  listSlot,
  type StateLayout,
  stringSlot,
  type Tags,
  Transformer,
} from '../base/index.js';
import { callback, custom, flag, nullable, oneOf, only, type ParamRules, type Rule, union } from '../core/index.js';
import {
  type CellInput,
  generatedNames,
  Matrix,
  type MatrixLike,
  type NumericInput,
  Table,
  toDataset,
} from '../data/index.js';

/** More arguments for a function, as one object. */
export type Keywords = { readonly [name: string]: unknown };

/** Parameters of {@link FunctionTransformer}. */
export interface FunctionTransformerParams {
  /** What `transform` does; `null` returns X as it is. @defaultValue null */
  readonly func: ((X: never, keywords: Keywords) => unknown) | null;
  /** What `inverseTransform` does; `null` returns X as it is. @defaultValue null */
  readonly inverseFunc: ((X: never, keywords: Keywords) => unknown) | null;
  /** Refuse missing and infinite values before the function sees them. @defaultValue false */
  readonly validate: boolean;
  /** Sparse input; only `false`. @defaultValue false */
  readonly acceptSparse: false;
  /** Note in the report when `inverseFunc` does not undo `func` on rows of X. @defaultValue true */
  readonly checkInverse: boolean;
  /** Names of the output columns: those of the input, or what a function of (model, names) gives. @defaultValue null */
  readonly featureNamesOut:
    | 'one-to-one'
    | ((transformer: AnySpec, names: readonly string[]) => readonly string[])
    | null;
  /** Passed to `func` as its second argument. @defaultValue null */
  readonly kwArgs: Keywords | null;
  /** Passed to `inverseFunc` as its second argument. @defaultValue null */
  readonly invKwArgs: Keywords | null;
  /** The form in which the functions receive X: numbers, or named columns of any kind (not in scikit-learn). @defaultValue 'matrix' */
  readonly input: 'matrix' | 'table';
}

/** What a function may return. */
type Returned = MatrixLike | Table<object> | readonly object[];
type Output<R> = R extends Table<object> ? Table : R extends MatrixLike ? Matrix : Matrix | Table;
type Input<D> = D extends Matrix ? NumericInput : CellInput | MatrixLike;

/** Parameters as the constructor takes them: the functions' types follow the form of X. */
export interface FunctionTransformerOptions<D, R>
  extends Partial<Omit<FunctionTransformerParams, 'func' | 'inverseFunc' | 'input'>> {
  readonly func?: ((X: D, keywords: Keywords) => R) | null;
  readonly inverseFunc?: ((X: D, keywords: Keywords) => Returned) | null;
  readonly input?: D extends Matrix ? 'matrix' : 'table';
}

interface FunctionTransformerState {
  readonly namesOut: readonly string[];
}

const keywords: Rule<Keywords | null> = nullable(
  custom<Keywords>({
    must: 'be an object',
    test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  }),
);

/**
 * Makes a transformer of a function. The function receives a `Matrix` (structurally an ndarray), or with
 * `input: 'table'` a `Table`, must not change it, and returns anything two-dimensional.
 *
 * @example
 * ```ts
 * import { FunctionTransformer } from 'pipefit/compose';
 * import { Matrix } from 'pipefit/data';
 * const double = new FunctionTransformer({ func: (X: Matrix) => new Matrix(X.data.map((v) => 2 * v), X.shape) });
 * double.fitTransform([[1, 2]]).toArray(); // [[2, 4]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.FunctionTransformer.html
 */
export class FunctionTransformer<D extends Matrix | Table = Matrix, R extends Returned = Matrix> extends Transformer<
  FunctionTransformerParams,
  FittedFunctionTransformer<D, R>,
  Input<D>,
  D,
  Output<R>
> {
  static readonly type = 'FunctionTransformer';
  declare readonly type: 'FunctionTransformer';
  static readonly rules: ParamRules<FunctionTransformerParams> = {
    func: nullable(callback('a function of X')),
    inverseFunc: nullable(callback('a function of X')),
    validate: flag(false),
    acceptSparse: only(false, flag(false)),
    checkInverse: flag(true),
    featureNamesOut: nullable(
      union([oneOf(['one-to-one'], 'one-to-one'), callback('a function of names')]) as Rule<
        NonNullable<FunctionTransformerParams['featureNamesOut']>
      >,
    ),
    kwArgs: keywords,
    invKwArgs: keywords,
    input: oneOf(['matrix', 'table'], 'matrix'),
  };

  constructor(params?: FunctionTransformerOptions<D, R>) {
    super(params as Partial<FunctionTransformerParams>);
  }

  override get tags(): Tags {
    const free = !this.params.validate;
    return { ...super.tags, input: this.params.input, allowNaN: free, allowInfinite: free };
  }

  protected learn(X: D, _y: unknown, { info, warn }: FitContext): FittedFunctionTransformer<D, R> {
    const names = X.featureNames ?? generatedNames(X.shape[1]);
    const sample = X.takeRows(Array.from({ length: Math.min(X.shape[0], 100) }, (_, i) => i)) as Matrix | Table;
    const { func, inverseFunc, checkInverse } = this.params;
    if (checkInverse && func !== null && inverseFunc !== null && !undoes(this.params, sample)) {
      const message = 'FunctionTransformer: inverseFunc does not undo func on rows of X';
      warn({ code: 'DATA', owner: this.type, message });
    }
    return new FittedFunctionTransformer<D, R>(info, { namesOut: this.outputNames(sample, names) });
  }

  private outputNames(sample: Matrix | Table, names: readonly string[]): readonly string[] {
    const { featureNamesOut, func, kwArgs } = this.params;
    if (featureNamesOut === 'one-to-one') return names;
    if (typeof featureNamesOut === 'function') return [...featureNamesOut(this as unknown as AnySpec, names)];
    const out = call(func, kwArgs, sample);
    if (out.featureNames !== null) return out.featureNames;
    return out.shape[1] === names.length ? names : generatedNames(out.shape[1]);
  }
}

/** A fitted {@link FunctionTransformer}. */
export class FittedFunctionTransformer<
  D extends Matrix | Table = Matrix,
  R extends Returned = Matrix,
> extends FittedTransformer<FunctionTransformerState, Input<D>, D, Output<R>> {
  static readonly layout: StateLayout<FunctionTransformerState> = { namesOut: listSlot(stringSlot()) };

  /** X after `inverseFunc`. */
  inverseTransform(X: Input<D>): Matrix | Table {
    const { inverseFunc, invKwArgs } = this.spec.params as FunctionTransformerParams;
    return call(inverseFunc, invKwArgs, this.read<D>(X, 'inverseTransform'));
  }

  protected override namesOut(): readonly string[] {
    return this.state.namesOut;
  }

  protected apply(X: D): Output<R> {
    const { func, kwArgs } = this.spec.params as FunctionTransformerParams;
    const out = call(func, kwArgs, X);
    return (out instanceof Table && out.featureNames === null ? renamed(out, this.state.namesOut) : out) as Output<R>;
  }
}

function call(func: FunctionTransformerParams['func'], args: Keywords | null, X: Matrix | Table): Matrix | Table {
  if (func === null) return X;
  const out = toDataset('FunctionTransformer.func', func(X as never, args ?? {}));
  return out instanceof Matrix ? out.compact() : out;
}

function renamed(table: Table, names: readonly string[]): Table {
  return new Table(
    table.names.map((name, j) => [names[j] ?? name, table.column(name)] as const),
    { rows: table.numRows },
  );
}

/** Whether going there and back gives the numbers again, to the tolerance of numpy's `allclose`. */
function undoes(params: FunctionTransformerParams, X: Matrix | Table): boolean {
  const back = call(params.inverseFunc, params.invKwArgs, call(params.func, params.kwArgs, X));
  if (!(X instanceof Matrix) || !(back instanceof Matrix)) return true;
  const [before, after] = [X.compact().data, back.data];
  return before.every(
    (value, k) => Number.isNaN(value) || Math.abs(value - after[k]!) <= 1e-8 + 1e-7 * Math.abs(value),
  );
}
