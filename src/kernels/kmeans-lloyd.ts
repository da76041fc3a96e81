// Lloyd's algorithm: label every row by its nearest center, move every center to the mean of its rows, repeat.

import { type Assignment, assignRows } from './kmeans-assign.js';
import { type Moves, moveCenters, prepareMoves, sumOfSquares } from './kmeans-centers.js';

/** More than the rounding of a sum of moves. */
const SAFE = 1 + 1e-9;

/**
 * Runs Lloyd's algorithm until the labels no longer change or the centers move less than `tol` (sum of squared moves).
 * The labels are those of the final centers. Returns the number of iterations.
 *
 * A row whose gap between its own center and the next is wider than the moves since it was measured keeps its label
 * unseen (Hamerly, SDM 2010).
 */
export function lloyd(
  work: Assignment,
  maxIter: number,
  tol: number,
  centers: Float64Array /* INOUT k x p: where to start, where it ended */,
): number {
  const { rows } = work;
  const moves = prepareMoves(rows);
  for (let iteration = 1; ; iteration++) {
    const first = iteration === 1;
    const changed = assignRows(work, centers, { first, sums: true });
    moveCenters(rows, moves, centers);
    noteLosses(work, moves);
    if (!first && !changed) return iteration;
    if (iteration < maxIter && sumOfSquares(moves.shifts, rows.k) > tol) continue;
    assignRows(work, centers, { first: false, sums: false });
    return iteration;
  }
}

/** The gaps of a cluster's rows shrink by the move of their center and the longest move of any other. */
function noteLosses({ rows, losses }: Assignment, { shifts }: Moves): void {
  const { arena, k } = rows;
  let longest = 0;
  let next = 0;
  let mover = 0;
  for (let j = 0; j < k; j++) {
    const shift = shifts[j]!;
    if (shift > longest) {
      next = longest;
      longest = shift;
      mover = j;
    } else if (shift > next) next = shift;
  }
  const out = arena.float64s(losses, k);
  for (let j = 0; j < k; j++) out[j] = (shifts[j]! + (j === mover ? next : longest)) * SAFE;
}
