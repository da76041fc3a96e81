import { callback, custom, flag, nullable, oneOf, type ParamRules, real, text, union } from '../core/index.js';
import type { CellInput, Label, Matrix, MatrixLike, NumericInput, Table } from '../data/index.js';

/** Computes the filling of a column from its values that are not missing; NaN leaves the column out. */
export type StatisticFunction = (values: Float64Array) => number;

/** Strategies for numbers only. */
export type NumericStrategy = 'mean' | 'median' | StatisticFunction;

/** How {@link SimpleImputer} finds what it fills in. */
export type ImputerStrategy = NumericStrategy | 'most_frequent' | 'constant';

/** Parameters of {@link SimpleImputer}. */
export interface SimpleImputerParams {
  /** What counts as missing: NaN and `null`, or else one number or one string. @defaultValue NaN */
  readonly missingValues: number | string | null;
  /** What is filled in; `'mean'`, `'median'` and functions are for numbers only. @defaultValue 'mean' */
  readonly strategy: ImputerStrategy;
  /**
   * What `'constant'` fills in; `null` stands for 0 in columns of numbers and `'missing_value'` in columns of strings.
   * @defaultValue null
   */
  readonly fillValue: Label | null;
  /** Accepted for scikit-learn's sake: the input is never changed. @defaultValue true */
  readonly copy: boolean;
  /**
   * Append, for each column that had missing values in `fit`, a column that says where they are: 1 and 0, or `true` and
   * `false` in a `Table`. @defaultValue false
   */
  readonly addIndicator: boolean;
  /** Keep columns that had no value in `fit`, filled with 0 or `fillValue`. @defaultValue false */
  readonly keepEmptyFeatures: boolean;
}

/** What a strategy accepts. */
export type ImputerInput<S extends ImputerStrategy> = [S] extends [NumericStrategy]
  ? NumericInput
  : CellInput | MatrixLike;

/** What a strategy returns: a `Table` where a column holds strings. */
export type ImputerOutput<S extends ImputerStrategy> = [S] extends [NumericStrategy] ? Matrix : Matrix | Table;

/** What a strategy has learnt of each column; NaN or `null` where the column is left out. */
export type ImputerStatistics<S extends ImputerStrategy> = [S] extends [NumericStrategy]
  ? Float64Array
  : readonly (Label | null)[];

export const IMPUTER_RULES: ParamRules<SimpleImputerParams> = {
  missingValues: custom<number | string | null>({
    must: 'be NaN, null, a finite number or a string',
    test: (value) => value === null || typeof value === 'string' || Number.isNaN(value) || Number.isFinite(value),
    schema: { type: ['number', 'string', 'null'] },
    default: Number.NaN,
  }),
  strategy: union(
    [
      oneOf(['mean', 'median', 'most_frequent', 'constant'], 'mean'),
      callback<StatisticFunction>('a function of the values of a column'),
    ],
    'mean',
  ),
  fillValue: nullable(union([text(), real(), flag(false)])),
  copy: flag(true),
  addIndicator: flag(false),
  keepEmptyFeatures: flag(false),
};

/** Whether a strategy takes numbers only. */
export function isNumericStrategy(strategy: ImputerStrategy): strategy is NumericStrategy {
  return strategy !== 'most_frequent' && strategy !== 'constant';
}
