import { ARGUMENTS, aborted, progress } from './control';
import { reducedDistance } from './distance';
import { fromReduced } from './distance-metric';
import { PairwiseArguments } from './pairwise-arguments';
import { finish } from './pairwise-finish';
import { squaresTile } from './pairwise-squares';
import { BRAYCURTIS, EXPANDED_SQUARES, sumTile } from './pairwise-tile';

export const PAIRWISE_MATRIX: i32 = 70;

/** The rows of a chunk of a pairwise matrix. scratch SCRATCH, 128 bytes. */
export function pairwiseMatrixChunk(chunk: i32, scratch: usize): void {
  const a = changetype<PairwiseArguments>(ARGUMENTS);
  const first = chunk * <i32>a.chunkRows;
  const last = min<i32>(first + <i32>a.chunkRows, <i32>a.rows);
  const stride = (<usize>a.columns) << 3;
  for (let i = first; i < last; i += 4) {
    if (aborted()) return;
    const from = a.isTriangle != 0 ? i : 0;
    const row = <usize>a.out + <usize>i * stride + ((<usize>from) << 3);
    if (a.sum > <f64>EXPANDED_SQUARES) pairRows(a, i, from);
    else tileRows(a, i, from, scratch);
    const count = <i32>a.columns - from;
    for (let r: usize = 0; r < 4; r++) finish(<i32>a.finish, row + r * stride, count, a.scale, a.offset, a.power);
  }
  progress(last - first);
}

/** Four rows from a column on, tile by tile. */
function tileRows(a: PairwiseArguments, i: i32, from: i32, scratch: usize): void {
  const sum = <i32>a.sum;
  const columns = <i32>a.columns;
  const bytes = (<usize>a.p) << 3;
  const stride = (<usize>columns) << 3;
  const x = <usize>a.X + <usize>i * bytes;
  const row = <usize>a.out + <usize>i * stride;
  for (let j = from; j < columns; j += 4) {
    const y = <usize>a.Y + <usize>j * bytes;
    const at = (<usize>j) << 3;
    if (sum < EXPANDED_SQUARES) sumTile(sum, x, bytes, y, row + at, stride);
    else squaresTile(a, i, j, scratch, row + at, stride);
  }
}

/** Four rows from a column on, pair by pair. */
function pairRows(a: PairwiseArguments, i: i32, from: i32): void {
  const columns = <i32>a.columns;
  const bytes = (<usize>a.p) << 3;
  for (let r = i; r < i + 4; r++) {
    const x = <usize>a.X + <usize>r * bytes;
    const row = <usize>a.out + ((<usize>r * <usize>columns) << 3);
    for (let j = from; j < columns; j++) {
      const y = <usize>a.Y + <usize>j * bytes;
      const at = row + ((<usize>j) << 3);
      if (a.sum == <f64>BRAYCURTIS) {
        store<f64>(at, brayCurtis(x, y, bytes));
        continue;
      }
      const reduced = reducedDistance(<i32>a.metric, x, y, <i32>a.p, a.exponent, <usize>a.params);
      store<f64>(at, fromReduced(<i32>a.metric, reduced, a.exponent));
    }
  }
}

/** The sum of differences over that of sums, as in scipy: infinite, or none, where the sums are 0. */
function brayCurtis(x: usize, y: usize, bytes: usize): f64 {
  let difference: f64 = 0;
  let scale: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    difference += abs(load<f64>(x + j) - load<f64>(y + j));
    scale += abs(load<f64>(x + j) + load<f64>(y + j));
  }
  return difference / scale;
}
