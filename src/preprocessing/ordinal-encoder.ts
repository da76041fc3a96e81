import {
  type FitContext,
  type FitInfo,
  FittedTransformer,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import {
  custom,
  DataError,
  describe,
  InvalidParameterError,
  nullable,
  oneOf,
  type ParamRules,
  type Rule,
} from '../core/index.js';
import { type CellInput, generatedNames, Matrix, type MatrixLike, Table } from '../data/index.js';
import { type Category, type CategoryIndex, indexCategories } from './category.js';
import {
  CATEGORIES_RULE,
  type CategoriesParam,
  DTYPE_RULE,
  MAX_CATEGORIES_RULE,
  MIN_FREQUENCY_RULE,
} from './category-rules.js';
import { decodeColumn } from './decoded-column.js';
import { readEncoded } from './encoded-input.js';
import {
  checkEncoderState,
  ENCODER_LAYOUT,
  type EncoderState,
  encodeTable,
  infrequentCategories,
  learnCategories,
} from './encoder-state.js';
import { groupsOf, groupValues } from './infrequent.js';

/** Parameters of {@link OrdinalEncoder}. */
export interface OrdinalEncoderParams {
  /** The categories of each column, or those that occur in `fit`, sorted. @defaultValue 'auto' */
  readonly categories: CategoriesParam;
  /** Type of the output; only 64-bit floats. @defaultValue 'float64' */
  readonly dtype: 'float64';
  /** What `transform` does with unknown categories: an error, or `unknownValue`. @defaultValue 'error' */
  readonly handleUnknown: 'error' | 'use_encoded_value';
  /** The code of unknown categories: a whole number that is no other code, or NaN. @defaultValue null */
  readonly unknownValue: number | null;
  /** The code of missing values: a whole number that is no other code, or NaN. @defaultValue NaN */
  readonly encodedMissingValue: number;
  /** Categories in fewer rows share one code, the last; a fraction is a share of all rows. @defaultValue null */
  readonly minFrequency: number | null;
  /** Greatest number of codes for each column, without those of unknown and missing values. @defaultValue null */
  readonly maxCategories: number | null;
}

const CODE_RULE: Rule<number> = custom<number>({
  must: 'be a whole number or NaN',
  test: (value) => Number.isSafeInteger(value) || Number.isNaN(value),
  schema: { type: 'integer' },
});

/**
 * Replaces the categories of each column by whole numbers from 0, in the order of the categories; missing stays missing.
 *
 * @example
 * ```ts
 * import { OrdinalEncoder } from 'pipefit/preprocessing';
 * const order = [['small', 'medium', 'large', null]];
 * const model = new OrdinalEncoder({ categories: order }).fit([{ size: 'small' }, { size: 'large' }]);
 * model.transform([{ size: 'medium' }, { size: null }]).toArray(); // [[1], [NaN]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.OrdinalEncoder.html
 */
export class OrdinalEncoder extends Transformer<OrdinalEncoderParams, FittedOrdinalEncoder, CellInput, Table> {
  static readonly type = 'OrdinalEncoder';
  declare readonly type: 'OrdinalEncoder';
  static readonly rules: ParamRules<OrdinalEncoderParams> = {
    categories: CATEGORIES_RULE,
    dtype: DTYPE_RULE,
    handleUnknown: oneOf(['error', 'use_encoded_value'], 'error'),
    unknownValue: nullable(CODE_RULE),
    encodedMissingValue: { ...CODE_RULE, default: Number.NaN },
    minFrequency: MIN_FREQUENCY_RULE,
    maxCategories: MAX_CATEGORIES_RULE,
  };
  static readonly tags: Partial<Tags> = { input: 'table', allowNaN: true };

  protected learn(X: Table, _y: unknown, { info }: FitContext): FittedOrdinalEncoder {
    const { handleUnknown, unknownValue } = this.params;
    if ((handleUnknown === 'use_encoded_value') !== (unknownValue !== null)) {
      const must = "be given if and only if handleUnknown is 'use_encoded_value'";
      throw new InvalidParameterError({ owner: this.type, subject: 'unknownValue', must, got: describe(unknownValue) });
    }
    const state = learnCategories(this.type, X, this.params, { missingCounts: false });
    checkCodes(state, this.params);
    return new FittedOrdinalEncoder(info, state);
  }
}

interface OrdinalColumn extends CategoryIndex {
  /** The categories that are told apart: position k has code k. */
  readonly groups: readonly Category[];
  /** The output of each category. */
  readonly outputs: Float64Array;
}

/** A fitted {@link OrdinalEncoder}. */
export class FittedOrdinalEncoder extends FittedTransformer<EncoderState, CellInput, Table> {
  static readonly layout: StateLayout<EncoderState> = ENCODER_LAYOUT;
  readonly #columns: readonly OrdinalColumn[];

  constructor(info: FitInfo, state: EncoderState) {
    super(info, state);
    this.#columns = state.categories.map((_, j) => ordinalColumn(state, j, this.#params.encodedMissingValue));
  }

  static checkState(state: EncoderState, _info: FitInfo, fail: (must: string, got: string) => never): void {
    checkEncoderState(state, fail);
  }

  /** The categories of each column, in the order of their codes; `null`, at the end, is missing. */
  get categories(): readonly (readonly Category[])[] {
    return this.state.categories;
  }
  /** The rare categories of each column; `null` unless `minFrequency` or `maxCategories` is set. */
  get infrequentCategories(): readonly (readonly Category[] | null)[] | null {
    return infrequentCategories(this.state);
  }

  /**
   * The categories of codes. Unknown ones come back as missing; rare ones as `'infrequent_sklearn'`, in a column of
   * texts.
   *
   * @throws DataError for a number that is no code.
   */
  inverseTransform(X: MatrixLike): Table {
    const names = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    const matrix = readEncoded('OrdinalEncoder.inverseTransform', X, names, true);
    return new Table(
      this.#columns.map(({ groups }, j) => [names[j]!, decodeColumn(groups, this.#codes(matrix, j, groups.length))]),
      { rows: matrix.shape[0], named: this.featureNamesIn !== null },
    );
  }

  protected apply(X: Table): Matrix {
    const { handleUnknown, unknownValue } = this.#params;
    const [rows, width] = X.shape;
    const encoded = encodeTable('OrdinalEncoder.transform', X, this.#columns, handleUnknown === 'error');
    const out = new Float64Array(rows * width);
    this.#columns.forEach(({ outputs }, j) => {
      const codes = encoded[j]!;
      for (let i = 0; i < rows; i++) out[i * width + j] = codes[i]! < 0 ? unknownValue! : outputs[codes[i]!]!;
    });
    return new Matrix(out, [rows, width]);
  }

  /** The code in each row of a column; -1 for missing and unknown ones. */
  #codes(X: Matrix, column: number, count: number): Int32Array {
    const { unknownValue, encodedMissingValue } = this.#params;
    // Where missing is no category, transform never gives its code, which may then be that of a category.
    const missing = this.#columns[column]!.codes.has(null) ? encodedMissingValue : null;
    return Int32Array.from({ length: X.shape[0] }, (_, row) => {
      const value = X.get(row, column);
      if (Object.is(value, unknownValue) || Object.is(value, missing)) return -1;
      if (Number.isInteger(value) && value >= 0 && value < count) return value;
      const owner = 'OrdinalEncoder.inverseTransform';
      const must = `hold codes, from 0 to ${count - 1} in this column`;
      throw new DataError({ owner, subject: 'X', must, got: describe(value), at: { row, column } });
    });
  }

  get #params(): OrdinalEncoderParams {
    return this.spec.params as OrdinalEncoderParams;
  }
}

