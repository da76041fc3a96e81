import fc from 'fast-check';
import { InvalidParameterError, RandomState, type RandomStateLike, sampleWithoutReplacement } from 'pipefit/core';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';

describe('seeds', () => {
  it('takes seedrandom generators as functions and as objects, and a string means the same generator', () => {
    const byString = new RandomState('pipefit').randomSamples(5);
    const generator = seedrandom('pipefit');
    expect(new RandomState(seedrandom('pipefit')).randomSamples(5)).toEqual(byString);
    expect(new RandomState({ next: () => generator() }).randomSamples(5)).toEqual(byString);
    expect(byString[0]).toBe(seedrandom('pipefit')());
    expect(new RandomState('Pipefit').randomSamples(5)).not.toEqual(byString);
  });

  it('draws every distribution from a generator of its own', () => {
    const make = () => new RandomState(seedrandom.alea('a'));
    expect(make().permutation(100).toSorted()).toEqual(Int32Array.from({ length: 100 }, (_, i) => i));
    expect(make().permutation(100)).toEqual(make().permutation(100));
    expect(make().standardNormals(10)).toEqual(make().standardNormals(10));
  });

  it('calls next as a method', () => {
    const generator = {
      state: 0,
      next(): number {
        this.state += 0.25;
        return this.state % 1;
      },
    };
    expect([...new RandomState(generator).randomSamples(4)]).toEqual([0.25, 0.5, 0.75, 0]);
  });

  it('null takes fresh entropy', () => {
    expect(new RandomState(null).randomSamples(4)).not.toEqual(new RandomState(null).randomSamples(4));
    expect(RandomState.from(null)).not.toBe(RandomState.from(null));
  });

  it('a RandomState goes on where it is', () => {
    const state = new RandomState(3);
    expect(RandomState.from(state)).toBe(state);
    const both = [state.randomSample(), RandomState.from(state).randomSample()];
    expect(both).toEqual([...new RandomState(3).randomSamples(2)]);
  });

  it.each([-1, 2 ** 32, 1.5, Number.NaN, true, {}, 10n])('refuses %s as a seed', (seed) => {
    const make = () => RandomState.from(seed as unknown as RandomStateLike, 'KMeans');
    expect(make).toThrow(InvalidParameterError);
    expect(make).toThrow(/^KMeans: randomState must be an integer in \[0, 2\*\*32 - 1\]/);
  });

  it.each([1, -0.1, 12345, Number.NaN, '0.5', undefined])('refuses a generator that draws %s', (value) => {
    const state = new RandomState(() => value as number, 'KMeans');
    expect(() => state.randint(10)).toThrow(/^KMeans: randomState must draw numbers in \[0, 1\); got /);
  });
});

describe('arguments', () => {
  const state = new RandomState(0);
  const bad: [string, () => unknown][] = [
    ['empty range', () => state.randint(5, 5)],
    ['fraction', () => state.randint(0.5, 5)],
    ['range too wide', () => state.randint(-(2 ** 53) + 1, 2 ** 53 - 1)],
    ['below the dtype', () => state.randints(1, -1, 5, 'uint8')],
    ['above the dtype', () => state.randints(1, 0, 129, 'int8')],
    ['unknown dtype', () => state.randints(1, 0, 5, 'float' as 'int8')],
    ['negative count', () => state.randomSamples(-1)],
    ['endless interval', () => state.uniform(-1e308, 1e308)],
    ['negative scale', () => state.normal(0, -1)],
    ['negative mean', () => state.exponential(-1)],
    ['empty population', () => state.choice([], { size: 1 })],
    ['too many distinct', () => state.choice(3, { size: 4, replace: false })],
    ['too few possible', () => state.choice(3, { size: 2, replace: false, p: [1, 0, 0] })],
    ['p of another length', () => state.choice(3, { p: [0.5, 0.5] })],
    ['p off 1', () => state.choice(2, { p: [0.5, 0.4] })],
    ['p negative', () => state.choice(2, { p: [1.5, -0.5] })],
    ['p NaN', () => state.binomial(3, Number.NaN)],
    ['pvals above 1', () => state.multinomial(3, [0.7, 0.7, 0])],
    ['no pvals', () => state.multinomial(3, [])],
    ['more than there are', () => sampleWithoutReplacement(3, 4)],
    ['negative population', () => sampleWithoutReplacement(-1, 0)],
    ['unknown method', () => sampleWithoutReplacement(3, 2, 'fast' as 'pool')],
  ];
  it.each(bad)('%s', (_, draw) => {
    expect(draw).toThrow(InvalidParameterError);
  });

  it('names what is wrong', () => {
    expect(() => state.choice(3, { p: [0.5, 0.5] })).toThrow('RandomState: the length of p must be 3; got 2');
    expect(() => state.randint(7, 7)).toThrow('RandomState: high must be greater than low (7); got 7');
  });
});

describe('laws', () => {
  it('a permutation keeps the elements and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.string()), (seed, values) => {
        const before = [...values];
        const permuted = new RandomState(seed).permutation(values);
        expect(values).toEqual(before);
        expect([...permuted].sort()).toEqual([...values].sort());
      }),
    );
  });

  it('a typed array is permuted into one of its kind', () => {
    expect(new RandomState(0).permutation(Float32Array.of(1, 2, 3))).toBeInstanceOf(Float32Array);
  });

  it('randint stays in its range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 50 }), (seed, low, size) => {
        fc.pre(low + size <= Number.MAX_SAFE_INTEGER);
        const value = new RandomState(seed).randint(low, low + size);
        expect(value >= low && value < low + size && Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it('multinomial counts add up', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(100_000), fc.array(fc.nat(9), { minLength: 1 }), (seed, n, weights) => {
        const total = weights.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const counts = new RandomState(seed).multinomial(
          n,
          weights.map((w) => w / total),
        );
        expect(counts.reduce((a, b) => a + b, 0)).toBe(n);
        expect(counts.every((c) => c >= 0)).toBe(true);
      }),
    );
  });

  it('items of an array are chosen by the same indices', () => {
    const letters = ['a', 'b', 'c', 'd'];
    const picked = new RandomState(9).choice(letters, { size: 3, replace: false });
    expect(picked).toEqual([...new RandomState(9).choice(4, { size: 3, replace: false })].map((i) => letters[i]));
    expect(new RandomState(9).choice(letters)).toBe(letters[new RandomState(9).choice(4)]);
  });

  it('the sample is distinct and inside the population', () => {
    const methods = fc.constantFrom('auto', 'tracking_selection', 'reservoir_sampling', 'pool');
    fc.assert(
      fc.property(fc.nat(), fc.nat(300), fc.nat(300), methods, (seed, a, b, method) => {
        const drawn = sampleWithoutReplacement(Math.max(a, b), Math.min(a, b), method, seed);
        expect(new Set(drawn).size).toBe(Math.min(a, b));
        expect(drawn.every((i) => i >= 0 && i < Math.max(a, b))).toBe(true);
      }),
    );
  });
});
