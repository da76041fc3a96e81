import { type Arena, withArena } from './arena.js';
import { KernelMemoryError } from './compiled-kernels.js';
import { type KernelMetric, metricNumber } from './distance-metric.js';
import { type PairwiseLayout, type PairwiseRows, placePairs } from './pairwise-rows.js';
import { runChunks } from './run-chunks.js';

/** What is summed over the coordinates of two points; the position is the number in `assembly/pairwise-tile.ts`. */
const SUMS = [
  'product',
  'squares',
  'absolute',
  'greatest',
  'chi-squares',
  'canberra',
  'expanded-squares',
  'metric',
  'braycurtis',
] as const;
/** What becomes of a sum; the position is the number in `assembly/pairwise-finish.ts`. */
const FINISHES = ['none', 'square-root', 'exponential', 'power', 'hyperbolic-tangent', 'clamp'] as const;

/** How two points become a number: `finish(scale × sum + offset)`. */
export interface PairwiseForm {
  readonly sum: Exclude<(typeof SUMS)[number], 'expanded-squares'>;
  /** @defaultValue 'none' */
  readonly finish?: (typeof FINISHES)[number];
  /** @defaultValue 1 */
  readonly scale?: number;
  /** @defaultValue 0 */
  readonly offset?: number;
  /** The exponent of finish 'power'. */
  readonly power?: number;
  /** The metric of sum 'metric'. */
  readonly metric?: KernelMetric;
}

/** Rows that a thread takes at once: whole tiles. */
const CHUNK_ROWS = 16;
/** Bytes of the matrix that are made before they are copied out: few, so that they come from a core's cache. */
const BAND_BYTES = 4 << 20;
/** Columns that are copied to the other side of the diagonal at once. */
const MIRRORED = 64;
const SCRATCH_BYTES = 128;
/** What an array may have at most, in the engines that allow most. */
const MOST_BYTES = 2 ** 33;
/** From so many coordinates on, products are cheaper than differences. */
const LEAST_EXPANDED = 8;
/**
 * Times the number of coordinates: the least share that a squared distance may have in the squared lengths that it is a
 * difference of. The rounding of those sums then stays below 1e-12 of the distance.
 */
const LEAST_SHARE = 1.2e-4;

/** The form of a metric. */
export function metricForm(metric: KernelMetric): PairwiseForm {
  switch (metric.name) {
    case 'euclidean':
      return { sum: 'squares', finish: 'square-root' };
    case 'sqeuclidean':
      return { sum: 'squares' };
    case 'manhattan':
      return { sum: 'absolute' };
    case 'chebyshev':
      return { sum: 'greatest' };
    case 'canberra':
      return { sum: 'canberra' };
    default:
      return { sum: 'metric', metric };
  }
}

/**
 * A number for each pair of a row of X and a row of Y, row after row; of Y `null`, for each pair of rows of X. What a pair
 * gives depends on its two rows and, in the last digits of long squared distances, on the mean of Y.
 *
 * @param X - IN, rows of `p`
 * @param Y - IN, rows of `p`
 * @throws KernelMemoryError, KernelAbortedError
 */
export function pairwiseMatrix(
  form: PairwiseForm,
  X: Float64Array,
  Y: Float64Array | null,
  p: number,
  threads: number,
): Float64Array {
  const n = X.length / p;
  const out = allocate(n * ((Y ?? X).length / p));
  withArena((arena) => {
    const layout = layoutOf(form, p);
    const rows = placePairs(arena, X, Y, p, layout);
    const bandRows = CHUNK_ROWS * Math.max(1, Math.floor(BAND_BYTES / (8 * rows.columns * CHUNK_ROWS)));
    const at = arena.reserve(8 * Math.min(bandRows, rows.rows) * rows.columns);
    const scratch = arena.reserve(threads * SCRATCH_BYTES);
    const settings = settingsOf(arena, form, layout, p);
    for (let from = 0; from < n; from += bandRows) {
      const band = { from, rows: Math.min(bandRows, rows.rows - from), at, isTriangle: Y === null };
      const args = bandArguments(settings, rows, p, band);
      const chunks = Math.ceil(band.rows / CHUNK_ROWS);
      runChunks('PAIRWISE_MATRIX', chunks, args, { threads, scratch, scratchBytes: SCRATCH_BYTES });
      copyBand(arena.float64s(at, band.rows * rows.columns), rows.columns, band, out, n);
    }
  });
  return out;
}

