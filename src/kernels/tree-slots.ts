import type { Arena } from './arena.js';
import type { TreeProblem, TreeSettings } from './tree-problem.js';
import { LEAF, UNDEFINED } from './tree-store.js';
import type { NodeArrays } from './tree-windows.js';

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

/** Copies the nodes of a finished tree out of its slot, to `out` (OUT). */
export function readSlot(
  arena: Arena,
  slot: number,
  { capacity, nOutputs, nClasses }: SlotShape,
  out: NodeArrays,
  problem: TreeProblem,
  randomSplits: boolean,
): void {
  const nodeCount = out.feature.length;
  const width = nOutputs * nClasses;
  let at = slot;
  const reals = (key: 'threshold' | 'impurity' | 'weightedNNodeSamples' | 'value', perNode: number): void => {
    out[key].set(arena.float64s(at, nodeCount * perNode));
    at += 8 * capacity * perNode;
  };
  const wholes = (key: 'childrenLeft' | 'childrenRight' | 'feature' | 'nNodeSamples'): void => {
    out[key].set(arena.int32s(at, nodeCount));
    at += 4 * capacity;
  };
  reals('threshold', 1);
  reals('impurity', 1);
  reals('weightedNNodeSamples', 1);
  reals('value', width);
  wholes('childrenLeft');
  wholes('childrenRight');
  wholes('feature');
  wholes('nNodeSamples');
  out.missingGoToLeft.set(arena.bytes(at, nodeCount));
  finishThresholds(arena.int32s(slot, 2 * nodeCount), out, problem, randomSplits);
}

/**
 * Turns what the kernel stores, two samples (IN), into thresholds (OUT): between the values of the two, or above all
 * values where there is no second one. Kernels have ranks alone.
 */
function finishThresholds(
  samples: Int32Array,
  { threshold, childrenLeft, feature }: NodeArrays,
  { X, nFeatures }: TreeProblem,
  randomSplits: boolean,
): void {
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
