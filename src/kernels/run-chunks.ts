import {
  type CompiledKernels,
  compiledKernels,
  type KMeansKernel,
  type LinearKernel,
  type NeighborKernel,
} from './compiled-kernels.js';
import { enlistHelpers } from './thread-team.js';

/** Kernels that work chunk by chunk; see `assembly/kernel-table.ts`. */
export type ChunkKernel =
  | NeighborKernel
  | KMeansKernel
  | LinearKernel
  | 'LOGISTIC_LOSS'
  | 'RANK_COLUMNS'
  | 'GROW_TREES'
  | 'PREDICT_TREES'
  | 'PAIRWISE_MATRIX'
  | 'SVM_DECISION'
  | 'SVM_TRAIN'
  | 'CLUSTER_DISTANCES';

export interface ChunkOptions {
  /** Most threads that may work at once; their number never changes a result. */
  readonly threads: number;
  /** The address of `threads` pieces of scratch, one for each thread. */
  readonly scratch: number;
  /** The size of a piece. */
  readonly scratchBytes: number;
  /** What the calling thread does before it joins the helpers, which work already; it runs no chunks of other kernels. */
  readonly meanwhile?: () => void;
}

const ABORTED = 1;
const FAILED = 2;

/** The work stopped because another thread raised the abort flag of {@link kernelSignals}. */
export class KernelAbortedError extends Error {
  override readonly name = 'KernelAbortedError';
}

/**
 * Runs the chunks `0` to `chunks - 1` of a kernel, in any order and on several threads, and returns when all are done.
 *
 * @param args - IN, up to 64 numbers, addresses among them, in the order that the kernel reads them
 * @throws KernelAbortedError
 */
export function runChunks(kernel: ChunkKernel, chunks: number, args: readonly number[], options: ChunkOptions): void {
  const kernels = compiledKernels();
  const { exports, memory } = kernels;
  new Float64Array(memory.buffer, exports.ARGUMENTS.value).set(args);
  const helpers = enlistHelpers(kernels, Math.min(options.threads, chunks) - 1);
  exports.post(exports[kernel].value, chunks, helpers, options.scratch, options.scratchBytes);
  let end: number;
  try {
    options.meanwhile?.();
  } finally {
    end = join(kernels);
  }
  if (end === FAILED) throw new Error(`The kernel ${kernel} trapped in a helper thread`);
  if (end === ABORTED) throw new KernelAbortedError(`The kernel ${kernel} was aborted`);
}

/** Works until all chunks are done, whatever happens: helpers write to memory that the caller frees next. */
function join({ exports }: CompiledKernels): number {
  try {
    return exports.join();
  } catch (error) {
    exports.recover(0);
    exports.settle();
    throw error;
  }
}

/**
 * Two words that other threads may hold: the abort flag (not 0 stops running kernels, and those that start, until it is
 * 0 again) and how much the kernels have done.
 */
export function kernelSignals(): Int32Array {
  const { exports, memory } = compiledKernels();
  return new Int32Array(memory.buffer, exports.SIGNALS.value, 2);
}
