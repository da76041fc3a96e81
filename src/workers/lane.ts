import { type NotSupportedError, PipefitError, unpackError } from '../core/index.js';
import type { WorkerMessage } from './messages.js';
import type { TaskAnswer, TaskMessage } from './task-messages.js';
import { noWorker, startWorker, type WorkerThread } from './worker-thread.js';

/** The worker was ended because it took too long. */
export class TookTooLong extends Error {}

/** The task itself failed, in a worker that lives. */
export class TaskFailed extends Error {
  override readonly cause: Error;

  constructor(cause: Error) {
    super(cause.message);
    this.cause = cause;
  }
}

interface Asked {
  readonly seconds: number | null;
  readonly resolve: (answer: TaskAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** One worker at a time, which does one task after the other; after a loss the next task starts a new one. */
export class Lane {
  /** The numbers of the shared parts that the worker was given. */
  readonly known: Set<number> = new Set();
  /** The affinity of the last task. */
  affinity: number | null = null;
  readonly #memoryLimit: number | null;
  #thread: WorkerThread | null = null;
  #asked: Asked | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a worker of this lane ever began something: otherwise its program cannot be loaded. */
  #hasBegun = false;

  constructor(memoryLimit: number | null) {
    this.#memoryLimit = memoryLimit;
  }

  /**
   * Gives the worker a task.
   *
   * @throws TaskFailed with the task's own error · TookTooLong when it takes longer than so many seconds ·
   * NotSupportedError when no worker can start · any other error when the worker was lost.
   */
  ask(message: TaskMessage, seconds: number | null): Promise<TaskAnswer> {
    return new Promise((resolve, reject) => {
      this.#asked = { seconds, resolve, reject };
      try {
        this.#thread ??= this.#start();
        this.#thread.hold(true);
        this.#thread.post(message, []);
      } catch (error) {
        this.end(error instanceof PipefitError ? error : new TaskFailed(error as Error));
      }
    });
  }

  /** Ends the worker, whatever it does; its task fails with that error. */
  end(error: unknown = new Error('the worker was ended')): void {
    const asked = this.#settle();
    this.#thread?.end();
    this.#thread = null;
    this.known.clear();
    this.affinity = null;
    asked?.reject(error);
  }

  #start(): WorkerThread {
    const thread: WorkerThread = startWorker(
      'workers',
      {
        said: (message) => this.#hear(message),
        broke: (error) => {
          // The end of a worker that was ended before is no news.
          if (this.#thread === thread) this.end(this.#hasBegun ? error : notBegun(error));
        },
      },
      this.#memoryLimit,
    );
    return thread;
  }

  #hear(message: WorkerMessage): void {
    if (message.kind === 'begun') {
      this.#hasBegun = true;
      // The time to load the program is not the task's.
      const seconds = this.#asked?.seconds ?? null;
      if (seconds !== null) this.#timer = setTimeout(() => this.end(new TookTooLong()), seconds * 1000);
    } else if (message.kind === 'answer') this.#settle()?.resolve(message.answer);
    else if (message.kind === 'error') this.#settle()?.reject(new TaskFailed(unpackError(message.error)));
  }

  #settle(): Asked | null {
    const asked = this.#asked;
    this.#asked = null;
    clearTimeout(this.#timer);
    this.#thread?.hold(false);
    return asked;
  }
}

function notBegun(error: unknown): NotSupportedError {
  return noWorker('workers', error instanceof Error ? error.message : String(error));
}
