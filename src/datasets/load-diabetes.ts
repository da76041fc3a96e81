import { flag, type ParamRules, resolveParams } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import {
  type BunchOptions,
  handOver,
  type LoadParams,
  loadRules,
  type PairOptions,
  type RegressionBunch,
} from './bunch.js';
import { diabetesCsv } from './files/diabetes.js';
import { readNumericFile } from './numeric-file.js';

/** Options of {@link loadDiabetes}. */
export interface LoadDiabetesParams extends LoadParams {
  /** Centre each column and scale it to a sum of squares of 1; else the raw measurements. @defaultValue `true` */
  readonly scaled: boolean;
}

const DESCRIPTION =
  'Diabetes: age, sex, body mass index, blood pressure and six blood serum measurements (s1 to s6) of 442 patients, ' +
  'and the progression of the disease a year later. B. Efron, T. Hastie, I. Johnstone, R. Tibshirani (2004), ' +
  '"Least Angle Regression"; from scikit-learn (BSD-3-Clause).';
const rules: ParamRules<LoadDiabetesParams> = { ...loadRules, scaled: flag(true) };

/**
 * The diabetes data: 442 patients, 10 measurements, the progression of the disease after a year as a number.
 *
 * @param options - `scaled: false` for raw measurements, `returnXY` for `[X, y]` instead of the bunch. @defaultValue `{}`
 * @returns fresh data at every call.
 * @throws NotSupportedError for `asFrame: true`, InvalidParameterError for any other wrong option.
 * @example
 * ```ts
 * import { loadDiabetes } from 'pipefit/datasets';
 *
 * const { data, target, featureNames } = loadDiabetes();
 * data.shape; // [442, 10]
 * target[0]; // 151
 * featureNames[2]; // 'bmi'
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.load_diabetes.html
 */
export function loadDiabetes(options: PairOptions<LoadDiabetesParams>): [X: Matrix, y: Float64Array];
export function loadDiabetes(options?: BunchOptions<LoadDiabetesParams>): RegressionBunch;
export function loadDiabetes(options?: Partial<LoadDiabetesParams>): RegressionBunch | [Matrix, Float64Array] {
  const { scaled, returnXY } = resolveParams('loadDiabetes', rules, options);
  const { data, target, names } = readNumericFile(diabetesCsv);
  if (scaled) scaleColumns(data);
  const bunch = { data, target: Float64Array.from(target, Number), featureNames: names, description: DESCRIPTION };
  return handOver(bunch, returnXY);
}

/** Centres each column and divides it by the root of its sum of squares, in place. */
function scaleColumns(X: Matrix): void {
  const [rows, columns] = X.shape;
  for (let j = 0; j < columns; j++) {
    const column = X.column(j);
    const mean = column.reduce((sum, value) => sum + value, 0) / rows;
    const centred = column.map((value) => value - mean);
    const norm = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
    for (let i = 0; i < rows; i++) X.set(i, j, centred[i]! / norm);
  }
}
