import { type CompiledKernels, compiledKernels } from './compiled-kernels.js';

/** What this needs of Node; browsers have none of it. */
interface NodeProcess {
  getBuiltinModule?(name: 'node:worker_threads'): { readonly Worker: NodeWorkerConstructor } | undefined;
  getBuiltinModule?(name: 'node:os'): { availableParallelism(): number } | undefined;
}
type NodeWorkerConstructor = new (
  code: string,
  options: { eval: true; execArgv: string[]; workerData: unknown },
) => { unref(): void; on(event: 'error', listener: () => void): void };

/** What this needs of browsers; Node's own globals of these names differ. */
interface BrowserScope {
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly Worker?: new (
    url: string,
  ) => {
    postMessage(message: unknown): void;
    onmessage: (() => void) | null;
    onerror: ((event: { preventDefault(): void }) => void) | null;
  };
}

const MOST_THREADS = 64;

/**
 * A helper's whole program, as text: a bundler then has no file to lose. Memory that grew while the helper started may
 * still have its old size there, and every access beyond it would trap; growing by nothing tells all threads the size.
 */
const HELPER = `
const help = ({ module, memory, member }) => {
  const { serve, recover } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  memory.grow(0);
  for (;;) {
    try {
      serve(member);
    } catch {
      recover(member);
    }
  }
};
if (typeof require === 'function') help(require('node:worker_threads').workerData);
else {
  onmessage = (event) => {
    postMessage('awake');
    help(event.data);
  };
}
`;

const scope = globalThis as unknown as BrowserScope;
const node = (globalThis as { readonly process?: NodeProcess }).process;

let helpers = 0;
let canStart = true;
/** Of each helper in a browser: settled once it is awake, or cannot be had. */
const wakening: Promise<void>[] = [];

/** How many threads the machine runs at once, and 1 where a thread may not wait for others. */
export function availableThreads(): number {
  if (!mayWait()) return 1;
  const cores =
    node?.getBuiltinModule?.('node:os')?.availableParallelism() ?? scope.navigator?.hardwareConcurrency ?? 1;
  return Math.min(cores, MOST_THREADS);
}

/**
 * Starts helpers until there are so many, and says how many there are. They sleep between jobs, and end with the thread
 * that started them; one that is not awake yet misses a job, and its chunks go to others.
 */
export function enlistHelpers(kernels: CompiledKernels, wanted: number): number {
  if (!kernels.shared || !mayWait()) return 0;
  for (; canStart && helpers < Math.min(wanted, MOST_THREADS - 1); helpers++) {
    canStart = start({ module: kernels.module, memory: kernels.memory, member: helpers + 1 });
    if (!canStart) break;
  }
  return Math.min(helpers, wanted);
}

/**
 * Starts a helper for every thread that the machine has, and waits until they are awake. Only a browser's worker needs
 * this: there, helpers cannot begin before the worker that started them has an idle moment.
 */
export async function startThreads(): Promise<void> {
  enlistHelpers(compiledKernels(), availableThreads() - 1);
  await Promise.all(wakening.splice(0));
}

/** Whether this thread may sleep: all may, except a page's own. */
function mayWait(): boolean {
  if (typeof SharedArrayBuffer !== 'function') return false;
  try {
    return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1) === 'not-equal';
  } catch {
    return false;
  }
}

function start(message: unknown): boolean {
  try {
    const Threads = node?.getBuiltinModule?.('node:worker_threads')?.Worker;
    if (Threads === undefined) return startInBrowser(message);
    const worker = new Threads(HELPER, { eval: true, execArgv: [], workerData: message });
    worker.on('error', () => {}); // it could not start: the work goes on without it
    worker.unref();
    return true;
  } catch {
    return false; // forbidden here, by permissions for example
  }
}

function startInBrowser(message: unknown): boolean {
  if (scope.Worker === undefined) return false;
  const worker = new scope.Worker(URL.createObjectURL(new Blob([HELPER], { type: 'text/javascript' })));
  const awake = new Promise<void>((resolve) => {
    worker.onmessage = () => resolve();
    worker.onerror = (event) => {
      event.preventDefault();
      resolve();
    };
  });
  wakening.push(awake);
  worker.postMessage(message);
  return true;
}
