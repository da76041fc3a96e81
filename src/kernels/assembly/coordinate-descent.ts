import { slot } from './dense-vector';
import { nextBelow } from './mersenne-twister';

/** What all coordinate descents of linear models get, as the TypeScript of the same name writes it, in this order. */
@unmanaged
export class CoordinateDescentArguments {
  /** IN, `n × p` row after row; `p × n` column after column for the ones with a penalty on absolute values. */
  X!: f64;
  /** IN, `n`: -1 or 1, the number of the class, or the target. */
  y!: f64;
  /** IN, `n`, the cost of an error in each row, above 0. */
  cost!: f64;
  n!: f64;
  p!: f64;
  tolerance!: f64;
  maxIterations!: f64;
  /** IN, OUT, the state of a Mersenne Twister. */
  generator!: f64;
  /** OUT, `p`, or `p × classes`. */
  weights!: f64;
  /** OUT, an integer: the iterations that were needed. */
  iterations!: f64;
  /** SCRATCH of numbers and of integers, as long as each says. */
  numbers!: f64;
  integers!: f64;
  /** Not 0 for squared errors. */
  squared!: f64;
  /** Half the width of the tube in which targets cost nothing. */
  epsilon!: f64;
  classes!: f64;
}

export const MINUTE: f64 = 1e-12;

/** Writes the numbers from 0 into a list (OUT). */
export function fillOrder(list: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<i32>(slot(list, i), i);
}

/** Shuffles the first `n` integers of a list (IN, OUT). */
export function shuffle(list: usize, n: i32, generator: usize): void {
  for (let i = 0; i < n; i++) swapIntegers(list, i, i + <i32>nextBelow(generator, <u32>(n - i)));
}

export function swapIntegers(list: usize, i: i32, j: i32): void {
  const first = load<i32>(slot(list, i));
  store<i32>(slot(list, i), load<i32>(slot(list, j)));
  store<i32>(slot(list, j), first);
}
