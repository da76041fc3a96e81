import { classLists, type OutputClasses } from '../base/index.js';
import { type Label, Matrix } from '../data/index.js';
import type { TreeState } from './tree.js';

/** Class shares of rows, with a block of equal width for each output, as one matrix for each output. */
export function splitShares(shares: Float64Array, classes: readonly (readonly Label[])[]): Matrix[] {
  const width = Math.max(...classes.map(({ length }) => length));
  const stride = width * classes.length;
  const rows = shares.length / stride;
  if (classes.length === 1) return [new Matrix(shares, [rows, width])];
  return classes.map(({ length }, k) => {
    const out = new Float64Array(rows * length);
    for (let i = 0; i < rows; i++) {
      out.set(shares.subarray(i * stride + k * width, i * stride + k * width + length), i * length);
    }
    return new Matrix(out, [rows, length]);
  });
}

/** Refuses nodes whose values are not shares of the classes of each output. */
export function checkShares(state: TreeState & OutputClasses, fail: (must: string, got: string) => never): void {
  const lists = classLists(state.classes);
  const width = lists.length * Math.max(...lists.map(({ length }) => length));
  if (state.value.shape[1] !== width) fail(`have ${width} values in each node`, String(state.value.shape[1]));
}
