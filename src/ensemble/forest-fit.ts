import { balancedWeights, type ClassTarget, type FitContext, weightRows } from '../base/index.js';
import { InvalidParameterError, RandomState } from '../core/index.js';
import type { TreeArrays } from '../kernels/index.js';
import { growClassTree, type TrainingSet } from '../tree/index.js';
import { bootstrapSize, countRows, drawRows, type Sampling } from './bootstrap.js';
import type { RandomForestClassifierParams } from './forest-params.js';

/** @throws InvalidParameterError for parameters that make sense only with a bootstrap. */
export function checkTogether(owner: string, { bootstrap, oobScore, maxSamples }: RandomForestClassifierParams): void {
  if (bootstrap) return;
  if (maxSamples !== null) {
    const must = 'be null without bootstrap';
    throw new InvalidParameterError({ owner, subject: 'maxSamples', must, got: String(maxSamples) });
  }
  if (oobScore === false) return;
  const must = 'be false without bootstrap, which leaves no rows out';
  throw new InvalidParameterError({ owner, subject: 'oobScore', must, got: String(oobScore) });
}

/** How the trees are given their rows. */
export function samplingOf(
  owner: string,
  params: RandomForestClassifierParams,
  target: ClassTarget,
  context: FitContext,
): Sampling {
  const { bootstrap, maxSamples } = params;
  const nSamples = target.codes.length;
  const sampleWeight = rowWeights(owner, params, target, context.sampleWeight);
  const size = bootstrap ? bootstrapSize(owner, maxSamples, nSamples, sampleWeight, context) : null;
  return { nSamples, nSamplesBootstrap: size, sampleWeight };
}

/** The weight of each row: its own times that of its label. */
function rowWeights(
  owner: string,
  { classWeight, bootstrap }: RandomForestClassifierParams,
  target: ClassTarget,
  sampleWeight: Float64Array | null,
): Float64Array | null {
  // Weights within the rows of each tree follow when these have been drawn.
  if (classWeight === null || (classWeight === 'balanced_subsample' && bootstrap)) return sampleWeight;
  return weightRows(owner, typeof classWeight === 'string' ? 'balanced' : classWeight, target, sampleWeight);
}

/** Grows the tree of one seed. */
export function growForestTree(
  owner: string,
  params: RandomForestClassifierParams,
  set: TrainingSet,
  sampling: Sampling,
  seed: number,
): TreeArrays {
  const random = new RandomState(seed);
  if (sampling.nSamplesBootstrap === null) {
    return growClassTree(owner, params, false, set, sampling.sampleWeight, random);
  }
  const { codes, classes } = set.target;
  let weights = countRows(drawRows(owner, seed, sampling), sampling.nSamples);
  if (params.classWeight === 'balanced_subsample') {
    const ofLabel = balancedWeights(codes, weights, classes.length);
    weights = weights.map((count, i) => count * ofLabel[i]!);
  }
  return growClassTree(owner, params, false, set, weights, random);
}
