import { checkNames } from '../base/index.js';
import { ShapeError } from '../core/index.js';
import { type Matrix, type MatrixLike, toMatrix } from '../data/index.js';

/** Reads for `inverseTransform` what `transform` has returned, or something of the same columns. */
export function readEncoded(owner: string, X: MatrixLike, names: readonly string[], allowNaN: boolean): Matrix {
  const matrix = toMatrix(owner, X, { allowNaN, minColumns: 0 });
  if (matrix.shape[1] !== names.length) {
    const must = `have ${names.length} columns, as transform returns`;
    throw new ShapeError({ owner, subject: 'X', must, got: String(matrix.shape[1]) });
  }
  if (matrix.featureNames !== null) checkNames(owner, names, matrix.featureNames);
  return matrix;
}
