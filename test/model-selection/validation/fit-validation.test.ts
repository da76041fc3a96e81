import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pipeline } from 'pipefit/compose';
import { InvalidParameterError, NotSupportedError, RandomState } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValidate, crossValPredict, crossValScore, GridSearchCV, KFold } from 'pipefit/model-selection';
import { save } from 'pipefit/persist';
import { workers } from 'pipefit/workers';
import { describe, expect, inject, it } from 'vitest';
import { Noting, Watching } from '../../base/validation-toys.js';

const X = Array.from({ length: 30 }, (_, i) => [i, (i * 7) % 5]);
const y = X.map((_, i) => (i % 3 === 0 ? 'rare' : 'often'));
const pipe = new Pipeline([
  ['note', new Noting()],
  ['watch', new Watching()],
]);
const cv = new KFold({ nSplits: 3, shuffle: true, randomState: 1 });
const rowsOf = (matrix: Matrix | null): number[] => [...(matrix?.column(0) ?? [])].map((row) => row - 1000);

describe('validation in each of many fits', () => {
  it('is a share of the training rows, of which no step learns anything', async () => {
    const options = { cv, params: { validation: 0.2 }, returnEstimator: true, returnIndices: true } as const;
    const { estimator, indices } = await crossValidate(pipe, X, y, options);
    for (const [k, model] of estimator.entries()) {
      const held = rowsOf(model!.step('watch').state.watched);
      const seen = [...model!.step('note').seen];
      expect(held).toHaveLength(4);
      expect([...seen, ...held].sort((a, b) => a - b)).toEqual([...indices.train[k]!].sort((a, b) => a - b));
      expect(rowsOf(model!.step('watch').state.learnt)).toEqual(seen);
      const rows = [...indices.train[k]!];
      const alone = pipe.fit(
        rows.map((row) => X[row]!),
        rows.map((row) => y[row]!),
        { validation: 0.2 },
      );
      expect(save(alone)).toEqual(save(model!));
    }
  });

  it('goes to workers, with the same results', async () => {
    const toys = (await import(inject('validationToys'))) as typeof import('../../base/validation-toys.js');
    const executor = workers({ size: 2, modules: [inject('validationToys')] });
    const options = { cv, params: { validation: { fraction: 0.3, randomState: 5 } }, returnEstimator: true } as const;
    const here = await crossValidate(new toys.Watching(), X, y, options);
    const there = await crossValidate(new toys.Watching(), X, y, { ...options, executor });
    executor.close();
    expect(there.testScore).toEqual(here.testScore);
    expect(there.estimator.map((model) => model!.state)).toEqual(here.estimator.map((model) => model!.state));
    expect(here.estimator[0]!.state.watched!.shape[0]).toBe(6);
  });

  it('goes to predictions', async () => {
    const params = { validation: { fraction: 0.3, randomState: 5 } };
    const predicted = await crossValPredict(new Watching(), X, y, { cv, params });
    const { estimator, indices } = await crossValidate(new Watching(), X, y, {
      cv,
      params,
      returnEstimator: true,
      returnIndices: true,
    });
    indices.test.forEach((rows, k) => {
      const expected = estimator[k]!.predict(Array.from(rows, (row) => X[row]!));
      expect(Array.from(rows, (row) => predicted[row])).toEqual(expected);
    });
  });

  it('goes to the fits of a search, and to that of the best candidate', async () => {
    const search = new GridSearchCV(pipe, { watch__patience: [1, 2], note__by: [1000] }, { cv });
    Noting.fits.length = 0;
    const found = await search.fit(X, y, { validation: 0.2 });
    // The candidates have the first step in common.
    expect(Noting.fits.map((rows) => rows.length)).toEqual([16, 16, 16, 24]);
    const best = found.bestEstimator as unknown as ReturnType<typeof pipe.fit>;
    const alone = pipe.with(found.bestParams).fit(X, y, { validation: 0.2 });
    expect(save(best)).toEqual(save(alone));
    await expect(search.fit(X, y, { validation: 2 })).rejects.toThrow(InvalidParameterError);
    const plain = new GridSearchCV(new LogisticRegression(), { C: [1] }, { cv });
    await expect(plain.fit(X, y, { validation: 0.2 })).rejects.toThrow(NotSupportedError);
    const last = new Pipeline([
      ['note', new Noting()],
      ['search', new GridSearchCV(new Watching(), { patience: [1] }, { cv })],
    ]);
    const inside = async () => last.fit(X, y, { validation: 0.2 } as object);
    await expect(inside()).rejects.toThrow(
      'Pipeline: validation must not be given here: search over a pipeline instead',
    );
  });

  it('belongs to a journal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pipefit-validation-'));
    const journal = join(folder, 'scores.jsonl');
    const params = { validation: 0.2 };
    const scores = await crossValScore(pipe, X, y, { cv, journal, params });
    Noting.fits.length = 0;
    expect(await crossValScore(pipe, X, y, { cv, journal, params })).toEqual(scores);
    expect(Noting.fits).toEqual([]);
    await expect(crossValScore(pipe, X, y, { cv, journal })).rejects.toThrow(InvalidParameterError);
    rmSync(folder, { recursive: true });
  });

  it('is refused where no fit could use it, or not each the same', async () => {
    const run = (estimator: unknown, validation: unknown) =>
      crossValScore(estimator as Watching, X, y, { cv, params: { validation: validation as number } });
    await expect(run(new LogisticRegression(), 0.1)).rejects.toThrow(
      'LogisticRegression: validation must not be given',
    );
    await expect(run(pipe, 2)).rejects.toThrow(InvalidParameterError);
    for (const validation of [
      { rows: [1] },
      { X, y },
      { fraction: 0.1, randomState: null },
      { fraction: 0.1, randomState: new RandomState(1) },
    ]) {
      await expect(run(pipe, validation)).rejects.toThrow(NotSupportedError);
    }
  });
});
