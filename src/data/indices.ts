import { describe, ShapeError } from '../core/index.js';
import { isVector } from './label.js';

/** Refuses what is no vector, and positions outside [0, n). */
export function checkIndices(owner: string, subject: string, indices: unknown, n: number): void {
  const must = `be whole numbers from 0 to ${n - 1}`;
  if (!isVector(indices)) throw new ShapeError({ owner, subject, must, got: describe(indices) });
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k];
    if (Number.isInteger(index) && (index as number) >= 0 && (index as number) < n) continue;
    throw new ShapeError({ owner, subject, must, got: describe(index) });
  }
}
