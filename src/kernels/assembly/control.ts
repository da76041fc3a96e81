// The first kilobyte of memory belongs to the team: every thread finds the current job there. Words that different
// threads write are a cache line apart.

/** The number of the job (upper half) and the next chunk nobody has claimed (lower half). */
export const TICKET: usize = 64;
/** Chunks that are finished. */
export const DONE: usize = 128;
/** Two words that other threads may watch: not 0 stops the work; what kernels have done so far. */
export const SIGNALS: usize = 192;
/** Not 0 after a kernel trapped. */
export const FAILED: usize = 256;
/** The job: which kernel, how many chunks, how many helpers may join, and scratch for each member of the team. */
export const KERNEL: usize = 320;
export const CHUNKS: usize = 324;
export const HELPERS: usize = 328;
export const SCRATCH: usize = 332;
export const SCRATCH_BYTES: usize = 336;
/** What the kernel is given: up to 64 numbers. */
export const ARGUMENTS: usize = 512;

/** Where the arena begins. */
export const HEAP: usize = __heap_base;

/** Whether to stop: kernels with long chunks ask now and then. */
export function aborted(): bool {
  return atomic.load<i32>(SIGNALS) != 0;
}

/** Tells those who watch that `amount` more is done. */
export function progress(amount: i32): void {
  atomic.add<i32>(SIGNALS + 4, amount);
}
