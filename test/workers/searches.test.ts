import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnySpec } from 'pipefit/base';
import { Pipeline } from 'pipefit/compose';
import { NotSupportedError } from 'pipefit/core';
import { makeClassification } from 'pipefit/datasets';
import {
  crossValScore,
  type Executor,
  GridSearchCV,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  logUniform,
  RandomizedSearchCV,
  randint,
  TPESearchCV,
} from 'pipefit/model-selection';
import { save } from 'pipefit/persist';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { workers } from 'pipefit/workers';
import { afterAll, describe, expect, inject, it } from 'vitest';

const { Counted } = (await import(inject('userModule'))) as typeof import('./user-module.js');
const executor = workers({ size: 2, modules: [inject('userModule')] });
const folder = mkdtempSync(join(tmpdir(), 'pipefit-count-'));
afterAll(() => {
  executor.close();
  rmSync(folder, { recursive: true });
});

const [X, y] = makeClassification(90, 4, { randomState: 2 });
const tree = new DecisionTreeClassifier({ randomState: 0 });
const space = { maxDepth: randint(1, 6), ccpAlpha: logUniform(1e-4, 0.1) };
const lists = { maxDepth: [1, 2, 4], minSamplesLeaf: [1, 6] };
const searches: readonly AnySpec[] = [
  new RandomizedSearchCV(tree, space, { cv: 3, nIter: 6, randomState: 0 }),
  new HalvingGridSearchCV(tree, lists, { cv: 3, factor: 2, randomState: 0 }),
  new HalvingRandomSearchCV(tree, space, { cv: 3, randomState: 0 }),
  new TPESearchCV(tree, space, { cv: 3, nIter: 14, nStartupTrials: 5, batchSize: 3, randomState: 0 }),
];

/** Searches are alike enough. */
type Search = GridSearchCV<DecisionTreeClassifier>;

describe('searches in workers', () => {
  it.each(searches.map((search) => [search.type, search as unknown as Search] as const))('%s', async (_, search) => {
    const here = await search.fit(X, y);
    const there = await search.with({ executor: executor as Executor }).fit(X, y);
    expect(there.cvResults).toEqual(here.cvResults);
    expect(there.bestParams).toEqual(here.bestParams);
    expect(save(there.bestEstimator)).toEqual(save(here.bestEstimator));
    const nested = await crossValScore(search, X, y, { cv: 2 });
    expect(await crossValScore(search, X, y, { cv: 2, executor })).toEqual(nested);
  });

  it('a distribution of your own stays with the search, and cannot travel inside of one', async () => {
    const mine = new RandomizedSearchCV(tree, { maxDepth: { rvs: () => 2 } }, { nIter: 2, cv: 2, executor });
    expect((await mine.fit(X, y)).bestParams).toEqual({ maxDepth: 2 });
    const nested = crossValScore(mine.with({ executor: null }), X, y, { cv: 2, executor });
    await expect(nested).rejects.toThrow(NotSupportedError);
    await expect(nested).rejects.toThrow('RandomizedSearchCV: paramDistributions.maxDepth.rvs must be plain data');
  });
});

describe('steps that all candidates begin with', () => {
  it.each([1, 2])('are fitted once for each division, %i workers', async (size) => {
    const path = join(folder, `fits-${size}`);
    const pipe = new Pipeline([
      ['count', new Counted({ path })],
      ['tree', tree],
    ]);
    const grid = { tree__maxDepth: [1, 2, 3], tree__minSamplesLeaf: [1, 2, 3] };
    const some = workers({ size, modules: [inject('userModule')] });
    try {
      const found = await new GridSearchCV(pipe, grid, { cv: 4, refit: false, executor: some }).fit(X, y);
      expect(found.cvResults.params).toHaveLength(9);
    } finally {
      some.close();
    }
    const fits = readFileSync(path, 'utf8').split('\n').length - 1;
    // A worker that has nothing left to do helps with another's last division.
    expect(fits).toBeGreaterThanOrEqual(4);
    expect(fits).toBeLessThanOrEqual(4 + size - 1);
  });
});
