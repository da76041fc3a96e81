import fc from 'fast-check';
import {
  exp,
  KernelAbortedError,
  KernelMemoryError,
  type KernelMetric,
  kernelSignals,
  metricForm,
  type PairwiseForm,
  pairwiseMatrix,
  pow,
  tanh,
} from 'pipefit/kernels';
import { describe, expect, it } from 'vitest';

type Share = (a: number, b: number) => number;

/** A number for each pair of rows by plain loops, summed in the order of the coordinates. */
function plainMatrix(
  X: Float64Array,
  Y: Float64Array,
  p: number,
  share: Share,
  end: (sum: number) => number = (sum) => sum,
): Float64Array {
  const [n, m] = [X.length / p, Y.length / p];
  return Float64Array.from({ length: n * m }, (_, k) => {
    const [i, j] = [Math.floor(k / m) * p, (k % m) * p];
    let sum = 0;
    for (let c = 0; c < p; c++) sum += share(X[i + c]!, Y[j + c]!);
    return end(sum);
  });
}

const square: Share = (a, b) => (a - b) * (a - b);
const apart: Share = (a, b) => Math.abs(a - b);
const chi: Share = (a, b) => (a + b === 0 ? 0 : ((a - b) * (a - b)) / (a + b));

const FORMS: readonly (readonly [string, PairwiseForm, Share, (sum: number) => number])[] = [
  ['products', { sum: 'product' }, (a, b) => a * b, (sum) => sum],
  [
    'powers',
    { sum: 'product', scale: 0.5, offset: 3, finish: 'power', power: 3 },
    (a, b) => a * b,
    (sum) => pow(sum * 0.5 + 3, 3),
  ],
  [
    'tangents',
    { sum: 'product', scale: 0.1, finish: 'hyperbolic-tangent' },
    (a, b) => a * b,
    (sum) => tanh(sum * 0.1 + 0),
  ],
  ['sums of absolute differences', { sum: 'absolute' }, apart, (sum) => sum],
  ['exponentials', { sum: 'absolute', scale: -0.5, finish: 'exponential' }, apart, (sum) => exp(sum * -0.5 + 0)],
  ['chi squares', { sum: 'chi-squares' }, chi, (sum) => sum],
  [
    'canberra',
    { sum: 'canberra' },
    (a, b) => (a === b ? 0 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b))),
    (sum) => sum,
  ],
];

/** Two sets of rows of any size: 1 to 21 rows, so that tiles and chunks are not full; whole numbers among the values. */
const problem = fc
  .record({
    n: fc.integer({ min: 1, max: 21 }),
    m: fc.integer({ min: 1, max: 21 }),
    p: fc.integer({ min: 1, max: 15 }),
  })
  .chain(({ n, m, p }) => fc.record({ X: values(n * p), Y: values(m * p), p: fc.constant(p) }));

function values(length: number): fc.Arbitrary<Float64Array> {
  const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ min: -8, max: 8, noNaN: true }));
  return fc.array(value, { minLength: length, maxLength: length }).map((all) => Float64Array.from(all));
}

describe.each(FORMS)('%s', (_, form, share, end) => {
  it('are those of plain loops, bit for bit', () => {
    fc.assert(
      fc.property(problem, ({ X, Y, p }) => {
        expect(pairwiseMatrix(form, X, Y, p, 1)).toEqual(plainMatrix(X, Y, p, share, end));
        expect(pairwiseMatrix(form, X, null, p, 1)).toEqual(plainMatrix(X, X, p, share, end));
      }),
    );
  });
});

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

describe('euclidean distances', () => {
  const euclidean = metricForm({ name: 'euclidean', exponent: 0, params: null });

  it('are right to 1e-12, and the same for two rows wherever they are', () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(0, 1e3, 1e8), ({ X, Y, p }, shift) => {
        const [A, B] = [X.map((value) => value + shift), Y.map((value) => value + shift)];
        const plain = plainMatrix(A, B, p, square, Math.sqrt);
        const D = pairwiseMatrix(euclidean, A, B, p, 1);
        D.forEach((value, k) => {
          expect(Math.abs(value - plain[k]!)).toBeLessThanOrEqual(1e-12 * plain[k]!);
        });
        // The last row alone: another tile, the same bits.
        const last = pairwiseMatrix(euclidean, A.slice(-p), B, p, 1);
        expect(last).toEqual(D.slice(-last.length));
      }),
    );
  });

  it('of few coordinates are those of plain loops, bit for bit', () => {
    fc.assert(
      fc.property(problem, ({ X, Y, p }) => {
        const [A, B] = [X.subarray(0, X.length / p), Y.subarray(0, Y.length / p)];
        expect(pairwiseMatrix(euclidean, A, B, 1, 1)).toEqual(plainMatrix(A, B, 1, square, Math.sqrt));
      }),
    );
  });
});

it('the greatest difference passes over NaN', () => {
  const chebyshev = metricForm({ name: 'chebyshev', exponent: 0, params: null });
  expect(pairwiseMatrix(chebyshev, Float64Array.of(NaN, 1), Float64Array.of(5, 3, 2, NaN), 2, 1)).toEqual(
    Float64Array.of(2, 0),
  );
});

it('exponentials outside of the usual range', () => {
  const form: PairwiseForm = { sum: 'product', finish: 'exponential' };
  const all = [-800, -720, 0, 705, 720, NaN];
  expect(pairwiseMatrix(form, Float64Array.of(1), Float64Array.from(all), 1, 1)).toEqual(Float64Array.from(all, exp));
});

it('other metrics, with what they need', () => {
  const metric: KernelMetric = { name: 'seuclidean', exponent: 0, params: Float64Array.of(4, 1) };
  expect(pairwiseMatrix(metricForm(metric), Float64Array.of(0, 0), Float64Array.of(6, 4), 2, 1)).toEqual(
    Float64Array.of(5),
  );
});

it('bands of many rows are one matrix, the same for 1, 2, 3 and 8 threads', () => {
  const [n, p] = [1203, 9];
  const X = Float64Array.from({ length: n * p }, (_, k) => ((k * 7919) % 1009) / 100);
  for (const form of [metricForm({ name: 'euclidean', exponent: 0, params: null }), { sum: 'absolute' } as const]) {
    const whole = pairwiseMatrix(form, X, null, p, 1);
    const others = [2, 3, 8].map((threads) => pairwiseMatrix(form, X, null, p, threads));
    others.push(pairwiseMatrix(form, X, X.slice(), p, 2));
    // Buffers compare at once; an assertion about millions of numbers takes minutes.
    for (const other of others) expect(Buffer.compare(bytesOf(other), bytesOf(whole))).toBe(0);
  }
});

it('stops when the abort flag is raised', () => {
  const signals = kernelSignals();
  signals[0] = 1;
  try {
    expect(() => pairwiseMatrix({ sum: 'product' }, Float64Array.of(1), null, 1, 1)).toThrow(KernelAbortedError);
  } finally {
    signals[0] = 0;
  }
});

it('refuses a matrix that no memory holds', () => {
  const many = new Float64Array(2 ** 20);
  expect(() => pairwiseMatrix({ sum: 'product' }, many, null, 1, 1)).toThrow(KernelMemoryError);
});
