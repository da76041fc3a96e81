import { inspect } from 'node:util';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV, HalvingGridSearchCV, logUniform, RandomizedSearchCV } from 'pipefit/model-selection';
import { expect, it } from 'vitest';
import { type FittedToy, Toy } from '../toys.js';

const X = Array.from({ length: 40 }, (_, i) => [i, (i * 3) % 7]);
const y = X.map(([a]) => (a! % 4 === 0 ? 'b' : 'a'));
const byAnswer = (model: object): number => (model as FittedToy).state.answer / 10;

it('results are a table of the best candidates', async () => {
  const grid = [{ answer: [0, 1, 9] }, { answer: [5], trouble: ['none' as const] }];
  const found = await new GridSearchCV(new Toy(), grid, { cv: 2, scoring: byAnswer }).fit(X, y);
  const table = [
    'rank    mean     std  answer  trouble',
    '   1  0.9000  0.0000       9',
    "   2  0.5000  0.0000       5  'none'",
    '   3  0.1000  0.0000       1',
    '   4  0.0000  0.0000       0',
  ].join('\n');
  expect(String(found.cvResults)).toBe(table);
  expect(inspect(found.cvResults)).toBe(table);
});

it('several scores stand side by side, with what halving notes', async () => {
  const scoring = { up: byAnswer, down: (model: object) => -byAnswer(model) };
  const found = await new GridSearchCV(new Toy(), { answer: [1, 2] }, { cv: 2, scoring, refit: 'down' }).fit(X, y);
  expect(String(found.cvResults).split('\n')).toEqual([
    'rank up  mean up  std up  rank down  mean down  std down  answer',
    '      1   0.2000  0.0000          2    -0.2000    0.0000       2',
    '      2   0.1000  0.0000          1    -0.1000    0.0000       1',
  ]);
  const options = { cv: 2, scoring: byAnswer, factor: 2, minResources: 20 };
  const halved = await new HalvingGridSearchCV(new Toy(), { answer: [1, 2] }, options).fit(X, y);
  expect(String(halved.cvResults).split('\n')).toEqual([
    'rank    mean     std  iter  nResources  answer',
    '   1  0.2000  0.0000     0          20       2',
    '   1  0.2000  0.0000     1          40       2',
    '   3  0.1000  0.0000     0          20       1',
  ]);
});

it('has twenty rows, and numbers that can be read', async () => {
  const space = { C: logUniform(0.01, 100) };
  const search = new RandomizedSearchCV(new LogisticRegression(), space, { nIter: 23, cv: 2, randomState: 0 });
  const lines = String((await search.fit(X, y)).cvResults).split('\n');
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe('… and 3 more');
  expect(lines.slice(1, -1).every((line) => /^ +\d+ +\d\.\d{4} +\d\.\d{4} +[\d.]{1,9}$/.test(line))).toBe(true);
});
