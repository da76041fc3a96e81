import type { Arena } from './arena.js';
import { ENTROPY, type TreeDraw, type TreeProblem, type TreeSettings, type WeighedDraw } from './tree-problem.js';

/** Squares of sums of weights must stay below 2^53. */
const MOST_WEIGHT = 2 ** 26;
/** Entropies of packed items need a table of logarithms up to the total weight. */
const MOST_LOGS = 2 ** 22;

/** The numbers of a tree's task that follow from its weights; see `TreeTask` in `tree-job.ts` of the assembly. */
export interface TaskWeights {
  readonly bytes: number;
  readonly totalWeight: number;
  readonly shift: number;
  readonly weightBits: number;
  /** The weights in the fewest bytes, or null for weights of one. */
  readonly values: WeighedDraw['weights'];
}

/**
 * How the weights of a tree enter the kernel. Whole numbers of one output's classes are packed, with the class, into the
 * low bits of an item: their sums are exact in any order. Others are summed in the reference's order.
 */
export function weighTask(problem: TreeProblem, settings: TreeSettings, draw: TreeDraw): TaskWeights {
  const { nSamples, targets } = problem;
  if ('nDraws' in draw) {
    // The kernel finds out how many bits the weights take.
    const shift = canPack(problem, settings, draw.nDraws) ? 1 : 0;
    return { bytes: 0, totalWeight: draw.nDraws, shift, weightBits: 0, values: null };
  }
  const { weights } = draw;
  const { largest, total, isWhole } = survey(weights, nSamples);
  const values = weights instanceof Float64Array && isWhole && largest < 65536 ? narrow(weights, largest) : weights;
  const given = { bytes: values === null ? 0 : values.BYTES_PER_ELEMENT, totalWeight: total, values };
  const ordered = { ...given, shift: 0, weightBits: 0 };
  if (targets.kind === 'values' || !isWhole || !canPack(problem, settings, total)) return ordered;
  const weightBits = bitLength(largest);
  const shift = weightBits + bitLength(targets.nClasses[0]! - 1);
  return shift + bitLength(nSamples) > 32 ? ordered : { ...given, shift, weightBits };
}

function canPack({ targets }: TreeProblem, { criterion }: TreeSettings, totalWeight: number): boolean {
  if (targets.kind === 'values' || targets.nClasses.length > 1) return false;
  return totalWeight <= (criterion === ENTROPY ? MOST_LOGS : MOST_WEIGHT);
}

function survey(
  weights: WeighedDraw['weights'],
  nSamples: number,
): { readonly largest: number; readonly total: number; readonly isWhole: boolean } {
  if (weights === null) return { largest: 1, total: nSamples, isWhole: true };
  let largest = 1;
  let total = 0;
  if (!(weights instanceof Float64Array)) {
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i]!;
      total += w;
      largest = Math.max(largest, w);
    }
    return { largest, total, isWhole: true };
  }
  let isWhole = true;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    total += w;
    if (w > largest) largest = w;
    if (isWhole && !(Number.isInteger(w) && w >= 0)) isWhole = false;
  }
  return { largest, total, isWhole };
}

function narrow(weights: Float64Array, largest: number): Uint8Array | Uint16Array {
  return largest < 256 ? Uint8Array.from(weights) : Uint16Array.from(weights);
}

function bitLength(n: number): number {
  return 32 - Math.clz32(n);
}

/** Bytes of the table of {@link writeLogs}. */
export function logsBytes(weight: number): number {
  return 8 * (weight + 1);
}

/**
 * Writes x log2 x for whole x up to `weight` (OUT), each rounded to a multiple of one unit, so that sums are exact; the
 * unit.
 */
export function writeLogs(arena: Arena, logs: number, weight: number): number {
  // The largest sum stays below 2^52 units.
  const exponent = 51 - Math.ceil(Math.log2(weight * Math.log2(weight + 1) + 2));
  const logUnit = 2 ** -exponent;
  const table = arena.float64s(logs, weight + 1);
  table.fill(0, 0, 2);
  for (let x = 2; x <= weight; x++) table[x] = Math.round((x * Math.log2(x)) / logUnit) * logUnit;
  return logUnit;
}
