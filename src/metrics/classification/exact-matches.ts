import { pairwiseDot, pairwiseSum } from '../../kernels/index.js';
import type { AnyTargets } from './any-targets.js';

/** The number, or weight, of some samples and of all. */
export interface SampleCount {
  readonly counted: number;
  readonly all: number;
}

/** How many samples were predicted right, with all their labels; or wrong. */
export function countSamples(targets: AnyTargets, which: 'right' | 'wrong'): SampleCount {
  const rows = targets.multilabel ? targets.rows : targets.yTrue.length;
  const width = targets.yTrue.length / rows;
  const { yTrue, yPred, sampleWeight } = targets;
  const marks = new Uint8Array(rows).fill(which === 'right' ? 1 : 0);
  const wrong = which === 'right' ? 0 : 1;
  let row = 0;
  for (let at = 0, next = width; at < yTrue.length; at++) {
    if (at === next) {
      row++;
      next += width;
    }
    if (yTrue[at] !== yPred[at]) marks[row] = wrong;
  }
  if (sampleWeight !== null) return { counted: pairwiseDot(marks, sampleWeight), all: pairwiseSum(sampleWeight) };
  let counted = 0;
  for (let i = 0; i < rows; i++) counted += marks[i]!;
  return { counted, all: rows };
}
