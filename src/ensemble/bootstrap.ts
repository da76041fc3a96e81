import type { FitContext } from '../base/index.js';
import { RandomState } from '../core/index.js';
import { totalOf } from '../tree/index.js';

/** Below this number (and the cube root of the rows), so few rows are drawn that it is probably a mistake. */
const FEWEST = 10;

/** How the trees of a forest are given their rows. */
export interface Sampling {
  readonly nSamples: number;
  /** Rows drawn for each tree, with replacement; `null` gives every tree all rows. */
  readonly nSamplesBootstrap: number | null;
  /** Rows are drawn in proportion to these. */
  readonly sampleWeight: Float64Array | null;
}

/** The number of rows that `maxSamples` means: all, so many, or a share of the rows or of their weight. */
export function bootstrapSize(
  owner: string,
  maxSamples: number | null,
  nSamples: number,
  sampleWeight: Float64Array | null,
  context: FitContext,
): number {
  if (maxSamples === null) return nSamples;
  if (Number.isInteger(maxSamples)) return maxSamples;
  const whole = totalOf(owner, sampleWeight, nSamples);
  const size = Math.max(Math.floor(maxSamples * whole), 1);
  if (size < Math.max(FEWEST, nSamples ** (1 / 3))) {
    const share = sampleWeight === null ? `${nSamples} rows` : `a total weight of ${whole}`;
    const message = `${owner}: maxSamples ${maxSamples} of ${share} draws only ${size} rows; give their number instead`;
    context.warn({ code: 'DATA', owner, message });
  }
  return size;
}

/** The rows that a tree with this seed is given. */
export function drawRows(owner: string, seed: number, sampling: Sampling): Int32Array {
  const { nSamples, nSamplesBootstrap: size, sampleWeight } = sampling;
  if (size === null) return Int32Array.from({ length: nSamples }, (_, row) => row);
  const random = new RandomState(seed);
  if (sampleWeight === null) return random.randints(size, 0, nSamples, 'int32');
  const total = totalOf(owner, sampleWeight, nSamples);
  return random.choice(nSamples, { size, p: sampleWeight.map((weight) => weight / total) });
}

/** How often each row was drawn; small integers where they suffice, which kernels count faster. */
export function countRows(rows: Int32Array, nSamples: number): Uint16Array | Float64Array {
  const counts = rows.length < 2 ** 16 ? new Uint16Array(nSamples) : new Float64Array(nSamples);
  for (let i = 0; i < rows.length; i++) counts[rows[i]!]!++;
  return counts;
}
