import type { FitWarning } from '../base/index.js';
import type { PackedError } from '../core/index.js';
import type { PackedData, PackedValidation } from './packed-data.js';
import type { TaskAnswer, TaskMessage } from './task-messages.js';

/** One fit, as it travels to a worker. */
export interface FitJob {
  /** What `encodeSpec` of `pipefit/persist` wrote. */
  readonly spec: Uint8Array;
  readonly X: PackedData;
  readonly y: PackedData;
  readonly sampleWeight: PackedData;
  readonly validation: PackedValidation;
  /** The setting of the caller's thread. */
  readonly nJobs: number;
  /** Compiled kernels that were handed in, or `null`. */
  readonly kernels: object | null;
}

/** What a worker is given. */
export type WorkerJob = FitJob | TaskMessage;

/** What a worker says, in this order; the last one ends the job. */
export type WorkerMessage =
  /** It has begun; where threads share memory, these words reach its kernels. */
  | { readonly kind: 'begun'; readonly signals: Int32Array | null }
  | { readonly kind: 'warning'; readonly warning: FitWarning }
  | { readonly kind: 'model'; readonly bytes: Uint8Array }
  /** The end of a task of many. */
  | { readonly kind: 'answer'; readonly answer: TaskAnswer }
  | { readonly kind: 'error'; readonly error: PackedError };

/** Sends what a worker says. */
export type Post = (message: WorkerMessage, transfer?: readonly ArrayBuffer[]) => void;
