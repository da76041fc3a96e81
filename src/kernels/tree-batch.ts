import type { Arena } from './arena.js';
import { runChunks } from './run-chunks.js';
import { ENTROPY, type TreeDraw, type TreeProblem, type TreeSettings, type WeighedDraw } from './tree-problem.js';
import { readSlot, type SlotShape } from './tree-slots.js';
import type { TreeArrays } from './tree-store.js';
import { logsBytes, type TaskWeights, weighTask, writeLogs } from './tree-weights.js';
import type { TreeWindows } from './tree-windows.js';

/** Numbers of a task. */
const TASK_LENGTH = 10;

/** What the batches of one call share; addresses and sizes in bytes. */
export interface Growth {
  readonly problem: TreeProblem;
  readonly settings: TreeSettings;
  readonly threads: number;
  readonly shape: SlotShape;
  readonly scratch: number;
  readonly scratchBytes: number;
  /** The first arguments of the kernel, up to the targets and their classes. */
  readonly args: readonly number[];
}

/** How large a tree has become. */
export type TreeSize = Pick<TreeArrays, 'nodeCount' | 'maxDepth'>;

/** Memory for trees that grow together, which is used for one batch after the other. */
export class TreeBatch {
  readonly #arena: Arena;
  readonly #growth: Growth;
  readonly #slots: number;
  readonly #tasks: number;
  readonly #weights = new Room();
  readonly #logs = new Room();
  #args: readonly number[] = [];
  #count = 0;

  /** @param capacity - most trees of a batch */
  constructor(arena: Arena, growth: Growth, capacity: number) {
    this.#arena = arena;
    this.#growth = growth;
    this.#slots = arena.reserve(capacity * growth.shape.bytes);
    this.#tasks = arena.reserve(8 * TASK_LENGTH * capacity);
  }

  /** Takes the draws of the trees that grow next; IN. */
  fill(draws: readonly TreeDraw[]): void {
    const { problem, settings, shape, args } = this.#growth;
    const arena = this.#arena;
    const weights = draws.map((draw) => weighTask(problem, settings, draw));
    const packed = settings.criterion === ENTROPY ? weights.filter(({ shift }) => shift > 0) : [];
    const heaviest = packed.reduce((most, { totalWeight }) => Math.max(most, totalWeight), 0);
    const logs = this.#logs.address(arena, logsBytes(heaviest));
    const logUnit = writeLogs(arena, logs, heaviest);
    const tasks = this.#placeTasks(draws, weights);
    arena.float64s(this.#tasks, tasks.length).set(tasks);
    this.#args = [...args, logs, logUnit, this.#tasks, this.#slots, shape.bytes, shape.capacity];
    this.#count = draws.length;
  }

  /** Grows the trees; the calling thread does something else first, `meanwhile`. */
  grow(meanwhile: () => void): void {
    const { threads, scratch, scratchBytes } = this.#growth;
    runChunks('GROW_TREES', this.#count, this.#args, { threads, scratch, scratchBytes, meanwhile });
  }

  /** Adds the nodes of the trees to those of other trees: a share of all, with these. */
  collect(nodes: TreeWindows, share: number): TreeSize[] {
    const { problem, settings, shape } = this.#growth;
    const tasks = this.#arena.float64s(this.#tasks, TASK_LENGTH * this.#count);
    const sizes = Array.from({ length: this.#count }, (_, k) => {
      const [nodeCount, maxDepth] = tasks.subarray(TASK_LENGTH * (k + 1) - 2);
      return { nodeCount: nodeCount!, maxDepth: maxDepth! };
    });
    const added = nodes.add(
      sizes.map(({ nodeCount }) => nodeCount),
      share,
    );
    added.forEach((out, k) => {
      readSlot(this.#arena, this.#slots + k * shape.bytes, shape, out, problem, settings.randomSplits);
    });
    return sizes;
  }

  /** The tasks of the trees, one after the other; the weights that several share are placed once. */
  #placeTasks(draws: readonly TreeDraw[], weights: readonly TaskWeights[]): number[] {
    const arena = this.#arena;
    const sizes = weights.map(({ values }) => aligned(values?.byteLength ?? 0));
    let free = this.#weights.address(
      arena,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    const placed = new Map<WeighedDraw['weights'], number>([[null, 0]]);
    return draws.flatMap((draw, k) => {
      const { bytes, totalWeight, shift, weightBits, values } = weights[k]!;
      const rest = [bytes, totalWeight, draw.minWeightLeaf, shift, weightBits, 0, 0];
      if ('nDraws' in draw) return [draw.stateSeed, draw.nDraws, 0, ...rest];
      const given = draw.weights;
      if (!placed.has(given)) {
        placed.set(given, free);
        arena
          .bytes(free, values!.byteLength)
          .set(new Uint8Array(values!.buffer, values!.byteOffset, values!.byteLength));
        free += sizes[k]!;
      }
      return [draw.seed, 0, placed.get(given)!, ...rest];
    });
  }
}

/** Memory that is used again by each batch, and replaced where one needs more. */
class Room {
  #at = 0;
  #bytes = 0;

  address(arena: Arena, bytes: number): number {
    if (bytes > this.#bytes) {
      this.#at = arena.reserve(bytes);
      this.#bytes = bytes;
    }
    return this.#at;
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 64) * 64;
}
