import type { AnySpec } from './any-spec.js';
import type { ConvergenceWarning, FitOptions, FitWarning } from './fit-options.js';

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
