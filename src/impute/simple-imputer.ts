import {
  checkNames,
  choiceSlot,
  type FitContext,
  type FitInfo,
  FittedTransformer,
  float64s,
  int32s,
  labelSlot,
  listSlot,
  nullableSlot,
  recordSlot,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import { describe, InvalidParameterError, type ParamRules, ShapeError } from '../core/index.js';
import { generatedNames, type Label, Matrix, Table, toMatrix, toTable } from '../data/index.js';
import { fillCells, markTable, unfillCells } from './cell-imputation.js';
import { type ColumnFilling, learnCells } from './cell-statistics.js';
import {
  IMPUTER_RULES,
  type ImputerInput,
  type ImputerOutput,
  type ImputerStatistics,
  type ImputerStrategy,
  isNumericStrategy,
  type SimpleImputerParams,
  type StatisticFunction,
} from './imputer-params.js';
import { isPlainMissing, markMatrix, missingCells, unmarkMatrix } from './missing.js';
import { fillNumbers, learnNumbers, unfillNumbers } from './number-imputation.js';

interface SimpleImputerState {
  /** What fills each column of numbers, NaN for columns that are left out; `null` for tables with strings. */
  readonly numbers: Float64Array | null;
  /** What fills each column of a table with strings; `null` for numbers. */
  readonly cells: readonly ColumnFilling[] | null;
  /** The columns that had missing values, when there are indicators; else none. */
  readonly indicator: Int32Array;
}

/** The columns that got an indicator. */
export interface FittedIndicator {
  readonly features: Int32Array;
}

/**
 * Fills missing values with a statistic of their column: the mean, the median, the most frequent value, a constant, or
 * the result of a function.
 *
 * The type of the strategy decides what is accepted: `'mean'`, `'median'` and functions take numbers and return a
 * `Matrix`; `'most_frequent'` and `'constant'` take strings, too, and return a `Table` when there are any.
 *
 * @example
 * ```ts
 * import { SimpleImputer } from 'pipefit/impute';
 * const model = new SimpleImputer({ strategy: 'median' }).fit([[7, 2], [4, null], [10, 6]]);
 * model.statistics; // Float64Array [7, 4]
 * model.transform([[null, 3]]).toArray(); // [[7, 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.impute.SimpleImputer.html
 */
export class SimpleImputer<S extends ImputerStrategy = 'mean'> extends Transformer<
  SimpleImputerParams,
  FittedSimpleImputer<S>,
  ImputerInput<S>,
  Matrix | Table,
  ImputerOutput<S>
> {
  static readonly type = 'SimpleImputer';
  declare readonly type: 'SimpleImputer';
  static readonly rules: ParamRules<SimpleImputerParams> = IMPUTER_RULES;

  /** @throws InvalidParameterError, naming the parameter. */
  // A function is named beside S so that the compiler knows the type of its argument; it counts as S = 'mean'.
  constructor(params?: Partial<Omit<SimpleImputerParams, 'strategy'>> & { readonly strategy?: S | StatisticFunction }) {
    super(params as Partial<SimpleImputerParams>);
  }

  override get tags(): Tags {
    const { strategy, missingValues } = this.params;
    const input = isNumericStrategy(strategy) ? 'matrix' : 'table';
    return { ...super.tags, input, allowNaN: isPlainMissing(missingValues) };
  }

  protected learn(X: Matrix | Table, _y: unknown, context: FitContext): FittedSimpleImputer<S> {
    const { missingValues, addIndicator } = this.params;
    const data = X instanceof Table && hasStrings(X, this.params) ? X : toMatrix(this.type, X, this.tags);
    if (data instanceof Matrix) checkMarker(missingValues);
    const marked = data instanceof Matrix ? markMatrix(data, missingValues) : markTable(this.type, data, missingValues);
    const numbers = marked instanceof Matrix ? learnNumbers(marked, this.params) : null;
    const cells = marked instanceof Matrix ? null : learnCells(marked, this.params);
    const indicator = addIndicator ? incompleteColumns(marked) : new Int32Array(0);
    const model = new FittedSimpleImputer<S>(context.info, { numbers, cells, indicator });
    warnLeftOut(this.type, marked, model.state, context);
    return model;
  }
}

/** A fitted {@link SimpleImputer}. */
export class FittedSimpleImputer<S extends ImputerStrategy = ImputerStrategy> extends FittedTransformer<
  SimpleImputerState,
  ImputerInput<S>,
  Matrix | Table,
  ImputerOutput<S>
> {
  static readonly layout: StateLayout<SimpleImputerState> = {
    numbers: nullableSlot(float64s('features')),
    cells: nullableSlot(
      listSlot(
        recordSlot<ColumnFilling>({
          kind: choiceSlot(['number', 'boolean', 'string']),
          value: nullableSlot(labelSlot()),
        }),
        'features',
      ),
    ),
    indicator: int32s('indicators'),
  };

  static checkState(state: SimpleImputerState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const { numbers, cells, indicator } = state;
    if ((numbers === null) === (cells === null)) fail('have either numbers or cells', 'both or none');
    cells?.forEach(({ kind, value }, j) => {
      if (value !== null && typeof value !== kind) fail(`fill column ${j} with a ${kind}`, describe(value));
    });
    indicator.forEach((j, k) => {
      const least = k === 0 ? 0 : indicator[k - 1]! + 1;
      if (j < least || j >= info.nFeaturesIn) fail('have indicators of columns, in order', String(j));
    });
  }

  /** What fills each column; NaN, or `null` among cells, for columns that are left out. */
  get statistics(): ImputerStatistics<S> {
    const { numbers, cells } = this.state;
    if (isNumericStrategy(this.#params.strategy)) return numbers as ImputerStatistics<S>;
    const values = cells?.map(({ value }) => value) ?? Array.from(numbers!, (x) => (Number.isNaN(x) ? null : x));
    return values as readonly (Label | null)[] as ImputerStatistics<S>;
  }
  /** The columns that have an indicator; `null` without `addIndicator`. */
  get indicator(): FittedIndicator | null {
    return this.#params.addIndicator ? { features: this.state.indicator } : null;
  }

  /**
   * Takes the filled values out again, where an indicator says that they were missing; columns that were left out come
   * back without values.
   *
   * @throws InvalidParameterError without `addIndicator`.
   */
  inverseTransform(X: ImputerInput<S>): ImputerOutput<S> {
    const owner = 'SimpleImputer.inverseTransform';
    const { missingValues, addIndicator } = this.#params;
    if (!addIndicator) {
      throw new InvalidParameterError({
        owner,
        subject: 'addIndicator',
        must: 'be true for this method',
        got: 'false',
      });
    }
    const { numbers, cells, indicator } = this.state;
    const named = this.featureNamesIn !== null;
    if (cells === null) {
      const filled = toMatrix(owner, X, { allowNaN: true, minColumns: 0 });
      checkColumns(owner, filled, this.featureNamesOut);
      const original = unmarkMatrix(unfillNumbers(filled, numbers!, indicator), missingValues);
      return original.named(this.featureNamesIn) as ImputerOutput<S>;
    }
    const filled = toTable(owner, X, { minColumns: 0 });
    checkColumns(owner, filled, this.featureNamesOut);
    const names = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    const columns = unfillCells(owner, filled, cells, indicator, missingValues);
    return new Table(
      columns.map((column, j) => [names[j]!, column]),
      { rows: filled.numRows, named },
    ) as ImputerOutput<S>;
  }

  protected apply(X: Matrix | Table): ImputerOutput<S> {
    const owner = 'SimpleImputer.transform';
    const { missingValues } = this.#params;
    const { numbers, cells, indicator } = this.state;
    if (cells === null) {
      const data = X instanceof Matrix ? X : toMatrix(owner, X, this.spec.tags);
      return fillNumbers(markMatrix(data, missingValues), numbers!, indicator) as ImputerOutput<S>;
    }
    const marked = markTable(owner, X as Table, missingValues);
    return fillCells(owner, marked, cells, indicator, this.featureNamesOut) as ImputerOutput<S>;
  }

  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    const kept = namesIn.filter((_, j) => !isLeftOut(this.state, j));
    return [...kept, ...Array.from(this.state.indicator, (j) => `missingindicator_${namesIn[j]}`)];
  }

  get #params(): SimpleImputerParams {
    return this.spec.params as SimpleImputerParams;
  }
}

/** Whether the columns are filled one by one, because not all of them are numbers. */
function hasStrings(X: Table, { strategy, fillValue }: SimpleImputerParams): boolean {
  const stringFilling = strategy === 'constant' && typeof fillValue === 'string';
  return stringFilling || X.names.some((name) => X.column(name).kind === 'string');
}

function checkMarker(marker: SimpleImputerParams['missingValues']): void {
  if (typeof marker !== 'string') return;
  const must = 'be a number, NaN or null for columns of numbers';
  throw new InvalidParameterError({ owner: 'SimpleImputer', subject: 'missingValues', must, got: describe(marker) });
}

function incompleteColumns(X: Matrix | Table): Int32Array {
  const incomplete = (j: number) =>
    X instanceof Matrix ? X.column(j).some(Number.isNaN) : missingCells(X.column(X.names[j]!)).includes(1);
  return Int32Array.from(Array.from({ length: X.shape[1] }, (_, j) => j).filter(incomplete));
}

function isLeftOut({ numbers, cells }: SimpleImputerState, j: number): boolean {
  return numbers === null ? cells![j]!.value === null : Number.isNaN(numbers[j]);
}

function warnLeftOut(owner: string, X: Matrix | Table, state: SimpleImputerState, context: FitContext): void {
  const names = X.featureNames ?? generatedNames(X.shape[1]);
  const left = names.filter((_, j) => isLeftOut(state, j));
  if (left.length === 0) return;
  const message = `${owner}: left out for lack of a statistic: ${left.map(describe).join(', ')}`;
  context.warn({ code: 'DATA', owner, message });
}

/** Checks that X has the columns that `transform` returns. */
function checkColumns(owner: string, X: Matrix | Table, names: readonly string[]): void {
  if (X.shape[1] !== names.length) {
    const must = `have ${names.length} columns, as transform returns`;
    throw new ShapeError({ owner, subject: 'X', must, got: String(X.shape[1]) });
  }
  if (X.featureNames !== null) checkNames(owner, names, X.featureNames);
}
