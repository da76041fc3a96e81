/** Seconds from any start. */
export type Clock = () => number;

declare const performance: { now(): number };

/**
 * The clock of the system, in seconds from any start. Nothing but a run of many fits ever reads it, and there it decides
 * over no result: it measures times, progress and a `timeBudget`.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { GridSearchCV, systemClock } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [10], [11], [12]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * const grid = new GridSearchCV(new LogisticRegression(), { C: [0.1, 1] }, { cv: 3 });
 * const search = await grid.fit(X, y, { clock: systemClock });
 * search.cvResults.meanFitTime?.length; // 2
 * ```
 */
export function systemClock(): number {
  return performance.now() / 1000;
}
