import { type Arena, withArena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';
import { type Growth, TreeBatch, type TreeSize } from './tree-batch.js';
import { placeColumns, rankColumns } from './tree-columns.js';
import {
  ABSOLUTE_ERROR,
  FRIEDMAN_MSE,
  SQUARED_ERROR,
  type TreeDraw,
  type TreeProblem,
  type TreeSettings,
} from './tree-problem.js';
import { slotShape } from './tree-slots.js';
import type { TreeArrays } from './tree-store.js';
import { placeTargetRanks } from './tree-target-ranks.js';
import { TreeWindows } from './tree-windows.js';

/** Trees of a batch: so many for each thread, within so much memory. */
const TREES_A_THREAD = 8;
const SLOTS_BYTES = 2 ** 28;
/** Where threads would need more than this, fewer of them work. */
const THREADS_BYTES = 1.5 * 2 ** 30;
/** Sorted lists of all threads take no more than this. */
const LISTS_BYTES = 2 ** 26;
/** They pay where a split looks at one feature of so many. */
const LOOKED_AT = 3;

/**
 * Grows many trees on the same data, on several threads. The result depends neither on their number nor on which trees
 * grow together.
 *
 * @param problem - IN
 * @param settings - IN
 * @param drawOf - what tree `t` has of its own; called once for each tree, in their order, so that draws need not be
 *   kept in memory all at once
 * @returns OUT: the nodes of each tree, as windows onto new arrays that hold one tree after the other
 */
export function growTrees(
  problem: TreeProblem,
  settings: TreeSettings,
  nTrees: number,
  drawOf: (tree: number) => TreeDraw,
  threads: number,
): TreeArrays[] {
  return withArena((arena) => {
    const growth = prepare(arena, problem, settings, Math.min(threads, nTrees));
    const { nOutputs, nClasses } = growth.shape;
    const nodes = new TreeWindows(nOutputs * nClasses);
    const sizes = growBatches(arena, growth, nTrees, drawOf, nodes);
    const windows = nodes.windows(sizes.map(({ nodeCount }) => nodeCount));
    return sizes.map((size, t) => ({ ...size, nOutputs, nClasses, ...windows[t]! }));
  });
}

/** Grows the trees batch by batch; their nodes are added to `nodes` (OUT). */
function growBatches(
  arena: Arena,
  growth: Growth,
  nTrees: number,
  drawOf: (tree: number) => TreeDraw,
  nodes: TreeWindows,
): TreeSize[] {
  const { threads, shape } = growth;
  const fits = Math.floor(SLOTS_BYTES / shape.bytes);
  const size = Math.min(nTrees, Math.max(threads, Math.min(TREES_A_THREAD * threads, fits)));
  const count = Math.ceil(nTrees / size);
  // With two, a batch is copied out and the next one drawn while helpers grow the one in between.
  const isDouble = threads > 1 && count > 1 && size * shape.bytes <= SLOTS_BYTES;
  const batches = Array.from({ length: isDouble ? 2 : 1 }, () => new TreeBatch(arena, growth, size));
  const batchOf = (b: number): TreeBatch => batches[b % batches.length]!;
  const sizes: TreeSize[] = [];
  const fill = (b: number): void => {
    const end = Math.min((b + 1) * size, nTrees);
    if (b < count) batchOf(b).fill(Array.from({ length: end - b * size }, (_, k) => drawOf(b * size + k)));
  };
  const collect = (b: number): void => {
    if (b >= 0) sizes.push(...batchOf(b).collect(nodes, Math.min((b + 1) * size, nTrees) / nTrees));
  };
  fill(0);
  for (let b = 0; b < count; b++) {
    batchOf(b).grow(() => {
      if (!isDouble) return;
      collect(b - 1);
      fill(b + 1);
    });
    if (isDouble) continue;
    collect(b);
    fill(b + 1);
  }
  if (isDouble) collect(count - 1);
  return sizes;
}

function prepare(arena: Arena, problem: TreeProblem, settings: TreeSettings, wanted: number): Growth {
  const { nSamples, nFeatures, targets } = problem;
  // Friedman's improvement ranks splits as the squared error does.
  const criterion = settings.criterion === FRIEDMAN_MSE ? SQUARED_ERROR : settings.criterion;
  const shape = slotShape(problem, settings);
  const nSums = shape.nOutputs * shape.nClasses;
  const { treeScratchBytes } = compiledKernels().exports;
  const bestFirst = settings.maxLeafNodes > 0 ? 1 : 0;
  const lists = usesLists(problem, settings, wanted) ? 1 : 0;
  const random = settings.randomSplits ? 1 : 0;
  const kinds = [bestFirst, criterion, lists, random] as const;
  const bytes = treeScratchBytes(nSamples, nFeatures, nSums, shape.capacity, ...kinds) >>> 0;
  const scratchBytes = Math.ceil(bytes / 64) * 64;
  const threads = Math.max(1, Math.min(wanted, Math.floor(THREADS_BYTES / (scratchBytes + shape.bytes))));
  const { columns, isWide, nDistinct, hasMissing, nearValues } = settings.randomSplits
    ? placeColumns(arena, problem)
    : rankColumns(arena, problem, threads);
  const monotonic = settings.monotonic === null ? 0 : arena.place(settings.monotonic);
  const values = arena.place(targets.kind === 'classes' ? targets.codes : targets.values);
  const counts = arena.place(Int32Array.from(targets.kind === 'classes' ? targets.nClasses : [1]));
  const scratch = arena.reserve(threads * scratchBytes);
  const args = [nSamples, nFeatures, shape.nOutputs, shape.nClasses, criterion, random];
  args.push(settings.maxDepth, settings.minSamplesSplit, settings.minSamplesLeaf, settings.maxFeatures);
  args.push(settings.maxLeafNodes, settings.minImpurityDecrease, monotonic);
  const targetRanks = settings.criterion === ABSOLUTE_ERROR ? placeTargetRanks(arena, targets) : 0;
  args.push(columns, isWide, nDistinct, hasMissing, nearValues, values, counts, targetRanks, lists);
  return { problem, settings, threads, shape, scratch, scratchBytes, args };
}

/** Whether sorted lists pay: where most features are looked at, and every split of them by one number is allowed. */
function usesLists({ nSamples, nFeatures, targets }: TreeProblem, settings: TreeSettings, threads: number): boolean {
  const isSquared = settings.criterion === SQUARED_ERROR || settings.criterion === FRIEDMAN_MSE;
  if (!isSquared || targets.kind === 'classes' || targets.nOutputs > 1 || settings.randomSplits) return false;
  const fits = 4 * nSamples * nFeatures * threads <= LISTS_BYTES;
  return fits && settings.monotonic === null && LOOKED_AT * settings.maxFeatures >= nFeatures;
}
