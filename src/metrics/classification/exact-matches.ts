import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import type { AnyTargets, MultilabelTargets } from './any-targets.js';

/** 1 for each sample that was predicted right, with all its labels; 0 for the others. */
export function exactMatches(targets: AnyTargets): Float64Array {
  if (targets.multilabel) return matchingRows(targets);
  const { yTrue, yPred } = targets;
  const hits = new Float64Array(yTrue.length);
  for (let i = 0; i < hits.length; i++) hits[i] = yTrue[i] === yPred[i] ? 1 : 0;
  return hits;
}

/** The share of samples that were predicted right; not normalized, their number or weight. */
export function shareOfMatches(targets: AnyTargets, normalize: boolean): number {
  const hits = exactMatches(targets);
  const { sampleWeight } = targets;
  if (normalize) return average(hits, sampleWeight);
  return pairwiseSum(sampleWeight === null ? hits : hits.map((hit, i) => hit * sampleWeight[i]!));
}

function matchingRows({ rows, width, yTrue, yPred }: MultilabelTargets): Float64Array {
  const hits = new Float64Array(rows).fill(1);
  for (let at = 0; at < yTrue.length; at++) if (yTrue[at] !== yPred[at]) hits[Math.floor(at / width)] = 0;
  return hits;
}
