import {
  countSlot,
  type FitContext,
  type FitInfo,
  FittedTransformer,
  listSlot,
  nullableSlot,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import {
  arrayOf,
  callback,
  describe,
  InvalidParameterError,
  nullable,
  oneOf,
  type ParamRules,
  union,
} from '../core/index.js';
import { type CellInput, generatedNames, Matrix, type MatrixLike, Table } from '../data/index.js';
import { type Category, categoryText } from './category.js';
import {
  CATEGORIES_RULE,
  CATEGORY_RULE,
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
  encodeTable,
  infrequentCategories,
  learnCategories,
} from './encoder-state.js';
import { keptGroups, type OneHotColumn, type OneHotState, oneHotColumns } from './one-hot-columns.js';
import { type DropParam, dropIndices, droppedGroups } from './one-hot-drop.js';
import { groupsOfRows } from './one-hot-inverse.js';

/** Makes the name of an output column from the name of the input column and the category. */
export type FeatureNameCombiner = (feature: string, category: Category) => string;

/** Parameters of {@link OneHotEncoder}. */
export interface OneHotEncoderParams {
  /** The categories of each column, or those that occur in `fit`, sorted. @defaultValue 'auto' */
  readonly categories: CategoriesParam;
  /**
   * The category of each column that gets no output column: the first one, the first one of columns that have two, or
   * one given for each column. @defaultValue null
   */
  readonly drop: DropParam;
  /** Sparse matrices do not exist here, so `true`, scikit-learn's default, is refused. @defaultValue false */
  readonly sparseOutput: false;
  /** Type of the output; only 64-bit floats. @defaultValue 'float64' */
  readonly dtype: 'float64';
  /**
   * What `transform` does with unknown categories: an error; only zeros; or the group of rare categories, and zeros
   * where there is none. `'warn'` is refused, because `transform` has no place for warnings. @defaultValue 'error'
   */
  readonly handleUnknown: 'error' | 'ignore' | 'infrequent_if_exist';
  /** Categories in fewer rows are grouped; a fraction is a share of all rows. @defaultValue null */
  readonly minFrequency: number | null;
  /** Greatest number of output columns for each column before `drop`, with the group of rare ones. @defaultValue null */
  readonly maxCategories: number | null;
  /** How output columns are named: `feature_category`, or by a function. @defaultValue 'concat' */
  readonly featureNameCombiner: 'concat' | FeatureNameCombiner;
}

/**
 * Replaces each column by one column of zeros and ones for each of its categories; missing is a category, too.
 *
 * @example
 * ```ts
 * import { OneHotEncoder } from 'pipefit/preprocessing';
 * const model = new OneHotEncoder({ handleUnknown: 'ignore' }).fit([{ sex: 'male' }, { sex: 'female' }]);
 * model.featureNamesOut; // ['sex_female', 'sex_male']
 * model.transform([{ sex: 'male' }, { sex: 'unknown' }]).toArray(); // [[0, 1], [0, 0]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.OneHotEncoder.html
 */
export class OneHotEncoder extends Transformer<OneHotEncoderParams, FittedOneHotEncoder, CellInput, Table> {
  static readonly type = 'OneHotEncoder';
  declare readonly type: 'OneHotEncoder';
  static readonly rules: ParamRules<OneHotEncoderParams> = {
    categories: CATEGORIES_RULE,
    drop: nullable(union([oneOf(['first', 'if_binary'], 'first'), arrayOf(CATEGORY_RULE)])),
    sparseOutput: oneOf([false], false, [true]),
    dtype: DTYPE_RULE,
    handleUnknown: oneOf(['error', 'ignore', 'infrequent_if_exist'], 'error', ['warn']),
    minFrequency: MIN_FREQUENCY_RULE,
    maxCategories: MAX_CATEGORIES_RULE,
    featureNameCombiner: union(
      [oneOf(['concat'], 'concat'), callback<FeatureNameCombiner>('a function of feature and category')],
      'concat',
    ),
  };
  static readonly tags: Partial<Tags> = { input: 'table', allowNaN: true };

  protected learn(X: Table, _y: unknown, { info }: FitContext): FittedOneHotEncoder {
    const state = learnCategories(this.type, X, this.params, { missingCounts: true });
    const model = new FittedOneHotEncoder(info, { ...state, drop: droppedGroups(this.type, this.params.drop, state) });
    checkCombiner(this.params.featureNameCombiner);
    return model;
  }
}

/** A fitted {@link OneHotEncoder}. */
export class FittedOneHotEncoder extends FittedTransformer<OneHotState, CellInput, Table> {
  static readonly layout: StateLayout<OneHotState> = {
    ...ENCODER_LAYOUT,
    drop: nullableSlot(listSlot(nullableSlot(countSlot()), 'features')),
  };
  readonly #columns: readonly OneHotColumn[];
  #names: readonly string[] | undefined;

  constructor(info: FitInfo, state: OneHotState) {
    super(info, state);
    this.#columns = oneHotColumns(state);
  }

  static checkState(state: OneHotState, _info: FitInfo, fail: (must: string, got: string) => never): void {
    checkEncoderState(state, fail);
    state.drop?.forEach((group, j) => {
      const rare = state.infrequent?.[j]?.length ?? 1;
      if (group !== null && group > state.categories[j]!.length - rare) fail('drop a group that exists', String(group));
    });
  }

  /** The categories of each column, in the order of the output columns; `null` is missing. */
  get categories(): readonly (readonly Category[])[] {
    return this.state.categories;
  }
  /** The position in `categories` of what is dropped from each column; `null` when nothing is dropped at all. */
  get dropIdx(): readonly (number | null)[] | null {
    return dropIndices(this.state.drop, this.state);
  }
  /** The rare categories of each column; `null` unless `minFrequency` or `maxCategories` is set. */
  get infrequentCategories(): readonly (readonly Category[] | null)[] | null {
    return infrequentCategories(this.state);
  }

  override get featureNamesOut(): readonly string[] {
    this.#names ??= Object.freeze(super.featureNamesOut);
    return this.#names;
  }

  /**
   * The categories of one-hot rows. Unknown ones come back as missing, or as the dropped category; rare ones as
   * `'infrequent_sklearn'`, in a column of texts.
   *
   * @throws DataError for a row that stands for no category.
   */
  inverseTransform(X: MatrixLike): Table {
    const owner = 'OneHotEncoder.inverseTransform';
    const matrix = readEncoded(owner, X, this.featureNamesOut, false);
    const { handleUnknown } = this.#params;
    const columns = this.#columns.map((column) => {
      const zerosAreUnknown = handleUnknown === 'ignore' || (handleUnknown !== 'error' && !column.hasInfrequent);
      return decodeColumn(column.groups, groupsOfRows(owner, matrix, column, zerosAreUnknown));
    });
    const names = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    return new Table(
      columns.map((column, j) => [names[j]!, column]),
      { rows: matrix.shape[0], named: this.featureNamesIn !== null },
    );
  }

  protected apply(X: Table): Matrix {
    const { handleUnknown } = this.#params;
    const columns = this.#columns;
    const encoded = encodeTable('OneHotEncoder.transform', X, columns, handleUnknown === 'error');
    const rows = X.shape[0];
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    const out = new Float64Array(rows * width);
    columns.forEach(({ places, infrequentPlace }, j) => {
      const unknown = handleUnknown === 'infrequent_if_exist' ? infrequentPlace : -1;
      const codes = encoded[j]!;
      for (let i = 0; i < rows; i++) {
        const place = codes[i]! < 0 ? unknown : places[codes[i]!]!;
        if (place >= 0) out[i * width + place] = 1;
      }
    });
    return new Matrix(out, [rows, width]);
  }

  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    const { featureNameCombiner } = this.#params;
    return this.#columns.flatMap((column, j) =>
      keptGroups(column).map((category) =>
        featureNameCombiner === 'concat'
          ? `${namesIn[j]}_${categoryText(category, column.kind)}`
          : featureNameCombiner(namesIn[j]!, category),
      ),
    );
  }

  get #params(): OneHotEncoderParams {
    return this.spec.params as OneHotEncoderParams;
  }
}

function checkCombiner(combiner: 'concat' | FeatureNameCombiner): void {
  const name: unknown = combiner === 'concat' ? combiner : combiner('feature', 'category');
  if (typeof name === 'string') return;
  const must = 'be a function that returns strings';
  throw new InvalidParameterError({
    owner: 'OneHotEncoder',
    subject: 'featureNameCombiner',
    must,
    got: `one that returns ${describe(name)}`,
  });
}
