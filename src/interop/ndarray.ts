import ndarray, { type NdArray } from 'ndarray';
import { DataError, describe } from '../core/index.js';
import { isNdarray, Matrix, type NdarrayLike, type NumericInput, ndarrayToMatrix, toMatrix } from '../data/index.js';
import { type NameOptions, renameColumns } from './rename-columns.js';

/**
 * An ndarray over the cells of a matrix. A `Matrix` of any stride and offset shares its buffer, so that what changes in one
 * changes in the other; everything else is converted first.
 *
 * @param X - a matrix, or anything numeric in two dimensions; missing values become NaN.
 * @throws ShapeError or DataError for data that is not numeric or not two-dimensional.
 *
 * @example
 * ```ts
 * import { Matrix } from 'pipefit/data';
 * import { toNdarray } from 'pipefit/interop';
 * const X = new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2]);
 * toNdarray(X).pick(null, 1).set(0, 20);
 * X.toArray(); // [[1, 20], [3, 4]]
 * ```
 *
 * @see https://github.com/scijs/ndarray
 */
export function toNdarray(X: NumericInput): NdArray<Float64Array> {
  const rules = { allowNaN: true, allowInfinite: true, minRows: 0, minColumns: 0 };
  const { data, shape, stride, offset } = X instanceof Matrix ? X : toMatrix('toNdarray', X, rules);
  return ndarray(data, [...shape], [...stride], offset);
}

/**
 * A matrix over the cells of a two-dimensional ndarray of any stride and offset. One of 64-bit floats shares its buffer; any
 * other kind is converted.
 *
 * @param array - the ndarray.
 * @param options - `featureNames` for the columns.
 * @throws ShapeError for another number of dimensions; DataError for cells that are no numbers, such as 64-bit integers.
 *
 * @example
 * ```ts
 * import ndarray from 'ndarray';
 * import { fromNdarray } from 'pipefit/interop';
 * const array = ndarray(Float64Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
 * fromNdarray(array.transpose(1, 0)).toArray(); // [[1, 4], [2, 5], [3, 6]]
 * fromNdarray(array.step(1, -2), { featureNames: ['c', 'a'] }).toArray(); // [[3, 1], [6, 4]]
 * ```
 *
 * @see https://github.com/scijs/ndarray
 */
export function fromNdarray(array: NdarrayLike, options: NameOptions = {}): Matrix {
  const [owner, subject] = ['fromNdarray', 'array'];
  if (!isNdarray(array)) throw new DataError({ owner, subject, must: 'be an ndarray', got: describe(array) });
  return renameColumns(owner, ndarrayToMatrix(owner, subject, array), options);
}
