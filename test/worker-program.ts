import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the program of workers, in JavaScript: they cannot run the sources. */
    readonly workerProgram: string;
  }
}

/** Bundles the program of workers once for all tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pipefit-worker-'));
  const workerProgram = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../src/workers/fit-program.ts')],
    outfile: workerProgram,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
  });
  project.provide('workerProgram', workerProgram);
  return () => rmSync(folder, { recursive: true });
}
