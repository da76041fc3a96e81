import { exp, log } from '../kernels/index.js';

/** The probability of the first class is a logistic curve of the decision, `1 / (1 + exp(A · decision + B))`. */
export interface Sigmoid {
  readonly A: number;
  readonly B: number;
}

const MOST_ITERATIONS = 100;
const LEAST_STEP = 1e-10;
const RIDGE = 1e-12;
const TOLERANCE = 1e-5;

/** Fits the curve to decisions of rows that are of the first class or not (Platt; Lin, Lin and Weng, 2007). */
export function fitSigmoid(decisions: Float64Array, isFirst: (row: number) => boolean): Sigmoid {
  const n = decisions.length;
  let count = 0;
  for (let i = 0; i < n; i++) if (isFirst(i)) count++;
  const high = (count + 1) / (count + 2);
  const low = 1 / (n - count + 2);
  const targets = Float64Array.from({ length: n }, (_, i) => (isFirst(i) ? high : low));
  let A = 0;
  let B = log((n - count + 1) / (count + 1));
  let value = loss(decisions, targets, A, B);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const { slopeA, slopeB, moveA, moveB } = newtonStep(decisions, targets, A, B);
    if (Math.abs(slopeA) < TOLERANCE && Math.abs(slopeB) < TOLERANCE) break;
    const gain = slopeA * moveA + slopeB * moveB;
    let step = 1;
    for (; step >= LEAST_STEP; step /= 2) {
      const next = loss(decisions, targets, A + step * moveA, B + step * moveB);
      if (next < value + 0.0001 * step * gain) {
        A += step * moveA;
        B += step * moveB;
        value = next;
        break;
      }
    }
    if (step < LEAST_STEP) break;
  }
  return { A, B };
}

function loss(decisions: Float64Array, targets: Float64Array, A: number, B: number): number {
  let sum = 0;
  for (let i = 0; i < decisions.length; i++) {
    const score = decisions[i]! * A + B;
    const line = score >= 0 ? targets[i]! * score : (targets[i]! - 1) * score;
    sum += line + log(1 + exp(-Math.abs(score)));
  }
  return sum;
}

function newtonStep(decisions: Float64Array, targets: Float64Array, A: number, B: number) {
  let bendA = RIDGE;
  let bendB = RIDGE;
  let bendAB = 0;
  let slopeA = 0;
  let slopeB = 0;
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    const score = decision * A + B;
    const e = exp(-Math.abs(score));
    const p = score >= 0 ? e / (1 + e) : 1 / (1 + e);
    const q = score >= 0 ? 1 / (1 + e) : e / (1 + e);
    const weight = p * q;
    bendA += decision * decision * weight;
    bendB += weight;
    bendAB += decision * weight;
    const error = targets[i]! - p;
    slopeA += decision * error;
    slopeB += error;
  }
  const determinant = bendA * bendB - bendAB * bendAB;
  const moveA = -(bendB * slopeA - bendAB * slopeB) / determinant;
  const moveB = -(-bendAB * slopeA + bendA * slopeB) / determinant;
  return { slopeA, slopeB, moveA, moveB };
}

/** The probability of the first class of a pair. */
export function sigmoidOf(decision: number, { A, B }: Sigmoid): number {
  const score = decision * A + B;
  const e = exp(-Math.abs(score));
  return score >= 0 ? e / (1 + e) : 1 / (1 + e);
}

/**
 * The probability of each class from that of the first of each pair (the second method of Wu, Lin and Weng, 2004).
 *
 * @param r - IN, `k × k`: row i, column j is the probability of i among i and j
 * @param p - OUT, `k`
 */
export function couplePairs(r: Float64Array, p: Float64Array): void {
  const k = p.length;
  const Q = couplingMatrix(r, k);
  const Qp = new Float64Array(k);
  p.fill(1 / k);
  for (let iteration = 0; iteration < Math.max(MOST_ITERATIONS, k); iteration++) {
    let pQp = 0;
    for (let t = 0; t < k; t++) {
      Qp[t] = 0;
      for (let j = 0; j < k; j++) Qp[t]! += Q[t * k + j]! * p[j]!;
      pQp += p[t]! * Qp[t]!;
    }
    if (Qp.every((value) => Math.abs(value - pQp) < 0.005 / k)) return;
    for (let t = 0; t < k; t++) {
      const own = Q[t * k + t]!;
      const move = (-Qp[t]! + pQp) / own;
      p[t]! += move;
      pQp = (pQp + move * (move * own + 2 * Qp[t]!)) / (1 + move) / (1 + move);
      for (let j = 0; j < k; j++) {
        Qp[j] = (Qp[j]! + move * Q[t * k + j]!) / (1 + move);
        p[j]! /= 1 + move;
      }
    }
  }
}

function couplingMatrix(r: Float64Array, k: number): Float64Array {
  const Q = new Float64Array(k * k);
  for (let t = 0; t < k; t++) {
    for (let j = 0; j < k; j++) {
      if (j === t) continue;
      Q[t * k + t]! += r[j * k + t]! * r[j * k + t]!;
      Q[t * k + j] = j < t ? Q[j * k + t]! : -r[j * k + t]! * r[t * k + j]!;
    }
  }
  return Q;
}
