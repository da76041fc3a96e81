import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { exp, instantiate, log, log1p, pairwiseSum } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';
import { compileKernels, OUTPUT } from '../../src/kernels/assembly/build.js';

const variants = [
  ['shared memory', instantiate(true)],
  ['memory of its own', instantiate(false)],
] as const;

describe('the module', () => {
  test('is the same bytes whenever it is compiled', async () => {
    const again = await compileKernels();
    expect(readFileSync(OUTPUT, 'utf8').includes(`'${again.toString('base64')}'`)).toBe(true);
  });

  test('works on shared memory and on memory of its own', () => {
    const buffers = variants.map(([, { memory }]) => memory.buffer);
    expect(buffers.map((buffer) => buffer.constructor)).toEqual([SharedArrayBuffer, ArrayBuffer]);
  });
});

describe.each(variants)('functions on %s', (_, { exports, memory }) => {
  const anything = fc.oneof(
    fc.double(),
    fc.double({ min: -800, max: 800 }),
    fc.double({ min: -1.5, max: 20 }),
    // Exactly and next to the square root of two times a power of two, where reductions of the argument differ.
    fc
      .tuple(fc.integer({ min: -1070, max: 1022 }), fc.constantFrom(-1, 0, 1))
      .map(([exponent, step]) => Math.SQRT2 * (1 + step * Number.EPSILON) * 2 ** exponent),
  );

  test.each([
    ['exp', exp],
    ['log', log],
    ['log1p', log1p],
  ] as const)('%s has the bits of the TypeScript', (name, plain) => {
    const edges = [0, -0, 1, -1, 5e-324, 2.2250738585072014e-308, Number.MAX_VALUE, Infinity, -Infinity, NaN];
    for (const x of [...edges, 709.782712893384, 709.7827128933841, -745.13, -745.14, -708.5]) {
      expect([x, exports[name](x)]).toEqual([x, plain(x)]);
    }
    fc.assert(
      fc.property(anything, (x) => Object.is(exports[name](x), plain(x))),
      { numRuns: 2000 },
    );
  });

  test('sums have the bits of the TypeScript', () => {
    const at = exports.HEAP.value;
    const lengths = fc.constantFrom(0, 1, 7, 8, 9, 128, 129, 136, 1000, 4097);
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 1e6 }), (n, seed) => {
        const values = Float64Array.from({ length: n }, (__, i) => Math.sin(seed + i) * 10 ** (i % 9));
        new Float64Array(memory.buffer, at, n).set(values);
        expect(exports.pairwiseSum(at, n)).toBe(pairwiseSum(values));
      }),
    );
  });
});
