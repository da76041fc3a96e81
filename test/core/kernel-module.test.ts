import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { InvalidParameterError, useKernels } from 'pipefit/core';
import { compiledKernels } from 'pipefit/kernels';
import { LogisticRegression } from 'pipefit/linear-model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standalone } from '../../src/kernels/assembly/build.js';
import { COMPILED_MODULE } from '../../src/kernels/compiled-module.js';

/** The file that the package has as pipefit/kernels.wasm. */
const file = standalone(Buffer.from(COMPILED_MODULE, 'base64'));
/** Node's types have no constructors of WebAssembly. */
const { WebAssembly } = globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => object } };
const folder = mkdtempSync(join(tmpdir(), 'pipefit-'));

/** A place that compiles nothing, such as an edge worker: modules come compiled, and there are neither threads nor Node. */
const PROGRAM = `
import { readFileSync } from 'node:fs';
const { module, compile } = WebAssembly;
const kernels = new WebAssembly.Module(readFileSync(new URL('kernels.wasm', import.meta.url)));
const forbidden = { construct() { throw new WebAssembly.CompileError('no code is made here'); } };
WebAssembly.Module = new Proxy(WebAssembly.Module, forbidden);
delete globalThis.SharedArrayBuffer;
delete globalThis.Worker;
process.getBuiltinModule = undefined;
const { LogisticRegression, useKernels } = await import('./bundle.mjs');
const X = Array.from({ length: 3000 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 5]);
const y = X.map(([a, b], i) => (a + b + Math.sin(i * 7) > 0 ? 1 : 0));
const fit = () => [...new LogisticRegression({ tol: 1e-12 }).fit(X, y).coef.data];
const attempt = (work) => { try { return work(); } catch (error) { return error.message; } };
const before = process.argv[2] === 'without' ? null : attempt(() => useKernels(kernels));
process.stdout.write(JSON.stringify({ before, coef: attempt(fit), again: attempt(() => useKernels(kernels)) }));
`;

function run(mode: string): { before: unknown; coef: unknown; again: unknown } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'program.mjs'), mode], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

beforeAll(async () => {
  await build({
    stdin: {
      contents: "export { useKernels } from 'pipefit/core'; export { LogisticRegression } from 'pipefit/linear-model';",
      resolveDir: import.meta.dirname,
      sourcefile: 'program.ts',
    },
    outfile: join(folder, 'bundle.mjs'),
    conditions: ['source'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
  });
  writeFileSync(join(folder, 'kernels.wasm'), file);
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('compiled kernels that are handed in give the same bytes where nothing can be compiled', () => {
  const X = Array.from({ length: 3000 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 5]);
  const y = X.map(([a, b], i) => (a! + b! + Math.sin(i * 7) > 0 ? 1 : 0));
  const coef = [...new LogisticRegression({ tol: 1e-12 }).fit(X, y).coef.data];
  expect(run('with')).toEqual({ coef });
  expect(run('without')).toMatchObject({ coef: 'no code is made here' });
});

test('other modules are refused, and any that comes too late', () => {
  const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  for (const wrong of [empty, {}, null, 'kernels.wasm'])
    expect(() => useKernels(wrong as never)).toThrow(InvalidParameterError);
  expect(() => useKernels(empty)).toThrow('useKernels: module must be the WebAssembly.Module of pipefit/kernels.wasm');
  compiledKernels();
  const late = new WebAssembly.Module(file);
  expect(() => useKernels(late)).toThrow('useKernels: module must come before the first use of kernels');
});
