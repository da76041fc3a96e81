import { custom, integer, nullable, type ParamRules, type Rule, resolveParams, threadsFor } from '../core/index.js';
import type { Executor, RunOptions, Task } from '../model-selection/index.js';
import { LanePool } from './lane-pool.js';
import { runTasks } from './run-tasks.js';
import { importModules, moduleRule } from './user-modules.js';
import type { WorkersSettings } from './workers-settings.js';

/** Options of {@link workers}. */
export interface WorkersOptions {
  /** How many workers. @defaultValue null: one for each processor */
  readonly size?: number | null | undefined;
  /**
   * Modules whose exports the workers need: your own estimators (each with its model under the name `Fitted…`) and
   * scoring functions. Addresses such as `new URL('./my-estimators.js', import.meta.url)`, or names of packages.
   * @defaultValue []
   */
  readonly modules?: readonly (string | URL)[] | undefined;
  /** Seconds that one fit may take; after them its worker is ended, and the fit has failed. @defaultValue null: no limit */
  readonly timeout?: number | null | undefined;
  /** How often a fit begins again whose worker was lost in the middle, before it counts as failed. @defaultValue 2 */
  readonly retries?: number | undefined;
  /** Megabytes for the objects of one worker, only in Node. @defaultValue null: what Node thinks best */
  readonly memoryLimit?: number | null | undefined;
}

/** An executor with workers. They end by themselves after a minute without work, and never keep a process alive. */
export interface WorkersExecutor extends Executor {
  /** Ends the workers at once. */
  close(): void;
}

const OWNER = 'workers';
const positive = (must: string): Rule<number | null> =>
  nullable(custom<number>({ must, test: (n) => typeof n === 'number' && n > 0 && n < Number.POSITIVE_INFINITY }));

const RULES: ParamRules<WorkersSettings> = {
  size: nullable(integer({ min: 1 })),
  modules: moduleRule,
  timeout: positive('be a number of seconds above 0'),
  retries: integer({ min: 0, default: 2 }),
  memoryLimit: positive('be a number of megabytes above 0'),
};

/**
 * Runs many fits in workers, in Node and in browsers. The data travel once to each worker, in shared memory where there
 * is any. Results are the same, byte for byte, for any number of workers, also when some are lost on the way.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { crossValScore } from 'pipefit/model-selection';
 * import { workers } from 'pipefit/workers';
 * const X = [[0], [1], [2], [10], [11], [12]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * const executor = workers({ size: 2 });
 * await crossValScore(new LogisticRegression(), X, y, { cv: 3, executor }); // Float64Array [1, 1, 1]
 * executor.close();
 * ```
 *
 * @throws InvalidParameterError for an option against its rule. A run throws NotSupportedError for what no worker knows:
 * functions, and classes that no module exports; it names them.
 */
export function workers(options?: WorkersOptions): WorkersExecutor {
  const settings: WorkersSettings = resolveParams(OWNER, RULES, options);
  const lanes = new LanePool(settings.memoryLimit);
  return {
    run: async <T>(tasks: readonly Task<T>[], run: RunOptions): Promise<(T | undefined)[]> => {
      const modules = await importModules(OWNER, settings.modules);
      const most = Math.min(settings.size ?? threadsFor(-1), run.nJobs === null ? tasks.length : threadsFor(run.nJobs));
      return lanes.use(Math.max(1, Math.min(most, tasks.length)), (some) =>
        runTasks(tasks, run, { owner: run.owner, settings, modules, lanes: some }),
      );
    },
    close: () => lanes.close(),
  };
}
