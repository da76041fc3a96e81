import fc from 'fast-check';
import { PipefitError } from 'pipefit/core';
import { getScorer, makeScorer } from 'pipefit/metrics';
import {
  auditLeakage,
  checkCv,
  choice,
  crossValScore,
  GridSearchCV,
  GroupKFold,
  GroupTimeSeriesSplit,
  HalvingGridSearchCV,
  KFold,
  logUniform,
  ParameterGrid,
  ParameterSampler,
  PredefinedSplit,
  RandomizedSearchCV,
  randint,
  StratifiedGroupKFold,
  StratifiedShuffleSplit,
  TPESearchCV,
  trainTestSplit,
  uniform,
} from 'pipefit/model-selection';
import { expect, it } from 'vitest';
import { Toy } from './toys.js';

const X = Array.from({ length: 8 }, (_, i) => [i]);
const y = [0, 1, 0, 1, 0, 1, 0, 1];
const anything = fc.oneof(
  fc.anything({ withTypedArray: true, withNullPrototype: true }),
  fc.record({ nSplits: fc.anything(), testSize: fc.anything(), shuffle: fc.anything() }, { requiredKeys: [] }),
  fc.array(fc.array(fc.anything(), { maxLength: 2 }), { maxLength: 3 }),
);

/** What callers without types can pass, each as one argument. */
const DOORS: Readonly<Record<string, (value: never) => unknown>> = {
  'trainTestSplit data': (value) => trainTestSplit(value),
  'trainTestSplit options': (value) => trainTestSplit(X, y, value),
  'a second array': (value) => trainTestSplit(X, value, { shuffle: false }),
  'checkCv and its split': (value) => [...checkCv(value, y).split(X, y)].length,
  'KFold parameters': (value) => new KFold(value),
  'KFold rows': (value) => [...new KFold({ nSplits: 2 }).split(value)].length,
  'GroupKFold groups': (value) => [...new GroupKFold({ nSplits: 2 }).split(X, y, value)].length,
  'StratifiedGroupKFold labels': (value) => [...new StratifiedGroupKFold({ nSplits: 2 }).split(X, value, y)].length,
  'GroupTimeSeriesSplit parameters': (value) => [...new GroupTimeSeriesSplit(value).split(X, y, y)].length,
  PredefinedSplit: (value) => [...new PredefinedSplit({ testFold: value }).split()].length,
  'StratifiedShuffleSplit labels': (value) => [...new StratifiedShuffleSplit({ nSplits: 1 }).split(X, value)].length,
  'a grid': (value) => new ParameterGrid(value).at(0),
  'a search': (value) => new GridSearchCV(new Toy(), value),
  'search options': (value) => new GridSearchCV(new Toy(), {}, value),
  'the estimator of an audit': (value) => auditLeakage(value, X as never, y as never),
  'the data of an audit': (value) => auditLeakage(new Toy(), value, y),
  'the target of an audit': (value) => auditLeakage(new Toy(), X, value),
  'audit options': (value) => auditLeakage(new Toy(), X, y, value),
  'groups of an audit': (groups) => auditLeakage(new Toy(), X, y, { groups }),
  'times of an audit': (time) => auditLeakage(new Toy(), X, y, { time }),
  'a space': (value) => [...new ParameterSampler(value, 3)].length,
  'a random search': (value) => new RandomizedSearchCV(new Toy(), value),
  'options of halving': (value) => new HalvingGridSearchCV(new Toy(), {}, value),
  'options of a Parzen search': (value) => new TPESearchCV(new Toy(), {}, value),
  'a choice': (value) => choice(value).rvs(0),
  'a distribution': (value) => [uniform(value), logUniform(1, value), randint(0, value)],
  'a scorer': (value) => getScorer(value),
  'a metric': (value) => makeScorer(value),
};

it.each(Object.entries(DOORS))('%s: a result or one of our errors', (_, open) => {
  fc.assert(
    fc.property(anything, (value) => {
      try {
        open(value as never);
      } catch (error) {
        expect(error).toBeInstanceOf(PipefitError);
      }
    }),
  );
});

it('data and options of a run: a result or one of our errors', async () => {
  const options = fc.oneof(anything, fc.record({ cv: anything, scoring: anything }, { requiredKeys: [] }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0, 1, 2), options, async (place, value) => {
      const args = [X, y, { cv: 2 }].with(place, value as never) as [never, never, never];
      try {
        expect(await crossValScore(new Toy(), ...args)).toBeInstanceOf(Float64Array);
      } catch (error) {
        expect(error).toBeInstanceOf(PipefitError);
      }
    }),
  );
});

it('the parts of a division have each row once', () => {
  const sizes = fc
    .integer({ min: 2, max: 50 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: rows - 1 })));
  fc.assert(
    fc.property(sizes, fc.boolean(), fc.nat(), ([rows, testSize], shuffle, randomState) => {
      const all = Array.from({ length: rows }, (_, row) => row);
      const [train, test, first, second] = trainTestSplit(all, Int32Array.from(all), {
        testSize,
        shuffle,
        randomState,
      });
      expect(test).toHaveLength(testSize);
      expect([...train, ...test].sort((a, b) => a - b)).toEqual(all);
      expect([[...first], [...second]]).toEqual([train, test]);
    }),
  );
});
