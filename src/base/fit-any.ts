import type { AnySpec } from './any-spec.js';
import type { FitOptions } from './fit-options.js';
import type { FittedModel } from './fitted-model.js';

/** Fits a specification whose types are not known statically. */
export function fitAny(spec: AnySpec, X: unknown, y: unknown, options?: FitOptions): FittedModel {
  return spec.fit(X as never, y as never, options) as FittedModel;
}
