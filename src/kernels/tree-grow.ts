import { type Arena, withArena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';
import { runChunks } from './run-chunks.js';
import { placeColumns, rankColumns } from './tree-columns.js';
import {
  ABSOLUTE_ERROR,
  ENTROPY,
  FRIEDMAN_MSE,
  SQUARED_ERROR,
  type TreeDraw,
  type TreeProblem,
  type TreeSettings,
} from './tree-problem.js';
import { readSlot, type SlotShape, slotShape } from './tree-slots.js';
import type { TreeArrays } from './tree-store.js';
import { placeTargetRanks } from './tree-target-ranks.js';
import { placeLogs, type TaskWeights, weighTask } from './tree-weights.js';
import { TreeWindows } from './tree-windows.js';

/** Trees that grow before the nodes of all of them are copied out: so many for each thread, within so much memory. */
const TREES_A_THREAD = 8;
const SLOTS_BYTES = 2 ** 28;
/** Where threads would need more than this, fewer of them work. */
const THREADS_BYTES = 1.5 * 2 ** 30;
/** Sorted lists of all threads take no more than this. */
const LISTS_BYTES = 2 ** 26;
/** They pay where a split looks at one feature of so many. */
const LOOKED_AT = 3;
/** Numbers of a task. */
const TASK_LENGTH = 9;

/** How large a tree has become. */
type TreeSize = Pick<TreeArrays, 'nodeCount' | 'maxDepth'>;

/** What the batches of one call share; addresses and sizes in bytes. */
interface Growth {
  readonly problem: TreeProblem;
  readonly settings: TreeSettings;
  readonly threads: number;
  readonly shape: SlotShape;
  readonly scratch: number;
  readonly scratchBytes: number;
  /** The first arguments of the kernel, up to the targets and their classes. */
  readonly args: readonly number[];
}

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
    const fits = Math.floor(SLOTS_BYTES / growth.shape.bytes);
    const batch = Math.max(growth.threads, Math.min(TREES_A_THREAD * growth.threads, fits));
    const { nOutputs, nClasses } = growth.shape;
    const nodes = new TreeWindows(nOutputs * nClasses);
    const sizes: TreeSize[] = [];
    for (let first = 0; first < nTrees; first += batch) {
      const end = Math.min(first + batch, nTrees);
      const draws = Array.from({ length: end - first }, (_, k) => drawOf(first + k));
      sizes.push(...growBatch(growth, draws, nodes, end / nTrees));
    }
    const windows = nodes.windows(sizes.map(({ nodeCount }) => nodeCount));
    return sizes.map((size, t) => ({ ...size, nOutputs, nClasses, ...windows[t]! }));
  });
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

/** Grows one tree for each draw, and adds their nodes to those of other trees: a share of all, with these. */
function growBatch(growth: Growth, draws: readonly TreeDraw[], nodes: TreeWindows, share: number): TreeSize[] {
  const { problem, settings, threads, shape, scratch, scratchBytes } = growth;
  return withArena((arena) => {
    const slots = arena.reserve(draws.length * shape.bytes);
    const weights = draws.map((draw) => weighTask(problem, settings, draw.weights));
    const packed = settings.criterion === ENTROPY ? weights.filter(({ shift }) => shift > 0) : [];
    const heaviest = packed.reduce((most, { totalWeight }) => Math.max(most, totalWeight), 0);
    const { logs, logUnit } = placeLogs(arena, heaviest);
    const length = TASK_LENGTH * draws.length;
    const tasks = arena.place(Float64Array.from(placeTasks(arena, draws, weights)));
    const args = [...growth.args, logs, logUnit, tasks, slots, shape.bytes, shape.capacity];
    runChunks('GROW_TREES', draws.length, args, { threads, scratch, scratchBytes });
    const ends = arena.float64s(tasks, length).slice();
    const sizes = draws.map((_, k) => {
      const [nodeCount, maxDepth] = ends.subarray(TASK_LENGTH * (k + 1) - 2);
      return { nodeCount: nodeCount!, maxDepth: maxDepth! };
    });
    const added = nodes.add(
      sizes.map(({ nodeCount }) => nodeCount),
      share,
    );
    added.forEach((out, k) => {
      readSlot(arena, slots + k * shape.bytes, shape, out, problem, settings.randomSplits);
    });
    return sizes;
  });
}

/** The tasks of the trees, one after the other; the weights that several share are placed once. */
function placeTasks(arena: Arena, draws: readonly TreeDraw[], weights: readonly TaskWeights[]): number[] {
  const placed = new Map<TreeDraw['weights'], number>([[null, 0]]);
  return draws.flatMap(({ seed, weights: given, minWeightLeaf }, k) => {
    const { bytes, totalWeight, shift, weightBits, values } = weights[k]!;
    const at = placed.get(given) ?? arena.place(values!);
    placed.set(given, at);
    return [seed, at, bytes, totalWeight, minWeightLeaf, shift, weightBits, 0, 0];
  });
}
