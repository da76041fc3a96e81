import type { Task } from '../model-selection/index.js';

/**
 * Which task is next: one that has work in common with the lane's last one, else the first of those that no lane is at
 * home with, else the first.
 */
export class Schedule {
  readonly #groups = new Map<number, number[]>();

  constructor(tasks: readonly Task<unknown>[]) {
    for (const [k, { portable }] of tasks.entries()) {
      const affinity = portable?.affinity ?? 0;
      const group = this.#groups.get(affinity);
      if (group === undefined) this.#groups.set(affinity, [k]);
      else group.push(k);
    }
  }

  /** Takes the next task for a lane; `null` when there is none left. */
  next(
    last: number | null,
    others: readonly (number | null)[],
  ): { readonly task: number; readonly affinity: number } | null {
    const left = [...this.#groups.keys()];
    const free = left.find((affinity) => !others.includes(affinity));
    const affinity = last !== null && this.#groups.has(last) ? last : (free ?? left[0]);
    if (affinity === undefined) return null;
    const group = this.#groups.get(affinity)!;
    const task = group.shift()!;
    if (group.length === 0) this.#groups.delete(affinity);
    return { task, affinity };
  }
}