function allocate(length: number): Float64Array {
  try {
    return new Float64Array(length);
  } catch {
    throw new KernelMemoryError(8 * length, MOST_BYTES); // no engine has arrays of so many numbers
  }
}

/** Some rows of a matrix. */
interface Band {
  readonly from: number;
  /** In whole tiles. */
  readonly rows: number;
  readonly at: number;
  /** Whether a row has only the columns from about its own on: the others have been in the rows above. */
  readonly isTriangle: boolean;
}

function layoutOf({ sum }: PairwiseForm, p: number): PairwiseLayout {
  if (sum === 'metric' || sum === 'braycurtis') return 'rows';
  return sum === 'squares' && p >= LEAST_EXPANDED && p * LEAST_SHARE <= 0.5 ? 'expanded' : 'abreast';
}

/** The first arguments of the kernel, and the share. */
interface Settings {
  readonly form: readonly number[];
  readonly leastShare: number;
}

function settingsOf(arena: Arena, form: PairwiseForm, layout: PairwiseLayout, p: number): Settings {
  const { sum, finish = 'none', scale = 1, offset = 0, power = 0, metric = null } = form;
  const params = metric?.params == null ? 0 : arena.place(metric.params);
  const number = metric === null ? 0 : metricNumber(metric);
  const summed = SUMS.indexOf(layout === 'expanded' ? 'expanded-squares' : sum);
  return {
    form: [summed, FINISHES.indexOf(finish), scale, offset, power, number, metric?.exponent ?? 0, params],
    leastShare: LEAST_SHARE * p,
  };
}

/** In the order of `PairwiseArguments` of `assembly/pairwise-arguments.ts`. A triangle begins with its own first column. */
function bandArguments({ form, leastShare }: Settings, rows: PairwiseRows, p: number, band: Band): number[] {
  const bytes = 8 * p;
  const first = band.isTriangle ? band.from : 0;
  return [
    ...form,
    ...[rows.X + band.from * bytes, band.rows, p, rows.Y + first * bytes, rows.columns - first],
    ...[rows.centredX + band.from * bytes, rows.centredY + first * bytes],
    ...[rows.xSquares + 8 * band.from, rows.ySquares + 8 * first],
    ...[leastShare, Number(band.isTriangle), band.at, CHUNK_ROWS],
  ];
}

/** Copies a band into the matrix of `n` rows, and a triangle to both sides of the diagonal. */
function copyBand(
  values: Float64Array,
  columns: number,
  { from, rows, isTriangle }: Band,
  out: Float64Array,
  n: number,
): void {
  const m = out.length / n;
  const last = Math.min(from + rows, n);
  const first = isTriangle ? from : 0;
  const stride = columns - first;
  for (let i = from; i < last; i++) {
    const start = isTriangle ? i : 0;
    const row = (i - from) * stride;
    out.set(values.subarray(row + start - first, row + m - first), i * m + start);
  }
  if (isTriangle) mirror(values, stride, from, last, out, n);
}

/** Copies what is right of the diagonal to below it, some columns at a time, whose rows in `values` are few pages. */
function mirror(values: Float64Array, stride: number, from: number, last: number, out: Float64Array, n: number): void {
  for (let first = from; first < last; first += MIRRORED) {
    for (let j = first + 1; j < n; j++) {
      const end = Math.min(j, first + MIRRORED, last);
      for (let i = first, at = (first - from) * stride + j - from; i < end; i++, at += stride)
        out[j * n + i] = values[at]!;
    }
  }
}
