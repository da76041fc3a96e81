import {
  custom,
  describe,
  flag,
  InvalidParameterError,
  isPlainObject,
  nullable,
  type ParamRules,
  type RandomStateLike,
  randomStateRule,
  resolveParams,
} from '../../core/index.js';
import {
  type ArqueroTableLike,
  type ArrowTableLike,
  isVector,
  type Label,
  type Labels,
  type MatrixLike,
  type Table,
} from '../../data/index.js';
import { ShuffleSplit } from './shuffle-split.js';
import { resolveSizes, sizeRule } from './split-sizes.js';
import { checkSamples, countSamples, type Split } from './splitter.js';
import { StratifiedShuffleSplit } from './stratified-shuffle-split.js';
import { type SamplesOf, type TypedArray, takeSamples } from './take-samples.js';

/** Options of {@link trainTestSplit}. */
export interface TrainTestSplitOptions {
  /** Test rows, as a share in (0, 1) or as a number; `null`: what `trainSize` leaves, or a quarter. @defaultValue null */
  readonly testSize?: number | null | undefined;
  /** Training rows, as a share in (0, 1) or as a number; `null`: what the test rows leave. @defaultValue null */
  readonly trainSize?: number | null | undefined;
  /** Seed of the shuffle: an integer gives the rows of scikit-learn. @defaultValue null */
  readonly randomState?: RandomStateLike | undefined;
  /** Shuffle before dividing. @defaultValue true */
  readonly shuffle?: boolean | undefined;
  /** The class of each row; both parts then have the classes in proportion. @defaultValue null */
  readonly stratify?: Labels | null | undefined;
}

/** What has samples that can be divided: a vector, a matrix, or a table. */
export type Sampled =
  | readonly unknown[]
  | TypedArray
  | MatrixLike
  | Table<object>
  | ArrowTableLike
  | ArqueroTableLike
  | { readonly [column: string]: readonly unknown[] | TypedArray };

/** For each array its training part and its test part. */
export type SplitParts<A extends readonly unknown[]> = A extends readonly [infer Head, ...infer Rest]
  ? [train: SamplesOf<Head>, test: SamplesOf<Head>, ...SplitParts<Rest>]
  : [];

interface Resolved {
  readonly testSize: number | null;
  readonly trainSize: number | null;
  readonly randomState: RandomStateLike;
  readonly shuffle: boolean;
  readonly stratify: Labels | null;
}

const OWNER = 'trainTestSplit';
const DEFAULT_TEST_SHARE = 0.25;

const RULES: ParamRules<Resolved> = {
  testSize: sizeRule,
  trainSize: sizeRule,
  randomState: randomStateRule(),
  shuffle: flag(true),
  stratify: nullable(custom<Labels<Label>>({ must: 'be a vector of labels', test: isVector })),
};

/**
 * Divides arrays and tables into a training part and a test part, all along the same rows.
 *
 * Each part is of the same kind as what it is taken from: records stay records, typed arrays typed arrays, a `Table` a
 * `Table`; tables of other packages become a `Table`, their matrices a `Matrix`. With an integer `randomState` the rows
 * are those of scikit-learn, in the same order.
 *
 * @param args - the arrays and tables, all with as many rows, and then the options.
 * @returns for each array its training part and its test part.
 * @throws ShapeError for arrays of different lengths · InvalidParameterError for sizes that do not fit the rows, or
 * `stratify` without `shuffle`.
 * @example
 * ```ts
 * import { trainTestSplit } from 'pipefit/model-selection';
 * const X = [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]];
 * const [XTrain, XTest, yTrain, yTest] = trainTestSplit(X, [0, 1, 2, 3, 4], { testSize: 0.33, randomState: 42 });
 * yTrain; // [2, 0, 3]
 * yTest; // [1, 4]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.train_test_split.html
 */
export function trainTestSplit<A extends readonly [Sampled, ...Sampled[]]>(
  ...args: [...arrays: A, options: TrainTestSplitOptions]
): SplitParts<A>;
export function trainTestSplit<A extends readonly [Sampled, ...Sampled[]]>(...arrays: A): SplitParts<A>;
export function trainTestSplit(...args: readonly unknown[]): unknown[] {
  const last = args.at(-1);
  const arrays = isOptions(last) ? args.slice(0, -1) : args;
  const options: Resolved = resolveParams(OWNER, RULES, isOptions(last) ? last : undefined);
  if (arrays.length === 0) {
    throw new InvalidParameterError({ owner: OWNER, subject: 'arrays', must: 'be at least one', got: 'none' });
  }
  const rows = countSamples(OWNER, 'array 0', arrays[0]);
  arrays.forEach((array, k) => void checkSamples(OWNER, `array ${k}`, array, rows));
  const [train, test] = divide(arrays[0], rows, options);
  return arrays.flatMap((array) => [takeSamples(OWNER, array, train), takeSamples(OWNER, array, test)]);
}

function divide(first: unknown, rows: number, options: Resolved): Split {
  const { shuffle, stratify, randomState } = options;
  const { train, test } = resolveSizes(OWNER, rows, options, DEFAULT_TEST_SHARE);
  if (!shuffle) {
    if (stratify !== null) {
      const must = 'be null without shuffle: rows in order cannot be in proportion';
      throw new InvalidParameterError({ owner: OWNER, subject: 'stratify', must, got: describe(stratify) });
    }
    const order = Int32Array.from({ length: train + test }, (_, row) => row);
    return [order.slice(0, train), order.slice(train)];
  }
  const params = { nSplits: 1, testSize: test, trainSize: train, randomState };
  const splitter = stratify === null ? new ShuffleSplit(params) : new StratifiedShuffleSplit(params);
  const [split] = splitter.split(first, stratify);
  return split!;
}

/** The last argument holds the options unless it can only be a table: a plain object whose columns have other names. */
function isOptions(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const entries = Object.entries(value);
  if (entries.every(([name]) => Object.hasOwn(RULES, name))) return true;
  return !isTableLike(value) && entries.some(([, part]) => !isVector(part));
}

/** Tables and matrices of other packages, when they come as plain objects. */
function isTableLike(value: object): boolean {
  return 'shape' in value || 'rows' in value || 'numRows' in value || 'columnNames' in value;
}
