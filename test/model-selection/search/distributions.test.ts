import { InvalidParameterError, RandomState } from 'pipefit/core';
import { choice, logUniform, randint, uniform } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { distributionOf, fixture } from '../searches-fixture.js';

describe("scipy's draws", () => {
  it.each(fixture.draws)('%o, seed %i', (description, seed, values) => {
    const random = new RandomState(seed);
    const distribution = distributionOf(description);
    const drawn = values.map(() => distribution.rvs(random));
    // numpy's exponential may miss the nearest number by one place.
    if (description.dist !== 'logUniform') expect(drawn).toEqual(values);
    else drawn.forEach((value, k) => void expect(Math.abs(value / values[k]! - 1)).toBeLessThan(5e-16));
  });
});

describe('a distribution', () => {
  it('draws with a seed, or goes on with a generator', () => {
    const random = new RandomState(3);
    expect([uniform().rvs(3), randint(0, 9).rvs(3)]).toEqual([
      uniform().rvs(random),
      randint(0, 9).rvs(new RandomState(3)),
    ]);
    expect(uniform().rvs(random)).not.toBe(uniform().rvs(3));
  });

  it('stays within its bounds', () => {
    const random = new RandomState(0);
    for (let k = 0; k < 300; k++) {
      expect(uniform(2, 3).rvs(random)).toSatisfy((x: number) => x >= 2 && x < 5);
      expect(logUniform(0.1, 10).rvs(random)).toSatisfy((x: number) => x >= 0.1 && x <= 10);
      expect([-1, 0, 1]).toContain(randint(-1, 2).rvs(random));
      expect(['a', null]).toContain(choice(['a', null]).rvs(random));
    }
    expect(uniform(4, 0).rvs(random)).toBe(4);
  });

  it('says what it is', () => {
    const all = [uniform(), logUniform(0.01, 10), randint(1, 5), choice(['a', null, [1, 2]])];
    expect(all.map(String)).toEqual([
      'uniform(0, 1)',
      'logUniform(0.01, 10)',
      'randint(1, 5)',
      "choice(['a', null, [1, 2]])",
    ]);
    expect(all[1]!.params).toEqual({ a: 0.01, b: 10 });
    expect(all[1]!.constructorArguments()).toEqual([{ a: 0.01, b: 10 }]);
  });

  it('is out of reach of later changes', () => {
    const values = [1, 2];
    const chosen = choice(values);
    values.push(3);
    expect(chosen.params.values).toEqual([1, 2]);
    expect(Object.isFrozen(chosen.params)).toBe(true);
  });

  it('refuses what has no values', () => {
    for (const make of [
      () => uniform(0, -1),
      () => uniform(Number.NaN),
      () => logUniform(0, 1),
      () => logUniform(2, 2),
      () => randint(3, 3),
      () => randint(0.5, 3),
      () => choice([]),
      () => choice('ab' as never),
      () => uniform('0' as never),
    ]) {
      expect(make).toThrow(InvalidParameterError);
    }
    expect(() => logUniform(3, 2)).toThrow('logUniform: b must be above a (3); got 2');
    expect(() => uniform(0, -1)).toThrow('uniform: scale must be a number of at least 0; got -1');
  });
});
