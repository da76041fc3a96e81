import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the program of workers, in JavaScript: they cannot run the sources. */
    readonly workerProgram: string;
    /** The path of a module with estimators and scorers of a user. */
    readonly userModule: string;
    /** The path of a module with an estimator that does harm. */
    readonly faultyModule: string;
    /** The path of a module with estimators that watch rows and note what they saw. */
    readonly validationToys: string;
    /** The path of a program that searches with a journal. */
    readonly searchProgram: string;
  }
}

/** Bundles the program of workers once for all tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pipefit-worker-'));
  await build({
    entryPoints: {
      program: join(import.meta.dirname, '../src/workers/program.ts'),
      user: join(import.meta.dirname, 'workers/user-module.ts'),
      faulty: join(import.meta.dirname, 'model-selection/execution/faulty-module.ts'),
      toys: join(import.meta.dirname, 'base/validation-toys.ts'),
      search: join(import.meta.dirname, 'model-selection/execution/resumable-search.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // CommonJS among the dependencies asks Node for its modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    conditions: ['source'],
    logLevel: 'silent',
  });
  project.provide('workerProgram', join(folder, 'program.mjs'));
  project.provide('userModule', join(folder, 'user.mjs'));
  project.provide('faultyModule', join(folder, 'faulty.mjs'));
  project.provide('validationToys', join(folder, 'toys.mjs'));
  project.provide('searchProgram', join(folder, 'search.mjs'));
  return () => rmSync(folder, { recursive: true });
}
