import { NotSupportedError } from '../../core/index.js';
import { inProcess, type Task } from '../execution/executor.js';
import type { Journal } from '../execution/journal.js';
import { type BestSoFar, ProgressMeter } from '../execution/progress.js';
import type { RunSettings, WatchSettings } from '../execution/run-settings.js';
import { systemClock } from '../execution/system-clock.js';
import type { CvData } from './cv-data.js';
import {
  type FitJob,
  type FitOutcome,
  type FitSettings,
  failedFit,
  fitAndScore,
  NOT_STARTED,
} from './fit-and-score.js';
import { openJournal } from './journal-keys.js';
import { type PackedOutcome, packOutcome, unpackOutcome } from './packed-outcome.js';

/** What one run of many fits is told. */
export interface FitRun extends Pick<RunSettings, 'nJobs' | 'executor'>, WatchSettings {
  readonly data: CvData;
  /** What all fits have in common. */
  readonly settings: FitSettings;
  /** Seconds after which no further fit begins. */
  readonly timeBudget: number | null;
  /** All fits of the run, for its progress; those of `fitAll` count too. */
  readonly total: number;
}

/** What a fit-and-score task needs besides data and division. */
export interface FitTaskInput {
  readonly settings: FitSettings;
  readonly spec: FitJob['spec'];
  readonly place: FitJob['place'];
}

/** Told of each outcome as it comes; returns the best candidate so far. */
export type Follow = (job: number, outcome: FitOutcome) => BestSoFar | null;

/**
 * One run of many fits: it knows the executor, the progress, the journal and the time that is left, however often
 * candidates are added.
 */
export class FitSession {
  readonly #run: FitRun;
  readonly #journal: Journal | null;
  readonly #meter: ProgressMeter;
  readonly #deadline: number;
  readonly #keyOf: ((job: FitJob) => Promise<string>) | null;

  private constructor(run: FitRun, journal: Journal | null, keyOf: ((job: FitJob) => Promise<string>) | null) {
    this.#run = run;
    this.#journal = journal;
    this.#keyOf = keyOf;
    this.#meter = new ProgressMeter(run.onProgress, run.total);
    this.#deadline = run.timeBudget === null ? Number.POSITIVE_INFINITY : systemClock() + run.timeBudget;
  }

  /**
   * Opens a session, does something with it and closes it.
   *
   * @throws what the journal refuses · NotSupportedError for a journal where fitted models are to be returned.
   */
  static async open<T>(run: FitRun, use: (session: FitSession) => Promise<T>): Promise<T> {
    if (run.journal === null) return use(new FitSession(run, null, null));
    if (run.settings.returnEstimator) {
      const must = 'be null where fitted models are returned, which it does not keep';
      throw new NotSupportedError({ owner: run.settings.owner, subject: 'journal', must, got: 'a path' });
    }
    const { journal, keyOf } = await openJournal(run.journal, run.data, run.settings);
    try {
      return await use(new FitSession(run, journal, keyOf));
    } finally {
      journal.close();
    }
  }

  /** Whether there is a time budget. */
  get isLimited(): boolean {
    return this.#run.timeBudget !== null;
  }

  /** Whether the time budget is spent. */
  get isOver(): boolean {
    return this.#deadline !== Number.POSITIVE_INFINITY && systemClock() >= this.#deadline;
  }

  /** Fits and scores; what the journal remembers is not done again. Fits that the time budget kept away did not start. */
  async fitAndScore(jobs: readonly FitJob[], follow: Follow = () => null): Promise<FitOutcome[]> {
    const keys = this.#keyOf === null ? [] : await Promise.all(jobs.map(this.#keyOf));
    const outcomes: (FitOutcome | undefined)[] = jobs.map((job, k) => this.#remembered(keys[k], job));
    const open = jobs.flatMap((_, k) => (outcomes[k] === undefined ? [k] : []));
    this.#meter.skip(jobs.length - open.length);
    outcomes.forEach((outcome, k) => void (outcome !== undefined && follow(k, outcome)));
    const note = (k: number, outcome: FitOutcome): void => {
      if (outcomes[k] !== undefined) return;
      outcomes[k] = outcome;
      if (keys[k] !== undefined) this.#journal?.add(keys[k], packOutcome(outcome));
      this.#meter.step(follow(k, outcome));
    };
    const tasks = open.map((k) => this.#task(jobs[k]!));
    const results = await this.#execute(tasks, (task, outcome) => note(open[task]!, outcome));
    // An executor may not tell of results as they come.
    results.forEach((outcome, task) => void (outcome !== undefined && note(open[task]!, outcome)));
    return jobs.map((_, k) => outcomes[k] ?? NOT_STARTED);
  }

  /** Runs another task of the same run, which counts as one fit; no time budget keeps it away. */
  async perform<T>(task: Task<T>): Promise<T> {
    const { executor, nJobs, signal, settings } = this.#run;
    const options = { owner: settings.owner, signal, nJobs, onResult: null, mayStart: null };
    const [result] = await (executor ?? inProcess()).run([task], options);
    this.#meter.step(null);
    return result!;
  }

  #remembered(key: string | undefined, job: FitJob): FitOutcome | undefined {
    const packed = key === undefined ? undefined : this.#journal?.get(key);
    return packed === undefined ? undefined : unpackOutcome(packed as PackedOutcome, job.place);
  }

  #task(job: FitJob): Task<FitOutcome> {
    const { settings, data } = this.#run;
    const { spec, place, split } = job;
    const input: FitTaskInput = { settings, spec, place };
    return {
      run: () => fitAndScore(settings, job),
      portable: {
        program: 'fit-and-score',
        shared: [data, split],
        input,
        affinity: place.split ?? 0,
        onLost: (error) => failedFit(settings, error, place),
      },
    };
  }

  #execute(
    tasks: readonly Task<FitOutcome>[],
    note: (task: number, outcome: FitOutcome) => void,
  ): Promise<(FitOutcome | undefined)[]> {
    const { executor, nJobs, signal, settings, timeBudget } = this.#run;
    return (executor ?? inProcess()).run(tasks, {
      owner: settings.owner,
      signal,
      nJobs,
      onResult: (task, outcome) => note(task, outcome as FitOutcome),
      mayStart: timeBudget === null ? null : () => !this.isOver,
    });
  }
}
