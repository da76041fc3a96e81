import { packError, setConfig } from '../core/index.js';
import { adoptModule, kernelSignals, startThreads } from '../kernels/index.js';
import type { Post, WorkerJob, WorkerMessage } from './messages.js';
import { serveFit } from './serve-fit.js';
import { serveTask } from './serve-task.js';

/** What this needs of Node. */
interface NodeProcess {
  getBuiltinModule?(name: 'node:worker_threads'):
    | {
        readonly parentPort: {
          on(event: 'message', listener: (job: WorkerJob) => void): void;
          postMessage: Post;
        } | null;
      }
    | undefined;
}

/** What this needs of a browser's worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerJob }) => void) | null;
  postMessage(message: WorkerMessage, transfer?: readonly ArrayBuffer[]): void;
}

/** Answers every job that the thread of the caller sends: one fit, or one task of many. */
export function serveJobs(): void {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const port = process?.getBuiltinModule?.('node:worker_threads')?.parentPort;
  if (port !== undefined && port !== null) {
    port.on('message', (job) => void answer(job, (message, transfer) => port.postMessage(message, transfer)));
    return;
  }
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) =>
    void answer(data, (message, transfer = []) => scope.postMessage(message, transfer), startThreads);
}

async function answer(job: WorkerJob, post: Post, prepare?: () => Promise<void>): Promise<void> {
  try {
    setConfig({ nJobs: job.nJobs });
    if (job.kernels !== null) adoptModule(job.kernels);
    const signals = kernelSignals();
    post({ kind: 'begun', signals: signals.buffer instanceof ArrayBuffer ? null : signals });
    await prepare?.();
    if ('program' in job) post({ kind: 'answer', answer: await serveTask(job) });
    else await serveFit(job, post);
  } catch (error) {
    post({ kind: 'error', error: packError(error) });
  }
}
