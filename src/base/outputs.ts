import { describe, NotSupportedError, ShapeError } from '../core/index.js';
import { encodeLabels, isNdarray, isVector, type Label, Matrix, toMatrix } from '../data/index.js';
import type { Slot } from './layout.js';
import { labelsSlot } from './layout-scalar.js';
import { type ClassTarget, checkContinuous, lengthError, readLabels, readNumbers } from './target.js';

/** y of a classifier of several outputs as `learn` receives it: one target for each output. */
export type ClassTargets = readonly ClassTarget[];

/** Reads the labels of a classifier that learns several outputs; a vector, or a single column, is one output. */
export function readLabelOutputs(owner: string, y: unknown, rows: number): ClassTargets {
  const width = widthOf(y);
  if (width === undefined || width === 1) return [readLabels(owner, y, rows)];
  const cells = rowsOf(owner, y, rows, width);
  return Array.from({ length: width }, (_, k) => {
    const column = cells.map((row) => row[k] as Label);
    checkContinuous(owner, column);
    return encodeLabels(owner, `column ${k} of y`, column);
  });
}

/** Reads the numbers of a regressor that learns several outputs, `[rows, outputs]`; a vector is one output. */
export function readNumberOutputs(owner: string, y: unknown, rows: number): Matrix {
  const width = widthOf(y);
  if (width === undefined || (width === 1 && !isNdarray(y))) {
    return new Matrix(readNumbers(owner, y, rows), [rows, 1]);
  }
  const matrix = toMatrix(owner, y, { subject: 'y' });
  if (matrix.shape[0] !== rows) throw lengthError(owner, rows, matrix.shape[0]);
  return matrix;
}

/** The classes of each output, from the state of a model: one list of labels, or a list of lists. */
export function classLists(classes: readonly Label[] | readonly (readonly Label[])[]): readonly (readonly Label[])[] {
  return isVector(classes[0]) ? (classes as readonly (readonly Label[])[]) : [classes as readonly Label[]];
}

/** The classes of one output, whose number is called `size`, or of each of several. */
export function outputClassesSlot(size: string): Slot<readonly Label[] | readonly (readonly Label[])[]> {
  const one = labelsSlot(size);
  return {
    write: (value, writer) =>
      isVector(value[0])
        ? listOf(value as readonly (readonly Label[])[]).write(value as never, writer)
        : one.write(value as readonly Label[], writer),
    read: (json, reader) => {
      if (!Array.isArray(json) || !Array.isArray(json[0])) return one.read(json, reader);
      if (json.length < 2) reader.fail('have labels, or lists of labels for several outputs', 'one list of labels');
      return Object.freeze(listOf(json).read(json, reader));
    },
  };
}

/** A slot for a list in which each list of labels has a size of its own. */
function listOf(lists: readonly unknown[]): Slot<readonly (readonly Label[])[]> {
  const slots = lists.map((_, k) => labelsSlot(`classes of output ${k}`));
  return {
    write: (value, writer) => value.map((labels, k) => slots[k]!.write(labels, writer.at(k))),
    read: (json, reader) => (json as readonly never[]).map((labels, k) => slots[k]!.read(labels, reader.at(k))),
  };
}

/** The number of columns of what has columns; `undefined` for a vector. */
function widthOf(y: unknown): number | undefined {
  if (isVector(y)) return isVector(y[0]) ? y[0].length : undefined;
  return isNdarray(y) && y.shape.length === 2 ? y.shape[1] : undefined;
}

/** The rows of y, each of the same length. */
function rowsOf(owner: string, y: unknown, rows: number, width: number): ArrayLike<unknown>[] {
  if (!isVector(y)) {
    const must = 'be an array of rows of labels where there are several outputs';
    throw new NotSupportedError({ owner, subject: 'y', must, got: describe(y) });
  }
  if (y.length !== rows) throw lengthError(owner, rows, y.length);
  const cells = Array.from(y);
  const wrong = cells.findIndex((row) => !isVector(row) || row.length !== width);
  if (wrong < 0 && width > 0) return cells as ArrayLike<unknown>[];
  const row = cells[wrong];
  const got = isVector(row) ? `${row.length} of them` : describe(row);
  const must = `have ${Math.max(width, 1)} labels in each row`;
  throw new ShapeError({ owner, subject: 'y', must, got, at: { row: Math.max(wrong, 0) } });
}
