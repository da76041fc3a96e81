import { adoptModule, isKernelModule } from '../kernels/index.js';
import { describe, InvalidParameterError } from './errors.js';

/**
 * Hands in the compiled kernels, for places that compile no WebAssembly at run time, such as edge workers; elsewhere they
 * come with the library, and this is not needed. Call it before anything is fitted. Such kernels work on one thread.
 *
 * @param module - `pipefit/kernels.wasm` of this very release, as a `WebAssembly.Module`.
 * @throws InvalidParameterError for any other module, and when kernels are in use already.
 *
 * @example
 * ```js
 * import kernels from 'pipefit/kernels.wasm'; // on Cloudflare Workers, for example, this is a module
 * import { useKernels } from 'pipefit/core';
 * useKernels(kernels);
 * ```
 */
export function useKernels(module: object): void {
  const parts = { owner: 'useKernels', subject: 'module' };
  if (!isKernelModule(module)) {
    const must = 'be the WebAssembly.Module of pipefit/kernels.wasm of this release';
    throw new InvalidParameterError({ ...parts, must, got: describe(module) });
  }
  if (adoptModule(module)) return;
  throw new InvalidParameterError({ ...parts, must: 'come before the first use of kernels', got: 'it later' });
}
