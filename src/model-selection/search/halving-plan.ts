import { referenceLog as log, pow } from '../../kernels/index.js';

/** How candidates are halved. */
export interface HalvingSettings {
  /** Which share of the candidates stays: one in `factor`. */
  readonly factor: number;
  readonly minResources: number | 'exhaust' | 'smallest';
  readonly aggressiveElimination: boolean;
}

/** One iteration: so many candidates, each with so many resources. */
export interface HalvingRound {
  readonly candidates: number;
  readonly resources: number;
}

/** All iterations, known before the first one. */
export interface HalvingPlan {
  readonly rounds: readonly HalvingRound[];
  readonly minResources: number;
  readonly nRequiredIterations: number;
  readonly nPossibleIterations: number;
}

/** @param smallest - the resources of the first iteration, unless all are to be used in the last one. */
export function planHalving(
  { factor, minResources: wanted, aggressiveElimination }: HalvingSettings,
  candidates: number,
  smallest: number,
  maxResources: number,
): HalvingPlan {
  const nRequiredIterations = 1 + Math.floor(logarithm(candidates, factor));
  const exhausting = floorDivide(maxResources, power(factor, nRequiredIterations - 1));
  const minResources = wanted === 'exhaust' ? Math.max(smallest, exhausting) : smallest;
  const nPossibleIterations = 1 + Math.floor(logarithm(floorDivide(maxResources, minResources), factor));
  const nIterations = aggressiveElimination ? nRequiredIterations : Math.min(nPossibleIterations, nRequiredIterations);
  const rounds: HalvingRound[] = [];
  for (let k = 0, left = candidates; k < nIterations; k++) {
    const grown = aggressiveElimination ? Math.max(0, k - nRequiredIterations + nPossibleIterations) : k;
    const resources = Math.min(Math.trunc(power(factor, grown) * minResources), maxResources);
    rounds.push({ candidates: left, resources });
    left = survivors(left, factor);
  }
  return { rounds, minResources, nRequiredIterations, nPossibleIterations };
}

/** How many of some candidates stay. */
export function survivors(candidates: number, factor: number): number {
  return Math.ceil(candidates / factor);
}

/** The positions of the `count` best, the best one last; of equal ones the later counts as better, and NaN as the worst. */
export function bestPositions(scores: Float64Array, count: number): number[] {
  const known = Array.from(scores, (_, c) => c).filter((c) => !Number.isNaN(scores[c]));
  const unknown = Array.from(scores, (_, c) => c).filter((c) => Number.isNaN(scores[c]));
  known.sort((a, b) => scores[a]! - scores[b]! || a - b);
  return [...unknown, ...known].slice(-count);
}

/** As Python divides logarithms: exact powers can come out a bit too small, and the oracle rounds them down. */
function logarithm(x: number, base: number): number {
  return log(x) / log(base);
}

function floorDivide(a: number, b: number): number {
  return Math.round((a - (a % b)) / b);
}

/** Whole powers of whole numbers are exact. */
function power(base: number, exponent: number): number {
  if (!Number.isInteger(base)) return pow(base, exponent);
  let product = 1;
  for (let k = 0; k < exponent; k++) product *= base;
  return product;
}
