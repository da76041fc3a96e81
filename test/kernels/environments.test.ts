import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

// One program, bundled and minified as for a browser, run where threads can be had and where they cannot.
const PROGRAM = `
import { availableThreads } from 'pipefit/kernels';
import { LogisticRegression } from 'pipefit/linear-model';
const X = Array.from({ length: 3000 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 5]);
const y = X.map(([a, b], i) => (a + b + Math.sin(i * 7) > 0 ? 1 : 0));
const models = [1, 2, 8].map((nJobs) => new LogisticRegression({ nJobs, tol: 1e-12 }).fit(X, y));
const bytes = models.map(({ coef }) => Buffer.from(coef.data.buffer).toString('hex'));
process.stdout.write(JSON.stringify({ single: availableThreads() === 1, bytes }));
`;

const folder = mkdtempSync(join(tmpdir(), 'pipefit-'));
const bundle = join(folder, 'bundle.mjs');

function outcome(before = ''): { single: boolean; bytes: string[] } {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, `${before}\nawait import('./bundle.mjs');\n`);
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [entry], {
    timeout: 50_000,
    encoding: 'utf8',
  });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  await build({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname, sourcefile: 'program.ts' },
    outfile: bundle,
    conditions: ['source'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a program ends by itself, with threads or without, and with the same bytes', () => {
  const threads = outcome();
  expect(new Set(threads.bytes).size).toBe(1);
  const isolated = outcome('delete globalThis.SharedArrayBuffer;');
  expect(isolated).toEqual({ single: true, bytes: threads.bytes });
  // A page's own thread may share memory and may not sleep.
  const page = outcome("Atomics.wait = () => { throw new TypeError('not here'); };");
  expect(page).toEqual({ single: true, bytes: threads.bytes });
  const alone = outcome('process.getBuiltinModule = undefined; delete globalThis.Worker; delete globalThis.navigator;');
  expect(alone).toEqual({ single: true, bytes: threads.bytes });
});
