import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import {
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  KFold,
  ParameterSampler,
  randint,
  ShuffleSplit,
} from 'pipefit/model-selection';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { type FittedToy, Toy } from '../toys.js';

const X = Array.from({ length: 80 }, (_, i) => [i, (i * 3) % 7]);
const y = X.map(([a]) => (a! % 4 === 0 ? 'a' : 'b'));
/** The greater the answer, the better; the size of the test part does not matter. */
const byAnswer = (model: object): number => (model as FittedToy).state.answer;
const answers = { answer: [3, 1, 4, 0, 5, 9, 2, 6, 8] };

describe('HalvingGridSearchCV', () => {
  it('keeps the best third of the candidates, and gives them three times the rows', async () => {
    const sizes: [number, number][] = [];
    const scoring = (model: object, rows: object): number => {
      sizes.push([byAnswer(model), (rows as Matrix).shape[0]]);
      return byAnswer(model);
    };
    const options = { cv: 2, scoring, returnTrainScore: false, randomState: 0, minResources: 8 } as const;
    const found = await new HalvingGridSearchCV(new Toy(), answers, options).fit(X, y);
    expect(found.nCandidates).toEqual([9, 3, 1]);
    expect(found.nResources).toEqual([8, 24, 72]);
    expect(found.cvResults.iter).toEqual(Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2));
    expect(found.cvResults.nResources).toEqual(Int32Array.of(8, 8, 8, 8, 8, 8, 8, 8, 8, 24, 24, 24, 72));
    // The best one comes last, and is tried last.
    expect(found.cvResults.params.slice(9)).toEqual([{ answer: 6 }, { answer: 8 }, { answer: 9 }, { answer: 9 }]);
    expect([found.bestIndex, found.bestParams, found.bestScore]).toEqual([12, { answer: 9 }, 9]);
    expect(sizes.filter(([answer]) => answer === 9).map(([, rows]) => rows)).toEqual([4, 4, 12, 12, 36, 36]);
    expect({ ...found.state }).toMatchObject({
      nRemainingCandidates: 1,
      minResources: 8,
      maxResources: 80,
      nIterations: 3,
      nRequiredIterations: 3,
      nPossibleIterations: 3,
    });
  });

  it('chooses in the last iteration, even where an earlier one has better scores', async () => {
    // Few rows make the score look better.
    const scoring = (model: object, rows: object): number => byAnswer(model) - (rows as Matrix).shape[0];
    const found = await new HalvingGridSearchCV(new Toy(), answers, { cv: 2, scoring, minResources: 8 }).fit(X, y);
    expect(found.cvResults.rankTestScore[found.bestIndex]).toBeGreaterThan(1);
    expect(found.bestParams).toEqual({ answer: 9 });
  });

  it('lets a parameter grow', async () => {
    const search = new HalvingGridSearchCV(
      new DecisionTreeClassifier({ randomState: 0 }),
      { minSamplesLeaf: [1, 2, 3, 4] },
      { resource: 'maxDepth', maxResources: 4, factor: 2, cv: 3 },
    );
    const found = await search.fit(X, y);
    expect(found.nResources).toEqual([1, 2, 4]);
    expect(found.cvResults.param_maxDepth).toEqual([1, 1, 1, 1, 2, 2, 4]);
    expect(found.bestEstimator.spec.params).toMatchObject({ maxDepth: 4 });
  });

  it('divides the rows once, so that any splitter will do', async () => {
    const cv = new ShuffleSplit({ nSplits: 2, testSize: 0.5 });
    const found = await new HalvingGridSearchCV(new Toy(), answers, { cv, scoring: byAnswer }).fit(X, y);
    expect(found.bestParams).toEqual({ answer: 9 });
  });

  it('may be told by a function which candidate is the best', async () => {
    const refit = ({ iter }: { iter: Int32Array }): number => iter.indexOf(1);
    const found = await new HalvingGridSearchCV(new Toy(), answers, { cv: 2, scoring: byAnswer, refit }).fit(X, y);
    expect(found.bestIndex).toBe(9);
  });

  it('stops when the time budget is spent, with the best of the last complete iteration', async () => {
    const slow = (model: object): number => {
      const end = process.hrtime.bigint() + 20_000_000n;
      while (process.hrtime.bigint() < end);
      return byAnswer(model);
    };
    const options = { cv: 2, scoring: slow, returnTrainScore: false, refit: false } as const;
    const found = await new HalvingGridSearchCV(new Toy(), answers, options).fit(X, y, { timeBudget: 0.2 });
    expect(found.isComplete).toBe(false);
    expect(found.nIterations).toBe(1);
    expect(found.bestIndex).toBeLessThan(9);
  });

  it('is checked when it is made', () => {
    const make = (options: object) => () => new HalvingGridSearchCV(new Toy(), answers, options);
    expect(make({ factor: 1 })).toThrow('HalvingGridSearchCV: factor must be a number above 1; got 1');
    expect(make({ resource: 'maxDepth', maxResources: 3 })).toThrow(
      'HalvingGridSearchCV: resource must be \'n_samples\' or one of answer, trouble; got "maxDepth"',
    );
    expect(make({ resource: 'answer', maxResources: 3 })).toThrow(
      'must not be one of the parameters that are searched',
    );
    expect(make({ resource: 'trouble' })).toThrow("maxResources must be a number, except for the resource 'n_samples'");
    expect(make({ scoring: ['accuracy', 'f1'] })).toThrow('HalvingGridSearchCV: scoring must give one score');
    expect(make({ minResources: 0 })).toThrow(InvalidParameterError);
    expect(make({ maxResources: 'all' })).toThrow(InvalidParameterError);
    expect(make({ preDispatch: 4 })).toThrow(InvalidParameterError);
    expect(make({ verbose: 2 })).toThrow(NotSupportedError);
    expect(String(make({ factor: 2 })())).toBe('HalvingGridSearchCV(Toy(), {answer: an array of length 9}, factor=2)');
  });

  it('refuses resources that the data do not have', async () => {
    const fit = (options: object) => new HalvingGridSearchCV(new Toy(), answers, options).fit(X, y);
    await expect(fit({ maxResources: 81 })).rejects.toThrow('maxResources must be at most the number of rows (80)');
    await expect(fit({ minResources: 70, maxResources: 60 })).rejects.toThrow(
      'HalvingGridSearchCV: minResources must be at most maxResources (60); got 70',
    );
    await expect(fit({ maxResources: 15 })).rejects.toThrow("at most maxResources (15); got 'exhaust', which is 20");
    await expect(fit({ minResources: 1, cv: 2 })).rejects.toThrow('must leave rows in every training part');
    const two = { scoring: () => ({ p: 1, q: 2 }), cv: 2 };
    await expect(fit(two)).rejects.toThrow('HalvingGridSearchCV: scoring must give one score');
  });
});

