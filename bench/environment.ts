/** What the bench needs on this machine, made when it is first wanted, and what the machine is. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Program } from './side.js';

const HERE = import.meta.dirname;

/** Packages of the virtual environment; pandas hands the telecom customers over. */
const PYTHON_PACKAGES = ['scikit-learn==1.9.1', 'pandas'];

/** Node with pipefit, or with another JavaScript library. */
export function ourProgram(): Program {
  const args = ['--expose-gc', '--max-old-space-size=8192', '--import', import.meta.resolve('tsx')];
  return { command: process.execPath, args: [...args, join(HERE, 'our-side.ts')], env: {} };
}

/** Python with scikit-learn, its libraries held to as many threads as ours. */
export function referenceProgram(threads: number): Program {
  const count = String(threads);
  const env = { OMP_NUM_THREADS: count, OPENBLAS_NUM_THREADS: count };
  return { command: pythonWithOracle(), args: [join(HERE, 'reference.py')], env };
}

function pythonWithOracle(): string {
  const venv = join(HERE, '.venv');
  const python = join(venv, 'bin/python');
  if (existsSync(python)) return python;
  process.stdout.write(`making ${venv}\n`);
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES], { stdio: 'inherit' });
  return python;
}

/** Installs the JavaScript libraries of the comparison from their lockfile. */
export function installPeers(): void {
  const folder = join(HERE, 'peers');
  if (existsSync(join(folder, 'node_modules'))) return;
  process.stdout.write(`installing the libraries of ${folder}\n`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...flags], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** What the numbers were measured on. */
export function machine(): string {
  const all = cpus();
  return `${all[0]?.model.trim()}, ${all.length} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
}

/** The day of the last commit. */
export function lastCommitDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: HERE, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown day';
  }
}
