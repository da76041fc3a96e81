/** Loads the libraries of the comparison, which the compiler does not know: they are installed when they are wanted. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, 'peers/package.json'));

/** A CommonJS library. */
export function loadPeer<T>(name: string): T {
  return require(name) as T;
}

/** A library of ES modules. */
export async function importPeer<T>(name: string): Promise<T> {
  return (await import(require.resolve(name))) as T;
}
