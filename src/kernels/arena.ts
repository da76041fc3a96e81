import { type CompiledKernels, compiledKernels, KernelMemoryError, PAGE_BYTES } from './compiled-kernels.js';
import type { WasmMemory } from './web-assembly.js';

/** Rows of typed arrays begin at multiples of this, so that no two threads write into one cache line. */
const ALIGNMENT = 64;

/** What can be copied in. */
export type PlacedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Int8Array | Uint8Array;

let top = 0;

/** Memory of the kernels for the time of one {@link withArena}. Addresses are in bytes. */
export class Arena {
  readonly #kernels: CompiledKernels = compiledKernels();

  /** The address of so many bytes; what they hold is undefined. @throws KernelMemoryError when there cannot be so many. */
  reserve(bytes: number): number {
    const { exports, memory, limit } = this.#kernels;
    const from = Math.ceil(Math.max(top, exports.HEAP.value) / ALIGNMENT) * ALIGNMENT;
    const end = from + bytes;
    if (end > limit) throw new KernelMemoryError(end, limit);
    const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) grow(memory, missing, end);
    top = end;
    return from;
  }

  /** Copies numbers in and gives their address. */
  place(values: PlacedArray): number {
    const at = this.reserve(values.byteLength);
    this.bytes(at, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return at;
  }

  /** The bytes at an address. Look again after `reserve`: memory that grows may move. */
  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#kernels.memory.buffer, at, length);
  }

  /** The numbers at an address. Look again after `reserve`: memory that grows may move. */
  float64s(at: number, length: number): Float64Array {
    return new Float64Array(this.#kernels.memory.buffer, at, length);
  }

  /** The integers at an address. Look again after `reserve`: memory that grows may move. */
  int32s(at: number, length: number): Int32Array {
    return new Int32Array(this.#kernels.memory.buffer, at, length);
  }

  /** The small integers at an address. Look again after `reserve`: memory that grows may move. */
  int16s(at: number, length: number): Int16Array {
    return new Int16Array(this.#kernels.memory.buffer, at, length);
  }
}

/** Gives the task an arena, and frees all of it when the task returns or throws. Arenas nest. */
export function withArena<T>(task: (arena: Arena) => T): T {
  const mark = top;
  try {
    return task(new Arena());
  } finally {
    top = mark;
  }
}

function grow(memory: WasmMemory, pages: number, end: number): void {
  try {
    memory.grow(pages);
  } catch {
    throw new KernelMemoryError(end, memory.buffer.byteLength); // the engine or the machine has no more
  }
}
