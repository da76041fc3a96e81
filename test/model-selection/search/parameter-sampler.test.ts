import fc from 'fast-check';
import { InvalidParameterError, RandomState } from 'pipefit/core';
import { choice, ParameterSampler, uniform } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { camelKeys, expectClose } from '../scores-fixture.js';
import { fixture, spaceOf } from '../searches-fixture.js';

describe('ParameterSampler', () => {
  it.each(fixture.samplers)('draws the candidates of scikit-learn: %o %i %i', (space, nIter, randomState, points) => {
    const sampler = new ParameterSampler(spaceOf(space), nIter, { randomState });
    expect(sampler.length).toBe(points.length);
    const drawn = [...sampler] as Record<string, unknown>[];
    expect(drawn).toHaveLength(points.length);
    for (const [k, point] of points.entries()) {
      expect(Object.keys(drawn[k]!).sort()).toEqual(Object.keys(point).sort());
      for (const [name, value] of Object.entries(camelKeys(point))) {
        expectClose(drawn[k]![name], value, 5e-16, `${k} ${name}`);
      }
    }
  });

  it('draws the same again with a seed, and others with a generator that goes on', () => {
    const space = { a: uniform() };
    const seeded = new ParameterSampler(space, 3, { randomState: 1 });
    expect([...seeded]).toEqual([...seeded]);
    const going = new ParameterSampler(space, 3, { randomState: new RandomState(1) });
    const first = [...going];
    expect(first).toEqual([...seeded]);
    expect([...going]).not.toEqual(first);
  });

  it('asks anything that has rvs', () => {
    const asked: RandomState[] = [];
    const mine = {
      rvs(random: RandomState): string {
        asked.push(random);
        return `v${random.randint(0, 3)}`;
      },
    };
    const points = [...new ParameterSampler({ mine, x: choice([1, 2]) }, 4, { randomState: 0 })];
    expect(points).toHaveLength(4);
    expect(points.every(({ mine: value, x }) => /^v[012]$/.test(value) && (x === 1 || x === 2))).toBe(true);
    expect(new Set(asked).size).toBe(1);
  });

  it('draws no point of lists twice', () => {
    const axis = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 5 });
    const lists = fc.dictionary(fc.constantFrom('a', 'b', 'c'), axis);
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), fc.nat(999), (space, nIter, randomState) => {
        const points = [...new ParameterSampler(space, nIter, { randomState })];
        const all = Object.values(space).reduce((product, values) => product * values.length, 1);
        expect(points).toHaveLength(Math.min(nIter, all));
        expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(points.length);
      }),
    );
  });

  it('refuses what is no space', () => {
    for (const space of [
      7,
      null,
      [],
      { a: 'xyz' },
      { a: [] },
      { a: 1 },
      [7],
      new Map([['a', [1]]]),
      { a: { rvs: 1 } },
    ]) {
      expect(() => new ParameterSampler(space as never, 2)).toThrow(InvalidParameterError);
    }
    expect(() => new ParameterSampler({ a: 1 }, 2)).toThrow(
      'ParameterSampler: a must be an array of candidate values, or a distribution: an object with rvs(random); got 1',
    );
    expect(() => new ParameterSampler({ a: [1] }, 0)).toThrow('ParameterSampler: nIter must be a whole number');
    expect(() => new ParameterSampler({ a: [1] }, 1, { seed: 1 } as never)).toThrow(InvalidParameterError);
  });
});
