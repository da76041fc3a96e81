import {
  custom,
  describe,
  flag,
  InvalidParameterError,
  type ParamRules,
  type RandomStateLike,
  type Rule,
  randomStateRule,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import { isVector } from '../../data/index.js';
import { KFold } from './kfold.js';
import { countSamples, isSplitter, RuledSplitter, type Split, type Splitter } from './splitter.js';
import { StratifiedKFold } from './stratified-kfold.js';

/** Positions of rows to fit on and of rows to score on. */
export type IndexPair = readonly [train: ArrayLike<number>, test: ArrayLike<number>];

/** How to divide the rows: a number of folds (`null` is 5), a splitter, or the divisions themselves. */
export type CrossValidator = number | Splitter | Iterable<IndexPair> | null;

/** Options of {@link checkCv}. */
export interface CheckCvOptions {
  /** Whether folds are made for a classifier, and so in proportion to the classes. @defaultValue false */
  readonly classifier?: boolean | undefined;
  /** Shuffle before dividing; only with a number of folds. @defaultValue false */
  readonly shuffle?: boolean | undefined;
  /** Seed of the shuffle; only with `shuffle`. @defaultValue null */
  readonly randomState?: RandomStateLike | undefined;
}

interface CheckCvSettings {
  readonly classifier: boolean;
  readonly shuffle: boolean;
  readonly randomState: RandomStateLike;
}

const OWNER = 'checkCv';
const DEFAULT_FOLDS = 5;

const RULES: ParamRules<CheckCvSettings> = {
  classifier: flag(false),
  shuffle: flag(false),
  randomState: randomStateRule(),
};

/** The rule of `cv`; divisions given one by one are read once and kept. */
export const cvRule: Rule<CrossValidator> = custom<CrossValidator>({
  must: 'be a number of folds from 2, a splitter, divisions as pairs of training and test rows, or null',
  test: (cv) => cv === null || isSplitter(cv) || isFoldCount(cv) || isDivisions(cv),
  schema: { anyOf: [{ type: 'integer', minimum: 2 }, { type: 'null' }], default: null },
  default: null,
  copy: (cv) => (isDivisions(cv) ? Object.freeze([...cv]) : cv),
});

/**
 * Makes a splitter out of everything that `cv` can be.
 *
 * A number of folds gives a {@link StratifiedKFold} for a classifier whose `y` has class labels, else a {@link KFold};
 * both without a shuffle, unless `shuffle` says otherwise.
 *
 * @throws InvalidParameterError for what does not divide rows, for `shuffle` where `cv` is no number of folds, and for a
 * `randomState` without `shuffle`.
 * @example
 * ```ts
 * import { checkCv } from 'pipefit/model-selection';
 * checkCv(3, ['a', 'b', 'a', 'b', 'a', 'b'], { classifier: true }); // a StratifiedKFold
 * checkCv([[[0, 1], [2]], [[1, 2], [0]]]).getNSplits(); // 2
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.check_cv.html
 */
export function checkCv(cv: CrossValidator = null, y: unknown = null, options: CheckCvOptions = {}): Splitter {
  const { classifier, shuffle, randomState } = resolveParams(OWNER, RULES, options);
  if (cv === null || isFoldCount(cv)) {
    const folds = { nSplits: cv ?? DEFAULT_FOLDS, shuffle, randomState };
    return classifier && holdsClasses(y) ? new StratifiedKFold(folds) : new KFold(folds);
  }
  if (shuffle || randomState !== null) {
    const subject = shuffle ? 'shuffle' : 'randomState';
    const must = 'not be given where cv divides the rows by itself';
    throw new InvalidParameterError({ owner: OWNER, subject, must, got: shuffle ? 'true' : 'a seed' });
  }
  if (isSplitter(cv)) return cv;
  if (isDivisions(cv)) return givenDivisions([...cv]);
  throw new InvalidParameterError({ owner: OWNER, subject: 'cv', must: cvRule.must, got: describe(cv) });
}

/** Whether a `cv` can make use of groups: a splitter that keeps them together, or one that we do not know. */
export function takesGroups(cv: CrossValidator): boolean {
  return isSplitter(cv) && (!(cv instanceof RuledSplitter) || cv.usesGroups);
}

/** A splitter that repeats divisions made before. */
function givenDivisions(pairs: readonly IndexPair[]): Splitter {
  return {
    split: (X) => pairs.map((pair, k) => readPair(OWNER, pair, k, countSamples(OWNER, 'X', X))),
    getNSplits: () => pairs.length,
  };
}

/**
 * The positions of one division, checked.
 *
 * @throws InvalidParameterError for what is not a pair of vectors · ShapeError for a row that does not exist.
 */
export function readPair(owner: string, pair: unknown, split: number, rows: number): Split {
  if (!isVector(pair) || pair.length !== 2) {
    const got = describe(pair);
    throw new InvalidParameterError({ owner, subject: `split ${split}`, must: 'be a pair [train, test]', got });
  }
  return [
    readRows(owner, pair[0], `training rows of split ${split}`, rows),
    readRows(owner, pair[1], `test rows of split ${split}`, rows),
  ];
}

function readRows(owner: string, positions: unknown, subject: string, rows: number): Int32Array {
  if (!isVector(positions) || positions.length === 0) {
    const got = isVector(positions) ? 'none' : describe(positions);
    throw new InvalidParameterError({ owner, subject, must: 'be a vector of positions, at least one', got });
  }
  for (let i = 0; i < positions.length; i++) {
    const row = positions[i];
    if (Number.isSafeInteger(row) && (row as number) >= 0 && (row as number) < rows) continue;
    const must = `be positions of rows, from 0 to ${rows - 1}`;
    throw new ShapeError({ owner, subject, must, got: describe(row) });
  }
  return positions instanceof Int32Array ? positions : Int32Array.from(positions as ArrayLike<number>);
}

/** Whether y can be divided in proportion to its classes: it has one label a row, and no fractions. */
function holdsClasses(y: unknown): boolean {
  if (!isVector(y) || y.length === 0 || (isVector(y[0]) && y[0].length !== 1)) return false;
  for (let i = 0; i < y.length; i++) if (typeof y[i] === 'number' && !Number.isInteger(y[i])) return false;
  return true;
}

function isFoldCount(cv: unknown): cv is number {
  return Number.isSafeInteger(cv) && (cv as number) >= 2;
}

function isDivisions(cv: unknown): cv is Iterable<IndexPair> {
  return typeof cv === 'object' && cv !== null && !isSplitter(cv) && Symbol.iterator in cv;
}
