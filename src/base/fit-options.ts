import { describe, InvalidParameterError, isRecord, unknownParam } from '../core/index.js';
import type { VectorLike } from '../data/index.js';
import type { ValidationOption } from './validation-option.js';

/**
 * Something that the caller should know of a fit that succeeded all the same; of many fits, that one of them failed or
 * could not be scored.
 */
export interface FitWarning {
  readonly code: 'CONVERGENCE' | 'DATA' | 'DEPRECATED' | 'FIT_FAILED' | 'SCORE_FAILED' | 'TIME_BUDGET';
  readonly owner: string;
  readonly message: string;
}

/** A fit that stopped at its limit of iterations before it converged. */
export interface ConvergenceWarning extends FitWarning {
  readonly code: 'CONVERGENCE';
  readonly nIter: number;
}

/** What `fit` takes besides X and y. */
export interface FitOptions {
  /** One weight for each row: not negative, not all zero. */
  readonly sampleWeight?: VectorLike | null | undefined;
  /** Called with each warning as it arises; nothing is ever printed. */
  readonly logger?: ((warning: FitWarning) => void) | undefined;
}

/** What `fit` of an estimator takes that can stop early. */
export interface ValidatedFitOptions extends FitOptions {
  /**
   * What the fit watches to know when to stop, and learns nothing from: a share of the rows, `{ rows }` or other data
   * `{ X, y }`.
   */
  readonly validation?: ValidationOption | null | undefined;
}

/** @throws InvalidParameterError for an option that `fit` does not have. */
export function checkFitOptions(type: string, given: unknown): ValidatedFitOptions {
  const owner = `${type}.fit`;
  const options = checkOptions(owner, ['sampleWeight', 'logger', 'validation'], given) as ValidatedFitOptions;
  if (options.logger === undefined || typeof options.logger === 'function') return options;
  throw new InvalidParameterError({ owner, subject: 'logger', must: 'be a function', got: describe(options.logger) });
}

/** @throws InvalidParameterError unless the options of a method are one object, or for one that it does not have. */
export function checkOptions(owner: string, known: readonly string[], options: unknown): object {
  if (options === undefined) return {};
  if (!isRecord(options)) {
    const must = 'be an object such as { sampleWeight }';
    throw new InvalidParameterError({ owner, subject: 'options', must, got: describe(options) });
  }
  for (const name of Object.keys(options)) if (!known.includes(name)) throw unknownParam(owner, name, known);
  return options;
}
