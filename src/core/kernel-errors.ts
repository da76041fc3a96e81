import { KernelAbortedError, KernelMemoryError } from '../kernels/index.js';
import { AbortedError, DataError } from './errors.js';

/** Runs work that may use kernels, and says whose work it was when they refuse it. */
export function throughKernels<T>(owner: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof KernelMemoryError) {
      const must = `fit in ${gigabytes(error.limit)} of memory, with what is computed from it`;
      throw new DataError({ owner, subject: 'X', must, got: `a need of ${gigabytes(error.needed)}` });
    }
    if (error instanceof KernelAbortedError) {
      throw new AbortedError({ owner, subject: 'the signal', must: 'not be aborted before the end', got: 'an abort' });
    }
    throw error;
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GB`;
}
