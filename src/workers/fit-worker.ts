import type { FitWarning } from '../base/index.js';
import { InvalidParameterError, unpackError } from '../core/index.js';
import type { FitJob, WorkerMessage } from './messages.js';
import { transferable } from './packed-data.js';
import { noWorker, startWorker, type WorkerThread } from './worker-thread.js';

/** How long, in milliseconds, kernels have to notice an abort before their thread is ended. */
const PATIENCE = 20;
/** How often, in milliseconds, the progress is looked at. */
const LOOK = 50;

/** How far a fit has come. */
export interface FitProgress {
  /** Work that is done, in units of the estimator's kernels (rows that were visited, say); 1 at the end at least. */
  readonly done: number;
  /** All the work, once it is known: most fits learn it at their end. */
  readonly total: number | null;
}

/** Who watches a job. */
export interface JobWatch {
  readonly onWarning: (warning: FitWarning) => void;
  readonly onProgress: ((progress: FitProgress) => void) | null;
}

interface Running extends JobWatch {
  readonly resolve: (model: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** One worker, which does one job after the other. It never keeps the process alive between two. */
export class FitWorker {
  readonly #thread: WorkerThread;
  /** The abort flag and the progress counter of the worker's kernels, once they are known. */
  #signals: Int32Array | null = null;
  #running: Running | null = null;
  #look: ReturnType<typeof setTimeout> | undefined;
  #last: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #begun = false;

  /** @throws NotSupportedError where no worker can be started. */
  constructor() {
    this.#thread = startWorker('fitAsync', {
      said: (message) => this.#hear(message),
      broke: (error) => this.#break(error),
    });
    this.#thread.hold(false);
  }

  /** Whether it is gone: aborted in the middle, or broken. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Does a job and gives the bytes of the model. */
  run(job: FitJob, watch: JobWatch): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#running = { ...watch, resolve, reject };
      this.#signals?.fill(0);
      this.#thread.hold(true);
      try {
        this.#thread.post(job, transferable([job.X, job.y, job.sampleWeight]));
        this.#watchProgress(0);
      } catch (error) {
        this.#settle()?.reject(isUncloneable(error) ? notPlain(error) : error);
      }
    });
  }

  /** Stops the job: through the kernels' flag where memory is shared, and soon by ending the worker. */
  abort(): void {
    if (this.#running === null) return;
    if (this.#signals !== null) Atomics.store(this.#signals, 0, 1);
    const wait = this.#signals === null ? 0 : PATIENCE;
    this.#last ??= setTimeout(() => this.#break(new Error('the worker was ended')), wait);
  }

  /** Ends the worker, whatever it does. */
  end(): void {
    this.#ended = true;
    this.#thread.end();
  }

  #hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'begun':
        this.#begun = true;
        this.#signals = message.signals;
        break;
      case 'warning':
        this.#running?.onWarning(message.warning);
        break;
      case 'model': {
        const done = Math.max(1, this.#done());
        const running = this.#settle();
        running?.onProgress?.({ done, total: done });
        running?.resolve(message.bytes);
        break;
      }
      case 'error':
        this.#settle()?.reject(unpackError(message.error));
    }
  }

  /** The worker is gone, or has to go. */
  #break(error: unknown): void {
    if (!this.#ended) this.end();
    const got = error instanceof Error ? error.message : String(error);
    this.#settle()?.reject(this.#begun ? error : noWorker('fitAsync', got));
  }

  #settle(): Running | null {
    const running = this.#running;
    this.#running = null;
    clearTimeout(this.#look);
    clearTimeout(this.#last);
    this.#last = undefined;
    this.#thread.hold(false);
    return running;
  }

  #done(): number {
    return this.#signals === null ? 0 : Atomics.load(this.#signals, 1) >>> 0;
  }

  #watchProgress(before: number): void {
    const look = () => {
      const done = this.#done();
      if (done !== before) this.#running?.onProgress?.({ done, total: null });
      this.#watchProgress(done);
    };
    if (this.#running?.onProgress) this.#look = setTimeout(look, LOOK);
  }
}

/** Whether a message was refused because something in it, such as a function, has no copy. */
function isUncloneable(error: unknown): error is Error {
  return error instanceof Error && error.name === 'DataCloneError';
}

/** X is converted before it is sent, so this is about the target, or the weights. */
function notPlain({ message: got }: Error): InvalidParameterError {
  return new InvalidParameterError({
    owner: 'fitAsync',
    subject: 'y',
    must: 'be plain data to travel to a worker',
    got,
  });
}
