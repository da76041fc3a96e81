import { Matrix as MlMatrix } from 'ml-matrix';
import { type Matrix, type MlMatrixLike, type NumericInput, toMatrix } from '../data/index.js';
import { type NameOptions, renameColumns } from './rename-columns.js';

const RULES = { allowNaN: true, allowInfinite: true, minRows: 0, minColumns: 0 } as const;

/**
 * An ml-matrix `Matrix` with the cells of X. It is always a copy: ml-matrix keeps each row in an array of its own.
 *
 * @param X - a matrix, or anything numeric in two dimensions; missing values become NaN.
 * @throws ShapeError or DataError for data that is not numeric or not two-dimensional.
 *
 * @example
 * ```ts
 * import { Matrix } from 'pipefit/data';
 * import { toMlMatrix } from 'pipefit/interop';
 * const X = new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2]);
 * toMlMatrix(X).mmul(toMlMatrix([[1], [1]])).to2DArray(); // [[3], [7]]
 * ```
 *
 * @see https://github.com/mljs/matrix
 */
export function toMlMatrix(X: NumericInput): MlMatrix {
  const { data, shape } = toMatrix('toMlMatrix', X, RULES);
  const [rows, columns] = shape;
  const out = new MlMatrix(rows, columns);
  for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++) out.set(i, j, data[k++]!);
  return out;
}

/**
 * A `Matrix` with the cells of an ml-matrix matrix or view. It is always a copy.
 *
 * @param matrix - any matrix of ml.js.
 * @param options - `featureNames` for the columns.
 * @throws ShapeError for what is no matrix.
 *
 * @example
 * ```ts
 * import { Matrix } from 'ml-matrix';
 * import { fromMlMatrix } from 'pipefit/interop';
 * fromMlMatrix(Matrix.eye(2)).toArray(); // [[1, 0], [0, 1]]
 * ```
 *
 * @see https://github.com/mljs/matrix
 */
export function fromMlMatrix(matrix: MlMatrixLike, options: NameOptions = {}): Matrix {
  const out = toMatrix('fromMlMatrix', matrix, { ...RULES, subject: 'matrix' });
  return renameColumns('fromMlMatrix', out, options);
}
