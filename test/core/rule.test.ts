import {
  arrayOf,
  callback,
  custom,
  flag,
  integer,
  nullable,
  oneOf,
  only,
  type Rule,
  real,
  text,
  union,
} from 'pipefit/core';
import { describe, expect, it } from 'vitest';

/** The verdicts of a rule on some values. */
const judge = (rule: Rule<never> | Rule<unknown>, ...values: unknown[]) => values.map((value) => rule.verdict(value));
const V = 'valid';
const I = 'invalid';
const U = 'unsupported';

describe('flag', () => {
  it('is true or false, and nothing like it', () => {
    const rule = flag(true);
    expect(judge(rule, true, false, 1, 'true', null)).toEqual([V, V, I, I, I]);
    expect([rule.default, rule.must, rule.schema]).toEqual([
      true,
      'be true or false',
      { type: 'boolean', default: true },
    ]);
  });
});

describe('integer', () => {
  it('keeps its bounds', () => {
    const rule = integer({ min: 1, max: 3, default: 2 });
    expect(judge(rule, 1, 3, 0, 4, 1.5, Number.NaN, '2', 2n)).toEqual([V, V, I, I, I, I, I, I]);
    expect(rule.must).toBe('be a whole number in [1, 3]');
    expect(rule.schema).toEqual({ type: 'integer', minimum: 1, maximum: 3, default: 2 });
  });

  it('is exact: no number beyond 2^53', () => {
    expect(judge(integer(), 2 ** 53 - 1, 2 ** 53, -(2 ** 53), Infinity)).toEqual([V, I, I, I]);
    expect(integer().must).toBe('be a whole number');
    expect('default' in integer()).toBe(false);
  });

  it.each([
    [{ min: 0 }, 'be a whole number of at least 0', { type: 'integer', minimum: 0 }],
    [{ min: 0, openMin: true }, 'be a whole number above 0', { type: 'integer', exclusiveMinimum: 0 }],
    [{ max: 9 }, 'be a whole number of at most 9', { type: 'integer', maximum: 9 }],
    [{ max: 9, openMax: true }, 'be a whole number below 9', { type: 'integer', exclusiveMaximum: 9 }],
    [
      { min: 0, max: 9, openMin: true, openMax: true },
      'be a whole number in (0, 9)',
      { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 9 },
    ],
  ])('says %j', (bounds, must, schema) => {
    expect([integer(bounds).must, integer(bounds).schema]).toEqual([must, schema]);
  });
});

describe('real', () => {
  it('keeps its bounds', () => {
    expect(judge(real({ min: 0, max: 1 }), 0, 1, 0.5, -1e-300, 1.0000001, '0')).toEqual([V, V, V, I, I, I]);
    expect(judge(real({ min: 0, openMin: true, max: 1, openMax: true }), 0, 1, 1e-300)).toEqual([I, I, V]);
    expect(real({ min: 0, max: 1, openMax: true }).must).toBe('be a number in [0, 1)');
  });

  it('is infinite only where a bound is', () => {
    expect(judge(real(), Infinity, -Infinity, 1e308)).toEqual([I, I, V]);
    expect(judge(real({ min: 0 }), Infinity)).toEqual([I]);
    const upTo = real({ min: 0, max: Infinity });
    expect(judge(upTo, Infinity, -Infinity, 5)).toEqual([V, I, V]);
    expect(upTo.schema).toEqual({ type: 'number', minimum: 0 });
    expect(judge(real({ min: -Infinity, max: 0 }), -Infinity, Infinity)).toEqual([V, I]);
  });

  it('is NaN only when told', () => {
    expect(judge(real(), Number.NaN)).toEqual([I]);
    expect(judge(real({ allowNaN: true, min: 0 }), Number.NaN, -1)).toEqual([V, I]);
  });
});

describe('text', () => {
  it('is any string', () => {
    expect(judge(text('a'), '', 'b', 5, null)).toEqual([V, V, I, I]);
    expect([text('a').default, text().must, text().schema]).toEqual(['a', 'be a string', { type: 'string' }]);
    expect(text('').default).toBe('');
  });
});

