/** Times another JavaScript library at the largest size that it finishes in time, and pipefit at the same size. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Settings, secondsOf } from './compare.js';
import { ourProgram } from './environment.js';
import { largestFinished } from './largest.js';
import { type MadeData, makeData } from './make-data.js';
import type { PeerOutcome } from './outcome.js';
import { Side } from './side.js';
import type { Peer, Scores, Workload } from './workload.js';

/** Seconds for what is not timed: reading data, preparing it, the score. */
const ASIDE = 120;
const OUR_RUNS = 3;

interface Attempt {
  readonly seconds: number;
  readonly scores: Scores;
}

/** How a row is run by a library: by us where there is no `peer`. */
interface Runner {
  readonly file: string;
  readonly name: string;
  readonly peer?: string;
  readonly settings: Settings;
}

/** Measures; what goes wrong is part of the outcome. */
export async function comparePeer(
  file: string,
  workload: Workload,
  peer: Peer,
  limit: number,
  settings: Settings,
): Promise<PeerOutcome> {
  const { name, title } = workload;
  const { day } = settings;
  const row = { package: peer.package, version: versionOf(peer.package), name, title, limit, day };
  const scores = new Map<number, Scores>();
  let stopped = '';
  const attempt = async (rows: number): Promise<number | null> => {
    try {
      const run = await withData(file, name, rows, (data) =>
        runPeer({ file, name, peer: peer.package, settings }, data, limit),
      );
      scores.set(rows, run.scores);
      return run.seconds;
    } catch (error) {
      stopped = `${workload.size(rows)}: ${(error as Error).message}`;
      return null;
    }
  };
  try {
    const best = await largestFinished(peer.from, workload.rows, limit, attempt);
    if (best === null) throw new Error(stopped);
    const ours = await withData(file, name, best.rows, (data) => runOurs({ file, name, settings }, data));
    const found = { seconds: best.seconds, ourSeconds: ours.seconds, ourScores: ours.scores };
    const whole = best.rows === workload.rows;
    return { ...row, ...found, scores: scores.get(best.rows)!, whole, stopped, size: workload.size(best.rows) };
  } catch (error) {
    return { ...row, size: '', failed: (error as Error).message };
  }
}

function versionOf(name: string): string {
  const manifest = join(import.meta.dirname, 'peers/node_modules', name, 'package.json');
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  } catch {
    return 'not installed';
  }
}

async function withData<T>(file: string, name: string, rows: number, use: (data: MadeData) => Promise<T>): Promise<T> {
  const data = await makeData(file, name, rows);
  try {
    return await use(data);
  } finally {
    rmSync(data.folder, { recursive: true, force: true });
  }
}

/** One run of the library. */
async function runPeer({ file, name, peer, settings }: Runner, data: MadeData, limit: number): Promise<Attempt> {
  const side = new Side(ourProgram());
  try {
    await side.open({ file, name, peer: peer!, data: data.files, threads: 1 }, ASIDE);
    await side.ask({ do: 'prepare' }, ASIDE);
    const seconds = secondsOf(await side.ask({ do: 'run' }, limit), settings);
    const { scores } = await side.ask({ do: 'score' }, ASIDE);
    return { seconds, scores: scores! };
  } finally {
    side.close();
  }
}

async function runOurs({ file, name, settings }: Runner, data: MadeData): Promise<Attempt> {
  const side = new Side(ourProgram());
  try {
    await side.open({ file, name, data: data.files, threads: settings.threads }, ASIDE);
    await side.ask({ do: 'warm' }, ASIDE);
    await side.ask({ do: 'prepare' }, ASIDE);
    const seconds: number[] = [];
    for (let k = 0; k < OUR_RUNS; k++) seconds.push(secondsOf(await side.ask({ do: 'run' }, ASIDE), settings));
    const { scores } = await side.ask({ do: 'score' }, ASIDE);
    return { seconds: median(seconds), scores: scores! };
  } finally {
    side.close();
  }
}
