/**
 * Times pipefit and scikit-learn 1.9.1 side by side on the same bytes, one thread each, interleaved, and writes
 * `bench/RESULTS.md`. `npm run bench` runs it; Python 3 with venv must be there.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setConfig } from 'pipefit/core';
import { type Workload, workloads } from './workloads.js';

const RUNS = 5;
const HERE = import.meta.dirname;
const VENV = join(HERE, '.venv');

interface Timing {
  readonly seconds: number;
  readonly score: number;
}

/** A virtual environment with the oracle; made once. */
function pythonWithOracle(): string {
  const python = join(VENV, 'bin/python');
  if (existsSync(python)) return python;
  execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'scikit-learn==1.9.1'], { stdio: 'inherit' });
  return python;
}

const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
const reference = spawn(pythonWithOracle(), [join(HERE, 'reference.py')], {
  env: { ...process.env, ...ONE_THREAD },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const answers = createInterface({ input: reference.stdout })[Symbol.asyncIterator]();

async function ask(request: object): Promise<Timing> {
  reference.stdin.write(`${JSON.stringify(request)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error('the reference ended early');
  return JSON.parse(value) as Timing;
}

function time(run: () => number): Timing {
  const begin = performance.now();
  const score = run();
  return { seconds: (performance.now() - begin) / 1000, score };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function compare({ name, title, data, prepare }: Workload, folder: string): Promise<string> {
  const [X, y] = data();
  const files = { X: join(folder, `${name}.X`), y: join(folder, `${name}.y`) };
  writeFileSync(files.X, new Uint8Array(X.compact().data.buffer));
  writeFileSync(files.y, new Uint8Array(Int32Array.from(y).buffer));
  await ask({ prepare: name, shape: X.shape, ...files });
  const run = prepare(X, y);
  run();
  await ask({});
  const ours: Timing[] = [];
  const theirs: Timing[] = [];
  for (let k = 0; k < RUNS; k++) {
    ours.push(time(run));
    theirs.push(await ask({}));
  }
  const [a, b] = [median(ours.map(({ seconds }) => seconds)), median(theirs.map(({ seconds }) => seconds))];
  const scores = `${ours[0]!.score.toPrecision(8)} | ${theirs[0]!.score.toPrecision(8)}`;
  const row = `| ${title} | ${(1000 * a).toFixed(1)} | ${(1000 * b).toFixed(1)} | ${(b / a).toFixed(2)} | ${scores} |`;
  process.stdout.write(`${row}\n`);
  return row;
}

setConfig({ nJobs: 1 });
const folder = mkdtempSync(join(tmpdir(), 'pipefit-bench-'));
try {
  const rows: string[] = [];
  for (const workload of workloads) rows.push(await compare(workload, folder));
  const page = [
    '# pipefit beside scikit-learn 1.9.1',
    '',
    `Written by \`npm run bench\`: medians of ${RUNS} interleaved runs in milliseconds, one thread each, Node ${process.version},`,
    `${cpus()[0]?.model.trim()}. The ratio is scikit-learn's time over ours: above 1 we are faster. The scores show that both`,
    'sides did the same work.',
    '',
    '| workload | pipefit | scikit-learn | ratio | score, ours | score, theirs |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  writeFileSync(join(HERE, 'RESULTS.md'), page);
} finally {
  reference.stdin.end();
  rmSync(folder, { recursive: true, force: true });
}
