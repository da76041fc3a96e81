import { NotSupportedError } from '../core/index.js';
import type { AnySpec } from './any-spec.js';
import type { ValidatedFitOptions } from './fit-options.js';
import type { FittedModel } from './fitted-model.js';

/**
 * Fits a specification whose types are not known statically.
 *
 * @throws NotSupportedError for one whose `fit` returns a promise.
 */
export function fitAny(spec: AnySpec, X: unknown, y: unknown, options?: ValidatedFitOptions): FittedModel {
  if (spec.tags.asyncFit) {
    const must = 'not be part of an estimator that fits at once: search over that estimator instead';
    throw new NotSupportedError({ owner: spec.type, subject: 'it', must, got: 'a fit without await' });
  }
  return spec.fit(X as never, y as never, options) as FittedModel;
}
