/** Times one row at one size: pipefit and scikit-learn side by side, run by run. */
import { rmSync } from 'node:fs';
import { inputBytes, type StoredFiles } from './dataset.js';
import { ourProgram, referenceProgram } from './environment.js';
import { makeData } from './make-data.js';
import type { Answer, OpenRequest } from './messages.js';
import type { Measured, Outcome } from './outcome.js';
import { Side } from './side.js';
import type { Scores, Workload } from './workload.js';

/** How long one answer may take, in seconds. */
const LIMIT = 400;

/** How the bench is run. */
export interface Settings {
  readonly threads: number;
  /** Seconds on the clock, or of all processors together (for a busy machine). */
  readonly clock: 'wall' | 'cpu';
  readonly day: string;
  /** At most so many runs, an odd number, and no more than fit into so many seconds. */
  readonly runs: number;
  readonly secondsForRuns: number;
}

/** Measures; what goes wrong is part of the outcome. */
export async function compare(
  file: string,
  workload: Workload,
  factor: number,
  settings: Settings,
): Promise<{ outcome: Outcome; versions: Readonly<Record<string, string>> }> {
  const { name, title, target } = workload;
  const rows = Math.round(workload.rows * factor);
  const { threads, day } = settings;
  const row = { name, factor, size: workload.size(rows), title, target, threads, day };
  const sides: Side[] = [];
  let versions: Readonly<Record<string, string>> = {};
  let folder: string | null = null;
  try {
    const data = await makeData(file, name, rows);
    folder = data.folder;
    sides.push(new Side(ourProgram()), new Side(referenceProgram(threads)));
    const answers = await openAll(sides, file, { name, data: data.files, threads });
    versions = Object.assign({}, ...answers.map((answer) => answer.versions)) as Readonly<Record<string, string>>;
    const { runs, ours, theirs, result } = await interleave(sides, workload, settings);
    const outcome: Outcome = { ...row, runs, ours, theirs, input: inputOf(data.files), result };
    return { outcome: disagreeing(outcome, workload.tolerance), versions };
  } catch (error) {
    return { outcome: { ...row, failed: (error as Error).message }, versions };
  } finally {
    for (const side of sides) side.close();
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens one after the other, so that neither warms up while the other does. */
async function openAll(
  sides: readonly Side[],
  file: string,
  request: Omit<OpenRequest, 'do' | 'file'>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const paths = [file, `${import.meta.dirname}/${file}`];
  for (const [i, side] of sides.entries()) {
    answers.push(await side.open({ ...request, file: paths[i]! }, LIMIT));
    await side.ask({ do: 'warm' }, LIMIT);
  }
  return answers;
}

interface Interleaved {
  readonly runs: number;
  readonly ours: Measured;
  readonly theirs: Measured;
  readonly result: number | null;
}

async function interleave(sides: readonly Side[], workload: Workload, settings: Settings): Promise<Interleaved> {
  const answers: Answer[][] = [[], []];
  for (const side of sides) await side.ask({ do: 'prepare' }, LIMIT);
  let [runs, spent] = [settings.runs, 0];
  for (let done = 0; done < runs; done++) {
    for (const [i, side] of sides.entries()) {
      const answer = await side.ask({ do: 'run' }, LIMIT);
      answers[i]!.push(answer);
      spent += answer.seconds!;
    }
    if (done === 0) runs = oddRuns(Math.min(runs, settings.secondsForRuns / spent));
  }
  const scores = [await sides[0]!.ask({ do: 'score' }, LIMIT), await sides[1]!.ask({ do: 'score' }, LIMIT)];
  const measured = answers.map(
    (timings, i): Measured => ({
      seconds: median(timings.map((timing) => secondsOf(timing, settings))) / (workload.calls ?? 1),
      scores: scores[i]!.scores!,
      peak: workload.memory === false ? null : timings[0]!.peak!,
    }),
  );
  return { runs, ours: measured[0]!, theirs: measured[1]!, result: scores[0]!.result ?? null };
}

/** The largest odd number of runs up to this, at least one. */
function oddRuns(most: number): number {
  return Math.max(1, 2 * Math.floor((most + 1) / 2) - 1);
}

export function secondsOf({ seconds, cpuSeconds }: Answer, { clock }: Pick<Settings, 'clock'>): number {
  return clock === 'wall' ? seconds! : cpuSeconds!;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Records have no size in memory that both sides would agree on. */
function inputOf(files: StoredFiles): number {
  return Object.values(files).some(({ dtype }) => dtype === 'json') ? 0 : inputBytes(files);
}

/** The outcome, marked as failed where scores differ by more than the row allows. */
function disagreeing(outcome: Outcome, tolerance: Scores): Outcome {
  const [a, b] = [outcome.ours!.scores, outcome.theirs!.scores];
  const apart = Object.keys(tolerance).filter((key) => !near(a[key], b[key], tolerance[key]!));
  if (apart.length === 0) return outcome;
  const failed = `scores differ: ${apart.map((key) => `${key} ${a[key]} and ${b[key]}`).join(', ')}`;
  return { ...outcome, failed };
}

function near(a: number | undefined, b: number | undefined, tolerance: number): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= tolerance * Math.abs(b);
}
