import { Matrix } from '../data/index.js';
import { type NodeIndicator, pathIndicator } from '../tree/index.js';
import type { GrownForest } from './grow-forest.js';

/** Leaves, rows by trees, as a matrix. */
export function leafMatrix(leaves: Int32Array, starts: Int32Array): Matrix {
  return new Matrix(Float64Array.from(leaves), [leaves.length / starts.length, starts.length]);
}

/** The nodes that rows pass in all trees, and where the columns of each tree begin. */
export function forestPaths(
  { starts, feature, ...nodes }: GrownForest,
  rows: Float64Array,
  nFeatures: number,
): [indicator: NodeIndicator, nNodesPtr: Int32Array] {
  const indicator = pathIndicator({ ...nodes, feature }, starts, feature.length, rows, nFeatures);
  return [indicator, Int32Array.of(...starts, feature.length)];
}