function ordinalColumn(state: EncoderState, j: number, missing: number): OrdinalColumn {
  const present = presentCategories(state, j);
  const infrequent = state.infrequent?.[j] ?? null;
  // The missing category comes after all others.
  const outputs = new Float64Array(present.length + 1).fill(missing);
  outputs.set(groupsOf(present.length, infrequent));
  return { ...indexCategories(state.categories[j]!), groups: groupValues(present, infrequent), outputs };
}

/** The categories of a column but the missing one, which has its own code. */
function presentCategories({ categories }: EncoderState, j: number): readonly Category[] {
  return categories[j]!.filter((category) => category !== null);
}

/** The codes of unknown and of missing values must not be those of categories. */
function checkCodes(state: EncoderState, { unknownValue, encodedMissingValue }: OrdinalEncoderParams): void {
  state.categories.forEach((categories, column) => {
    const codes = groupValues(presentCategories(state, column), state.infrequent?.[column] ?? null).length;
    checkCode('unknownValue', unknownValue, codes, column);
    if (categories.includes(null)) checkCode('encodedMissingValue', encodedMissingValue, codes, column);
  });
}

function checkCode(subject: string, value: number | null, codes: number, column: number): void {
  if (value === null || Number.isNaN(value) || value < 0 || value >= codes) return;
  const must = `not be one of the codes of categories, 0 to ${codes - 1}`;
  throw new InvalidParameterError({ owner: 'OrdinalEncoder', subject, must, got: String(value), at: { column } });
}
