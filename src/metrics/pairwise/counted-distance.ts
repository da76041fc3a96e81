import type { RowDistance } from './distance-table.js';

/** Of the coordinates of two points, how many (or with which weight) are not zero in both, in one alone, and all. */
interface Counts {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly all: number;
}

type Counted = (counts: Counts) => number;

/** Distances of points of which only matters where they are not zero. */
export const COUNTED: Readonly<Record<string, Counted>> = {
  dice: ({ both, onlyA, onlyB }) => (onlyA + onlyB) / (2 * both + onlyA + onlyB),
  jaccard: ({ both, onlyA, onlyB }) => (onlyA + onlyB === 0 ? 0 : (onlyA + onlyB) / (both + onlyA + onlyB)),
  kulsinski: ({ both, onlyA, onlyB, all }) => (onlyA + onlyB - both + all) / (onlyA + onlyB + all),
  matching: ({ onlyA, onlyB, all }) => (onlyA + onlyB) / all,
  rogerstanimoto: ({ onlyA, onlyB, all }) => (2 * (onlyA + onlyB)) / (all + onlyA + onlyB),
  russellrao: ({ both, all }) => (all - both) / all,
  sokalsneath: ({ both, onlyA, onlyB }) => (2 * (onlyA + onlyB)) / (both + 2 * (onlyA + onlyB)),
  yule: ({ both, onlyA, onlyB, all }) => {
    const crossed = onlyA * onlyB;
    return crossed === 0 ? 0 : (2 * crossed) / (both * (all - both - onlyA - onlyB) + crossed);
  },
};

/** One of them, with a weight for each coordinate, or without. */
export function countedDistance(name: string, weights: Float64Array | null): RowDistance {
  const counted = COUNTED[name]!;
  return (a, i, b, j, p) => {
    let both = 0;
    let onlyA = 0;
    let onlyB = 0;
    let all = 0;
    for (let k = 0; k < p; k++) {
      const weight = weights === null ? 1 : weights[k]!;
      const inA = a[i + k] !== 0;
      const inB = b[j + k] !== 0;
      all += weight;
      if (inA && inB) both += weight;
      else if (inA) onlyA += weight;
      else if (inB) onlyB += weight;
    }
    return counted({ both, onlyA, onlyB, all });
  };
}
