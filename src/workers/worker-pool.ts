import { abortedError } from '../model-selection/index.js';
import { FitWorker, type JobWatch } from './fit-worker.js';
import type { FitJob } from './messages.js';

const OWNER = 'fitAsync';
/** Most fits at the same time: each has memory of its own and uses all threads that its `nJobs` allows. */
const MOST_WORKERS = 4;
/** Workers that are kept for the next fit, so that its kernels find their memory again. */
const MOST_IDLE = 1;

const idle: FitWorker[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Does a job in a worker and gives the bytes of the model.
 *
 * @throws AbortedError when the signal fires, at most some 20 ms later.
 */
export async function fitInWorker(job: FitJob, watch: JobWatch, signal: AbortSignal | null): Promise<Uint8Array> {
  await turn(signal);
  let worker: FitWorker | undefined;
  try {
    worker = idleWorker() ?? new FitWorker();
    return await watched(worker, worker.run(job, watch), signal);
  } finally {
    if (worker !== undefined) keep(worker);
    const next = waiting.shift();
    if (next === undefined) busy--;
    else next();
  }
}

/** The outcome of a job, unless the signal fires before. */
async function watched(worker: FitWorker, job: Promise<Uint8Array>, signal: AbortSignal | null): Promise<Uint8Array> {
  const abort = () => worker.abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    if (signal?.aborted) abort();
    const bytes = await job;
    if (signal?.aborted) throw abortedError(OWNER, signal);
    return bytes;
  } catch (error) {
    throw signal?.aborted ? abortedError(OWNER, signal) : error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function idleWorker(): FitWorker | undefined {
  const worker = idle.pop();
  return worker?.ended ? idleWorker() : worker;
}

function keep(worker: FitWorker): void {
  if (worker.ended) return;
  if (idle.length < MOST_IDLE) idle.push(worker);
  else worker.end();
}

/** Takes a place among those that work, at once or when one of them hands it on. */
function turn(signal: AbortSignal | null): Promise<void> {
  if (signal?.aborted) return Promise.reject(abortedError(OWNER, signal));
  if (busy < MOST_WORKERS) {
    busy++;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const begin = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(begin), 1);
      reject(abortedError(OWNER, signal));
    };
    waiting.push(begin);
    signal?.addEventListener('abort', leave, { once: true });
  });
}
