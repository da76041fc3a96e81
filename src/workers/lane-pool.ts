import { Lane } from './lane.js';

/** Seconds for which workers wait for the next run: their code is warm by then. A process does not wait for them. */
const PATIENCE = 60;

/** A timer; in Node a process can be told not to wait for it. */
type Timer = ReturnType<typeof setTimeout> & { unref?(): void };

/** The lanes of one executor: those in use, and those that wait. */
export class LanePool {
  readonly #memoryLimit: number | null;
  readonly #idle = new Map<Lane, Timer>();

  constructor(memoryLimit: number | null) {
    this.#memoryLimit = memoryLimit;
  }

  /** Lends lanes for as long as `use` runs. */
  async use<T>(count: number, use: (lanes: readonly Lane[]) => Promise<T>): Promise<T> {
    const lanes = Array.from({ length: count }, () => this.#take());
    try {
      return await use(lanes);
    } finally {
      for (const lane of lanes) this.#keep(lane);
    }
  }

  /** Ends the lanes that wait. */
  close(): void {
    for (const [lane, timer] of this.#idle) {
      clearTimeout(timer);
      lane.end();
    }
    this.#idle.clear();
  }

  #take(): Lane {
    for (const [lane, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(lane);
      return lane;
    }
    return new Lane(this.#memoryLimit);
  }

  #keep(lane: Lane): void {
    const end = (): void => {
      this.#idle.delete(lane);
      lane.end();
    };
    const timer: Timer = setTimeout(end, PATIENCE * 1000);
    timer.unref?.();
    this.#idle.set(lane, timer);
  }
}
