import { balancedWeights, type ClassTarget, type FitContext, weightRows } from '../base/index.js';
import { InvalidParameterError } from '../core/index.js';
import type { TreeDraw } from '../kernels/index.js';
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

/** The weights of the rows in the tree of one seed. */
export function treeWeights(
  owner: string,
  { classWeight }: RandomForestClassifierParams,
  { codes, classes }: ClassTarget,
  sampling: Sampling,
  seed: number,
): TreeDraw['weights'] {
  if (sampling.nSamplesBootstrap === null) return sampling.sampleWeight;
  const counts = countRows(drawRows(owner, seed, sampling), sampling.nSamples);
  if (classWeight !== 'balanced_subsample') return counts;
  const ofLabel = balancedWeights(codes, counts, classes.length);
  return counts.map((count, i) => count * ofLabel[i]!);
}
