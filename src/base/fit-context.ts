import { describe, InvalidParameterError, unknownParam } from '../core/index.js';
import type { VectorLike } from '../data/index.js';
import type { AnySpec } from './any-spec.js';

/**
 * Something that the caller should know of a fit that succeeded all the same; of many fits, that one of them failed or
 * could not be scored.
 */
export interface FitWarning {
  readonly code: 'CONVERGENCE' | 'DATA' | 'FIT_FAILED' | 'SCORE_FAILED';
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

/** What every fitted model remembers of its fit. */
export interface FitInfo {
  readonly spec: AnySpec;
  readonly nFeaturesIn: number;
  readonly featureNamesIn: readonly string[] | null;
  readonly warnings: readonly FitWarning[];
}

/** What `learn` receives besides X and y. */
export interface FitContext {
  readonly sampleWeight: Float64Array | null;
  /** Goes unchanged to the constructor of the fitted model. */
  readonly info: FitInfo;
  /** Puts a warning into the model's report. */
  warn(warning: FitWarning | ConvergenceWarning): void;
}

/** @throws InvalidParameterError for an option that `fit` does not have. */
export function checkFitOptions(owner: string, options: unknown): FitOptions {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null || ArrayBuffer.isView(options) || Array.isArray(options)) {
    const must = 'be an object such as { sampleWeight }';
    throw new InvalidParameterError({ owner, subject: 'fit options', must, got: describe(options) });
  }
  const known = ['sampleWeight', 'logger'];
  for (const name of Object.keys(options)) if (!known.includes(name)) throw unknownParam(`${owner}.fit`, name, known);
  return options as FitOptions;
}

/** The context of one fit. */
export function fitContext(
  spec: AnySpec,
  shape: { readonly nFeaturesIn: number; readonly featureNamesIn: readonly string[] | null },
  sampleWeight: Float64Array | null,
  logger: FitOptions['logger'],
): FitContext {
  const warnings: FitWarning[] = [];
  return {
    sampleWeight,
    info: { spec, ...shape, warnings },
    warn: (warning) => {
      warnings.push(Object.freeze({ ...warning }));
      logger?.(warning);
    },
  };
}
