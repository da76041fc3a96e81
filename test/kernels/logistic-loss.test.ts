import fc from 'fast-check';
import { expitPairs, linearScores, logisticLoss, softmaxRows, withArena } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';
import { type LogisticCase, plainLogisticLoss } from './plain-logistic-loss.js';

interface Value {
  readonly loss: number;
  readonly gradient: number[];
}

function run({ X, codes, weights, k, coef }: LogisticCase, l2: number, threads = 1): Value {
  const rows = {
    X: Float64Array.from(X.flat()),
    codes: Int32Array.from(codes),
    sampleWeight: weights === null ? null : Float64Array.from(weights),
    weightSum: weights === null ? codes.length : weights.reduce((a, b) => a + b, 0),
    p: X[0]!.length,
    k,
  };
  const gradient = new Float64Array(coef.length);
  const loss = withArena((arena) =>
    logisticLoss(arena, rows, l2, coef.length, threads)(Float64Array.from(coef), gradient),
  );
  return { loss, gradient: [...gradient] };
}

/** The textbook's formula; two classes as a softmax over the scores 0 and s. */
function reference({ X, codes, weights, k, coef }: LogisticCase, l2: number): number {
  const p = X[0]!.length;
  let total = 0;
  X.forEach((row, i) => {
    const own = Array.from({ length: k }, (_, c) =>
      row.reduce((sum, cell, j) => sum + cell * coef[j * k + c]!, coef.length > p * k ? coef[p * k + c]! : 0),
    );
    const scores = k === 1 ? [0, own[0]!] : own;
    const sum = scores.reduce((acc, score) => acc + Math.exp(score), 0);
    total += (weights?.[i] ?? 1) * (Math.log(sum) - scores[codes[i]!]!);
  });
  const weightSum = weights === null ? X.length : weights.reduce((a, b) => a + b, 0);
  const squares = coef.slice(0, p * k).reduce((sum, value) => sum + value * value, 0);
  return total / weightSum + (l2 / 2) * squares;
}

const cell = fc.double({ min: -3, max: 3, noNaN: true });
const problems: fc.Arbitrary<LogisticCase> = fc
  .record({
    n: fc.integer({ min: 1, max: 11 }),
    p: fc.integer({ min: 1, max: 5 }),
    k: fc.constantFrom(1, 3, 4),
    intercept: fc.boolean(),
    weighted: fc.boolean(),
  })
  .chain(({ n, p, k, intercept, weighted }) =>
    fc.record({
      X: fc.array(fc.array(cell, { minLength: p, maxLength: p }), { minLength: n, maxLength: n }),
      codes: fc.array(fc.integer({ min: 0, max: k === 1 ? 1 : k - 1 }), { minLength: n, maxLength: n }),
      weights: weighted
        ? fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: n, maxLength: n })
        : fc.constant(null),
      k: fc.constant(k),
      coef: fc.array(cell, { minLength: (p + (intercept ? 1 : 0)) * k, maxLength: (p + (intercept ? 1 : 0)) * k }),
    }),
  );

