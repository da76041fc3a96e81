/** The name of workers that run tasks of many fits; others run one fit after the other. */
export const TASK_WORKER = 'pipefit-tasks';

interface WorkerGlobals {
  /** The name of a browser's worker. */
  readonly name?: string;
  readonly process?: { readonly argv?: readonly string[] };
}

/** Whether this thread is such a worker: it was given that name, in Node as an argument. */
export function isTaskWorker(): boolean {
  const { name, process } = globalThis as WorkerGlobals;
  return name === TASK_WORKER || process?.argv?.includes(TASK_WORKER) === true;
}
