/** What the bench has measured, kept in `results.json` so that single rows can be run again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scores } from './workload.js';

const FILE = join(import.meta.dirname, 'results.json');

/** One side of a comparison. */
export interface Measured {
  /** The median, of one call. */
  readonly seconds: number;
  readonly scores: Scores;
  /** Bytes above what the process held before; `null` where they cannot be told. */
  readonly peak: number | null;
}

/** A row at one size. */
export interface Outcome {
  readonly name: string;
  readonly factor: number;
  readonly size: string;
  readonly title: string;
  readonly target: readonly [number, number] | null;
  readonly threads: number;
  readonly day: string;
  /** What went wrong; the rest is then missing. */
  readonly failed?: string;
  readonly runs?: number;
  readonly ours?: Measured;
  readonly theirs?: Measured;
  /** Bytes that went in, and bytes of what came out (of a model, its file). */
  readonly input?: number;
  readonly result?: number | null;
}

/** Another JavaScript library on a row, at the largest size that it finishes in time. */
export interface PeerOutcome {
  readonly package: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly size: string;
  readonly limit: number;
  readonly day: string;
  readonly failed?: string;
  readonly seconds?: number;
  readonly ourSeconds?: number;
  readonly scores?: Scores;
  readonly ourScores?: Scores;
  /** Whether it finished the whole workload, and what ended it where it did not. */
  readonly whole?: boolean;
  readonly stopped?: string;
}

/** All that has been measured. */
export interface Results {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly outcomes: readonly Outcome[];
  readonly peers: readonly PeerOutcome[];
}

export const NO_RESULTS: Results = { machine: '', versions: {}, outcomes: [], peers: [] };

/** What earlier runs have measured. */
export function readResults(): Results {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : NO_RESULTS;
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
}

/** The results with one more, in place of an earlier one of the same row and size. */
export function withOutcome(results: Results, outcome: Outcome): Results {
  const others = results.outcomes.filter(({ name, factor }) => name !== outcome.name || factor !== outcome.factor);
  return { ...results, outcomes: [...others, outcome] };
}

/** The results with one more, in place of an earlier one of the same library and row. */
export function withPeer(results: Results, peer: PeerOutcome): Results {
  const others = results.peers.filter((other) => other.package !== peer.package || other.name !== peer.name);
  return { ...results, peers: [...others, peer] };
}
