import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RandomState } from 'pipefit/core';
import { type WorkersOptions, workers } from 'pipefit/workers';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { FITS, runSearch } from './fault-search.js';
import { type Fault, FOLDER } from './faulty-module.js';

/** How many runs: ten with all other tests, 200 in `npm run test:faults`. */
const RUNS = Number(process.env.FAULT_RUNS ?? 10);

/** What happens in the runs, again and again in this order. */
const KINDS = ['exits', 'kills', 'exits', 'kills', 'devours', 'exits', 'kills', 'loops', 'exits', 'kills'] as const;

const runs = Array.from({ length: RUNS }, (_, seed) => ({ seed, kind: KINDS[seed % KINDS.length]! }));
const seedsOf = (kind: Fault): number[] => runs.flatMap((run) => (run.kind === kind ? [run.seed] : []));

/** Seconds after which a fit of 3 ms is taken for endless. */
const TIMEOUT = 2;

const { Faulty } = (await import(inject('faultyModule'))) as typeof import('./faulty-module.js');
const folders: string[] = [];

/** The undisturbed run: what it found, and its fits; the last one is that of the best candidate. */
let calm = '';
let fits: string[] = [];
/** The fits of candidates, in the order of their names. */
let candidates: string[] = [];

/** A folder with a plan of faults, which the estimator finds. */
function planned(plan: Readonly<Record<string, Fault>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pipefit-faults-'));
  folders.push(folder);
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  writeFileSync(join(folder, 'fits'), '');
  process.env[FOLDER] = folder;
  return folder;
}

const wholeLines = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
const fitsIn = (folder: string): string[] => wholeLines(join(folder, 'fits'));
/** The fits that a journal remembers; its first line is about the run. */
const journaled = (folder: string): string[] => wholeLines(join(folder, 'search.jsonl')).slice(1);

/** Some of the fits, each with the same fault. */
function choose(random: RandomState, from: readonly string[], most: number, fault: Fault): Record<string, Fault> {
  const chosen = random.choice(from, { size: 1 + random.randint(most), replace: false });
  return Object.fromEntries(chosen.map((fit) => [fit, fault]));
}

beforeAll(async () => {
  const folder = planned({});
  calm = await runSearch(Faulty, null, null);
  fits = fitsIn(folder);
  candidates = fits.slice(0, -1).toSorted();
});
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
afterAll(() => {
  delete process.env[FOLDER];
});

describe('a search whose workers', () => {
  const disturbed = async (
    seed: number,
    plan: Record<string, Fault>,
    limits: WorkersOptions,
  ): Promise<{ readonly folder: string; readonly found: string }> => {
    const folder = planned(plan);
    const executor = workers({ size: 1 + (seed % 3), modules: [inject('faultyModule')], ...limits });
    const found = await runSearch(Faulty, executor, join(folder, 'search.jsonl'));
    executor.close();
    return { folder, found };
  };

  it('has as many fits as it says', () => {
    expect(fits).toHaveLength(FITS + 1);
    expect(new Set(fits).size).toBe(FITS + 1);
  });

  it.each(seedsOf('exits'))('exit finds the same, and repeats what was in flight (seed %i)', async (seed) => {
    const plan = choose(new RandomState(seed), fits, 3, 'exits');
    const { folder, found } = await disturbed(seed, plan, {});
    expect(found).toBe(calm);
    expect(fitsIn(folder).toSorted()).toEqual([...fits, ...Object.keys(plan)].toSorted());
    expect(new Set(journaled(folder)).size).toBe(FITS);
  });

  it.each(seedsOf('devours'))(
    'run out of memory finds the same, and repeats what was in flight (seed %i)',
    async (seed) => {
      const plan = choose(new RandomState(seed), fits, 2, 'devours');
      const { folder, found } = await disturbed(seed, plan, { memoryLimit: 64 });
      expect(found).toBe(calm);
      expect(fitsIn(folder).toSorted()).toEqual([...fits, ...Object.keys(plan)].toSorted());
      expect(new Set(journaled(folder)).size).toBe(FITS);
    },
  );

  it.each(seedsOf('loops'))('never end finds what it finds where those fits fail (seed %i)', async (seed) => {
    const plan = choose(new RandomState(seed), candidates, 1, 'loops');
    planned(Object.fromEntries(Object.keys(plan).map((fit) => [fit, 'throws'])));
    const failing = await runSearch(Faulty, null, null);
    const { folder, found } = await disturbed(seed, plan, { timeout: TIMEOUT });
    expect(found).toBe(failing);
    expect(found).not.toBe(calm);
    expect(fitsIn(folder)).toHaveLength(FITS + 1);
    expect(journaled(folder)).toHaveLength(FITS);
  });
});

describe('a search with a journal', () => {
  /** Runs the program until it ends; says whether it was killed. */
  const wasKilled = async (folder: string, size: number): Promise<boolean> => {
    const args = [inject('searchProgram'), folder, String(size), inject('workerProgram'), inject('faultyModule')];
    try {
      await promisify(execFile)(process.execPath, args);
      return false;
    } catch (error) {
      const { signal } = error as { readonly signal?: unknown };
      if (signal !== 'SIGKILL') throw error;
      return true;
    }
  };

  /** Cuts off a part of the last line, or all of it, as when the machine loses its power. */
  const tear = (folder: string, random: RandomState): void => {
    const path = join(folder, 'search.jsonl');
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const last = bytes.length - (bytes.subarray(0, -1).lastIndexOf('\n') + 1);
    if (last > 0) truncateSync(path, bytes.length - 1 - random.randint(last));
  };

  it.each(seedsOf('kills'))('whose process is killed goes on where it was (seed %i)', async (seed) => {
    const random = new RandomState(seed);
    const plan = choose(random, fits, 3, 'kills');
    const folder = planned(plan);
    const size = seed % 4;
    for (let kills = 0; ; kills++) {
      const kept = journaled(folder).length;
      const before = fitsIn(folder).length;
      const killed = await wasKilled(folder, size);
      const begun = fitsIn(folder).slice(before);
      expect(new Set(begun).size).toBe(begun.length);
      if (!killed) {
        // Nothing but what the journal does not have, and the best candidate.
        expect(begun).toHaveLength(FITS - kept + 1);
        expect(kills).toBeGreaterThan(0);
        break;
      }
      // Only what was in flight is lost: one fit of each worker.
      expect(journaled(folder).length).toBeGreaterThanOrEqual(kept + begun.length - Math.max(1, size));
      expect(kills).toBeLessThan(Object.keys(plan).length);
      if (random.randint(3) === 0) tear(folder, random);
    }
    expect(readFileSync(join(folder, 'found'), 'utf8')).toBe(calm);
    expect(new Set(journaled(folder)).size).toBe(FITS);
    expect(journaled(folder)).toHaveLength(FITS);
  });
});