describe('HalvingRandomSearchCV', () => {
  const space = { answer: randint(0, 10) };

  it('begins with random candidates, as many as the resources are for', async () => {
    const options = { cv: new KFold({ nSplits: 2 }), scoring: byAnswer, randomState: 3 } as const;
    const found = await new HalvingRandomSearchCV(new Toy(), space, options).fit(X, y);
    expect([found.minResources, found.nCandidates]).toEqual([8, [10, 4, 2]]);
    const first = [...new ParameterSampler(space, 10, { randomState: 3 })];
    expect(found.cvResults.params.slice(0, 10)).toEqual(first);
    expect(found.bestScore).toBe(Math.max(...first.map(({ answer }) => answer)));
  });

  it('takes a number of candidates', async () => {
    const options = { cv: 2, scoring: byAnswer, nCandidates: 4, minResources: 'exhaust', factor: 2 } as const;
    const found = await new HalvingRandomSearchCV(new Toy(), space, options).fit(X, y);
    expect(found.nCandidates).toEqual([4, 2, 1]);
    expect(found.nResources).toEqual([20, 40, 80]);
    expect(found.report.warnings).toEqual([]);
  });

  it('repeats the first iteration where too many candidates are left', async () => {
    const options = {
      cv: 2,
      scoring: byAnswer,
      nCandidates: 9,
      minResources: 30,
      factor: 2,
      aggressiveElimination: true,
    };
    const found = await new HalvingRandomSearchCV(new Toy(), space, options).fit(X, y);
    expect(found.nResources).toEqual([30, 30, 30, 60]);
    expect(found.nCandidates).toEqual([9, 5, 3, 2]);
  });

  it('tells when lists have too few combinations', async () => {
    const options = { cv: 2, scoring: byAnswer, nCandidates: 5 };
    const found = await new HalvingRandomSearchCV(new Toy(), { answer: [1, 2] }, options).fit(X, y);
    expect(found.report.warnings.map(({ message }) => message)).toEqual([
      'HalvingRandomSearchCV: there are 2 combinations of values, fewer than the 5 candidates that are wanted: each is tried',
    ]);
  });

  it('cannot exhaust both', () => {
    expect(() => new HalvingRandomSearchCV(new Toy(), space, { minResources: 'exhaust' })).toThrow(
      "HalvingRandomSearchCV: nCandidates must be a number where minResources is 'exhaust'; got 'exhaust'",
    );
  });
});
