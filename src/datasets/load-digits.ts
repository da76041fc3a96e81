import { integer, type ParamRules, resolveParams } from '../core/index.js';
import { Matrix } from '../data/index.js';
import {
  type BunchOptions,
  type ClassificationBunch,
  handOver,
  type LoadParams,
  loadRules,
  type PairOptions,
} from './bunch.js';
import { digitsCsv } from './files/digits.js';
import { readNumericFile } from './numeric-file.js';

/** Options of {@link loadDigits}. */
export interface LoadDigitsParams extends LoadParams {
  /** Only the digits below this, from 1 to 10. @defaultValue `10` */
  readonly nClass: number;
}

/** The handwritten digits, with each sample as a picture too. */
export interface DigitsBunch extends ClassificationBunch<number> {
  /** Each sample as 8 × 8 grey values from 0 to 16; a view of `data`, not a copy. */
  readonly images: readonly Matrix[];
}

const DESCRIPTION =
  'Handwritten digits: 8 x 8 pictures with grey values from 0 to 16, by 43 writers. ' +
  'E. Alpaydin, C. Kaynak, UCI Machine Learning Repository; from scikit-learn (BSD-3-Clause).';
const SIDE = 8;
const rules: ParamRules<LoadDigitsParams> = { ...loadRules, nClass: integer({ min: 1, max: 10, default: 10 }) };

/**
 * The handwritten digits: 1797 pictures of 8 × 8 pixels, 10 classes.
 *
 * @param options - `nClass` for the first digits only, `returnXY` for `[X, y]` instead of the bunch. @defaultValue `{}`
 * @returns fresh data at every call.
 * @throws NotSupportedError for `asFrame: true`, InvalidParameterError for any other wrong option.
 * @example
 * ```ts
 * import { loadDigits } from 'pipefit/datasets';
 *
 * const { data, target, images } = loadDigits();
 * data.shape; // [1797, 64]
 * target[0]; // 0
 * images[0]!.get(0, 2); // 5
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.load_digits.html
 */
export function loadDigits(options: PairOptions<LoadDigitsParams>): [X: Matrix, y: Int32Array];
export function loadDigits(options?: BunchOptions<LoadDigitsParams>): DigitsBunch;
export function loadDigits(options?: Partial<LoadDigitsParams>): DigitsBunch | [Matrix, Int32Array] {
  const { nClass, returnXY } = resolveParams('loadDigits', rules, options);
  const file = readNumericFile(digitsCsv);
  const digits = Int32Array.from(file.target, Number);
  const kept = Int32Array.from(digits.keys()).filter((i) => digits[i]! < nClass);
  const data = file.data.takeRows(kept);
  const bunch = {
    data,
    target: digits.filter((digit) => digit < nClass),
    featureNames: file.names,
    targetNames: Array.from({ length: 10 }, (_, digit) => digit),
    images: Array.from(kept, (_, i) => new Matrix(data.data, [SIDE, SIDE], { offset: i * SIDE * SIDE })),
    description: DESCRIPTION,
  };
  return handOver(bunch, returnXY);
}
