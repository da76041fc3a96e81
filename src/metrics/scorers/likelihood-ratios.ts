import type { Labels } from '../../data/index.js';
import { classLikelihoodRatios } from '../classification/class-likelihood-ratios.js';

/** The positive likelihood ratio alone; the worst one stands for one that is undefined. */
export function positiveLikelihoodRatio(yTrue: Labels, yPred: Labels): number {
  return classLikelihoodRatios(yTrue, yPred, { replaceUndefinedBy: 1 })[0];
}

/** The negative likelihood ratio alone; the worst one stands for one that is undefined. */
export function negativeLikelihoodRatio(yTrue: Labels, yPred: Labels): number {
  return classLikelihoodRatios(yTrue, yPred, { replaceUndefinedBy: 1 })[1];
}
