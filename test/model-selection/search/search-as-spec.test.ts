import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnySpec, FittedModel } from 'pipefit/base';
import { NotSupportedError } from 'pipefit/core';
import { makeClassification } from 'pipefit/datasets';
import {
  choice,
  crossValScore,
  GridSearchCV,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  logUniform,
  type Progress,
  RandomizedSearchCV,
  randint,
  StratifiedKFold,
  TPESearchCV,
  uniform,
} from 'pipefit/model-selection';
import { decodeSpec, encodeSpec, inspect, load, save } from 'pipefit/persist';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { fitAsync } from 'pipefit/workers';
import { describe, expect, it } from 'vitest';

const [X, y] = makeClassification(90, 4, { randomState: 2 });
const tree = new DecisionTreeClassifier({ randomState: 0 });
const lists = { maxDepth: [1, 2, 4], minSamplesLeaf: [1, 6] };
const space = { maxDepth: randint(1, 6), minImpurityDecrease: uniform(0, 0.1), ccpAlpha: logUniform(1e-4, 0.1) };
const spaces = [space, { criterion: choice(['gini', 'entropy'] as const), maxDepth: [2, 3] }];
const common = { cv: 3, scoring: 'neg_log_loss' } as const;

/** One search of each class. */
const searches = {
  GridSearchCV: new GridSearchCV(tree, lists, common),
  RandomizedSearchCV: new RandomizedSearchCV(tree, spaces, { ...common, nIter: 5, randomState: 0 }),
  HalvingGridSearchCV: new HalvingGridSearchCV(tree, lists, { ...common, factor: 2, randomState: 0 }),
  HalvingRandomSearchCV: new HalvingRandomSearchCV(tree, space, { ...common, randomState: 0 }),
  TPESearchCV: new TPESearchCV(tree, spaces, { ...common, nIter: 12, nStartupTrials: 4, batchSize: 2, randomState: 0 }),
};
type Found = Awaited<ReturnType<(typeof searches.GridSearchCV)['fit']>>;
const each = Object.entries(searches) as unknown as [string, typeof searches.GridSearchCV][];

describe.each(each)('%s', (type, search) => {
  it('is the same in a nested cross-validation as by hand', async () => {
    const cv = new StratifiedKFold({ nSplits: 2 });
    const byHand: number[] = [];
    for (const [train, test] of cv.split(X, y)) {
      const labels = (rows: Int32Array) => Array.from(rows, (row) => y[row]!);
      const found = await search.fit(X.takeRows(train), labels(train));
      byHand.push(found.score(X.takeRows(test), labels(test)));
    }
    expect(await crossValScore(search, X, y, { cv })).toEqual(Float64Array.from(byHand));
  });

  it('can be searched itself', async () => {
    const outer = new GridSearchCV(search, { refit: [true] as const }, { cv: 2 });
    const found = await outer.fit(X, y);
    expect((found.bestEstimator as unknown as FittedModel).spec.type).toBe(type);
    expect(found.predict(X)).toHaveLength(90);
  });

  it('saves and loads', async () => {
    const found = await search.fit(X, y);
    const copy = load<Found>(save(found as unknown as FittedModel));
    expect(copy.cvResults).toEqual(found.cvResults);
    expect(copy.state).toMatchObject({ bestIndex: found.bestIndex, bestParams: found.bestParams });
    expect(copy.predict(X)).toEqual(found.predict(X));
    expect(String(copy)).toBe(String(found));
    expect(save(copy as unknown as FittedModel)).toEqual(save(found as unknown as FittedModel));
    const { nCandidates } = found as unknown as { nCandidates?: number[] };
    expect((copy as unknown as { nCandidates?: number[] }).nCandidates).toEqual(nCandidates);
  });

  it('travels as a specification, and gives the same there', async () => {
    const copy = decodeSpec(encodeSpec(search as unknown as AnySpec)) as unknown as typeof search;
    expect(String(copy)).toBe(String(search));
    expect(Object.keys(copy.params).sort()).toEqual(Object.keys(search.params).sort());
    const here = await search.fit(X, y);
    expect((await copy.fit(X, y)).cvResults).toEqual(here.cvResults);
    const there = await fitAsync(search, X, y);
    expect(there.cvResults).toEqual(here.cvResults);
  });

  it('goes on from a journal, also when it is inside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pipefit-searches-'));
    try {
      const journal = join(folder, 'search.jsonl');
      const first = await search.fit(X, y, { journal });
      const lines = readFileSync(journal, 'utf8');
      const second = await search.fit(X, y, { journal });
      expect(second.cvResults).toEqual(first.cvResults);
      expect(readFileSync(journal, 'utf8')).toBe(lines);
      const outer = join(folder, 'outer.jsonl');
      const scores = await crossValScore(search, X, y, { cv: 2, journal: outer });
      expect(await crossValScore(search, X, y, { cv: 2, journal: outer })).toEqual(scores);
      expect(readFileSync(outer, 'utf8').split('\n')).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells of its progress, to the last fit', async () => {
    const seen: Progress[] = [];
    await search.fit(X, y, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, k) => k + 1));
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([seen.length]));
  });
});

it('a file shows what a search draws from', async () => {
  const found = await searches.RandomizedSearchCV.fit(X, y);
  const { params } = inspect(save(found as unknown as FittedModel));
  const [drawn] = params.paramDistributions as Record<string, unknown>[];
  expect(drawn!.ccpAlpha).toEqual({ type: 'LogUniformDistribution', params: { a: 1e-4, b: 0.1 } });
});

it('a distribution of your own cannot be saved', async () => {
  const mine = { maxDepth: { rvs: () => 2 } };
  const found = await new RandomizedSearchCV(tree, mine, { nIter: 2, cv: 2 }).fit(X, y);
  expect(() => save(found as unknown as FittedModel)).toThrow(NotSupportedError);
  expect(() => save(found as unknown as FittedModel)).toThrow(
    'RandomizedSearchCV: paramDistributions.maxDepth.rvs must',
  );
});
