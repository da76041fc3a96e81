import { arrayOf, nullable, type ParamRules, resolveParams, text } from '../core/index.js';
import type { Matrix } from '../data/index.js';

/** Options of the functions that make a matrix. */
export interface NameOptions {
  /** Names of the columns, or `null` for none; left out, the matrix has the names that came with it. */
  readonly featureNames?: readonly string[] | null;
}

const RULES: ParamRules<Required<NameOptions>> = { featureNames: nullable(arrayOf(text())) };

/** The matrix under the names that the caller gave, if any. */
export function renameColumns(owner: string, matrix: Matrix, options: NameOptions): Matrix {
  const { featureNames } = resolveParams(owner, RULES, options);
  return options.featureNames === undefined ? matrix : matrix.named(featureNames);
}
