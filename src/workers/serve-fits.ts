import type { FittedModel, FitWarning } from '../base/index.js';
import { packError, setConfig } from '../core/index.js';
import { adoptModule, kernelSignals, startThreads } from '../kernels/index.js';
import { decodeSpec, save } from '../persist/index.js';
import type { FitJob, WorkerMessage } from './messages.js';
import { unpack, unpackValidation } from './packed-data.js';

type Post = (message: WorkerMessage, transfer?: readonly ArrayBuffer[]) => void;

/** What this needs of Node. */
interface NodeProcess {
  getBuiltinModule?(
    name: 'node:worker_threads',
  ):
    | { readonly parentPort: { on(event: 'message', listener: (job: FitJob) => void): void; postMessage: Post } | null }
    | undefined;
}

/** What this needs of a browser's worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: FitJob }) => void) | null;
  postMessage(message: WorkerMessage, transfer?: readonly ArrayBuffer[]): void;
}

/** Answers every job that the thread of the caller sends. */
export function serveFits(): void {
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

async function answer(job: FitJob, post: Post, prepare?: () => Promise<void>): Promise<void> {
  try {
    setConfig({ nJobs: job.nJobs });
    if (job.kernels !== null) adoptModule(job.kernels);
    const signals = kernelSignals();
    post({ kind: 'begun', signals: signals.buffer instanceof ArrayBuffer ? null : signals });
    await prepare?.();
    const bytes = save(await fit(job, (warning) => post({ kind: 'warning', warning })));
    post({ kind: 'model', bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    post({ kind: 'error', error: packError(error) });
  }
}

/** Some specifications fit asynchronously: searches. */
async function fit(job: FitJob, logger: (warning: FitWarning) => void): Promise<FittedModel> {
  const { spec, X, y, sampleWeight } = job;
  const subject = decodeSpec(spec);
  if (subject.role === 'label-encoder') return subject.fit(unpack(X) as never, undefined as never) as FittedModel;
  const weights = unpack(sampleWeight) as Float64Array | null;
  const validation = unpackValidation(job.validation);
  const given = {
    ...(weights === null ? {} : { sampleWeight: weights }),
    ...(validation === null ? {} : { validation }),
  };
  const options = { logger, ...given };
  return (await subject.fit(unpack(X) as never, unpack(y) as never, options)) as FittedModel;
}