describe('logisticLoss', () => {
  test('two classes at coefficients of zero', () => {
    const { loss, gradient } = run({ X: [[1], [3]], codes: [0, 1], weights: null, k: 1, coef: [0, 0] }, 1);
    expect(loss).toBe(Math.LN2);
    expect(gradient).toEqual([-0.5, 0]); // (1 · ½ − 3 · ½) / 2 and (½ − ½) / 2
  });

  test('three classes at coefficients of zero', () => {
    const problem = { X: [[2], [4], [6]], codes: [0, 1, 2], weights: [1, 1, 2], k: 3, coef: [0, 0, 0] };
    const { loss, gradient } = run(problem, 0);
    expect(loss).toBeCloseTo(Math.log(3), 15);
    // Mean of weight · x is 18 / 4 = 4.5: a third of it, less the class's own 2 / 4, 4 / 4 and 12 / 4.
    expect(gradient[0]).toBeCloseTo(1, 15);
    expect(gradient[1]).toBeCloseTo(0.5, 15);
    expect(gradient[2]).toBeCloseTo(-1.5, 15);
  });

  test('far scores neither overflow nor vanish', () => {
    const at = (score: number, code: number) => run({ X: [[score]], codes: [code], weights: null, k: 1, coef: [1] }, 0);
    expect(at(1000, 0)).toEqual({ loss: 1000, gradient: [1000] });
    expect(at(1000, 1)).toEqual({ loss: 0, gradient: [0] });
    expect(at(-1000, 1)).toEqual({ loss: 1000, gradient: [1000] });
    expect(at(-40, 0).loss).toBe(4.248354255291589e-18);
    expect(at(40, 1).loss).toBe(4.248354255291589e-18);
    const three = run({ X: [[1000]], codes: [2], weights: null, k: 3, coef: [1, 0, -1] }, 0);
    expect(three).toEqual({ loss: 2000, gradient: [1000, 0, -1000] });
  });

  test("is the textbook's value", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const wanted = reference(problem, 0.3);
        expect(Math.abs(run(problem, 0.3).loss - wanted)).toBeLessThan(1e-12 * Math.max(1, wanted));
      }),
    );
  });

  test('has the gradient of central differences', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        run(problem, 0.3).gradient.forEach((slope, w) => {
          const moved = (by: number) => ({ ...problem, coef: problem.coef.map((v, i) => (i === w ? v + by : v)) });
          const difference = (reference(moved(1e-5), 0.3) - reference(moved(-1e-5), 0.3)) / 2e-5;
          expect(Math.abs(slope - difference)).toBeLessThan(1e-7);
        });
      }),
    );
  });

  test('has the bytes of plain loops', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { loss, gradient } = run(problem, 0.3);
        expect([loss, ...gradient]).toEqual(plainLogisticLoss(problem, 0.3));
      }),
    );
  });

  test('has the bytes of plain loops where scores change their form', () => {
    const edges = [-1000, -745, -38, -37, -36.9, -2.1, -2, -1.9, 0, 2, 17.9, 18, 18.1, 37, 745, 1000];
    const X = edges.flatMap((a) => edges.map((b) => [[a], [b]])).flat();
    for (const codes of [X.map((_, i) => i % 2), X.map((_, i) => (i >> 1) % 2)]) {
      const problem = { X, codes, weights: X.map((_, i) => 1 + (i % 3)), k: 1, coef: [1] };
      const { loss, gradient } = run(problem, 0);
      expect([loss, ...gradient]).toEqual(plainLogisticLoss(problem, 0));
    }
  });

  test.each([1, 2, 3, 8])('has the bytes of plain loops in many chunks on %i threads', (threads) => {
    for (const k of [1, 3, 4]) {
      const X = Array.from({ length: 5003 }, (_, i) => [Math.sin(i), (i % 7) - 3, Math.cos(i * i)]);
      const codes = X.map((_, i) => i % Math.max(k, 2));
      const weights = X.map((_, i) => 0.5 + (i % 3));
      const coef = Array.from({ length: 4 * k }, (_, w) => Math.sin(w + 1));
      const problem = { X, codes, weights, k, coef };
      const { loss, gradient } = run(problem, 0.1, threads);
      expect([loss, ...gradient]).toEqual(plainLogisticLoss(problem, 0.1));
    }
  });

  test('chunks of 256 rows add up', () => {
    const X = Array.from({ length: 1030 }, (_, i) => [Math.sin(i), (i % 7) - 3]);
    const codes = X.map((_, i) => i % 3);
    const problem = { X, codes, weights: X.map((_, i) => 1 + (i % 2)), k: 3, coef: [1, 2, 3, 3, 2, 1, 0, 1, 2] };
    expect(run(problem, 0).loss).toBeCloseTo(reference(problem, 0), 12);
  });
});

describe('scores and probabilities', () => {
  test('linear scores', () => {
    const out = new Float64Array(4);
    const X = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    linearScores(X, 5, Float64Array.of(1, 1, 1, 1, 1, 0, 0, 0, 0, 2), Float64Array.of(0.5, -1), out);
    expect([...out]).toEqual([15.5, 9, 40.5, 19]);
  });

  test('pairs of probabilities', () => {
    const out = new Float64Array(6);
    expitPairs(Float64Array.of(0, 1000, -1000), out);
    expect([...out]).toEqual([0.5, 0.5, 0, 1, 1, 0]);
  });

  test('softmax', () => {
    const scores = Float64Array.of(1, 1, 1000, -1000);
    softmaxRows(scores, 2);
    expect([...scores]).toEqual([0.5, 0.5, 1, 0]);
  });
});
