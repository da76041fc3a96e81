import { NotSupportedError } from '../core/index.js';
import { toSampleWeight } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import { type FitContext, fitContext } from './fit-context.js';
import { checkFitOptions, type FitOptions } from './fit-options.js';
import { type InputData, readForFit } from './input.js';

/** What every `fit` does first: converts and checks X, reads the weights, opens the report. */
export function prepareFit(
  spec: AnySpec,
  X: unknown,
  options: FitOptions | undefined,
): { data: InputData; context: FitContext } {
  const { sampleWeight, logger } = checkFitOptions(spec.type, options);
  const data = readForFit(spec, X);
  const weights = toSampleWeight(spec.type, sampleWeight, data.shape[0]);
  if (weights !== null && !spec.tags.sampleWeight) {
    const must = 'not be given: this estimator does not use weights';
    throw new NotSupportedError({ owner: spec.type, subject: 'sampleWeight', must, got: `${weights.length} weights` });
  }
  const shape = { nFeaturesIn: data.shape[1], featureNamesIn: data.featureNames };
  return { data, context: fitContext(spec, shape, weights, logger) };
}
