import {
  type AnySpec,
  checkNameList,
  checkNames,
  type FitContext,
  FittedTransformer,
  type InputData,
  listSlot,
  namesOfInput,
  type StateLayout,
  stringSlot,
  type Tags,
  Transformer,
} from '../base/index.js';
import {
  callback,
  custom,
  flag,
  isRecord,
  nullable,
  oneOf,
  only,
  type ParamRules,
  type Rule,
  ShapeError,
  union,
} from '../core/index.js';
import {
  type CellInput,
  generatedNames,
  Matrix,
  type MatrixLike,
  type NumericInput,
  Table,
  toMatrix,
  toTable,
} from '../data/index.js';
import { callFunction, type DataFunction, everyHundredth, type Keywords, undoes } from './function-call.js';

/** Parameters of {@link FunctionTransformer}. */
export interface FunctionTransformerParams {
  /** What `transform` does; `null` returns X as it is. @defaultValue null */
  readonly func: DataFunction | null;
  /** What `inverseTransform` does; `null` returns X as it is. @defaultValue null */
  readonly inverseFunc: DataFunction | null;
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
    test: isRecord,
    copy: (value) => Object.freeze({ ...value }),
  }),
);

/**
 * Makes a transformer of a function. The function receives a copy of X as a `Matrix` (structurally an ndarray), or with
 * `input: 'table'` a `Table`, and returns anything two-dimensional with as many rows.
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
    const { func, inverseFunc, checkInverse } = this.params;
    const sample = everyHundredth(X);
    if (checkInverse && func !== null && inverseFunc !== null && !undoes(this.params, sample)) {
      const message = 'FunctionTransformer: inverseFunc does not undo func on rows of X';
      warn({ code: 'DATA', owner: this.type, message });
    }
    const names = namesOfInput(info);
    return new FittedFunctionTransformer<D, R>(info, { namesOut: this.outputNames(sample, names) });
  }

  private outputNames(sample: InputData, names: readonly string[]): readonly string[] {
    const { featureNamesOut, func, kwArgs } = this.params;
    if (featureNamesOut !== null) return namedBy(this as unknown as AnySpec, featureNamesOut, names);
    const out = callFunction('func', func, kwArgs, sample);
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

  /** X after `inverseFunc`; under the names of `fit` when it has as many columns. */
  inverseTransform(X: Input<D> | Output<R>): Matrix | Table {
    const owner = 'FunctionTransformer.inverseTransform';
    const { inverseFunc, invKwArgs, input } = this.params;
    const { tags } = this.spec;
    const data = input === 'matrix' ? toMatrix(owner, X, tags) : toTable(owner, X, tags);
    const out = callFunction('inverseFunc', inverseFunc, invKwArgs, data);
    return out.shape[1] === this.nFeaturesIn && this.featureNamesIn !== null ? renamed(out, this.featureNamesIn) : out;
  }

  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    const own = namesOfInput(this);
    if (sameNames(namesIn, own)) return this.state.namesOut;
    const { featureNamesOut } = this.params;
    if (featureNamesOut !== null) return namedBy(this.spec, featureNamesOut, namesIn);
    return sameNames(this.state.namesOut, own) ? namesIn : this.state.namesOut;
  }

  protected apply(X: D): Output<R> {
    const { func, kwArgs } = this.params;
    const out = callFunction('func', func, kwArgs, X);
    const expected = this.featureNamesOut;
    const [owner, subject] = ['FunctionTransformer', 'the result of func'];
    if (out.shape[1] !== expected.length) {
      const must = `have ${expected.length} columns, as featureNamesOut or the rows of fit say`;
      throw new ShapeError({ owner, subject, must, got: String(out.shape[1]) });
    }
    const names = out.featureNames;
    if (names !== null && !sameNames(names, X.featureNames)) checkNames(owner, expected, names, subject);
    return renamed(out, expected) as Output<R>;
  }

  private get params(): FunctionTransformerParams {
    return this.spec.params as FunctionTransformerParams;
  }
}

function namedBy(
  spec: AnySpec,
  naming: NonNullable<FunctionTransformerParams['featureNamesOut']>,
  names: readonly string[],
): readonly string[] {
  if (naming === 'one-to-one') return names;
  const named: unknown = naming(spec, names);
  checkNameList('FunctionTransformer', 'the result of featureNamesOut', named);
  return [...named];
}

function sameNames(a: readonly string[], b: readonly string[] | null): boolean {
  return b !== null && a.length === b.length && a.every((name, j) => name === b[j]);
}

function renamed(X: InputData, names: readonly string[]): InputData {
  if (X instanceof Matrix) return X.named(names);
  return new Table(
    X.names.map((name, j) => [names[j]!, X.column(name)] as const),
    { rows: X.numRows },
  );
}
