import { PairwiseArguments } from './pairwise-arguments';
import { PRODUCT, SQUARES, sumTile } from './pairwise-tile';

/**
 * The squared distances of rows i to i + 3 with columns j to j + 3 from products and squared lengths, which takes two
 * operations where differences take three. What cancels too much is summed again, directly, from values that were not
 * centred: that depends on the two points and the centre alone, so it is the same in any tile.
 *
 * scratch SCRATCH, 128 bytes · out OUT, four rows, `stride` bytes apart
 */
export function squaresTile(a: PairwiseArguments, i: i32, j: i32, scratch: usize, out: usize, stride: usize): void {
  const bytes = (<usize>a.p) << 3;
  const x = <usize>i * bytes;
  const y = <usize>j * bytes;
  const xSquares = <usize>a.xSquares + ((<usize>i) << 3);
  const ySquares = <usize>a.ySquares + ((<usize>j) << 3);
  sumTile(PRODUCT, <usize>a.centredX + x, bytes, <usize>a.centredY + y, out, stride);
  const v = v128.load(ySquares);
  const w = v128.load(ySquares, 16);
  const least = f64x2.splat(a.leastShare);
  let canStay = i64x2.splat(-1);
  for (let r: usize = 0; r < 4; r++) {
    const to = out + r * stride;
    const square = v128.load_splat<f64>(xSquares + (r << 3));
    canStay = v128.and(canStay, expand(to, f64x2.add(square, v), least));
    canStay = v128.and(canStay, expand(to + 16, f64x2.add(square, w), least));
  }
  if (i64x2.all_true(canStay)) return;
  sumTile(SQUARES, <usize>a.X + x, bytes, <usize>a.Y + y, scratch, 32);
  for (let r: usize = 0; r < 4; r++) {
    const to = out + r * stride;
    const square = v128.load_splat<f64>(xSquares + (r << 3));
    choose(to, scratch + (r << 5), f64x2.add(square, v), least);
    choose(to + 16, scratch + (r << 5) + 16, f64x2.add(square, w), least);
  }
}

/** Makes squared distances of two products, and says which can stay. */
function expand(at: usize, lengths: v128, least: v128): v128 {
  const product = v128.load(at);
  const square = f64x2.sub(lengths, f64x2.add(product, product));
  v128.store(at, square);
  return canStand(square, lengths, least);
}

/** Replaces those that cannot stay. */
function choose(at: usize, direct: usize, lengths: v128, least: v128): void {
  const square = v128.load(at);
  v128.store(at, v128.bitselect(square, v128.load(direct), canStand(square, lengths, least)));
}

/** Which squared distances have not cancelled too much, nor are so small that numbers have fewer digits there. */
function canStand(square: v128, lengths: v128, least: v128): v128 {
  return f64x2.ge(square, f64x2.add(f64x2.mul(least, lengths), f64x2.splat(1e-280)));
}
