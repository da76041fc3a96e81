import type { Arena } from './arena.js';
import type { TreeTargets } from './tree-problem.js';

/** Places, for each value, its rank among the values of its output: dense, from 0, equal for equal values. */
export function placeTargetRanks(arena: Arena, targets: TreeTargets): number {
  if (targets.kind === 'classes') return 0;
  const { values, nOutputs } = targets;
  const ranks = new Int32Array(values.length);
  for (let output = 0; output < nOutputs; output++) {
    const column = Float64Array.from({ length: values.length / nOutputs }, (_, i) => values[i * nOutputs + output]!);
    const order = Uint32Array.from(column, (_, i) => i).sort((a, b) => column[a]! - column[b]!);
    let rank = 0;
    for (let k = 0; k < order.length; k++) {
      if (k > 0 && column[order[k]!] !== column[order[k - 1]!]) rank++;
      ranks[order[k]! * nOutputs + output] = rank;
    }
  }
  return arena.place(ranks);
}
