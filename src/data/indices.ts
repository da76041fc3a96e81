import { ShapeError } from '../core/index.js';

/** Refuses positions outside [0, n). */
export function checkIndices(owner: string, subject: string, indices: ArrayLike<number>, n: number): void {
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k]!;
    if (Number.isInteger(index) && index >= 0 && index < n) continue;
    throw new ShapeError({ owner, subject, must: `be whole numbers from 0 to ${n - 1}`, got: String(index) });
  }
}
