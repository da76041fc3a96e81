import fc from 'fast-check';
import {
  exp,
  LINEAR_KERNEL,
  POLY_KERNEL,
  PRECOMPUTED_KERNEL,
  RBF_KERNEL,
  SIGMOID_KERNEL,
  type SvmKernel,
  type SvmModel,
  svmDecisions,
  tanh,
} from 'pipefit/kernels';
import { describe, expect, it } from 'vitest';

function plainKernel({ kind, degree, gamma, coef0 }: SvmKernel, x: Float64Array, y: Float64Array): number {
  let product = 0;
  let distance = 0;
  for (const [c, value] of x.entries()) {
    product += value * y[c]!;
    distance += (value - y[c]!) * (value - y[c]!);
  }
  if (kind === LINEAR_KERNEL) return product;
  if (kind === RBF_KERNEL) return exp(-gamma * distance);
  if (kind === SIGMOID_KERNEL) return tanh(gamma * product + coef0);
  let power = 1;
  for (let k = 0; k < degree; k++) power *= gamma * product + coef0;
  return power;
}

/** One sum after the other, as it is written down. */
function plainDecisions(X: Float64Array, n: number, p: number, model: SvmModel): number[] {
  const { kernel, support, supportVectors, counts, coefficients, offsets } = model;
  const vectors = support.length;
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1)! + count);
  return Array.from({ length: n }, (_, row) => {
    const x = X.slice(row * p, (row + 1) * p);
    const values = Array.from(support, (column, v) =>
      kernel.kind === PRECOMPUTED_KERNEL
        ? x[column]!
        : plainKernel(kernel, x, supportVectors.slice(v * p, (v + 1) * p)),
    );
    const sum = (total: number, i: number, matrixRow: number): number => {
      let out = total;
      for (let v = starts[i]!; v < starts[i + 1]!; v++) out += coefficients[matrixRow * vectors + v]! * values[v]!;
      return out;
    };
    if (counts.length === 1) return [sum(0, 0, 0) - offsets[0]!];
    const out: number[] = [];
    for (let i = 0; i < counts.length; i++) {
      for (let j = i + 1; j < counts.length; j++) out.push(sum(sum(0, i, j - 1), j, i) - offsets[out.length]!);
    }
    return out;
  }).flat();
}

const cell = fc.integer({ min: -64, max: 64 }).map((value) => value / 16);
const cells = (length: number) =>
  fc.array(cell, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));

describe('svmDecisions', () => {
  const kinds = [LINEAR_KERNEL, POLY_KERNEL, RBF_KERNEL, SIGMOID_KERNEL, PRECOMPUTED_KERNEL];
  const problem = fc
    .record({
      n: fc.integer({ min: 1, max: 150 }),
      p: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom(...kinds),
      counts: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
    })
    .chain(({ n, p, kind, counts }) => {
      const classes = counts.length;
      const vectors = counts.reduce((sum, count) => sum + count, 0);
      const pairs = classes === 1 ? 1 : (classes * (classes - 1)) / 2;
      const columns = fc.array(fc.integer({ min: 0, max: p - 1 }), { minLength: vectors, maxLength: vectors });
      return fc.record({
        ...{ n: fc.constant(n), p: fc.constant(p), kind: fc.constant(kind), counts: fc.constant(counts) },
        ...{ X: cells(n * p), support: columns, supportVectors: cells(kind === PRECOMPUTED_KERNEL ? 0 : vectors * p) },
        ...{ coefficients: cells(Math.max(1, classes - 1) * vectors), offsets: cells(pairs) },
      });
    });

  it('gives the bits of plain loops, on any number of threads', () => {
    fc.assert(
      fc.property(problem, ({ n, p, kind, counts, X, support, supportVectors, coefficients, offsets }) => {
        const kernel = { kind, degree: 2, gamma: 0.375, coef0: -0.25 };
        const lists = { counts: Int32Array.from(counts), support: Int32Array.from(support) };
        const model = { kernel, ...lists, supportVectors, coefficients, offsets };
        const expected = plainDecisions(X, n, p, model).map((value) => value + 0);
        for (const threads of [1, 2, 3, 8]) {
          expect(Array.from(svmDecisions(X, n, p, model, threads), (value) => value + 0)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
