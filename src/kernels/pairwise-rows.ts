import type { Arena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';

/** Rows of a tile, and columns of one. */
const TILE = 4;

/** How points are laid out for a sum: see `assembly/pairwise-arguments.ts`. */
export type PairwiseLayout = 'rows' | 'abreast' | 'expanded';

/** Points in the kernels' memory, filled up to whole tiles with zeros. */
export interface PairwiseRows {
  readonly X: number;
  /** Rows of X, in whole tiles. */
  readonly rows: number;
  readonly Y: number;
  /** Rows of Y, in whole tiles. */
  readonly columns: number;
  /** Of layout 'expanded'; else 0. */
  readonly centredX: number;
  readonly centredY: number;
  readonly xSquares: number;
  readonly ySquares: number;
}

/** Copies points in. X, Y IN, rows of `p`; Y `null` for X itself. */
export function placePairs(
  arena: Arena,
  X: Float64Array,
  Y: Float64Array | null,
  p: number,
  layout: PairwiseLayout,
): PairwiseRows {
  const n = X.length / p;
  const m = (Y ?? X).length / p;
  const rows = wholeTiles(n);
  const columns = wholeTiles(m);
  const isExpanded = layout === 'expanded';
  const zeros = (length: number): number => {
    const at = arena.reserve(8 * length);
    arena.float64s(at, length).fill(0);
    return at;
  };
  const at = {
    X: zeros(rows * p),
    Y: zeros(columns * p),
    centredX: isExpanded ? zeros(rows * p) : 0,
    centredY: isExpanded ? zeros(columns * p) : 0,
    xSquares: isExpanded ? zeros(rows) : 0,
    ySquares: isExpanded ? zeros(columns) : 0,
  };
  arena.float64s(at.X, X.length).set(X);
  const y = Y === null ? at.X : arena.place(Y);
  const { layPairs } = compiledKernels().exports;
  layPairs(y, m, p, 0, layout !== 'rows', at.Y, 0);
  if (isExpanded) {
    const center = placeCenter(arena, y, m, p);
    layPairs(at.X, n, p, center, false, at.centredX, at.xSquares);
    layPairs(y, m, p, center, true, at.centredY, at.ySquares);
  }
  return { ...at, rows, columns };
}

function wholeTiles(rows: number): number {
  return TILE * Math.ceil(rows / TILE);
}

/** The mean of the rows; 0 where their sum is beyond all numbers. */
function placeCenter(arena: Arena, y: number, m: number, p: number): number {
  const at = arena.reserve(8 * p);
  compiledKernels().exports.columnSums(y, m, p, false, at);
  const center = arena.float64s(at, p);
  for (let j = 0; j < p; j++) center[j] = Number.isFinite(center[j]) ? center[j]! / m : 0;
  return at;
}
