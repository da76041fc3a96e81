import { Matrix } from '../../data/index.js';
import type { PairwiseForm } from '../../kernels/index.js';
import { kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';

/** The cosines of the angles between points; 0 for a point without length. */
export function cosineSimilarityTable(pair: PointPair, settings: TableSettings): PairTable {
  return ofDirections({ sum: 'product' }, pair, settings, false);
}

/** One minus the correlations of the coordinates of points; none for a point whose coordinates are all the same. */
export function correlationTable({ X, Y }: PointPair, settings: TableSettings): PairTable {
  const form = { sum: 'product', scale: -1, offset: 1, finish: 'clamp' } as const;
  const pair = { X: deviations(X), Y: Y === null ? null : deviations(Y) };
  return kernelTable(form, pair, settings);
}

/** One minus the cosines. */
export function cosineDistanceTable(pair: PointPair, settings: TableSettings): PairTable {
  return ofDirections({ sum: 'product', scale: -1, offset: 1, finish: 'clamp' }, pair, settings, true);
}

function ofDirections(
  form: PairwiseForm,
  { X, Y }: PointPair,
  settings: TableSettings,
  zeroDiagonal: boolean,
): PairTable {
  return kernelTable(form, { X: directions(X), Y: Y === null ? null : directions(Y) }, settings, zeroDiagonal);
}

/** Rows of length 1; those of length 0 as they are. */
export function directions({ data, shape }: Matrix): Matrix {
  const [n, p] = shape;
  const out = new Float64Array(data.length);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = i * p; k < (i + 1) * p; k++) sum += data[k]! * data[k]!;
    const length = Math.sqrt(sum);
    for (let k = i * p; k < (i + 1) * p; k++) out[k] = length === 0 ? data[k]! : data[k]! / length;
  }
  return new Matrix(out, shape);
}

/** The directions of rows from their means; NaN where there is none. */
function deviations({ data, shape }: Matrix): Matrix {
  const [n, p] = shape;
  const centred = new Float64Array(data.length);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = i * p; k < (i + 1) * p; k++) sum += data[k]!;
    let isConstant = true;
    for (let k = i * p; k < (i + 1) * p; k++) {
      centred[k] = data[k]! - sum / p;
      if (centred[k] !== 0) isConstant = false;
    }
    if (isConstant) centred.fill(Number.NaN, i * p, (i + 1) * p);
  }
  return directions(new Matrix(centred, shape));
}
