/** What `npm run bench` understands. */
import { parseArgs } from 'node:util';
import { lastCommitDay } from './environment.js';

export const USAGE = `npm run bench -- [options]
  (none)             quick: a tenth of each size, 3 runs, printed only
  --full             all sizes and all JavaScript libraries; writes RESULTS.md
  --only TEXT        only rows whose name contains TEXT (several with commas); RESULTS.md keeps the others
  --factor NUMBERS   only these multiples of the full size: 1, 0.1, 4 (several with commas)
  --peers WHICH      JavaScript libraries: yes, no or only; with --full yes, otherwise no
  --threads N        threads on both sides; 2
  --clock CLOCK      wall, or cpu: the time of all processors together, for a busy machine
  --minutes N        begin nothing new after so many minutes; 40
  --limit N          seconds that a JavaScript library may take; 60
  --day DAY          the day of the run; that of the last commit
`;

/** The options of a run. */
export interface BenchOptions {
  readonly full: boolean;
  readonly only: readonly string[];
  readonly factors: readonly number[];
  readonly peers: 'yes' | 'no' | 'only';
  readonly threads: number;
  readonly clock: 'wall' | 'cpu';
  readonly minutes: number;
  readonly limit: number;
  readonly day: string;
}

/** @throws Error for an option that is not in {@link USAGE}. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ full: { type: 'boolean' }, help: { type: 'boolean' } },
      ...{ only: text, factor: text, peers: text, threads: text, clock: text, minutes: text, limit: text, day: text },
    },
  });
  if (values.help === true) return null;
  const full = values.full === true;
  return {
    full,
    only: list(values.only),
    factors: values.factor === undefined ? (full ? [1, 0.1, 4] : [0.1]) : list(values.factor).map(Number),
    peers: oneOf('peers', values.peers ?? (full ? 'yes' : 'no'), ['yes', 'no', 'only']),
    threads: positive('threads', values.threads ?? '2'),
    clock: oneOf('clock', values.clock ?? 'wall', ['wall', 'cpu']),
    minutes: positive('minutes', values.minutes ?? '40'),
    limit: positive('limit', values.limit ?? '60'),
    day: values.day ?? lastCommitDay(),
  };
}

function list(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(',').map((part) => part.trim());
}

function oneOf<T extends string>(name: string, value: string, options: readonly T[]): T {
  const chosen = options.find((option) => option === value);
  if (chosen === undefined) throw new Error(`--${name} must be one of ${options.join(', ')}; got ${value}`);
  return chosen;
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${name} must be a number above 0; got ${value}`);
  return number;
}
