import type { Role, Tags } from '../base/index.js';
import { RandomState } from '../core/index.js';
import { isVector, type Label, Matrix, Table, toDataset } from '../data/index.js';

/** The data on which laws are checked. */
export interface Sample {
  /** Rows; for an estimator of role `label-encoder`, labels. */
  readonly X: Matrix | Table | readonly Label[];
  /** One target a row; `undefined` for estimators that are fitted on X alone. */
  readonly y: readonly Label[] | Float64Array | undefined;
}

const ROWS = 36;
const CENTRES: readonly (readonly number[])[] = [
  [0, 8, -6],
  [9, -4, 2],
  [-8, -7, 7],
];

/** Three well separated groups of twelve rows and three columns, as the tags ask for them. */
export function defaultSample(role: Role, tags: Tags): Sample {
  const groups = role === 'classifier' && !tags.multiClass ? 2 : 3;
  const codes = Array.from({ length: ROWS }, (_, i) => i % groups);
  if (role === 'label-encoder') return { X: codes.map((code) => `label ${code}`), y: undefined };
  const X = tags.pairwise ? distances(blobs(codes)) : blobs(codes);
  const whole = tags.input !== 'matrix';
  const data = whole ? X.data.map((value) => Math.round(value) + 0) : X.data;
  const shifted = tags.positiveOnly ? data.map((value) => value + 20) : data;
  const rows = new Matrix(shifted, X.shape);
  return { X: rows, y: role === 'regressor' ? targets(rows) : codes };
}

/** The caller's own data, checked for its form only. */
export function givenSample(role: Role, X: unknown, y: unknown): Sample {
  if (role === 'label-encoder') return { X: Array.from(X as ArrayLike<Label>), y: undefined };
  const data = toDataset('checkEstimator', X);
  if (!isVector(y)) return { X: data, y: undefined };
  return {
    X: data,
    y: role === 'regressor' ? Float64Array.from(y as ArrayLike<number>) : (Array.from(y) as Label[]),
  };
}

/** Some rows of a sample, in the order given. */
export function takeSample({ X, y }: Sample, rows: readonly number[]): Sample {
  const part = X instanceof Matrix || X instanceof Table ? X.takeRows(rows) : rows.map((i) => X[i]!);
  if (y === undefined) return { X: part, y };
  return { X: part, y: y instanceof Float64Array ? Float64Array.from(rows, (i) => y[i]!) : rows.map((i) => y[i]!) };
}

/** Number of rows or labels. */
export function sampleSize({ X }: Sample): number {
  return X instanceof Matrix || X instanceof Table ? X.shape[0] : X.length;
}

function blobs(codes: readonly number[]): Matrix {
  const random = new RandomState(7);
  const cells = codes.flatMap((code) => CENTRES[code]!.map((centre) => centre + random.standardNormal()));
  return new Matrix(Float64Array.from(cells), [codes.length, CENTRES[0]!.length]);
}

/** A linear target with a little noise. */
function targets(X: Matrix): Float64Array {
  const random = new RandomState(11);
  return Float64Array.from({ length: X.shape[0] }, (_, i) => {
    return 3 + 2 * X.get(i, 0) - X.get(i, 1) + 0.5 * X.get(i, 2) + 0.1 * random.standardNormal();
  });
}

function distances(X: Matrix): Matrix {
  const n = X.shape[0];
  const out = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const squares = Array.from(X.row(i), (value, k) => (value - X.get(j, k)) ** 2);
      out.set(i, j, Math.sqrt(squares.reduce((sum, square) => sum + square, 0)));
    }
  }
  return out;
}
