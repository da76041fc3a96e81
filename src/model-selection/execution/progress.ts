import { systemClock } from './system-clock.js';

/** The best candidate so far. */
export interface BestSoFar {
  /** Its mean score, greater is better. */
  readonly score: number;
  readonly params: object;
}

/** How far a run has come. */
export interface Progress {
  /** Fits that are done; those that a journal remembers count as done. */
  readonly done: number;
  /** Fits in all. */
  readonly total: number;
  /** The best candidate of a search by the score that chooses; `null` before the first one is complete. */
  readonly best: BestSoFar | null;
  /** Seconds since the run began. */
  readonly elapsed: number;
  /** Seconds that the rest will take if it goes on like this; `null` before the first fit. */
  readonly remaining: number | null;
}

/** Counts fits and tells how far they are. */
export class ProgressMeter {
  readonly #onProgress: ((progress: Progress) => void) | null;
  readonly #total: number;
  readonly #start: number;
  #done = 0;
  #known = 0;
  #best: BestSoFar | null = null;

  constructor(onProgress: ((progress: Progress) => void) | null, total: number) {
    this.#onProgress = onProgress;
    this.#total = total;
    this.#start = onProgress === null ? 0 : systemClock();
  }

  /** Counts fits whose outcome was known before the run began. */
  skip(count: number): void {
    this.#known += count;
  }

  /** Counts one fit more, and tells; `null` leaves the best candidate as it was. */
  step(best: BestSoFar | null): void {
    this.#done++;
    this.#best = best ?? this.#best;
    if (this.#onProgress === null) return;
    const done = this.#done + this.#known;
    const elapsed = systemClock() - this.#start;
    const remaining = (elapsed / this.#done) * (this.#total - done);
    this.#onProgress({ done, total: this.#total, best: this.#best, elapsed, remaining });
  }
}
