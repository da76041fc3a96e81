import { Pipeline } from 'pipefit/compose';
import { InvalidParameterError, RandomState } from 'pipefit/core';
import { LogisticRegression } from 'pipefit/linear-model';
import { choice, logUniform, ParameterSampler, RandomizedSearchCV, randint, uniform } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

const X = Array.from({ length: 12 }, (_, i) => [i, (i * 3) % 7]);
const y = X.map(([a]) => (a! < 7 ? 'a' : 'b'));

describe('RandomizedSearchCV', () => {
  it('tries the candidates of ParameterSampler', async () => {
    const space = { answer: randint(0, 9), trouble: ['none', 'warning'] } as const;
    const options = { nIter: 6, randomState: 4, cv: 3, refit: false } as const;
    const found = await new RandomizedSearchCV(new Toy(), space, options).fit(X, y);
    expect(found.cvResults.params).toEqual([...new ParameterSampler(space, 6, { randomState: 4 })]);
    const again = await new RandomizedSearchCV(new Toy(), space, options).fit(X, y);
    expect(again.cvResults).toEqual(found.cvResults);
  });

  it('tells when lists have fewer combinations than it wants', async () => {
    const found = await new RandomizedSearchCV(new Toy(), { answer: [0, 1] }, { cv: 2, randomState: 0 }).fit(X, y);
    expect(found.cvResults.params).toHaveLength(2);
    expect(found.report.warnings).toEqual([
      {
        code: 'DATA',
        owner: 'RandomizedSearchCV',
        message:
          'RandomizedSearchCV: there are 2 combinations of values, fewer than the 10 candidates that are wanted: each is tried',
      },
    ]);
    expect(found.bestParams).toEqual({ answer: 0 });
    expect(found.predict([[0, 0]])).toEqual(['a']);
  });

  it('takes several spaces, and a generator that goes on', async () => {
    const spaces = [{ answer: [0] }, { answer: [1], trouble: ['warning'] }] as const;
    const search = new RandomizedSearchCV(new Toy(), spaces, { nIter: 2, cv: 2, randomState: new RandomState(1) });
    const found = await search.fit(X, y);
    expect(found.cvResults.param_trouble!.filter((value) => value === undefined)).toHaveLength(1);
  });

  it('says what it is, and can be changed', () => {
    const search = new RandomizedSearchCV(
      new LogisticRegression(),
      { C: logUniform(0.1, 10), fitIntercept: [true, false] },
      { nIter: 3 },
    );
    expect(String(search)).toBe(
      'RandomizedSearchCV(LogisticRegression(), {C: logUniform(0.1, 10), fitIntercept: [true, false]}, nIter=3)',
    );
    const other = search.with({ nIter: 7, estimator__maxIter: 9 });
    expect([other.params.nIter, other.params.estimator.params.maxIter, other.params.paramDistributions]).toEqual([
      7,
      9,
      search.params.paramDistributions,
    ]);
    expect(search.constructorArguments()[1]).toBe(search.params.paramDistributions);
    expect([search.role, search.type, search.tags.asyncFit]).toEqual(['classifier', 'RandomizedSearchCV', true]);
  });

  it('is checked when it is made', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    const make = (space: object, options?: object) => () => new RandomizedSearchCV(pipe, space as never, options);
    expect(make({ clf__c: [1] })).toThrow('LogisticRegression: a parameter name must be one of');
    expect(make({ clf__c: uniform() })).toThrow('LogisticRegression: a parameter name must be one of');
    expect(make({ clf__C: [1, -1] })).toThrow('LogisticRegression: C must be a number in (0, Infinity]; got -1');
    expect(make({ clf__C: choice([1, -1]) })).toThrow('got -1');
    expect(make({ clf__maxIter: randint(-1, 9) })).toThrow('maxIter');
    expect(make({ clf__C: 1 })).toThrow(
      'RandomizedSearchCV: clf__C must be an array of candidate values, or a distribution: an object with rvs(random); got 1',
    );
    expect(make([])).toThrow('RandomizedSearchCV: paramDistributions must have candidates; got none');
    expect(make({}, { nIter: 0 })).toThrow(InvalidParameterError);
    expect(make({}, { scoring: ['accuracy', 'f1'] })).toThrow('RandomizedSearchCV: refit must be the name of a score');
    expect(make({ clf__C: uniform(0, 4) }, { randomState: 1 })).not.toThrow();
  });

  it('names itself in what goes wrong', async () => {
    const found = await new RandomizedSearchCV(new Toy(), {}, { nIter: 1, cv: 2, refit: false }).fit(X, y);
    expect(() => found.score(X, y)).toThrow('RandomizedSearchCV: refit, for score, must be true');
    const broken = new RandomizedSearchCV(new Toy({ trouble: 'always' }), {}, { nIter: 1, cv: 2 });
    await expect(broken.fit(X, y)).rejects.toThrow('RandomizedSearchCV: the fits must not fail every time');
    await expect(broken.fit(X, y, { weights: y } as never)).rejects.toThrow('RandomizedSearchCV.fit: a parameter name');
  });
});
