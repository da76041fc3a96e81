/**
 * Assigns rows to columns, each to one at most and as many as there can be, at the least sum of costs: row after row by the
 * shortest augmenting path (Jonker and Volgenant; for rectangles Crouse, https://doi.org/10.1109/TAES.2016.140952). The
 * steps are those of scipy, so that of several best assignments it is the same.
 *
 * @param costs - finite, row after row
 * @returns for each row its column; -1 where there are fewer columns than rows and it has none
 */
export function linearSumAssignment(costs: Float64Array, height: number, width: number): Int32Array {
  if (height <= width) return assignRows(costs, height, width);
  const turned = Float64Array.from(costs, (_, at) => costs[(at % height) * width + Math.floor(at / height)]!);
  const rowOf = assignRows(turned, width, height);
  const columnOf = new Int32Array(height).fill(-1);
  rowOf.forEach((row, column) => {
    columnOf[row] = column;
  });
  return columnOf;
}

/** What is known while rows are assigned. */
interface Assignment {
  readonly costs: Float64Array;
  readonly width: number;
  /** Dual values of rows and of columns. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
}

/** The shortest path from a row to a column that is free. */
interface Path {
  readonly sink: number;
  readonly length: number;
  /** The length of the way to each column. */
  readonly lengths: Float64Array;
  /** The row from which the way comes to a column. */
  readonly previous: Int32Array;
  /** The columns on the way, but for the last. */
  readonly visited: readonly number[];
}

function assignRows(costs: Float64Array, height: number, width: number): Int32Array {
  const state: Assignment = {
    costs,
    width,
    u: new Float64Array(height),
    v: new Float64Array(width),
    columnOf: new Int32Array(height).fill(-1),
    rowOf: new Int32Array(width).fill(-1),
  };
  for (let row = 0; row < height; row++) {
    const path = shortestPath(state, row);
    state.u[row]! += path.length;
    for (const column of path.visited) {
      const rest = path.length - path.lengths[column]!;
      state.u[state.rowOf[column]!]! += rest;
      state.v[column]! -= rest;
    }
    augment(state, path, row);
  }
  return state.columnOf;
}

function shortestPath({ costs, width, u, v, rowOf }: Assignment, from: number): Path {
  const lengths = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(width).fill(-1);
  const remaining = Int32Array.from({ length: width }, (_, k) => width - 1 - k);
  const visited: number[] = [];
  let length = 0;
  let row = from;
  for (let left = width; ; left--) {
    let chosen = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < left; k++) {
      const column = remaining[k]!;
      const way = length + costs[row * width + column]! - u[row]! - v[column]!;
      if (way < lengths[column]!) {
        lengths[column] = way;
        previous[column] = row;
      }
      // Of equals, a column that is free ends the way.
      const isBetter = lengths[column]! < least || (lengths[column] === least && rowOf[column] === -1);
      if (!isBetter) continue;
      least = lengths[column]!;
      chosen = k;
    }
    const column = remaining[chosen]!;
    length = least;
    if (rowOf[column] === -1) return { sink: column, length, lengths, previous, visited };
    visited.push(column);
    row = rowOf[column]!;
    remaining[chosen] = remaining[left - 1]!;
  }
}

/** Gives each row on the way the column that it leads to. */
function augment({ columnOf, rowOf }: Assignment, { sink, previous }: Path, from: number): void {
  for (let column = sink, row = -1; row !== from; ) {
    row = previous[column]!;
    rowOf[column] = row;
    [column, columnOf[row]] = [columnOf[row]!, column];
  }
}
