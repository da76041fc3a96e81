import type { AnySpec } from './any-spec.js';
import type { ConvergenceWarning, FitOptions, FitWarning } from './fit-options.js';
import type { InputData } from './input.js';

/** What every fitted model remembers of its fit. */
export interface FitInfo {
  readonly spec: AnySpec;
  readonly nFeaturesIn: number;
  readonly featureNamesIn: readonly string[] | null;
  readonly warnings: readonly FitWarning[];
}

/** Rows that a fit watches to know when to stop, and learns nothing from; all in the form in which `learn` receives it. */
export interface ValidationData<Data = InputData, Y = unknown> {
  readonly X: Data;
  /** Of a classifier, with the classes that are learnt. */
  readonly y: Y;
  readonly sampleWeight: Float64Array | null;
}

/** What `learn` receives besides X and y. */
export interface FitContext<Data = InputData, Y = unknown> {
  readonly sampleWeight: Float64Array | null;
  /** `null` when none was given; always, unless `tags.validation` is set. */
  readonly validation: ValidationData<Data, Y> | null;
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
    validation: null,
    info: { spec, ...shape, warnings },
    warn: (warning) => {
      warnings.push(Object.freeze({ ...warning }));
      logger?.(warning);
    },
  };
}
