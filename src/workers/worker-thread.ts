import { NotSupportedError } from '../core/index.js';
import type { WorkerJob, WorkerMessage } from './messages.js';

/** A worker as its starter sees it. */
export interface WorkerThread {
  post(job: WorkerJob, transfer: readonly ArrayBuffer[]): void;
  /** Whether the process waits for the worker before it ends; browsers have no such thing. */
  hold(held: boolean): void;
  end(): void;
}

/** What becomes of a worker. */
export interface WorkerEvents {
  said(message: WorkerMessage): void;
  /** It could not start, or it broke. */
  broke(error: unknown): void;
}

/** What this needs of Node. */
interface NodeProcess {
  getBuiltinModule?(name: 'node:worker_threads'): { readonly Worker: NodeWorkerConstructor } | undefined;
}
type NodeWorkerConstructor = new (
  program: string | URL,
  options: { execArgv?: string[]; resourceLimits?: { maxOldGenerationSizeMb: number } },
) => {
  on(event: 'message', listener: (message: WorkerMessage) => void): void;
  on(event: 'error' | 'messageerror', listener: (error: unknown) => void): void;
  on(event: 'exit', listener: (code: number) => void): void;
  postMessage(job: WorkerJob, transfer: readonly ArrayBuffer[]): void;
  ref(): void;
  unref(): void;
  terminate(): unknown;
};

interface BrowserWorker {
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault(): void }) => void) | null;
  onmessageerror: ((event: unknown) => void) | null;
  postMessage(job: WorkerJob, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}

declare const Worker: new (program: string | URL, options: { type: 'module' }) => BrowserWorker;

let given: string | URL | null = null;

/**
 * Says where the program of workers is, for bundlers that do not follow `new URL(…, import.meta.url)`, such as esbuild:
 * bundle `pipefit/workers/program` as a file of its own and give its address. Vite and webpack need none of this.
 *
 * @param program - an address, or in Node a path; `null` for the library's own file.
 *
 * @example
 * ```ts
 * import { useWorkerProgram } from 'pipefit/workers';
 * useWorkerProgram('/assets/pipefit-worker.js');
 * useWorkerProgram(null); // as at the start
 * ```
 */
export function useWorkerProgram(program: string | URL | null): void {
  given = program;
}

/**
 * @param owner - who asks, for messages
 * @param memoryLimit - megabytes for the worker's objects, in Node; `null` for what Node thinks best
 * @throws NotSupportedError where no worker can be started.
 */
export function startWorker(owner: string, events: WorkerEvents, memoryLimit: number | null = null): WorkerThread {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const NodeWorker = process?.getBuiltinModule?.('node:worker_threads')?.Worker;
  try {
    if (NodeWorker !== undefined) return startInNode(NodeWorker, events, memoryLimit);
    if (typeof Worker === 'function') return startInBrowser(events);
  } catch (error) {
    throw noWorker(owner, error instanceof Error ? error.message : String(error));
  }
  throw noWorker(owner, 'no Worker here');
}

/** The error of a worker that cannot be had, with the remedy. */
export function noWorker(owner: string, got: string): NotSupportedError {
  return new NotSupportedError({
    owner,
    subject: 'a worker',
    must: 'start from its program (see useWorkerProgram; executor: inProcess() fits in this thread)',
    got,
  });
}

function startInNode(
  NodeWorker: NodeWorkerConstructor,
  { said, broke }: WorkerEvents,
  memoryLimit: number | null,
): WorkerThread {
  const program = given ?? ownProgram();
  const limits = memoryLimit === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } };
  // Flags of the process, such as --input-type, may forbid files; sources need the loader that the flags name.
  const isSource = String(program).endsWith('.ts');
  const worker = new NodeWorker(asAddress(program), { ...(isSource ? {} : { execArgv: [] }), ...limits });
  worker.on('message', said);
  worker.on('error', broke);
  worker.on('messageerror', broke);
  worker.on('exit', (code) => broke(new Error(`the worker ended with code ${code}`)));
  return {
    post: (job, transfer) => worker.postMessage(job, transfer),
    hold: (held) => (held ? worker.ref() : worker.unref()),
    end: () => void worker.terminate(),
  };
}

/** Beside this file, with its ending; a name in a variable keeps bundlers for browsers from copying it. */
function ownProgram(): URL {
  const name = `./program.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
  return new URL(name, import.meta.url);
}

/** Node takes paths, and addresses only as objects. */
function asAddress(program: string | URL): string | URL {
  return typeof program === 'string' && program.startsWith('file:') ? new URL(program) : program;
}

function startInBrowser({ said, broke }: WorkerEvents): WorkerThread {
  // Bundlers look for exactly these words, and make a program of the file that they name.
  const worker =
    given === null
      ? new Worker(new URL('./program.js', import.meta.url), { type: 'module' })
      : new Worker(given, { type: 'module' });
  worker.onmessage = ({ data }) => said(data);
  worker.onmessageerror = broke;
  worker.onerror = (event) => {
    event.preventDefault();
    broke(new Error(event.message ?? 'its program could not be loaded'));
  };
  return {
    post: (job, transfer) => worker.postMessage(job, transfer),
    hold: () => {},
    end: () => worker.terminate(),
  };
}
