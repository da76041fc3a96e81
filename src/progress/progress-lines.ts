import type { Progress } from '../model-selection/index.js';
import { stateText } from './progress-text.js';

/** Fewest seconds between two lines. */
const PAUSE = 1;

/** Tells a run in lines: one for each further tenth, but not two within a second, and the last one always. */
export class ProgressLines {
  readonly #label: string;
  readonly #write: (line: string) => void;
  #tenth = 0;
  #told = 0;

  constructor(label: string, write: (line: string) => void) {
    this.#label = label;
    this.#write = write;
  }

  update({ done, total, best, elapsed, remaining }: Progress): void {
    const tenth = Math.floor((10 * done) / total);
    const due = tenth > this.#tenth && elapsed >= this.#told + PAUSE;
    if (done < total && !due) return;
    this.#tenth = tenth;
    this.#told = elapsed;
    const head = this.#label === '' ? '' : `${this.#label}: `;
    const share = Math.floor((100 * done) / total);
    this.#write(`${head}${done}/${total} (${share} %), ${stateText(best, elapsed, remaining)}`);
  }

  /** Nothing is left open by a line. */
  stop(): void {}
}
