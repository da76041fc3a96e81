import type { ClassTarget, ValidationShare } from '../base/index.js';
import type { FitRows } from '../model-selection/index.js';
import type { PackedData } from './packed-data.js';

/** Data of a cross-validation, or a division of their rows, as they travel. */
export type PackedShared =
  | {
      readonly kind: 'data';
      readonly X: PackedData;
      readonly y: PackedData;
      readonly sampleWeight: Float64Array | null;
      readonly validation: ValidationShare | null;
      readonly target: ClassTarget | null;
    }
  | { readonly kind: 'split'; readonly rows: FitRows };

/** Something that tasks have in common: its number, and its content for a worker that does not know it yet. */
export interface SharedPart {
  readonly id: number;
  readonly content: PackedShared | null;
}

/** One task, as it travels. */
export interface TaskMessage {
  readonly program: string;
  readonly shared: readonly SharedPart[];
  /** What the program packed. */
  readonly input: unknown;
  /** Addresses of modules of the caller. */
  readonly modules: readonly string[];
  /** Threads for the kernels of one worker. */
  readonly nJobs: number;
  /** Compiled kernels that were handed in, or `null`. */
  readonly kernels: object | null;
}

/** What a worker answers; errors travel as those of fits do. */
export type TaskAnswer =
  | { readonly kind: 'result'; readonly result: unknown }
  /** It does not know something that it was thought to know. */
  | { readonly kind: 'missing' };
