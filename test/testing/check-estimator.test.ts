import { InvalidParameterError } from 'pipefit/core';
import { load, save } from 'pipefit/persist';
import {
  checkEstimator,
  FittedToyClassifier,
  FittedToyRecorder,
  FittedToyRegressor,
  FittedToyTransformer,
  laws,
  ToyClassifier,
  ToyFailure,
  ToyRecorder,
  ToyRegressor,
  ToyTransformer,
} from 'pipefit/testing';
import { describe, expect, test } from 'vitest';
import { inputLawbreakers } from './input-lawbreakers.js';
import { MeanDistance, NearestRow, NearGroups, Threshold } from './lawful-estimators.js';
import { outputLawbreakers } from './output-lawbreakers.js';

const classes = [
  { spec: ToyTransformer, fitted: FittedToyTransformer },
  { spec: ToyClassifier, fitted: FittedToyClassifier },
  { spec: ToyRegressor, fitted: FittedToyRegressor },
  { spec: ToyRecorder, fitted: FittedToyRecorder },
];
const persistence = { save, load: (bytes: Uint8Array) => load(bytes, { classes }) };
const lawbreakers = { ...inputLawbreakers, ...outputLawbreakers };
const names = laws.map(({ name }) => name);

test('laws have short names of their own and say what holds in a sentence', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(laws.filter(({ says }) => !/^[A-Zac-z].*\.$/.test(says)).map(({ says }) => says)).toEqual([]);
});

test.each([
  new ToyTransformer(),
  new ToyClassifier(),
  new ToyRegressor(),
  new ToyRecorder(),
  new MeanDistance(),
  new Threshold(),
  new NearestRow(),
  new NearGroups(),
])('%s keeps the laws', (spec) => {
  const results = checkEstimator(spec, spec.type.startsWith('Toy') ? { persistence } : {});
  const failures = results.filter(({ status }) => status === 'failed');
  expect(failures.map(({ law, message }) => `${law}: ${message}`).join('\n')).toBe('');
  expect(results.map(({ law }) => law)).toEqual(names);
});

describe('each law catches somebody who breaks it', () => {
  test.each(names)('%s', (name) => {
    const { spec, options } = lawbreakers[name]!;
    const law = laws.filter((candidate) => candidate.name === name);
    const [result] = checkEstimator(spec, { ...options, laws: law });
    expect(result?.status).toBe('failed');
    expect(result?.message.startsWith(law[0]!.says)).toBe(true);
  });
});

describe('expectedFailures', () => {
  const { spec } = lawbreakers['predicts-its-classes']!;
  const statusOf = (law: string, expectedFailures: { readonly [law: string]: string }) =>
    checkEstimator(spec, { expectedFailures }).find((result) => result.law === law);

  test('turn a failure into an expected one, with its reason', () => {
    const result = statusOf('predicts-its-classes', { 'predicts-its-classes': 'it always says x' });
    expect(result).toEqual({ law: 'predicts-its-classes', status: 'expected-failure', message: 'it always says x' });
  });

  test('are failures themselves when the law holds', () => {
    const result = statusOf('tags-are-known', { 'tags-are-known': 'no idea' });
    expect(result).toEqual({
      law: 'tags-are-known',
      status: 'failed',
      message: 'holds although it is expected to be broken: no idea',
    });
  });

  test('must name laws', () => {
    expect(() => checkEstimator(spec, { expectedFailures: { 'no-such-law': '' } })).toThrow(InvalidParameterError);
    expect(() => checkEstimator(spec, { expectedFailures: { 'no-such-law': '' } })).toThrow('"no-such-law"');
  });
});

test('an estimator that cannot be fitted fails and is not skipped', () => {
  const results = checkEstimator(new ToyFailure());
  expect(results.find(({ law }) => law === 'checks-the-number-of-columns')).toEqual({
    law: 'checks-the-number-of-columns',
    status: 'failed',
    message:
      'Rows of another width are refused with both numbers. DataError: ToyFailure: X must not come here; got 36 rows',
  });
});
