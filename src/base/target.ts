import { DataError, describe, NotSupportedError, ShapeError } from '../core/index.js';
import {
  checkLabels,
  type EncodedLabels,
  encodeLabels,
  isNdarray,
  isVector,
  type Label,
  type Labels,
  type NdarrayLike,
  ndarrayCells,
  toVector,
  type VectorLike,
} from '../data/index.js';
import type { FitContext } from './fit-context.js';

/** y of a classifier as `learn` receives it: sorted classes, and the position of each sample's class. */
export type ClassTarget = EncodedLabels<Label>;

/** What a classifier takes as y: a vector of labels, or a one-dimensional ndarray of them. */
export type LabelTarget<L extends Label = Label> = Labels<L> | NdarrayLike<L>;

/** Reads the labels of a classifier, one for each row. */
export function readLabels(owner: string, y: unknown, rows: number): ClassTarget {
  const labels = flatten(owner, y, rows);
  checkLabels(owner, 'y', labels);
  checkContinuous(owner, labels);
  return encodeLabels(owner, 'y', labels);
}

/** Reads the true labels for the score of a classifier: one for each row, of the same kind as the labels of `fit`. */
export function readTruth(owner: string, y: unknown, rows: number, known: Label): Labels {
  const labels = flatten(owner, y, rows);
  checkLabels(owner, 'y', labels);
  if (labels.length === 0 || typeof labels[0] === typeof known) return labels;
  const must = `hold ${typeof known} labels, as in fit`;
  throw new DataError({ owner, subject: 'y', must, got: describe(labels[0]), at: { row: 0 } });
}

/** Reads the numbers of a regressor's target, one for each row. */
export function readNumbers(owner: string, y: unknown, rows: number): Float64Array {
  return toVector(owner, 'y', flatten(owner, y, rows) as VectorLike, rows);
}

/** A target that the estimator only passes on: what can be iterated over once becomes an array, and the length is checked. */
export function passedTarget(owner: string, y: unknown, rows: number): unknown {
  const target = typeof y === 'object' && y !== null && !isVector(y) && Symbol.iterator in y ? vectorOf(owner, y) : y;
  const length = isVector(target) ? target.length : isNdarray(target) ? target.shape[0]! : rows;
  if (length !== rows) throw lengthError(owner, rows, length);
  return target;
}

/** A note in the report that a column vector was taken as a vector. */
export function warnColumnVector(owner: string, y: unknown, context: FitContext): void {
  if (!isVector(y) || !isVector(y[0]) || y[0].length > 1) return;
  context.warn({
    code: 'DATA',
    owner,
    message: `${owner}: y came as one column of ${y.length} rows and was taken as a vector`,
  });
}

/** A vector from a vector or from a single column. */
function flatten(owner: string, y: unknown, rows: number): ArrayLike<unknown> & object {
  if (y === undefined || y === null) {
    throw new ShapeError({ owner, subject: 'y', must: 'be given: this estimator needs a target', got: String(y) });
  }
  const vector = vectorOf(owner, y);
  if (vector.length !== rows) throw lengthError(owner, rows, vector.length);
  if (!isVector(vector[0])) return vector;
  return Array.from(vector, (cell, row) => onlyCell(owner, cell, row));
}

/** The cells of whatever holds a vector. */
export function vectorOf(owner: string, y: unknown): ArrayLike<unknown> & object {
  if (isVector(y)) return y;
  const cells = isNdarray(y) ? ndarrayCells(y) : undefined;
  if (cells !== undefined) return cells;
  if (typeof y === 'object' && y !== null && Symbol.iterator in y) return [...(y as Iterable<unknown>)];
  throw new ShapeError({ owner, subject: 'y', must: 'be a vector', got: describe(y) });
}

function onlyCell(owner: string, cell: unknown, row: number): unknown {
  if (isVector(cell) && cell.length === 1) return cell[0];
  const got = isVector(cell) ? `${cell.length} outputs` : describe(cell);
  throw new NotSupportedError({ owner, subject: 'y', must: 'have one output for each row', got, at: { row } });
}

/** The refusal of a target with another number of rows than X. */
export function lengthError(owner: string, rows: number, got: number): ShapeError {
  return new ShapeError({ owner, subject: 'y', must: `have ${rows} values, one for each row of X`, got: String(got) });
}

/** As scikit-learn, refuses fractions as class labels: they are almost surely a regression target. */
export function checkContinuous(owner: string, labels: ArrayLike<unknown>): void {
  for (let i = 0; i < labels.length; i++) {
    const value = labels[i];
    if (typeof value !== 'number' || Number.isInteger(value)) continue;
    const must = 'hold class labels, not continuous numbers';
    throw new DataError({ owner, subject: 'y', must, got: String(value), at: { row: i } });
  }
}
