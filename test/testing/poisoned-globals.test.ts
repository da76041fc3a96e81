import { withPoisonedGlobals } from 'pipefit/testing';
import { describe, expect, test } from 'vitest';

describe('withPoisonedGlobals', () => {
  test.each<[string, () => unknown]>([
    ['Math.random', () => Math.random()],
    ['new Date', () => new Date()],
    ['Date', () => Date()],
    ['Date.now', () => Date.now()],
    ['performance.now', () => performance.now()],
    ['crypto.getRandomValues', () => crypto.getRandomValues(new Uint8Array(1))],
    ['localeCompare', () => 'a'.localeCompare('b')],
    ['toLocaleString', () => (1).toLocaleString()],
  ])('%s throws inside and works again outside', (name, call) => {
    expect(() => withPoisonedGlobals(call)).toThrow(`${name} was called`);
    expect(call).not.toThrow();
  });

  test('returns what the function returns and lets its errors through', () => {
    expect(withPoisonedGlobals(() => 3)).toBe(3);
    expect(() =>
      withPoisonedGlobals(() => {
        throw new RangeError('mine');
      }),
    ).toThrow(RangeError);
  });

  test('leaves instanceof Date alone', () => {
    const date = new Date(0);
    expect(withPoisonedGlobals(() => date instanceof Date)).toBe(true);
  });

  test('leaves no trace', () => {
    const before = [Math.random, Date, Object.keys(console), Object.hasOwn(crypto, 'getRandomValues')];
    withPoisonedGlobals(() => 0);
    expect([Math.random, Date, Object.keys(console), Object.hasOwn(crypto, 'getRandomValues')]).toEqual(before);
  });
});
