/** What the bench and the processes that it times say to each other: one line of JSON each way. */
import { createInterface } from 'node:readline';
import type { StoredFiles } from './dataset.js';
import type { Scores } from './workload.js';

/** An answer stands on a line of its own behind this mark: libraries may print what they like. */
export const MARK = '@bench ';

/** What to open: a row of a bench file, its data, and how to run it. */
export interface OpenRequest {
  readonly do: 'open';
  /** Path of the bench file, without `.bench.ts`. */
  readonly file: string;
  readonly name: string;
  /** The JavaScript library that does the work instead of ours. */
  readonly peer?: string;
  readonly data: StoredFiles;
  readonly threads: number;
}

export type Request = OpenRequest | { readonly do: 'warm' | 'prepare' | 'run' | 'score' };

/** An answer: what was asked for, or what went wrong. */
export interface Answer {
  readonly error?: string;
  readonly versions?: Readonly<Record<string, string>>;
  /** Time on the clock, and of all processors together. */
  readonly seconds?: number;
  readonly cpuSeconds?: number;
  readonly scores?: Scores;
  /** Bytes above what the process held before the work began. */
  readonly peak?: number;
  /** Bytes of what the work returned. */
  readonly result?: number;
}

/** Answers requests on stdin, one after the other, until there are none. */
export async function answerRequests(answer: (request: Request) => Promise<Answer>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const said = await answer(JSON.parse(line) as Request).catch(
      (error: unknown): Answer => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    process.stdout.write(`\n${MARK}${JSON.stringify(said)}\n`);
  }
  process.exit(0);
}
