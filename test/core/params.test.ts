import {
  arrayOf,
  flag,
  InvalidParameterError,
  integer,
  NotSupportedError,
  nullable,
  oneOf,
  type ParamRules,
  paramsSchema,
  real,
  resolveParam,
  resolveParams,
  unknownParam,
} from 'pipefit/core';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

interface Params {
  readonly depth: number | null;
  readonly rate: number;
  readonly sizes: readonly number[];
  readonly solver: 'lbfgs';
}
const rules: ParamRules<Params> = {
  depth: nullable(integer({ min: 1 })),
  rate: real({ min: 0 }),
  sizes: arrayOf(integer(), { default: [100] }),
  solver: oneOf(['lbfgs'], 'lbfgs', ['saga']),
};
const resolve = (given: unknown) => resolveParams('Owner', rules, given);

const refusal = (subject: string, must: string, got: string) =>
  new InvalidParameterError({ owner: 'Owner', subject, must, got });

describe('resolveParams', () => {
  it('fills in defaults, in the order of the rules, and freezes', () => {
    const params = resolve({ rate: 0.5 });
    expect(params).toEqual({ depth: null, rate: 0.5, sizes: [100], solver: 'lbfgs' });
    expect(Object.keys(params)).toEqual(['depth', 'rate', 'sizes', 'solver']);
    expect([Object.isFrozen(params), Object.isFrozen(params.sizes)]).toEqual([true, true]);
  });

  it('takes undefined for the default, and null for null', () => {
    expect(resolve({ rate: 1, depth: undefined, solver: undefined }).solver).toBe('lbfgs');
    expect(resolve({ rate: 1, depth: null }).depth).toBe(null);
  });

  it('keeps a copy of what the caller can change', () => {
    const sizes = [1];
    const params = resolve({ rate: 1, sizes });
    sizes.push(2);
    expect(params.sizes).toEqual([1]);
  });

  it('reads own properties only', () => {
    expect(thrown(() => resolve(Object.create({ rate: 1 })))).toEqual(
      refusal('rate', 'be a number of at least 0', 'undefined'),
    );
  });

  it.each<[unknown, InvalidParameterError]>([
    [undefined, refusal('rate', 'be a number of at least 0', 'undefined')],
    [{ rate: -1 }, refusal('rate', 'be a number of at least 0', '-1')],
    [{ rate: null }, refusal('rate', 'be a number of at least 0', 'null')],
    [{ rate: 1, depth: 0 }, refusal('depth', 'be a whole number of at least 1, or null', '0')],
    [
      { rate: 1, sizes: [1, 'a'] },
      refusal('sizes', 'be an array in which each must be a whole number', 'an array of length 2'),
    ],
    [{ rate: 1, solver: 'newton' }, refusal('solver', "be 'lbfgs'", '"newton"')],
    [null, refusal('parameters', 'be one object', 'null')],
    [5, refusal('parameters', 'be one object', '5')],
    [[1], refusal('parameters', 'be one object', 'an array of length 1')],
  ])('refuses %j', (given, error) => {
    expect(thrown(() => resolve(given))).toEqual(error);
  });

  it('tells what is not here from what is wrong', () => {
    const error = thrown(() => resolve({ rate: 1, solver: 'saga' }));
    expect(error).toBeInstanceOf(NotSupportedError);
    expect((error as Error).message).toBe('Owner: solver must be \'lbfgs\'; got "saga"');
  });

  it('refuses names that do not exist, with the nearest that does', () => {
    const must = 'be one of depth, rate, sizes, solver';
    expect(thrown(() => resolve({ rate: 1, dept: 3 }))).toEqual(
      refusal('a parameter name', must, '"dept" (did you mean depth?)'),
    );
    expect(thrown(() => resolve({ rate: 1, maxLeafNodes: 3 }))).toEqual(
      refusal('a parameter name', must, '"maxLeafNodes"'),
    );
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(() => resolve(JSON.parse(`{"rate": 1, "${name}": 2}`))).toThrow(`got "${name}"`);
    }
    expect(thrown(() => resolveParams('Owner', {}, { a: 1 }))).toEqual(
      refusal('a parameter name', 'not be given: there are none', '"a"'),
    );
  });
});

describe('resolveParam', () => {
  it('checks one value', () => {
    expect(resolveParam('Owner', 'copy', flag(true), undefined)).toBe(true);
    expect(resolveParam('Owner', 'copy', flag(true), false)).toBe(false);
    expect(() => resolveParam('Owner', 'copy', flag(true), 0)).toThrow('Owner: copy must be true or false; got 0');
  });
});

describe('unknownParam', () => {
  it('suggests a name in which at most every third letter is wrong', () => {
    const suggestion = (name: string, known: string[]) => unknownParam('Owner', name, known).got;
    expect(suggestion('maxdepth', ['nJobs', 'maxDepth'])).toBe('"maxdepth" (did you mean maxDepth?)');
    expect(suggestion('max_depth', ['maxDepth'])).toBe('"max_depth" (did you mean maxDepth?)');
    expect(suggestion('depth', ['maxDepth'])).toBe('"depth"');
    expect(suggestion('', [])).toBe('""');
    expect(suggestion('foo', ['copy', 'tol'])).toBe('"foo"');
    expect(suggestion('c', ['l1Ratio', 'C'])).toBe('"c" (did you mean C?)');
  });

  it('suggests a nested name whose prefix was left out', () => {
    const { got, must } = unknownParam('Owner', 'C', ['s', 'clf'], ['s__copy', 'clf__C']);
    expect(got).toBe('"C" (did you mean clf__C?)');
    expect(must).toBe('be one of s, clf');
  });
});

describe('paramsSchema', () => {
  it('is a JSON Schema of the table', () => {
    expect(JSON.parse(JSON.stringify(paramsSchema(rules)))).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        depth: {
          anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }],
          default: null,
          description: 'must be a whole number of at least 1, or null',
        },
        rate: { type: 'number', minimum: 0, description: 'must be a number of at least 0' },
        sizes: {
          type: 'array',
          items: { type: 'integer' },
          minItems: 0,
          default: [100],
          description: 'must be an array in which each must be a whole number',
        },
        solver: { enum: ['lbfgs'], default: 'lbfgs', description: "must be 'lbfgs'" },
      },
      required: ['rate'],
    });
  });
});

describe('what is not an object of parameters', () => {
  it.each([
    ['a Map', new Map([['withMean', false]])],
    ['a Set', new Set(['withMean'])],
    ['a typed array', new Float64Array(1)],
  ])('%s is refused, not read as no parameters', (_, given) => {
    expect(() => resolveParams('Owner', { withMean: flag(true) }, given)).toThrow(
      'Owner: parameters must be one object',
    );
  });
});
