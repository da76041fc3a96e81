import workerpool, { type Pool } from 'workerpool';
import type { TaskAnswer, TaskMessage } from './task-messages.js';
import { TASK_WORKER } from './worker-role.js';
import { workerProgram } from './worker-thread.js';
import type { WorkersSettings } from './workers-settings.js';

/** What this needs of Node. */
interface NodeProcess {
  readonly versions?: { readonly node?: string };
  getBuiltinModule?(name: 'node:url'): { fileURLToPath(url: string | URL): string } | undefined;
}

/** A worker of Node, as far as a process may wait for it. */
interface HeldWorker {
  ref?(): void;
  unref?(): void;
}

/** No worker answers: its program cannot be loaded. */
export class CannotStart extends Error {}

/** The worker was ended because it took too long. */
export class TookTooLong extends Error {}

/** One worker at a time, which does one task after the other; after a loss the next task starts a new one. */
export class Lane {
  readonly #settings: Pick<WorkersSettings, 'memoryLimit'>;
  /** The numbers of the shared parts that the worker was given. */
  readonly known: Set<number> = new Set();
  /** The affinity of the last task. */
  affinity: number | null = null;
  /** Whether a worker of this lane ever answered. */
  #hasAnswered = false;
  #pool: Pool | null = null;
  #fail: ((error: Error) => void) | null = null;

  constructor(settings: Pick<WorkersSettings, 'memoryLimit'>) {
    this.#settings = settings;
  }

  /**
   * Gives the worker a task.
   *
   * @throws CannotStart when no worker ever answered · TookTooLong after so many seconds · whatever error the worker was
   * lost with.
   */
  async ask(message: TaskMessage, seconds: number | null): Promise<TaskAnswer> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.#greet();
      const answer = await new Promise<TaskAnswer>((resolve, reject) => {
        this.#fail = reject;
        this.#pool ??= startPool(this.#settings);
        if (seconds !== null) timer = setTimeout(() => this.end(new TookTooLong()), seconds * 1000);
        this.#pool.exec('serve', [message]).then(resolve, reject);
        this.#hold(true);
      });
      return answer;
    } catch (error) {
      this.end(error as Error);
      throw error;
    } finally {
      clearTimeout(timer);
      this.#fail = null;
      this.#hold(false);
    }
  }

  /** Says whether the process waits for the worker before it ends: only while it has something to do. */
  #hold(held: boolean): void {
    // workerpool has no word for it; where its insides change, a process waits for its idle workers.
    const { workers = [] } = (this.#pool ?? {}) as { readonly workers?: readonly { readonly worker?: HeldWorker }[] };
    for (const { worker } of workers) {
      if (held) worker?.ref?.();
      else worker?.unref?.();
    }
  }

  /** Before its first task a worker says that it is there. */
  async #greet(): Promise<void> {
    if (this.#hasAnswered) return;
    try {
      this.#pool ??= startPool(this.#settings);
      await this.#pool.exec('hello', []);
      this.#hasAnswered = true;
    } catch (error) {
      throw new CannotStart(error instanceof Error ? error.message : String(error));
    }
  }

  /** Ends the worker, whatever it does; its task fails with that error. */
  end(error: Error = new Error('the worker was ended')): void {
    this.#fail?.(error);
    this.#fail = null;
    this.known.clear();
    this.affinity = null;
    // A worker that was lost already cannot be ended again, which is no matter.
    this.#pool?.terminate(true).then(
      () => {},
      () => {},
    );
    this.#pool = null;
  }
}

function startPool({ memoryLimit }: Pick<WorkersSettings, 'memoryLimit'>): Pool {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const address = String(workerProgram());
  if (process?.versions?.node === undefined) {
    return workerpool.pool(address, {
      workerType: 'web',
      maxWorkers: 1,
      workerOpts: { type: 'module', name: TASK_WORKER },
    });
  }
  const url = process.getBuiltinModule?.('node:url');
  const path = address.startsWith('file:') && url !== undefined ? url.fileURLToPath(address) : address;
  const limits = memoryLimit === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } };
  // Flags of the process, such as --input-type, may forbid files.
  return workerpool.pool(path, {
    workerType: 'thread',
    maxWorkers: 1,
    workerThreadOpts: { execArgv: [], argv: [TASK_WORKER], ...limits },
  });
}
