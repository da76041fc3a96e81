import { DICE, JACCARD, ROGERSTANIMOTO, RUSSELLRAO, SOKALSNEATH } from './distance-metric';

/** Distances of points of which only matters where they are not zero. */
export function booleanDistance(metric: i32, a: usize, b: usize, bytes: usize): f64 {
  let both: f64 = 0;
  let onlyA: f64 = 0;
  let onlyB: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const inA = load<f64>(a + j) != 0;
    const inB = load<f64>(b + j) != 0;
    if (inA && inB) both += 1;
    else if (inA) onlyA += 1;
    else if (inB) onlyB += 1;
  }
  const n = <f64>(bytes >> 3);
  const unequal = onlyA + onlyB;
  switch (metric) {
    case JACCARD:
      return unequal == 0 ? 0 : unequal / (both + unequal);
    case DICE:
      return unequal / (2 * both + unequal);
    case ROGERSTANIMOTO:
      return (2 * unequal) / (n + unequal);
    case RUSSELLRAO:
      return (n - both) / n;
    case SOKALSNEATH:
      return unequal / (0.5 * both + unequal);
    default: {
      const crossed = onlyA * onlyB;
      return crossed == 0 ? 0 : (2 * crossed) / (both * (n - both - unequal) + crossed);
    }
  }
}
