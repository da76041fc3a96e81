import { getConfig, NotSupportedError, threadsFor, WorkerError } from '../core/index.js';
import { adoptedModule } from '../kernels/index.js';
import { abortedError, type RunOptions, type Task } from '../model-selection/index.js';
import { type Lane, TaskFailed, TookTooLong } from './lane.js';
import { Schedule } from './schedule.js';
import { sharedFor } from './shared-parts.js';
import { CODECS } from './task-codecs.js';
import type { TaskAnswer, TaskMessage } from './task-messages.js';
import type { UserModule } from './user-modules.js';
import type { WorkersSettings } from './workers-settings.js';

/** What the tasks of one run have in common. */
export interface TaskRun {
  readonly owner: string;
  readonly settings: WorkersSettings;
  readonly modules: readonly UserModule[];
  readonly lanes: readonly Lane[];
}

/** Refuses to go on once a run has ended. */
type CheckRunning = () => void;

/**
 * Runs tasks on lanes; those that cannot travel run in this thread.
 *
 * @throws what a task throws · AbortedError at once when the signal fires · NotSupportedError where no worker starts.
 */
export async function runTasks<T>(
  tasks: readonly Task<T>[],
  { signal, onResult, mayStart }: RunOptions,
  run: TaskRun,
): Promise<(T | undefined)[]> {
  const results: (T | undefined)[] = tasks.map(() => undefined);
  const schedule = new Schedule(tasks);
  const ended = new AbortController();
  const drive = async (lane: Lane): Promise<void> => {
    while (mayStart?.() !== false) {
      const others = run.lanes.flatMap((other) => (other === lane ? [] : [other.affinity]));
      const next = schedule.next(lane.affinity, others);
      if (next === null) return;
      lane.affinity = next.affinity;
      const result = await perform(tasks[next.task]!, lane, run, () => ended.signal.throwIfAborted());
      ended.signal.throwIfAborted();
      results[next.task] = result;
      onResult?.(next.task, result);
    }
  };
  const abort = whenAborted(run.owner, signal);
  try {
    await Promise.race([abort.promise, Promise.all(run.lanes.map(drive))]);
    return results;
  } catch (error) {
    ended.abort(error);
    for (const lane of run.lanes) lane.end();
    throw error;
  } finally {
    abort.forget();
  }
}

async function perform<T>(task: Task<T>, lane: Lane, run: TaskRun, checkRunning: CheckRunning): Promise<T> {
  const { portable } = task;
  if (portable === undefined) return task.run();
  const codec = CODECS.get(portable.program)!;
  const message = {
    program: portable.program,
    input: codec.pack(portable.input, run.modules),
    nJobs: Math.max(1, Math.floor(threadsFor(getConfig().nJobs) / run.lanes.length)),
    modules: run.modules.map(({ address }) => address),
    kernels: adoptedModule(),
  };
  const answer = await attempt(message, portable.shared, lane, run, checkRunning);
  if (!(answer instanceof WorkerError)) return codec.unpack(answer, portable.input, run.modules) as T;
  if (portable.onLost === undefined) throw answer;
  return portable.onLost(answer) as T;
}

/** What a task results in, however often it has to begin again; or the error that it ends with. */
async function attempt(
  message: Omit<TaskMessage, 'shared'>,
  shared: readonly object[],
  lane: Lane,
  run: TaskRun,
  checkRunning: CheckRunning,
): Promise<unknown> {
  const { timeout, retries } = run.settings;
  for (let losses = 0; ; ) {
    let answer: TaskAnswer;
    try {
      answer = await lane.ask({ ...message, shared: sharedFor(lane, run.owner, shared) }, timeout);
    } catch (error) {
      checkRunning();
      if (error instanceof TookTooLong) return tooLong(run.owner, timeout!);
      if (error instanceof TaskFailed) throw error.cause;
      if (error instanceof NotSupportedError) throw error;
      if (++losses <= retries) continue;
      return lost(run.owner, losses, error);
    }
    checkRunning();
    if (answer.kind === 'result') return answer.result;
    lane.known.clear();
  }
}

/** Rejects when the signal fires. */
function whenAborted(owner: string, signal: AbortSignal | null): { promise: Promise<never>; forget(): void } {
  let forget = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    const fail = (): void => reject(abortedError(owner, signal));
    if (signal?.aborted) fail();
    signal?.addEventListener('abort', fail, { once: true });
    forget = () => signal?.removeEventListener('abort', fail);
  });
  return { promise, forget: () => forget() };
}

function tooLong(owner: string, seconds: number): WorkerError {
  return new WorkerError({ owner, subject: 'a fit', must: `end within ${seconds} s`, got: 'no end' });
}

function lost(owner: string, times: number, error: unknown): WorkerError {
  const text = error instanceof Error ? error.message : String(error);
  const got = `${times} lost, the last by: ${text}`;
  return Object.assign(new WorkerError({ owner, subject: 'a worker', must: 'live until its fit ends', got }), {
    cause: error,
  });
}
