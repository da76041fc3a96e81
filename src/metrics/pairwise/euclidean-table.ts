import { custom, flag, type ParamRules, type Rule, ShapeError } from '../../core/index.js';
import { type MatrixLike, toMatrix, toVector, type VectorLike } from '../../data/index.js';
import { isTwoDimensional } from '../number-columns.js';
import { clearDiagonal, kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';

/** Options of {@link euclideanDistances}. */
export interface EuclideanOptions {
  /** Squared lengths of the rows of Y, used in place of computed ones; of no use where Y is X. @defaultValue null */
  readonly YNormSquared: VectorLike | MatrixLike | null;
  /** Whether to give squared distances. @defaultValue false */
  readonly squared: boolean;
  /** Squared lengths of the rows of X, used in place of computed ones. @defaultValue null */
  readonly XNormSquared: VectorLike | MatrixLike | null;
}

const normsRule: Rule<VectorLike | MatrixLike | null> = custom<VectorLike | MatrixLike | null>({
  must: 'be a vector of numbers, a matrix of one row or column, or null',
  test: (value) => value === null || typeof value === 'object',
  default: null,
});

export const euclideanRules: ParamRules<EuclideanOptions> = {
  YNormSquared: normsRule,
  squared: flag(false),
  XNormSquared: normsRule,
};

/** Euclidean distances: from differences, or by the law of cosines where squared lengths are given. */
export function euclideanTable(pair: PointPair, settings: TableSettings, options: EuclideanOptions): PairTable {
  const { owner } = settings;
  const { squared, XNormSquared, YNormSquared } = options;
  const xNorms = readNorms(owner, 'XNormSquared', XNormSquared, pair.X.shape[0]);
  const yNorms = readNorms(owner, 'YNormSquared', YNormSquared, (pair.Y ?? pair.X).shape[0]);
  if (xNorms === null && (yNorms === null || pair.Y === null)) {
    return kernelTable({ sum: 'squares', finish: squared ? 'none' : 'square-root' }, pair, settings);
  }
  const first = xNorms ?? squaredLengths(pair.X.data, pair.X.shape[1]);
  const second = pair.Y === null ? first : (yNorms ?? squaredLengths(pair.Y.data, pair.X.shape[1]));
  const products = kernelTable({ sum: 'product' }, pair, settings, false);
  const fill = (from: number, to: number): Float64Array => {
    const out = products.fill(from, to);
    for (let i = from, k = 0; i < to; i++) {
      for (const norm of second) {
        const square = Math.max(-2 * out[k]! + first[i]! + norm, 0);
        out[k++] = squared ? square : Math.sqrt(square);
      }
    }
    if (pair.Y === null) clearDiagonal(out, products.columns, from, to);
    return out;
  };
  return { ...products, fill };
}

function readNorms(
  owner: string,
  subject: string,
  given: VectorLike | MatrixLike | null,
  n: number,
): Float64Array | null {
  if (given === null) return null;
  if (!isTwoDimensional(given)) return toVector(owner, subject, given as VectorLike, n);
  const { data, shape } = toMatrix(owner, given, { subject });
  if (data.length === n && (shape[0] === 1 || shape[1] === 1)) return data;
  const must = `have ${n} values, one for each row`;
  throw new ShapeError({ owner, subject, must, got: `${shape[0]} × ${shape[1]}` });
}

function squaredLengths(values: Float64Array, p: number): Float64Array {
  const out = new Float64Array(values.length / p);
  for (let i = 0, k = 0; i < out.length; i++) for (let j = 0; j < p; j++, k++) out[i]! += values[k]! * values[k]!;
  return out;
}
