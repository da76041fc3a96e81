import { pow, tanh } from './elementary';
import { exp } from './exp-log';
import { expLanes } from './exp-log-lanes';

export const NO_FINISH: i32 = 0;
export const SQUARE_ROOT: i32 = 1;
export const EXPONENTIAL: i32 = 2;
export const POWER: i32 = 3;
export const HYPERBOLIC_TANGENT: i32 = 4;
/** Into [0, 2], where cosine distances are. */
export const CLAMP: i32 = 5;

/** Makes `f(scale × x + offset)` of each of `count` numbers, an even number; values IN, OUT. */
export function finish(kind: i32, values: usize, count: i32, scale: f64, offset: f64, power: f64): void {
  const end = values + ((<usize>count) << 3);
  if (scale != 1 || offset != 0) {
    for (let at = values; at < end; at += 16) {
      const scaled = f64x2.mul(v128.load(at), f64x2.splat(scale));
      v128.store(at, f64x2.add(scaled, f64x2.splat(offset)));
    }
  }
  switch (kind) {
    case NO_FINISH:
      break;
    case SQUARE_ROOT:
      for (let at = values; at < end; at += 16) v128.store(at, f64x2.sqrt(v128.load(at)));
      break;
    case EXPONENTIAL:
      for (let at = values; at < end; at += 16) exponentials(at);
      break;
    case POWER:
      for (let at = values; at < end; at += 8) store<f64>(at, pow(load<f64>(at), power));
      break;
    case HYPERBOLIC_TANGENT:
      for (let at = values; at < end; at += 8) store<f64>(at, tanh(load<f64>(at)));
      break;
    default:
      for (let at = values; at < end; at += 16) {
        const clamped = f64x2.min(f64x2.max(v128.load(at), f64x2.splat(0)), f64x2.splat(2));
        v128.store(at, clamped);
      }
  }
}

/** `e ** x` of two numbers. */
function exponentials(at: usize): void {
  const x = v128.load(at);
  if (i64x2.all_true(f64x2.lt(f64x2.abs(x), f64x2.splat(700)))) {
    v128.store(at, expLanes(x));
    return;
  }
  store<f64>(at, exp(f64x2.extract_lane(x, 0)));
  store<f64>(at, exp(f64x2.extract_lane(x, 1)), 8);
}
