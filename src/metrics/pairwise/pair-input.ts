import { ShapeError } from '../../core/index.js';
import { type ConvertRules, type Matrix, type NumericInput, toMatrix } from '../../data/index.js';
import type { PointPair } from './distance-table.js';

/** Reads two sets of points, which must have as many columns; Y `null`, or X again, for X itself. */
export function readPair(owner: string, X: unknown, Y: unknown, rules: ConvertRules = {}): PointPair {
  const first = toMatrix(owner, X, rules);
  if (Y === null || Y === undefined || Y === X) return { X: first, Y: null };
  const second = toMatrix(owner, Y, { ...rules, subject: 'Y' });
  if (second.shape[1] === first.shape[1]) return { X: first, Y: second };
  const must = `have ${first.shape[1]} columns, as X has`;
  throw new ShapeError({ owner, subject: 'Y', must, got: String(second.shape[1]) });
}

/** Two sets of points of the same shape. */
export interface PairedPoints {
  readonly X: Matrix;
  readonly Y: Matrix;
}

/** Reads two sets of points of the same shape. */
export function readPaired(owner: string, X: NumericInput, Y: NumericInput): PairedPoints {
  const first = toMatrix(owner, X);
  const second = Y === X ? first : toMatrix(owner, Y, { subject: 'Y' });
  const [n, p] = first.shape;
  if (second.shape[0] === n && second.shape[1] === p) return { X: first, Y: second };
  const got = `${second.shape[0]} × ${second.shape[1]}`;
  throw new ShapeError({ owner, subject: 'Y', must: `have the shape of X, ${n} × ${p}`, got });
}
