import { float64s, int32s, matrixSlot, type StateLayout, uint8s } from '../base/index.js';
import { Matrix } from '../data/index.js';
import { LEAF, type TreeArrays } from '../kernels/index.js';

/** The nodes of a tree as parallel arrays, or those of several trees, one tree after the other. */
export interface TreeState {
  /** The left child of each node, counted from the root of its tree; -1 in a leaf. */
  readonly childrenLeft: Int32Array;
  /** The right child of each node, counted from the root of its tree; -1 in a leaf. */
  readonly childrenRight: Int32Array;
  /** The column that each node looks at; -2 in a leaf. */
  readonly feature: Int32Array;
  /** Values up to this go left; -2 in a leaf. */
  readonly threshold: Float64Array;
  readonly impurity: Float64Array;
  readonly nNodeSamples: Int32Array;
  readonly weightedNNodeSamples: Float64Array;
  /** 1 where rows with a missing value go left. */
  readonly missingGoToLeft: Uint8Array;
  /**
   * What each node predicts: the shares of the classes, `[nodes, classes]`, or the value of each output,
   * `[nodes, outputs]`; for several outputs of classes one block of columns each, `[nodes, outputs × most classes]`.
   */
  readonly value: Matrix;
}

/** A decision tree as it was grown; node 0 is the root, and children come after their parent. */
export interface Tree extends TreeState {
  readonly nodeCount: number;
  readonly nLeaves: number;
  /** Length of the longest path from the root to a leaf. */
  readonly maxDepth: number;
  readonly nFeatures: number;
  /** The largest number of classes of an output; 1 for regression. */
  readonly nClasses: number;
  readonly nOutputs: number;
}

/** Where the arrays of nodes go in a model file. */
export const treeLayout: StateLayout<TreeState> = {
  childrenLeft: int32s('nodes'),
  childrenRight: int32s('nodes'),
  feature: int32s('nodes'),
  threshold: float64s('nodes'),
  impurity: float64s('nodes'),
  nNodeSamples: int32s('nodes'),
  weightedNNodeSamples: float64s('nodes'),
  missingGoToLeft: uint8s('nodes'),
  value: matrixSlot('nodes', 'classes'),
};

/** The state of one tree, or of several. */
export function treeState(trees: readonly TreeArrays[]): TreeState {
  const one = trees[0]!;
  const whole = (key: 'childrenLeft' | 'childrenRight' | 'feature' | 'nNodeSamples'): Int32Array =>
    joined(trees, (tree) => tree[key], Int32Array);
  const real = (key: 'threshold' | 'impurity' | 'weightedNNodeSamples' | 'value'): Float64Array =>
    joined(trees, (tree) => tree[key], Float64Array);
  const value = real('value');
  const width = one.nOutputs * one.nClasses;
  return {
    childrenLeft: whole('childrenLeft'),
    childrenRight: whole('childrenRight'),
    feature: whole('feature'),
    threshold: real('threshold'),
    impurity: real('impurity'),
    nNodeSamples: whole('nNodeSamples'),
    weightedNNodeSamples: real('weightedNNodeSamples'),
    missingGoToLeft: joined(trees, (tree) => tree.missingGoToLeft, Uint8Array),
    value: new Matrix(value, [value.length / width, width]),
  };
}

type NodeArray = Int32Array | Float64Array | Uint8Array;

/** Trees that grew together are adjacent windows already, and need no copy. */
function joined<A extends NodeArray>(
  trees: readonly TreeArrays[],
  part: (tree: TreeArrays) => A,
  Kind: { new (length: number): A; new (buffer: ArrayBufferLike, from: number, length: number): A },
): A {
  const parts = trees.map(part);
  const { buffer, byteOffset } = parts[0]!;
  const length = parts.reduce((sum, array) => sum + array.length, 0);
  let from = byteOffset;
  const areAdjacent = parts.every((array) => {
    const follows = array.buffer === buffer && array.byteOffset === from;
    from += array.byteLength;
    return follows;
  });
  if (areAdjacent) return new Kind(buffer, byteOffset, length);
  const out = new Kind(length);
  let at = 0;
  for (const array of parts) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}

/** The part `from .. to` of a state, as windows onto its arrays. */
export function treePart(state: TreeState, from: number, to: number): TreeState {
  const nClasses = state.value.shape[1];
  return {
    childrenLeft: state.childrenLeft.subarray(from, to),
    childrenRight: state.childrenRight.subarray(from, to),
    feature: state.feature.subarray(from, to),
    threshold: state.threshold.subarray(from, to),
    impurity: state.impurity.subarray(from, to),
    nNodeSamples: state.nNodeSamples.subarray(from, to),
    weightedNNodeSamples: state.weightedNNodeSamples.subarray(from, to),
    missingGoToLeft: state.missingGoToLeft.subarray(from, to),
    value: new Matrix(state.value.data.subarray(from * nClasses, to * nClasses), [to - from, nClasses]),
  };
}

/** A state of one tree as users see it. */
export function treeOf(state: TreeState, nFeatures: number, nOutputs: number): Tree {
  const { childrenLeft, childrenRight, feature, threshold, impurity, value } = state;
  const { nNodeSamples, weightedNNodeSamples, missingGoToLeft } = state;
  const arrays = { childrenLeft, childrenRight, feature, threshold, impurity, value };
  return Object.freeze({
    ...arrays,
    nNodeSamples,
    weightedNNodeSamples,
    missingGoToLeft,
    nodeCount: feature.length,
    nLeaves: childrenLeft.reduce((sum, child) => sum + (child === LEAF ? 1 : 0), 0),
    maxDepth: depthOf(childrenLeft, childrenRight),
    nFeatures,
    nClasses: value.shape[1] / nOutputs,
    nOutputs,
  });
}

function depthOf(childrenLeft: Int32Array, childrenRight: Int32Array): number {
  const depths = new Int32Array(childrenLeft.length);
  let deepest = 0;
  for (let node = 0; node < depths.length; node++) {
    const depth = depths[node]!;
    if (depth > deepest) deepest = depth;
    if (childrenLeft[node]! === LEAF) continue;
    depths[childrenLeft[node]!] = depth + 1;
    depths[childrenRight[node]!] = depth + 1;
  }
  return deepest;
}

/** Refuses nodes that no growing makes: children before their parent, two parents or none, columns that X does not have. */
export function checkTree(
  state: TreeState,
  from: number,
  to: number,
  nFeatures: number,
  fail: (must: string, got: string) => never,
): void {
  if (to <= from) fail('have at least one node in each tree', String(to - from));
  if (to > state.feature.length) fail(`have ${state.feature.length} nodes in all its trees`, String(to));
  const parents = new Uint8Array(to - from);
  for (let node = 0; node < to - from; node++) {
    const left = state.childrenLeft[from + node]!;
    const right = state.childrenRight[from + node]!;
    if (node > 0 && parents[node] !== 1) fail('give each node but the root one parent', `node ${node}`);
    if (left === LEAF && right === LEAF) continue;
    for (const child of [left, right]) {
      if (child <= node || child >= to - from) fail('number children after their parent', `${child} below ${node}`);
      if (parents[child]! > 0) fail('give each node but the root one parent', `node ${child}`);
      parents[child] = 1;
    }
    const feature = state.feature[from + node]!;
    if (feature < 0 || feature >= nFeatures) fail(`look at columns 0 to ${nFeatures - 1}`, `column ${feature}`);
  }
}
