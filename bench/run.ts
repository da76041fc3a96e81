/** Times pipefit beside scikit-learn 1.9.1 and other JavaScript libraries; `npm run bench -- --help` says how. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type Entry } from './catalogue.js';
import { compare, type Settings } from './compare.js';
import { comparePeer } from './compare-peer.js';
import { installPeers, machine } from './environment.js';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import {
  NO_RESULTS,
  type Outcome,
  type PeerOutcome,
  type Results,
  readResults,
  withOutcome,
  withPeer,
  writeResults,
} from './outcome.js';
import { report } from './report.js';
import { digits, scores, time } from './units.js';

/** Seconds for the runs of one row, by its size: the full size counts most. */
const SECONDS_FOR_RUNS: Readonly<Record<number, number>> = { 0.1: 15, 1: 60, 4: 40 };
const RUNS = { full: 5, quick: 3 };

/** One run of the bench: what is asked for, and what has been found so far. */
class Bench {
  #options: BenchOptions;
  #entries: readonly Entry[];
  #results: Results;
  #failures = 0;

  constructor(options: BenchOptions, entries: readonly Entry[]) {
    this.#options = options;
    this.#entries = entries;
    const partly = options.only.length > 0 || options.peers === 'only' || options.factors.length < 3;
    this.#results = { ...(partly ? readResults() : NO_RESULTS), machine: machine() };
  }

  /** The most important first: what the clock cuts off is the largest sizes. */
  async run(): Promise<number> {
    const { peers } = this.#options;
    if (peers !== 'only') for (const factor of [1, 0.1]) await this.#all(factor);
    if (peers !== 'no') await this.#allPeers();
    if (peers !== 'only') await this.#all(4);
    print(`\n${this.#failures === 0 ? 'all rows agree' : `${this.#failures} failed`}, ${minutes().toFixed(1)} min\n`);
    return this.#failures;
  }

  get #chosen(): readonly Entry[] {
    const { only } = this.#options;
    return this.#entries.filter(
      ({ workload }) => only.length === 0 || only.some((text) => workload.name.includes(text)),
    );
  }

  async #all(factor: number): Promise<void> {
    for (const entry of this.#chosen) {
      const { name, factors } = entry.workload;
      const asked = factors.filter((one) => this.#options.factors.includes(one));
      const only = factors.length === 1 ? factors : asked;
      if (only.includes(factor) && !this.#isLate(`${name} × ${factor}`)) await this.#compare(entry, factor);
    }
  }

  async #compare({ file, workload }: Entry, factor: number): Promise<void> {
    print(`${workload.title}, ${workload.size(Math.round(workload.rows * factor))} … `);
    const { outcome, versions } = await compare(file, workload, factor, this.#settings(factor));
    this.#results = withOutcome({ ...this.#results, versions: { ...this.#results.versions, ...versions } }, outcome);
    this.#keep(outcome.failed);
    print(`${said(outcome)}\n`);
  }

  async #allPeers(): Promise<void> {
    if (!this.#chosen.some(({ workload }) => (workload.peers ?? []).length > 0)) return;
    installPeers();
    for (const { file, workload } of this.#chosen) {
      for (const peer of workload.peers ?? []) {
        if (this.#isLate(`${peer.package}, ${workload.name}`)) continue;
        print(`${peer.package}: ${workload.title} … `);
        const outcome = await comparePeer(file, workload, peer, this.#options.limit, this.#settings(1));
        this.#results = withPeer(this.#results, outcome);
        this.#keep(outcome.failed);
        print(`${peerSaid(outcome)}\n`);
      }
    }
  }

  #settings(factor: number): Settings {
    const { threads, clock, day, full } = this.#options;
    return { threads, clock, day, runs: full ? RUNS.full : RUNS.quick, secondsForRuns: SECONDS_FOR_RUNS[factor] ?? 40 };
  }

  #isLate(row: string): boolean {
    if (minutes() < this.#options.minutes) return false;
    print(`${row}: skipped, ${this.#options.minutes} min are over\n`);
    return true;
  }

  /** Writes after each row, so that a run that is cut short keeps what it has. */
  #keep(failed: string | undefined): void {
    if (failed !== undefined) this.#failures++;
    if (!this.#options.full) return;
    writeResults(this.#results);
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report(this.#results, this.#entries));
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

function minutes(): number {
  return performance.now() / 60_000;
}

function said({ failed, ours, theirs, runs }: Outcome): string {
  if (ours === undefined || theirs === undefined) return `FAILED: ${failed}`;
  const times = `${digits(theirs.seconds / ours.seconds)} (ours ${time(ours.seconds)}, theirs ${time(theirs.seconds)}`;
  const end = `${runs} runs, ${scores(ours.scores)})`;
  return failed === undefined ? `${times}, ${end}` : `FAILED: ${failed} – ${times}, ${end}`;
}

function peerSaid({ failed, seconds, ourSeconds, size, scores: theirs, ourScores }: PeerOutcome): string {
  if (seconds === undefined || ourSeconds === undefined) return `FAILED: ${failed}`;
  const times = `theirs ${time(seconds)}, ours ${time(ourSeconds)}`;
  return `${digits(seconds / ourSeconds)} at ${size} (${times}; ${scores(theirs)}; ${scores(ourScores)})`;
}

const options = readOptions(process.argv.slice(2));
if (options === null) print(USAGE);
else process.exitCode = (await new Bench(options, await catalogue()).run()) === 0 ? 0 : 1;
