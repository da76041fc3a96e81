import { ARGUMENTS, progress } from './control';
import { at } from './dense-vector';

/** Rows that are multiplied at once, so that they stay in the cache. */
const BLOCK: i32 = 64;

/** Numbers as `linear-hessian.ts` writes them, in this order. */
@unmanaged
class WeightedGramArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  /** The columns of X, one of ones if there are intercepts, and zeros up to a multiple of four. */
  width!: f64;
  fitIntercept!: f64;
  /** IN, `n` second derivatives by the score; for more than one score `n × k` probabilities. */
  curvature!: f64;
  /** IN, `n`, or 0 for weights of one; for more than one score. */
  sampleWeight!: f64;
  weightSum!: f64;
  chunkRows!: f64;
  /** OUT, for each chunk and each pair of scores (the first not after the second) `width × width`, the upper half. */
  partials!: f64;
}

/** The Hessian of the loss of one chunk of rows. SCRATCH: `2 × 64 × width`. */
export function weightedGramChunk(chunk: i32, scratch: usize): void {
  const a = changetype<WeightedGramArguments>(ARGUMENTS);
  const k = <i32>a.k;
  const width = <i32>a.width;
  const tile = width * width;
  const pairs = (k * (k + 1)) / 2;
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  const weighted = at(scratch, BLOCK * width);
  const partial = at(<usize>a.partials, chunk * pairs * tile);
  memory.fill(partial, 0, (<usize>(pairs * tile)) << 3);
  for (let from = start; from < end; from += BLOCK) {
    const rows = min<i32>(BLOCK, end - from);
    copyRows(a, from, rows, scratch);
    let out = partial;
    for (let c = 0; c < k; c++) {
      for (let d = c; d < k; d++) {
        for (let i = 0; i < rows; i++) {
          scaleRow(at(scratch, i * width), at(weighted, i * width), width, curvatureOf(a, from + i, c, d));
        }
        for (let j = 0; j < width; j += 4) {
          for (let m = j; m < width; m += 4) multiply(scratch, weighted, rows, width, j, m, out);
        }
        out = at(out, tile);
      }
    }
    progress(rows);
  }
}

function copyRows(a: WeightedGramArguments, from: i32, rows: i32, out: usize): void {
  const p = <i32>a.p;
  const width = <i32>a.width;
  memory.fill(out, 0, (<usize>(rows * width)) << 3);
  for (let i = 0; i < rows; i++) {
    memory.copy(at(out, i * width), at(<usize>a.X, (from + i) * p), (<usize>p) << 3);
    if (a.fitIntercept != 0) store<f64>(at(out, i * width + p), 1);
  }
}

/** The second derivative of a row's loss by two scores. */
function curvatureOf(a: WeightedGramArguments, i: i32, c: i32, d: i32): f64 {
  const k = <i32>a.k;
  if (k == 1) return load<f64>(at(<usize>a.curvature, i));
  const shares = at(<usize>a.curvature, i * k);
  const weight = (a.sampleWeight == 0 ? 1 : load<f64>(at(<usize>a.sampleWeight, i))) / a.weightSum;
  const share = load<f64>(at(shares, c));
  return share * (c == d ? 1 - share : -load<f64>(at(shares, d))) * weight;
}

function scaleRow(row: usize, out: usize, width: i32, factor: f64): void {
  const factors = f64x2.splat(factor);
  for (let j = 0; j < width; j += 2) v128.store(at(out, j), f64x2.mul(v128.load(at(row, j)), factors));
}

/** Adds four by four products of columns, `j` of the weighted rows and `m` of the rows, to the tile. */
function multiply(rows: usize, weighted: usize, n: i32, width: i32, j: i32, m: i32, tile: usize): void {
  const stride = (<usize>width) << 3;
  const out0 = at(tile, j * width + m);
  const out1 = out0 + stride;
  const out2 = out1 + stride;
  const out3 = out2 + stride;
  let a0 = v128.load(out0);
  let b0 = v128.load(out0, 16);
  let a1 = v128.load(out1);
  let b1 = v128.load(out1, 16);
  let a2 = v128.load(out2);
  let b2 = v128.load(out2, 16);
  let a3 = v128.load(out3);
  let b3 = v128.load(out3, 16);
  let left = at(weighted, j);
  let right = at(rows, m);
  for (let i = 0; i < n; i++, left += stride, right += stride) {
    const x = v128.load(right);
    const y = v128.load(right, 16);
    let factor = v128.load_splat<f64>(left);
    a0 = f64x2.add(a0, f64x2.mul(factor, x));
    b0 = f64x2.add(b0, f64x2.mul(factor, y));
    factor = v128.load_splat<f64>(left, 8);
    a1 = f64x2.add(a1, f64x2.mul(factor, x));
    b1 = f64x2.add(b1, f64x2.mul(factor, y));
    factor = v128.load_splat<f64>(left, 16);
    a2 = f64x2.add(a2, f64x2.mul(factor, x));
    b2 = f64x2.add(b2, f64x2.mul(factor, y));
    factor = v128.load_splat<f64>(left, 24);
    a3 = f64x2.add(a3, f64x2.mul(factor, x));
    b3 = f64x2.add(b3, f64x2.mul(factor, y));
  }
  v128.store(out0, a0);
  v128.store(out0, b0, 16);
  v128.store(out1, a1);
  v128.store(out1, b1, 16);
  v128.store(out2, a2);
  v128.store(out2, b2, 16);
  v128.store(out3, a3);
  v128.store(out3, b3, 16);
}
