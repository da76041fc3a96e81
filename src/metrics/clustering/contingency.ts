import type { EncodedLabels } from '../../data/index.js';

/** How many samples each cluster of one clustering shares with each of another: the cells that are not zero, row after row. */
export interface Contingency {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly counts: Float64Array;
  /** The sizes of the clusters of the first clustering. */
  readonly rowSums: Float64Array;
  /** The sizes of the clusters of the second. */
  readonly columnSums: Float64Array;
  /** The number of samples. */
  readonly total: number;
}

/** A table of so many cells is worth it for any number of samples. */
const SMALL_TABLE = 1 << 16;

/** Counts the pairs of clusters of two clusterings of the same samples. */
export function countContingency(first: EncodedLabels, second: EncodedLabels): Contingency {
  const [height, width] = [first.classes.length, second.classes.length];
  const n = first.codes.length;
  // Of many clusters nearly all cells are zero: pairs are sorted then.
  const cells =
    height * width <= Math.max(SMALL_TABLE, n)
      ? countByTable(first.codes, second.codes, height, width)
      : countBySorting(first.codes, second.codes, width);
  return fromCells(cells, height, width);
}

/** A contingency of counts in a matrix, row after row. */
export function contingencyOfTable(table: Float64Array, width: number): Contingency {
  return fromCells(cellsOfTable(table), table.length / width, width);
}

/** Cells that are not zero: their positions, row after row, and what is in them. */
interface Cells {
  readonly positions: Float64Array;
  readonly counts: Float64Array;
}

function countByTable(first: Int32Array, second: Int32Array, height: number, width: number): Cells {
  const table = new Float64Array(height * width);
  for (let i = 0; i < first.length; i++) table[first[i]! * width + second[i]!]! += 1;
  return cellsOfTable(table);
}

function cellsOfTable(table: Float64Array): Cells {
  const counts = table.filter((count) => count !== 0);
  const positions = new Float64Array(counts.length);
  for (let at = 0, cell = 0; at < table.length; at++) if (table[at] !== 0) positions[cell++] = at;
  return { positions, counts };
}

function countBySorting(first: Int32Array, second: Int32Array, width: number): Cells {
  const pairs = Float64Array.from(first, (code, i) => code * width + second[i]!).sort();
  const positions = pairs.filter((pair, i) => i === 0 || pair !== pairs[i - 1]);
  const counts = new Float64Array(positions.length);
  for (let i = 0, cell = 0; i < pairs.length; i++) {
    if (pairs[i] !== positions[cell]) cell += 1;
    counts[cell]! += 1;
  }
  return { positions, counts };
}

function fromCells({ positions, counts }: Cells, height: number, width: number): Contingency {
  const rows = Int32Array.from(positions, (at) => Math.floor(at / width));
  const columns = Int32Array.from(positions, (at) => at % width);
  const rowSums = new Float64Array(height);
  const columnSums = new Float64Array(width);
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    rowSums[rows[cell]!]! += counts[cell]!;
    columnSums[columns[cell]!]! += counts[cell]!;
    total += counts[cell]!;
  }
  return { rows, columns, counts, rowSums, columnSums, total };
}
