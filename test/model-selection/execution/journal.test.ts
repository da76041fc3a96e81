import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FormatError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { Table } from 'pipefit/data';
import { crossValidate, crossValPredict, crossValScore, GridSearchCV } from 'pipefit/model-selection';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

const X = Array.from({ length: 12 }, (_, i) => [i, (i * 5) % 7]);
const y = X.map(([a, b]) => (a! + b! > 8 ? 'high' : 'low'));
const tree = new DecisionTreeClassifier({ randomState: 0 });
const grid = new GridSearchCV(tree, { maxDepth: [1, 2, null], criterion: ['gini', 'entropy'] }, { cv: 3 });

let folder = '';
let journal = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipefit-journal-'));
  journal = join(folder, 'search.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (): string[] => readFileSync(journal, 'utf8').split('\n').slice(0, -1);

describe('a journal', () => {
  it('has a line for each fit, and a second run fits none of them again', async () => {
    const toys = new GridSearchCV(new Toy(), { answer: [0, 1, 2] }, { cv: 2, refit: false });
    const first = await toys.fit(X, y, { journal });
    expect(lines()).toHaveLength(1 + 3 * 2);
    Toy.seen.length = 0;
    const second = await toys.fit(X, y, { journal });
    expect(Toy.seen).toHaveLength(0);
    expect(second.cvResults).toEqual(first.cvResults);
    expect(lines()).toHaveLength(7);
  });

  it('gives the same results wherever the run was cut off', async () => {
    const whole = await grid.fit(X, y, { journal });
    const bytes = readFileSync(journal);
    for (let cut = 0; cut <= bytes.length; cut += 97) {
      writeFileSync(journal, bytes.subarray(0, cut));
      const again = await grid.fit(X, y, { journal });
      expect(again.cvResults).toEqual(whole.cvResults);
      expect(lines().toSorted()).toEqual(bytes.toString().split('\n').slice(0, -1).toSorted());
    }
  });

  it('knows fits by their parameters and rows: a larger grid adds to it', async () => {
    const small = new GridSearchCV(new Toy(), { answer: [0, 1] }, { cv: 2 });
    await small.fit(X, y, { journal });
    Toy.seen.length = 0;
    const large = await new GridSearchCV(new Toy(), { answer: [2, 1, 0] }, { cv: 2, refit: false }).fit(X, y, {
      journal,
    });
    expect(Toy.seen).toHaveLength(2);
    const plain = await new GridSearchCV(new Toy(), { answer: [2, 1, 0] }, { cv: 2, refit: false }).fit(X, y);
    expect(large.cvResults).toEqual(plain.cvResults);
  });

  it('remembers failures and warnings', async () => {
    const trouble = ['none', 'sevens', 'warning'] as const;
    const failing = new GridSearchCV(new Toy(), { trouble, answer: [0, 1] }, { cv: 2, refit: false, errorScore: -1 });
    const plain = await failing.fit(X, y);
    await failing.fit(X, y, { journal });
    Toy.seen.length = 0;
    const again = await failing.fit(X, y, { journal });
    expect(Toy.seen).toHaveLength(0);
    expect(again.cvResults).toEqual(plain.cvResults);
    expect(again.report.warnings).toEqual(plain.report.warnings);
    expect(again.report.warnings.map(({ code }) => code)).toContain('FIT_FAILED');
  });

  it('is for crossValidate and crossValScore too', async () => {
    const scores = await crossValScore(tree, X, y, { cv: 3, journal });
    expect(await crossValScore(tree, X, y, { cv: 3, journal })).toEqual(scores);
    const several = join(folder, 'several.jsonl');
    const options = { cv: 3, scoring: ['accuracy', 'neg_log_loss'], returnTrainScore: true, journal: several } as const;
    const result = await crossValidate(tree, X, y, options);
    expect(await crossValidate(tree, X, y, options)).toEqual(result);
  });

  it('may be of a table', async () => {
    const table = Table.fromRows(X.map(([a, b]) => ({ a: a!, b: b! })));
    const scores = await crossValScore(tree, table as never, y, { cv: 3, journal });
    expect(await crossValScore(tree, table as never, y, { cv: 3, journal })).toEqual(scores);
    await expect(crossValScore(tree, X, y, { cv: 3, journal })).rejects.toThrow('of another data');
  });
});

describe('a journal is refused', () => {
  it('when it is of other data, weights or scores', async () => {
    await grid.fit(X, y, { journal });
    const other = y.toReversed();
    const message = /journal '.*' must be of the same data as this run .*; got a journal of another data/;
    await expect(grid.fit(X, other, { journal })).rejects.toThrow(message);
    await expect(grid.fit(X, other, { journal })).rejects.toThrow(InvalidParameterError);
    await expect(grid.fit(X, y, { journal, sampleWeight: X.map(() => 2) })).rejects.toThrow(message);
    const scored = new GridSearchCV(tree, { maxDepth: [1] }, { cv: 3, scoring: 'f1_macro' });
    await expect(scored.fit(X, y, { journal })).rejects.toThrow('must be of the same way of scoring');
  });

  it('when it is of another version', async () => {
    await grid.fit(X, y, { journal });
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    await expect(grid.fit(X, y, { journal })).rejects.toThrow('got version 0.0.1');
  });

  it('when the file is no journal, which stays as it is', async () => {
    for (const text of ['precious notes', 'precious\nnotes\n', '{"format":"else"}\n']) {
      writeFileSync(journal, text);
      await expect(grid.fit(X, y, { journal })).rejects.toThrow(FormatError);
      expect(readFileSync(journal, 'utf8')).toBe(text);
    }
  });

  it('when a line in the middle is broken', async () => {
    await grid.fit(X, y, { journal });
    appendFileSync(journal, '{"key":\n{}\n');
    await expect(grid.fit(X, y, { journal })).rejects.toThrow('(line 20)');
  });

  it('where it could not tell fits apart, or does not keep what is asked for', async () => {
    const scoring = () => 1;
    await expect(crossValScore(tree, X, y, { journal, scoring })).rejects.toThrow(NotSupportedError);
    await expect(crossValidate(tree, X, y, { journal, returnEstimator: true })).rejects.toThrow('journal must be null');
    await expect(crossValPredict(tree, X, y, { journal })).rejects.toThrow('it keeps scores');
    expect(existsSync(journal)).toBe(false);
  });
});
