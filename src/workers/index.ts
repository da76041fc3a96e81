export { type FitAsyncOptions, fitAsync } from './fit-async.js';
export type { FitProgress } from './fit-worker.js';
export { useWorkerProgram } from './worker-thread.js';
export { type WorkersExecutor, type WorkersOptions, workers } from './workers.js';
