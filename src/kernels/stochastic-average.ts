import { type Arena, withArena } from './arena.js';
import type { LogisticRows } from './logistic-loss.js';
import { runChunks } from './run-chunks.js';

/** Numbers in the state that the kernel keeps: rows drawn before, the generator's state, a flag of failure. */
const STATE = 3;

/** What the stochastic average gradient minimizes, and how. Penalties are divided by the number of rows. */
export interface StochasticAverageProblem extends LogisticRows {
  readonly fitIntercept: boolean;
  readonly alpha: number;
  /** Strength of the penalty on absolute values. */
  readonly beta: number;
  readonly step: number;
  /** SAGA instead of SAG. */
  readonly unbiased: boolean;
  readonly tolerance: number;
  readonly maxEpochs: number;
  /** Seed of the generator that draws rows, above 0. */
  readonly seed: number;
}

export interface StochasticAverageResult {
  /** `p × k` */
  readonly weights: Float64Array;
  readonly intercepts: Float64Array;
  readonly epochs: number;
  /** False when numbers grew too large. */
  readonly finite: boolean;
}

/** Runs epochs until no weight changes by more than `tolerance` times the largest. */
export function stochasticAverage(problem: StochasticAverageProblem): StochasticAverageResult {
  return withArena((arena) => {
    const { p, k: classes, tolerance, maxEpochs } = problem;
    const k = classes === 1 ? 1 : 2 * Math.ceil(classes / 2);
    const { args, weights, intercepts, state } = place(arena, problem, k);
    const previous = new Float64Array(p * k);
    // Without an epoch there is still one to report, as in scikit-learn.
    let epochs = maxEpochs === 0 ? 1 : 0;
    let finite = true;
    for (let changing = true; changing && finite && epochs < maxEpochs; epochs++) {
      runChunks('STOCHASTIC_AVERAGE', 1, args, { threads: 1, scratch: 0, scratchBytes: 0 });
      finite = arena.float64s(state, STATE)[2] === 0;
      changing = hasChanged(arena.float64s(weights, p * k), previous, tolerance);
    }
    return {
      weights: withoutPadding(arena.float64s(weights, p * k), k, classes),
      intercepts: arena.float64s(intercepts, classes).slice(),
      epochs,
      finite,
    };
  });
}

/** Copies the problem into the arena, with weights of zero. */
function place(arena: Arena, problem: StochasticAverageProblem, k: number) {
  const { X, codes, sampleWeight, p, k: classes, fitIntercept, alpha, beta, step, unbiased, seed } = problem;
  const n = codes.length;
  const zeros = (length: number) => {
    const at = arena.reserve(8 * length);
    arena.float64s(at, length).fill(0);
    return at;
  };
  const rows = arena.place(X);
  const memory = zeros(n * k);
  const weights = zeros(p * k);
  const sums = zeros(p * k);
  const intercepts = zeros(2 * k);
  const seen = zeros(Math.ceil(n / 8));
  const state = arena.place(Float64Array.of(0, seed, 0));
  const scratch = arena.reserve(8 * 3 * k);
  const classesOfRows = arena.place(codes);
  const weightsOfRows = arena.place(sampleWeight ?? new Float64Array(n).fill(1));
  const flags = [unbiased ? 1 : 0, fitIntercept ? 1 : 0];
  const head = [rows, classesOfRows, weightsOfRows, n, p, k, classes, step, 1 - step * alpha, beta, ...flags];
  return { args: [...head, weights, intercepts, sums, memory, seen, state, scratch], weights, intercepts, state };
}

/** Whether a weight changed by more than the tolerance; the weights become the previous ones (OUT). */
function hasChanged(weights: Float64Array, previous: Float64Array, tolerance: number): boolean {
  let largest = 0;
  let change = 0;
  for (let w = 0; w < weights.length; w++) {
    largest = Math.max(largest, Math.abs(weights[w]!));
    change = Math.max(change, Math.abs(weights[w]! - previous[w]!));
  }
  previous.set(weights);
  return largest === 0 ? change !== 0 : !(change / largest <= tolerance);
}

function withoutPadding(weights: Float64Array, k: number, classes: number): Float64Array {
  return weights.filter((_, w) => w % k < classes);
}
