import { COMPILED_MODULE, FINGERPRINT, SHARED_FLAG } from './compiled-module.js';
import { type WasmGlobal, type WasmMemory, wasm } from './web-assembly.js';

/** Kernels of linear models. */
export type LinearKernel =
  | 'HESSIAN_PRODUCT'
  | 'WEIGHTED_GRAM'
  | 'MARGIN_LOSS'
  | 'STOCHASTIC_AVERAGE'
  | 'DUAL_SVC'
  | 'DUAL_SVR'
  | 'DUAL_LOGISTIC'
  | 'CRAMMER_SINGER'
  | 'L1_SVC'
  | 'L1_LOGISTIC';

/** Kernels of k-means. */
export type KMeansKernel =
  | 'KMEANS_CENTRE'
  | 'KMEANS_CODE'
  | 'KMEANS_ASSIGN'
  | 'KMEANS_COMBINE'
  | 'KMEANS_INERTIA'
  | 'KMEANS_TRIALS'
  | 'KMEANS_ACCEPT'
  | 'ELKAN_START'
  | 'ELKAN_ASSIGN';

/** Kernels that find neighbours. */
export type NeighborKernel =
  | 'NEAREST_BRUTE'
  | 'WITHIN_BRUTE'
  | 'NEAREST_QUANTISED'
  | 'KD_TREE_BUILD'
  | 'NEAREST_TREE'
  | 'WITHIN_TREE'
  | 'DBSCAN_CORE'
  | 'DBSCAN_JOIN'
  | 'DBSCAN_NUMBER'
  | 'DBSCAN_BORDER';
type Quantise = (
  X: number,
  n: number,
  p: number,
  center: number,
  scale: number,
  limit: number,
  to: number,
  squares: number,
) => void;

/** What the module in `assembly/` exports; addresses are in bytes. */
interface KernelExports extends Readonly<Record<NeighborKernel | KMeansKernel | LinearKernel, WasmGlobal>> {
  readonly HEAP: WasmGlobal;
  /** Where a job's arguments go, float64. */
  readonly ARGUMENTS: WasmGlobal;
  /** Where the abort flag and the progress counter are, int32. */
  readonly SIGNALS: WasmGlobal;
  readonly LOGISTIC_LOSS: WasmGlobal;
  readonly SVM_TRAIN: WasmGlobal;
  readonly SVM_DECISION: WasmGlobal;
  readonly RANK_COLUMNS: WasmGlobal;
  readonly GROW_TREES: WasmGlobal;
  readonly PREDICT_TREES: WasmGlobal;
  readonly PAIRWISE_MATRIX: WasmGlobal;
  readonly CLUSTER_DISTANCES: WasmGlobal;
  post(kernel: number, chunks: number, helpers: number, scratch: number, scratchBytes: number): void;
  join(): number;
  settle(): number;
  recover(member: number): void;
  exp(x: number): number;
  log(x: number): number;
  log1p(x: number): number;
  expm1(x: number): number;
  pow(x: number, y: number): number;
  tanh(x: number): number;
  erf(x: number): number;
  erfc(x: number): number;
  lgamma(x: number): number;
  treeScratchBytes(
    nSamples: number,
    nFeatures: number,
    nSums: number,
    capacity: number,
    bestFirst: number,
    criterion: number,
    usesLists: number,
    randomSplits: number,
  ): number;
  pairwiseSum(values: number, n: number): number;
  quantisePoints: Quantise;
  quantiseQueries: Quantise;
  fromReduced(metric: number, reduced: number, exponent: number): number;
  cosine(x: number): number;
  toReduced(metric: number, distance: number, exponent: number): number;
  svmScratchBytes(rows: number, variables: number, slots: number): number;
  shareBytes(rows: number): number;
  helperBytes(): number;
  rowsReaching(closest: number, weights: number, n: number, targets: number, count: number, rows: number): void;
  columnSums(values: number, n: number, p: number, squares: boolean, sums: number): void;
  layPairs(X: number, n: number, p: number, center: number, isAbreast: boolean, to: number, squares: number): void;
}

/** The module in this thread, with its memory. */
export interface CompiledKernels {
  readonly exports: KernelExports;
  readonly module: object;
  readonly memory: WasmMemory;
  /** Whether other threads can work on the memory. */
  readonly shared: boolean;
  /** What the memory can grow to, in bytes. */
  readonly limit: number;
}

export const PAGE_BYTES = 65536;

/** Most pages, from all that 32 bits address to what the smallest devices grant. */
const MOST_PAGES: readonly number[] = [65536, 32768, 16384, 8192];

let compiled: CompiledKernels | null = null;
let given: object | null = null;

/** The module: the one that was handed in, or else compiled at the first call. */
export function compiledKernels(): CompiledKernels {
  compiled ??= given === null ? instantiate(typeof SharedArrayBuffer === 'function') : start(given, false);
  return compiled;
}

/** Whether a value is the module of this release, compiled. */
export function isKernelModule(value: unknown): value is object {
  if (!(value instanceof wasm.Module)) return false;
  const [section] = wasm.Module.customSections(value, 'pipefit');
  return section !== undefined && String.fromCharCode(...new Uint8Array(section)) === FINGERPRINT;
}

/** Takes a compiled module with memory of its own in place of compiling one; `false` when kernels are in use already. */
export function adoptModule(module: object): boolean {
  if (compiled !== null) return compiled.module === module;
  given = module;
  return true;
}

/** The module that was handed in, for workers of this thread. */
export function adoptedModule(): object | null {
  return given;
}

/** Compiles the module for shared memory, or for memory of its own where pages may not share any. */
export function instantiate(shared: boolean): CompiledKernels {
  const bytes = Uint8Array.from(atob(COMPILED_MODULE), (character) => character.charCodeAt(0));
  if (!shared) bytes[SHARED_FLAG] = 1;
  return start(new wasm.Module(bytes), shared);
}

function start(module: object, shared: boolean): CompiledKernels {
  const { memory, limit } = allocate(shared);
  const { exports } = new wasm.Instance(module, { env: { memory } });
  return { exports: exports as unknown as KernelExports, module, memory, shared, limit };
}

function allocate(shared: boolean): Pick<CompiledKernels, 'memory' | 'limit'> {
  for (const maximum of MOST_PAGES) {
    try {
      return { memory: new wasm.Memory({ initial: 1, maximum, shared }), limit: maximum * PAGE_BYTES };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error; // else too much to reserve: ask for less
    }
  }
  throw new KernelMemoryError(PAGE_BYTES, 0);
}

/** The work would need more memory than there can be; nothing has been done. Callers name the data to blame. */
export class KernelMemoryError extends Error {
  override readonly name = 'KernelMemoryError';
  /** Bytes in all. */
  readonly needed: number;
  readonly limit: number;

  constructor(needed: number, limit: number) {
    super(`The kernels would need ${needed} bytes of memory; there are ${limit}`);
    this.needed = needed;
    this.limit = limit;
  }
}
