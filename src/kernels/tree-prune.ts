import type { TreeArrays } from './tree-store.js';
import { addNode, allocateStore, finishStore, LEAF, setSplit, UNDEFINED } from './tree-store.js';

/** What minimal cost-complexity pruning passes through: the price of a leaf, and the impurity of the leaves then. */
export interface PruningPath {
  readonly ccpAlphas: Float64Array;
  readonly impurities: Float64Array;
}

/** A tree on its way to its root. */
interface Pruning {
  readonly tree: TreeArrays;
  readonly parent: Int32Array;
  readonly nLeaves: Int32Array;
  /** Weighted impurity of a node, and of the leaves below it. */
  readonly nodeRisk: Float64Array;
  readonly branchRisk: Float64Array;
  readonly isLeaf: Uint8Array;
  readonly isInner: Uint8Array;
  readonly isKept: Uint8Array;
}

/** The whole pruning path of a grown tree (IN). */
export function pruningPath(tree: TreeArrays): PruningPath {
  const pruning = beginPruning(tree);
  const alphas = [0];
  const impurities = [pruning.branchRisk[0]!];
  while (pruning.isInner[0]! === 1) {
    const node = weakestNode(pruning);
    alphas.push(priceOf(pruning, node));
    cut(pruning, node);
    impurities.push(pruning.branchRisk[0]!);
  }
  return { ccpAlphas: Float64Array.from(alphas), impurities: Float64Array.from(impurities) };
}

/** The smallest subtree that no price up to `alpha` prunes further; the tree given (IN) is unchanged. */
export function pruneTree(tree: TreeArrays, alpha: number): TreeArrays {
  const pruning = beginPruning(tree);
  while (pruning.isInner[0]! === 1) {
    const node = weakestNode(pruning);
    if (alpha < priceOf(pruning, node)) break;
    cut(pruning, node);
  }
  return copyKept(pruning);
}

function beginPruning(tree: TreeArrays): Pruning {
  const n = tree.nodeCount;
  const p: Pruning = {
    tree,
    parent: new Int32Array(n),
    nLeaves: new Int32Array(n),
    nodeRisk: new Float64Array(n),
    branchRisk: new Float64Array(n),
    isLeaf: new Uint8Array(n),
    isInner: new Uint8Array(n),
    isKept: new Uint8Array(n).fill(1),
  };
  p.parent[0] = UNDEFINED;
  for (let node = 0; node < n; node++) {
    p.nodeRisk[node] = (tree.weightedNNodeSamples[node]! * tree.impurity[node]!) / tree.weightedNNodeSamples[0]!;
    const inner = tree.childrenLeft[node]! !== LEAF;
    (inner ? p.isInner : p.isLeaf)[node] = 1;
    if (inner) p.parent[tree.childrenLeft[node]!] = p.parent[tree.childrenRight[node]!] = node;
  }
  for (let leaf = 0; leaf < n; leaf++) {
    if (p.isLeaf[leaf]! === 0) continue;
    p.branchRisk[leaf] = p.nodeRisk[leaf]!;
    for (let node = p.parent[leaf]!; node !== UNDEFINED; node = p.parent[node]!) {
      p.branchRisk[node]! += p.nodeRisk[leaf]!;
      p.nLeaves[node]!++;
    }
  }
  return p;
}

/** What a leaf must cost for a branch to be worth no more than its root. */
function priceOf({ nodeRisk, branchRisk, nLeaves }: Pruning, node: number): number {
  return (nodeRisk[node]! - branchRisk[node]!) / (nLeaves[node]! - 1);
}

/** The inner node of the lowest price, the first of them. */
function weakestNode(p: Pruning): number {
  let weakest = 0;
  let least = Number.MAX_VALUE;
  for (let node = 0; node < p.tree.nodeCount; node++) {
    if (p.isInner[node]! === 0) continue;
    const price = priceOf(p, node);
    if (price < least) {
      least = price;
      weakest = node;
    }
  }
  return weakest;
}

/** Makes a leaf of an inner node. */
function cut(p: Pruning, node: number): void {
  dropBelow(p, node);
  p.isLeaf[node] = 1;
  p.isKept[node] = 1;
  const nDropped = p.nLeaves[node]! - 1;
  const gained = p.nodeRisk[node]! - p.branchRisk[node]!;
  p.nLeaves[node] = 0;
  p.branchRisk[node] = p.nodeRisk[node]!;
  for (let above = p.parent[node]!; above !== UNDEFINED; above = p.parent[above]!) {
    p.nLeaves[above]! -= nDropped;
    p.branchRisk[above]! += gained;
  }
}

function dropBelow({ tree, isInner, isLeaf, isKept }: Pruning, from: number): void {
  const stack = [from];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isKept[node]! === 0) continue;
    isInner[node] = 0;
    isLeaf[node] = 0;
    isKept[node] = 0;
    if (tree.childrenLeft[node]! !== LEAF) stack.push(tree.childrenLeft[node]!, tree.childrenRight[node]!);
  }
}

/** Copies the nodes that are left, depth first. */
function copyKept({ tree, isLeaf, isKept }: Pruning): TreeArrays {
  const k = tree.nOutputs * tree.nClasses;
  const out = allocateStore(
    isKept.reduce((sum, kept) => sum + kept, 0),
    tree.nOutputs,
    tree.nClasses,
  );
  const stack = [{ node: 0, depth: 0, parent: UNDEFINED, isLeft: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, depth, parent, isLeft } = item;
    const copy = addNode(
      out,
      parent,
      isLeft,
      tree.impurity[node]!,
      tree.nNodeSamples[node]!,
      tree.weightedNNodeSamples[node]!,
    );
    out.value.set(tree.value.subarray(node * k, node * k + k), copy * k);
    out.maxDepth = Math.max(out.maxDepth, depth);
    if (isLeaf[node]! === 1) continue;
    setSplit(out, copy, tree.feature[node]!, tree.threshold[node]!, tree.missingGoToLeft[node]! === 1);
    stack.push({ node: tree.childrenRight[node]!, depth: depth + 1, parent: copy, isLeft: false });
    stack.push({ node: tree.childrenLeft[node]!, depth: depth + 1, parent: copy, isLeft: true });
  }
  return finishStore(out);
}
