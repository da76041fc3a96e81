import { flag, only, type ParamRules, real } from '../../core/index.js';
import { Matrix } from '../../data/index.js';
import { clearDiagonal, kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';

/** Options of {@link nanEuclideanDistances}. */
export interface NanEuclideanOptions {
  /** Whether to give squared distances. @defaultValue false */
  readonly squared: boolean;
  /** The number that stands for a missing value. @defaultValue NaN */
  readonly missingValues: number;
  /** X and Y are never written to, so there is only `true`. @defaultValue true */
  readonly copy: true;
}

export const nanEuclideanRules: ParamRules<NanEuclideanOptions> = {
  squared: flag(false),
  missingValues: real({ default: Number.NaN, allowNaN: true }),
  copy: only(true, flag(true), 'what is given is never written to'),
};

/** Euclidean distances of the coordinates that both points have, scaled up to all of them. */
export function nanEuclideanTable(
  { X, Y }: PointPair,
  settings: TableSettings,
  { squared, missingValues }: NanEuclideanOptions,
): PairTable {
  const pair = { X: masked(X, missingValues), Y: Y === null ? null : masked(Y, missingValues) };
  const metric = { name: 'nan_euclidean', exponent: 0, params: null } as const;
  const distances = kernelTable({ sum: 'metric', metric }, pair, settings, false);
  const hasValues = rowsWithValues(pair.X);
  const fill = (from: number, to: number): Float64Array => {
    const out = distances.fill(from, to);
    if (squared) for (let k = 0; k < out.length; k++) out[k]! *= out[k]!;
    if (Y === null) {
      // A row without any value is at no distance from anything, itself included.
      clearDiagonal(out, distances.columns, from, to);
      for (let i = from; i < to; i++) if (hasValues[i] === 0) out[(i - from) * distances.columns + i] = Number.NaN;
    }
    return out;
  };
  return { ...distances, fill };
}

function masked(X: Matrix, missing: number): Matrix {
  if (Number.isNaN(missing)) return X;
  return new Matrix(
    X.data.map((value) => (value === missing ? Number.NaN : value)),
    X.shape,
  );
}

function rowsWithValues({ data, shape: [n, p] }: Matrix): Uint8Array {
  const out = new Uint8Array(n);
  for (let k = 0; k < data.length; k++) if (!Number.isNaN(data[k])) out[Math.floor(k / p)] = 1;
  return out;
}
