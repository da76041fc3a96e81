import { describe, InvalidParameterError } from '../../core/index.js';
import { compareCodePoints, isVector, type Matrix, type Table } from '../../data/index.js';
import { checkSamples } from '../splitters/splitter.js';
import { columnsOf } from './audited-columns.js';

/** When rows were recorded: the name or the position of a column, or one time for each row. */
export type TimeSource = string | number | ArrayLike<unknown>;

/**
 * The time of each row as a number; NaN where it is missing. Texts count by their order, as ISO dates can.
 *
 * @throws InvalidParameterError for a column that X does not have, or what is no time.
 */
export function readTimes(owner: string, source: TimeSource, X: Matrix | Table): Float64Array {
  if (typeof source !== 'string' && typeof source !== 'number') {
    checkSamples(owner, 'time', source, X.shape[0]);
    return orderOf(owner, Array.from(source));
  }
  const columns = columnsOf(X);
  const column = typeof source === 'number' ? columns[source] : columns.find(({ name }) => name === source);
  if (column === undefined) {
    const must = `be a vector, or one of the columns ${columns.map(({ name }) => name).join(', ')}`;
    throw new InvalidParameterError({ owner, subject: 'time', must, got: describe(source) });
  }
  if (!column.isCategory) return column.values;
  return orderOf(owner, (X as Table).values(column.name));
}

function orderOf(owner: string, cells: readonly unknown[]): Float64Array {
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string'))].sort(compareCodePoints);
  const places = new Map(texts.map((text, place) => [text, place]));
  return Float64Array.from(cells, (cell, row) => {
    if (cell === null || cell === undefined) return Number.NaN;
    if (typeof cell === 'string') return places.get(cell)!;
    // Dates give their milliseconds.
    const value: unknown = isDateLike(cell) ? cell.valueOf() : cell;
    if (typeof value === 'number') return value;
    const must = 'hold numbers, texts or dates';
    throw new InvalidParameterError({ owner, subject: `time of row ${row}`, must, got: describe(cell) });
  });
}
function isDateLike(cell: unknown): cell is { valueOf(): unknown } {
  if (typeof cell !== 'object' || cell === null || isVector(cell)) return false;
  return typeof cell.valueOf === 'function';
}
