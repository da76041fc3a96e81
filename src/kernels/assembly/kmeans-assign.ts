// The nearest center of every row, as if all distances had been computed and compared.

import { ARGUMENTS, aborted, progress } from './control';
import { fusedDot } from './fused-multiply-add';
import { CODE_LANES, codeBytes, screenRow, UNCODED } from './kmeans-codes';
import { dotPair, squaredNorm } from './kmeans-distance';
import { addDirtyRows, markDirty } from './kmeans-sums';

/** Half a unit in the last place of 1, doubled for the two values that are compared. */
const ROUNDING: f64 = 2.220446049250313e-16;
/** Less than 1, by more than the rounding of a float32. */
const BELOW_ONE: f64 = 1 - 2.384185791015625e-7;
/** Rows between two looks at the abort flag. */
const PATIENCE: i32 = 255;

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class AssignArguments {
  /** IN, `n × p` */
  X!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  chunkRows!: f64;
  /** IN, `n` codes (i16) and their squared lengths (i32) */
  codes!: f64;
  lengths!: f64;
  /** What one unit of the codes is in X. */
  unit!: f64;
  /** IN, coded centers (i16), see `screenRow`, and `-c²` of their codes (i32), filled up to whole blocks */
  centerCodes!: f64;
  centerOffsets!: f64;
  /** IN, `k` (i32), not 0 for a center too far out to have a code: its code is nearer to every row than itself */
  far!: f64;
  /** IN, the centers, interleaved in pairs, and `k × p`; an odd one is its own partner */
  centerPairs!: f64;
  centers!: f64;
  /** IN, `k`, squared, and the greatest of them */
  centerNorms!: f64;
  longest!: f64;
  /** INOUT, `n` (i32) */
  labels!: f64;
  /** INOUT, `n` (f32): the other centers are farther than a row's own by at least this much. */
  gaps!: f64;
  /** IN, `k`: how much of the gap a row of this cluster may have lost to the last move of the centers. */
  losses!: f64;
  /** Gaps above this are none of rounding. */
  floor!: f64;
  /** Not 0: labels and gaps mean nothing yet. */
  first!: f64;
  /** IN, `n`, or 0 for weights of one */
  weights!: f64;
  /** INOUT, for each chunk the weighted sums of its rows by cluster, `k × p`, and the weights, `k`; or 0 */
  partials!: f64;
  /** OUT, for each chunk (i32) whether a label changed */
  changed!: f64;
}

/** Labels the rows of a chunk and sums them up by cluster. SCRATCH: 16 bytes, `k` flags of four, `k + 1` scores of eight. */
export function kmeansAssignChunk(chunk: i32, scratch: usize): void {
  const a = changetype<AssignArguments>(ARGUMENTS);
  const k = <i32>a.k;
  const first = a.first != 0;
  const dirty = scratch + 16;
  memory.fill(dirty, first ? 1 : 0, (<usize>k) << 2);
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  // Addresses come as float64: converted here once, not for every row.
  const losses = <usize>a.losses;
  const floor = a.floor;
  let label = <usize>a.labels + ((<usize>start) << 2);
  let gap = <usize>a.gaps + ((<usize>start) << 2);
  let changed = 0;
  for (let i = start; i < end; i++, label += 4, gap += 4) {
    if ((i & PATIENCE) == 0 && aborted()) return;
    const before = load<i32>(label);
    if (!first) {
      const left = <f64>load<f32>(gap) - load<f64>(losses + ((<usize>before) << 3));
      if (left > floor) {
        store<f32>(gap, <f32>(left * BELOW_ONE));
        continue;
      }
    }
    const after = nearestCenter(a, i, gap, scratch);
    if (after == before) continue;
    store<i32>(label, after);
    changed = 1;
    markDirty(dirty, after);
    if (!first) markDirty(dirty, before);
  }
  if (a.partials != 0 && (first || changed)) {
    addDirtyRows(<usize>a.X, <usize>a.weights, <usize>a.labels, start, end, <i32>a.p, k, dirty, partialOf(a, chunk));
  }
  store<i32>(<usize>a.changed + ((<usize>chunk) << 2), changed);
  progress(end - start);
}

