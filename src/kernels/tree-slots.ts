import type { Arena } from './arena.js';
import type { TreeProblem, TreeSettings } from './tree-problem.js';
import { LEAF, type TreeArrays, UNDEFINED } from './tree-store.js';

/** Where a thread leaves the nodes of a tree: their arrays, each with room for `capacity` nodes. */
export interface SlotShape {
  readonly capacity: number;
  readonly nOutputs: number;
  readonly nClasses: number;
  readonly bytes: number;
}

/** A slot that no tree of the problem outgrows. */
export function slotShape({ nSamples, targets }: TreeProblem, settings: TreeSettings): SlotShape {
  const nOutputs = targets.kind === 'classes' ? targets.nClasses.length : targets.nOutputs;
  const nClasses = targets.kind === 'classes' ? Math.max(...targets.nClasses) : 1;
  const { maxDepth, maxLeafNodes, minSamplesLeaf } = settings;
  const byDepth = maxDepth < 31 ? 2 ** maxDepth : Infinity;
  const byLeaves = maxLeafNodes > 0 ? maxLeafNodes : Infinity;
  const bySamples = Math.max(1, Math.floor(nSamples / minSamplesLeaf));
  const capacity = 2 * Math.min(byDepth, byLeaves, bySamples) - 1;
  const nodeBytes = 8 * (3 + nOutputs * nClasses) + 4 * 4 + 1;
  return { capacity, nOutputs, nClasses, bytes: Math.ceil((capacity * nodeBytes) / 64) * 64 };
}

/** Copies the nodes of a finished tree out of its slot. */
export function readSlot(
  arena: Arena,
  slot: number,
  { capacity, nOutputs, nClasses }: SlotShape,
  nodeCount: number,
  maxDepth: number,
  problem: TreeProblem,
  randomSplits: boolean,
): TreeArrays {
  let at = slot;
  const reals = (width: number): Float64Array => {
    const out = arena.float64s(at, nodeCount * width).slice();
    at += 8 * capacity * width;
    return out;
  };
  const wholes = (): Int32Array => {
    const out = arena.int32s(at, nodeCount).slice();
    at += 4 * capacity;
    return out;
  };
  const threshold = reals(1);
  const impurity = reals(1);
  const weightedNNodeSamples = reals(1);
  const value = reals(nOutputs * nClasses);
  const childrenLeft = wholes();
  const childrenRight = wholes();
  const feature = wholes();
  const nNodeSamples = wholes();
  const missingGoToLeft = arena.bytes(at, nodeCount).slice();
  finishThresholds(threshold, childrenLeft, feature, problem, randomSplits);
  return {
    nodeCount,
    nOutputs,
    nClasses,
    maxDepth,
    childrenLeft,
    childrenRight,
    feature,
    threshold,
    impurity,
    nNodeSamples,
    weightedNNodeSamples,
    missingGoToLeft,
    value,
  };
}

/**
 * Turns what the kernel stores into thresholds (IN, OUT): between the values of two samples, or above all values where
 * there is no second one. Kernels have ranks alone.
 */
function finishThresholds(
  threshold: Float64Array,
  childrenLeft: Int32Array,
  feature: Int32Array,
  { X, nFeatures }: TreeProblem,
  randomSplits: boolean,
): void {
  const samples = new Int32Array(threshold.buffer);
  for (let node = 0; node < threshold.length; node++) {
    if (childrenLeft[node] === LEAF) threshold[node] = UNDEFINED;
    else if (!randomSplits) {
      const j = feature[node]!;
      const above = samples[2 * node + 1]!;
      const low = Math.fround(X[samples[2 * node]! * nFeatures + j]!);
      threshold[node] = above < 0 ? Infinity : low / 2 + Math.fround(X[above * nFeatures + j]!) / 2;
    }
  }
}
