import { deepParams, estimatorRule, patchParams, type Role } from 'pipefit/base';
import { FeatureUnion, Pipeline } from 'pipefit/compose';
import { InvalidParameterError, resolveParam } from 'pipefit/core';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { First, Shift } from './toys.js';

const unknown = (got: string, owner = 'Owner', must = 'be one of a, b__c') =>
  new InvalidParameterError({ owner, subject: 'a parameter name', must, got });

describe('patchParams', () => {
  const a = new Shift();
  const params = { a, b__c: 1 };

  it('replaces, reaches inside, and changes nothing that it was given', () => {
    expect(patchParams('Owner', params, { b__c: 2 })).toEqual({ a, b__c: 2 });
    const patched = patchParams('Owner', params, { a__by: 5, a__strict: true });
    expect(String(patched.a)).toBe('Shift(by=5, strict=true)');
    expect(String(params.a)).toBe('Shift()');
    expect(patchParams('Owner', params, { a: undefined, a__by: undefined })).toEqual(params);
  });

  it('takes a name with __ that exists for what it is', () => {
    expect(patchParams('Owner', params, { b__c: 7 }).b__c).toBe(7);
  });

  it('refuses names that do not exist', () => {
    expect(thrown(() => patchParams('Owner', params, { longer: 1 }))).toEqual(unknown('"longer"'));
    expect(thrown(() => patchParams('Owner', params, { longer__by: 1 }))).toEqual(unknown('"longer__by"'));
    expect(thrown(() => patchParams('Owner', params, { a__strange: 1 }))).toEqual(
      unknown('"strange"', 'Shift', 'be one of by, columns, strict'),
    );
    expect(thrown(() => patchParams('Owner', params, JSON.parse('{"__proto__": 1}')))).toEqual(unknown('"__proto__"'));
    expect(thrown(() => patchParams('Owner', { depth: 3 }, { depth__by: 1 }))).toEqual(
      unknown('"depth__by"', 'Owner', 'be one of depth'),
    );
  });
});

describe('deepParams', () => {
  it('lists all parameters with nested names', () => {
    const inner = new Shift({ by: 2 });
    const union = new FeatureUnion([['one', inner]]);
    const pipe = new Pipeline([
      ['u', union],
      ['idle', 'passthrough'],
    ]);
    expect(deepParams(pipe)).toEqual({
      u: union,
      idle: 'passthrough',
      u__one: inner,
      u__one__by: 2,
      u__one__columns: [],
      u__one__strict: false,
      u__nJobs: null,
      u__transformerWeights: null,
      u__verbose: false,
      u__verboseFeatureNamesOut: true,
    });
  });

  it('gives back what with takes', () => {
    const pipe = new Pipeline([['s', new Shift({ by: 3 })]]);
    const { s, ...rest } = deepParams(pipe);
    expect(String(new Pipeline([['s', new Shift()]]).with(rest))).toBe(String(pipe));
    expect(s).toBe(pipe.params.s);
  });
});

describe('estimatorRule', () => {
  it('asks for a specification of a role', () => {
    const refusal = (must: string, got: string) =>
      new InvalidParameterError({ owner: 'Owner', subject: 'estimator', must, got });
    const resolve = (value: unknown, ...roles: Role[]) =>
      resolveParam('Owner', 'estimator', estimatorRule(...roles), value);
    const spec = new Shift();
    expect(resolve(spec)).toBe(spec);
    expect(resolve(spec, 'classifier', 'transformer')).toBe(spec);
    expect(thrown(() => resolve(spec, 'classifier', 'regressor'))).toEqual(
      refusal('be a classifier or a regressor', 'a Shift'),
    );
    expect(thrown(() => resolve(spec.fit([[1]])))).toEqual(refusal('be an estimator', 'a FittedShift'));
    expect(thrown(() => resolve(First))).toEqual(refusal('be an estimator', 'function First'));
  });
});
