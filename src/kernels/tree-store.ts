/** A decision tree as parallel arrays over its nodes; node 0 is the root. */
export interface TreeArrays {
  readonly nodeCount: number;
  readonly nOutputs: number;
  /** The largest number of classes of an output; 1 for regression. */
  readonly nClasses: number;
  /** Length of the longest path from the root. */
  readonly maxDepth: number;
  /** -1 in a leaf, as in `childrenRight`. */
  readonly childrenLeft: Int32Array;
  readonly childrenRight: Int32Array;
  /** -2 in a leaf, as in `threshold`. */
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly impurity: Float64Array;
  readonly nNodeSamples: Int32Array;
  readonly weightedNNodeSamples: Float64Array;
  readonly missingGoToLeft: Uint8Array;
  /** Shares of the classes, or the value, of each output, node by node: `nodeCount × nOutputs × nClasses`. */
  readonly value: Float64Array;
}

export const LEAF = -1;
export const UNDEFINED = -2;

/** A tree while it grows: the same arrays, with room for more nodes. */
export type TreeStore = { -readonly [K in keyof TreeArrays]: TreeArrays[K] };

export function allocateStore(capacity: number, nOutputs: number, nClasses: number): TreeStore {
  return {
    nodeCount: 0,
    maxDepth: -1,
    nOutputs,
    nClasses,
    childrenLeft: new Int32Array(capacity),
    childrenRight: new Int32Array(capacity),
    feature: new Int32Array(capacity),
    threshold: new Float64Array(capacity),
    impurity: new Float64Array(capacity),
    nNodeSamples: new Int32Array(capacity),
    weightedNNodeSamples: new Float64Array(capacity),
    missingGoToLeft: new Uint8Array(capacity),
    value: new Float64Array(capacity * nOutputs * nClasses),
  };
}

/** Appends a leaf, registered with its parent (UNDEFINED for the root), and returns its number. */
export function addNode(
  t: TreeStore,
  parent: number,
  isLeft: boolean,
  impurity: number,
  nSamples: number,
  weight: number,
): number {
  if (t.nodeCount === t.childrenLeft.length) resize(t, 2 * t.nodeCount);
  const node = t.nodeCount++;
  if (parent !== UNDEFINED) (isLeft ? t.childrenLeft : t.childrenRight)[parent] = node;
  t.impurity[node] = impurity;
  t.nNodeSamples[node] = nSamples;
  t.weightedNNodeSamples[node] = weight;
  makeLeaf(t, node);
  return node;
}

export function makeLeaf(t: TreeStore, node: number): void {
  t.childrenLeft[node] = LEAF;
  t.childrenRight[node] = LEAF;
  t.feature[node] = UNDEFINED;
  t.threshold[node] = UNDEFINED;
}

/** Gives a node its split; the children follow. */
export function setSplit(t: TreeStore, node: number, feature: number, threshold: number, missingLeft: boolean): void {
  t.feature[node] = feature;
  t.threshold[node] = threshold;
  t.missingGoToLeft[node] = missingLeft ? 1 : 0;
}

/** The finished arrays, without the spare room. */
export function finishStore(t: TreeStore): TreeArrays {
  const n = t.nodeCount;
  return {
    nodeCount: n,
    nOutputs: t.nOutputs,
    nClasses: t.nClasses,
    maxDepth: t.maxDepth,
    childrenLeft: t.childrenLeft.slice(0, n),
    childrenRight: t.childrenRight.slice(0, n),
    feature: t.feature.slice(0, n),
    threshold: t.threshold.slice(0, n),
    impurity: t.impurity.slice(0, n),
    nNodeSamples: t.nNodeSamples.slice(0, n),
    weightedNNodeSamples: t.weightedNNodeSamples.slice(0, n),
    missingGoToLeft: t.missingGoToLeft.slice(0, n),
    value: t.value.slice(0, n * t.nOutputs * t.nClasses),
  };
}

function resize(t: TreeStore, capacity: number): void {
  const bigger = allocateStore(capacity, t.nOutputs, t.nClasses);
  bigger.childrenLeft.set(t.childrenLeft);
  bigger.childrenRight.set(t.childrenRight);
  bigger.feature.set(t.feature);
  bigger.threshold.set(t.threshold);
  bigger.impurity.set(t.impurity);
  bigger.nNodeSamples.set(t.nNodeSamples);
  bigger.weightedNNodeSamples.set(t.weightedNNodeSamples);
  bigger.missingGoToLeft.set(t.missingGoToLeft);
  bigger.value.set(t.value);
  Object.assign(t, { ...bigger, nodeCount: t.nodeCount, maxDepth: t.maxDepth });
}

/** What a walk needs of a tree or of a forest; IN. */
export interface TreeNodes {
  readonly childrenLeft: Int32Array;
  readonly childrenRight: Int32Array;
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly missingGoToLeft: Uint8Array;
}