function partialOf(a: AssignArguments, chunk: i32): usize {
  return <usize>a.partials + ((<usize>chunk * <usize>(<i32>a.k * (<i32>a.p + 1))) << 3);
}

/** The center of a row, and the gap to the others (OUT). */
function nearestCenter(a: AssignArguments, i: i32, gap: usize, scratch: usize): i32 {
  const length = load<i32>(<usize>a.lengths + ((<usize>i) << 2));
  if (length == UNCODED) return measure(a, i, gap, scratch);
  const p = <i32>a.p;
  const size = codeBytes(p);
  const blocks = (<i32>a.k + CODE_LANES - 1) / CODE_LANES;
  screenRow(<usize>a.codes + <usize>i * size, size, <usize>a.centerCodes, <usize>a.centerOffsets, blocks, scratch);
  const values = i32x4.sub(i32x4.splat(length), v128.load(scratch));
  const distances = f64x2.sqrt(f64x2.convert_low_i32x4_s(values));
  // A code is off by half a unit in each coordinate at most; row and center, for two distances.
  const apart = f64x2.extract_lane(distances, 1) - f64x2.extract_lane(distances, 0) - 2 * sqrt<f64>(<f64>p);
  const left = apart * a.unit * BELOW_ONE;
  const label = load<i32>(scratch, 8);
  if (!(left > a.floor) || load<i32>(<usize>a.far + ((<usize>label) << 2)) != 0) return measure(a, i, gap, scratch);
  store<f32>(gap, <f32>left);
  return label;
}

/** The center of a row by `c² - 2 x·c` of all centers, the first of equals; ties as fused sums have them. */
function measure(a: AssignArguments, i: i32, gap: usize, scratch: usize): i32 {
  const p = <i32>a.p;
  const k = <i32>a.k;
  const row = <usize>a.X + ((<usize>i * <usize>p) << 3);
  const scores = scratch + 16 + (((<usize>k + 1) & ~1) << 2);
  const two = f64x2.splat(2);
  for (let j = 0; j < k; j += 2) {
    const dots = dotPair(row, <usize>a.centerPairs + ((<usize>j * <usize>p) << 3), p);
    const at = (<usize>j) << 3;
    v128.store(scores + at, f64x2.sub(v128.load(<usize>a.centerNorms + at), f64x2.mul(two, dots)));
  }
  let label = 0;
  let least = load<f64>(scores);
  let second: f64 = Infinity;
  for (let j = 1; j < k; j++) {
    const score = load<f64>(scores + ((<usize>j) << 3));
    if (score < least) {
      second = least;
      least = score;
      label = j;
    } else if (score < second) {
      second = score;
    }
  }
  const norm = squaredNorm(row, p);
  const tie = ROUNDING * <f64>(p + 4) * (norm + 2 * a.longest);
  const near = sqrt<f64>(max<f64>(least + norm, 0) + tie);
  const far = sqrt<f64>(max<f64>(second + norm - tie, 0));
  store<f32>(gap, <f32>((far - near) * BELOW_ONE));
  return second - least <= tie ? measureFused(a, row) : label;
}

function measureFused(a: AssignArguments, row: usize): i32 {
  const p = <i32>a.p;
  let label = 0;
  let least: f64 = Infinity;
  for (let j = 0; j < <i32>a.k; j++) {
    const dot = fusedDot(row, <usize>a.centers + ((<usize>j * <usize>p) << 3), p);
    const score = load<f64>(<usize>a.centerNorms + ((<usize>j) << 3)) - 2 * dot;
    if (score < least) {
      least = score;
      label = j;
    }
  }
  return label;
}
