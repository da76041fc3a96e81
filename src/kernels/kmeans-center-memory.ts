import type { Arena } from './arena.js';
import { squaredNorms } from './kmeans-distance.js';
import { CODE_RADIUS, codeBytes } from './kmeans-rows.js';

/** Centers whose codes lie together. */
const LANES = 8;
/** The coded value of a center that is none: below all that a center can have. */
const NOWHERE = -(2 ** 30);

/** Centers in every form that the kernels want. Addresses are in bytes; the kernels of the same names say what is there. */
export interface CenterMemory {
  readonly arena: Arena;
  readonly p: number;
  readonly codes: number;
  readonly offsets: number;
  readonly far: number;
  readonly pairs: number;
  readonly plain: number;
  readonly norms: number;
}

/** Reserves room for `count` centers. */
export function reserveCenters(arena: Arena, count: number, p: number): CenterMemory {
  const even = count + (count % 2);
  const blocks = Math.ceil(count / LANES);
  return {
    arena,
    p,
    codes: arena.reserve(blocks * LANES * codeBytes(p)),
    offsets: arena.reserve(blocks * LANES * 4),
    far: arena.reserve(even * 4),
    pairs: arena.reserve(even * p * 8),
    plain: arena.reserve(even * p * 8),
    norms: arena.reserve(even * 8),
  };
}

/** Writes centers in all forms; returns the greatest of their squared norms. */
export function writeCenters(
  memory: CenterMemory,
  centers: Float64Array /* IN count x p */,
  count: number,
  scale: number,
): number {
  const { arena, p, pairs, plain, norms } = memory;
  const lengths = arena.float64s(norms, count + (count % 2));
  squaredNorms(centers, count, p, lengths);
  if (count % 2 === 1) lengths[count] = lengths[count - 1]!;
  arena.float64s(plain, count * p).set(centers);
  const pair = arena.float64s(pairs, lengths.length * p);
  for (let j = 0; j < lengths.length; j++) {
    const from = Math.min(j, count - 1) * p;
    const to = (j - (j % 2)) * p + (j % 2);
    for (let f = 0; f < p; f++) pair[to + 2 * f] = centers[from + f]!;
  }
  codeCenters(memory, centers, count, scale, lengths);
  let longest = 0;
  for (let j = 0; j < count; j++) longest = Math.max(longest, lengths[j]!);
  return longest;
}

/** Twice the codes of centers, in blocks; one beyond the reach of codes gets that of the nearest point within. */
function codeCenters(
  { arena, p, codes, offsets, far }: CenterMemory,
  centers: Float64Array,
  count: number,
  scale: number,
  norms: Float64Array,
): void {
  const blocks = Math.ceil(count / LANES);
  const size = codeBytes(p) / 2;
  const coded = arena.int16s(codes, blocks * LANES * size);
  coded.fill(0);
  arena.int32s(offsets, blocks * LANES).fill(NOWHERE);
  const offset = arena.int32s(offsets, blocks * LANES);
  offset.fill(NOWHERE);
  const isFar = arena.int32s(far, count);
  for (let j = 0; j < count; j++) {
    const length = Math.sqrt(norms[j]!) * scale;
    const factor = length > CODE_RADIUS ? (scale * CODE_RADIUS) / length : scale;
    isFar[j] = length > CODE_RADIUS ? 1 : 0;
    const block = (j - (j % LANES)) * size + 2 * (j % LANES);
    let squares = 0;
    for (let f = 0; f < p; f++) {
      const code = Math.round(centers[j * p + f]! * factor);
      coded[block + (f >> 1) * 2 * LANES + (f & 1)] = 2 * code;
      squares += code * code;
    }
    offset[j] = -squares;
  }
}