describe('oneOf', () => {
  const rule = oneOf(['sqrt', 2, null, true], 'sqrt', ['log2', 3]);

  it('tells what is not here from what is nowhere', () => {
    expect(judge(rule, 'sqrt', 2, null, true, 'log2', 3, 'x', undefined, false)).toEqual([V, V, V, V, U, U, I, I, I]);
    expect(rule.must).toBe("be one of 'sqrt', 2, null, true");
    expect(rule.schema).toEqual({ enum: ['sqrt', 2, null, true], default: 'sqrt' });
    expect(oneOf(['a'], 'a').must).toBe("be 'a'");
  });
});

describe('only', () => {
  it('has one value; other legal values are not here', () => {
    const rule = only(false, flag(false));
    expect(judge(rule, false, true, 'x')).toEqual([V, U, I]);
    expect([rule.default, rule.must, rule.schema]).toEqual([false, 'be false', { const: false, default: false }]);
    expect(judge(only('dense', text()), 'dense', 'sparse', 1)).toEqual([V, U, I]);
    expect(only('dense', text()).must).toBe("be 'dense'");
  });

  it('treats what is not here elsewhere as not here', () => {
    expect(judge(only('a', oneOf(['a'], 'a', ['b'])), 'b', 'c')).toEqual([U, I]);
  });
});

describe('nullable', () => {
  it('adds null', () => {
    const rule = nullable(integer({ min: 0 }));
    expect(judge(rule, null, 1, -1, undefined)).toEqual([V, V, I, I]);
    expect([rule.default, rule.must]).toEqual([null, 'be a whole number of at least 0, or null']);
    expect(nullable(integer(), 5).default).toBe(5);
    expect(JSON.parse(JSON.stringify(nullable(integer({ default: 3 })).schema))).toEqual({
      anyOf: [{ type: 'integer' }, { type: 'null' }],
      default: null,
    });
  });

  it('copies what the rule copies', () => {
    const rule = nullable(arrayOf(integer()));
    const given = [1];
    const copy = rule.copy!(given);
    expect(copy).toEqual([1]);
    expect(copy).not.toBe(given);
    expect(rule.copy!(null)).toBe(null);
    expect('copy' in nullable(integer())).toBe(false);
  });
});

describe('arrayOf', () => {
  it('judges by the worst element', () => {
    const rule = arrayOf(oneOf(['a'], 'a', ['b']), { minLength: 1 });
    expect(judge(rule, ['a'], ['a', 'b'], ['b', 'c'], [], 'a', Float64Array.of(1))).toEqual([V, U, I, I, I, I]);
    expect(rule.must).toBe("be an array of at least 1 in which each must be 'a'");
    expect(rule.schema).toEqual({ type: 'array', items: { enum: ['a'], default: 'a' }, minItems: 1 });
  });

  it('stores frozen copies, to the bottom', () => {
    const rule = arrayOf(arrayOf(integer()), { default: [] });
    const given = [[1], [2]];
    const copy = rule.copy!(given);
    given[0]!.push(9);
    expect(copy).toEqual([[1], [2]]);
    expect([Object.isFrozen(copy), Object.isFrozen(copy[0])]).toEqual([true, true]);
  });
});

describe('union', () => {
  const rule = union([integer({ min: 1 }), oneOf(['auto'], 'auto', ['all']), arrayOf(integer())] as Rule<unknown>[], 1);

  it('judges by the kindest rule', () => {
    expect(judge(rule, 1, 'auto', [1], 'all', 0, 'x', [0.5])).toEqual([V, V, V, U, I, I, I]);
    expect(rule.must).toBe(
      "be a whole number of at least 1, or be 'auto', or be an array in which each must be a whole number",
    );
    expect(rule.default).toBe(1);
  });

  it('copies as the rule that allows the value', () => {
    const given = [1];
    expect(rule.copy!(given)).not.toBe(given);
    expect(rule.copy!('auto')).toBe('auto');
  });
});

describe('callback and custom', () => {
  it('take functions, and what a test says', () => {
    expect(judge(callback(), Math.max, 'x')).toEqual([V, I]);
    expect([callback().must, callback('a metric').must]).toEqual(['be a function', 'be a metric']);
    const even = custom<number>({
      must: 'be even',
      test: (v) => Number(v) % 2 === 0,
      default: 4,
      schema: { multipleOf: 2 },
    });
    expect(judge(even, 2, 3)).toEqual([V, I]);
    expect([even.default, even.must, even.schema]).toEqual([4, 'be even', { description: 'be even', multipleOf: 2 }]);
    expect('default' in custom({ must: 'be', test: () => true })).toBe(false);
  });
});
