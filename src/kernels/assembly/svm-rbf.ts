import { expLanes } from './exp-log-lanes';

/**
 * Radial kernel values from products of a row with others, eight at a time: what runs side by side waits for nothing.
 *
 * products IN, `count` · norms IN, `count`, of the others · out OUT, f32. All have room for a multiple of eight.
 */
export function rbfFromProducts(products: usize, norms: usize, norm: f64, gamma: f64, count: i32, out: usize): void {
  const own = f64x2.splat(norm);
  const factor = f64x2.splat(-gamma);
  const end = products + ((<usize>count) << 3);
  for (; products < end; products += 64, norms += 64, out += 32) {
    const x0 = exponent(v128.load(products), v128.load(norms), own, factor);
    const x1 = exponent(v128.load(products, 16), v128.load(norms, 16), own, factor);
    const x2 = exponent(v128.load(products, 32), v128.load(norms, 32), own, factor);
    const x3 = exponent(v128.load(products, 48), v128.load(norms, 48), own, factor);
    const e0 = expLanes(x0);
    const e1 = expLanes(x1);
    const e2 = expLanes(x2);
    const e3 = expLanes(x3);
    const low = v128.shuffle<f32>(f32x4.demote_f64x2_zero(e0), f32x4.demote_f64x2_zero(e1), 0, 1, 4, 5);
    const high = v128.shuffle<f32>(f32x4.demote_f64x2_zero(e2), f32x4.demote_f64x2_zero(e3), 0, 1, 4, 5);
    v128.store(out, low);
    v128.store(out, high, 16);
  }
}

/** -gamma times the squared distance, within what `expLanes` takes. */
function exponent(product: v128, norm: v128, own: v128, factor: v128): v128 {
  const x = f64x2.mul(factor, f64x2.sub(f64x2.add(own, norm), f64x2.add(product, product)));
  return f64x2.pmin(f64x2.pmax(x, f64x2.splat(-700)), f64x2.splat(700));
}
