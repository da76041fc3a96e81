import { NotSupportedError } from '../core/index.js';
import { toSampleWeight } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import { type FitContext, fitContext } from './fit-context.js';
import { checkFitOptions, type FitOptions } from './fit-options.js';
import { checkUsesValidation, holdOut, type Part } from './hold-out.js';
import { type InputData, readForFit } from './input.js';
import { passedTarget } from './target.js';

/** What is learnt from, and what is held out for validation. */
export interface PreparedFit {
  readonly data: InputData;
  /** As it came, without what is held out. */
  readonly y: unknown;
  readonly context: FitContext;
  readonly held: Part | null;
}

/** What every `fit` does first: converts and checks X, reads the weights, holds out rows, opens the report. */
export function prepareFit(spec: AnySpec, X: unknown, options: FitOptions | undefined, y?: unknown): PreparedFit {
  const { sampleWeight, logger, validation } = checkFitOptions(spec.type, options);
  checkUsesValidation(spec, validation);
  const data = readForFit(spec, X);
  const weights = toSampleWeight(spec.type, sampleWeight, data.shape[0]);
  if (weights !== null && !spec.tags.sampleWeight) {
    const must = 'not be given: this estimator does not use weights';
    throw new NotSupportedError({ owner: spec.type, subject: 'sampleWeight', must, got: `${weights.length} weights` });
  }
  const shape = { nFeaturesIn: data.shape[1], featureNamesIn: data.featureNames };
  if (validation === undefined || validation === null) {
    return { data, y, held: null, context: fitContext(spec, shape, weights, logger) };
  }
  const all = { X: data, y: passedTarget(spec.type, y, data.shape[0]), sampleWeight: weights };
  const { train, held } = holdOut(spec, validation, all);
  return { data: train.X, y: train.y, held, context: fitContext(spec, shape, train.sampleWeight, logger) };
}
