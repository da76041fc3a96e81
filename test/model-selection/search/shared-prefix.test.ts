import { ColumnTransformer, FunctionTransformer, Pipeline } from 'pipefit/compose';
import type { Matrix } from 'pipefit/data';
import { makeClassification } from 'pipefit/datasets';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, type Executor, GridSearchCV } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const [X, y] = makeClassification(90, 5, { nInformative: 3, randomState: 3 });

/** A step that counts how often it is applied. */
function counted() {
  const rows: number[] = [];
  const step = new FunctionTransformer({
    func: (part: Matrix) => {
      rows.push(part.shape[0]);
      return part;
    },
  });
  return { step, rows };
}

/** Starts all tasks at once, the last one first. */
const backwards: Executor = {
  run: async (tasks) => (await Promise.all([...tasks].reverse().map((task) => task.run()))).reverse(),
};

describe('steps that all candidates begin with', () => {
  it('are fitted and applied once for each division', async () => {
    const { step, rows } = counted();
    const pipe = new Pipeline([
      ['count', step],
      ['scale', new StandardScaler()],
      ['tree', new DecisionTreeClassifier({ randomState: 0 })],
    ]);
    const grid = { tree__maxDepth: [1, 2, 3], tree__minSamplesLeaf: [1, 2, 3] };
    const search = new GridSearchCV(pipe, grid, { cv: 3, refit: false });
    const found = await search.fit(X, y);
    // Its own fit tries the function too.
    expect(rows).toEqual([60, 60, 30, 60, 60, 30, 60, 60, 30]);
    for (const [c, params] of found.cvResults.params.entries()) {
      const scores = await crossValScore(pipe.with(params), X, y, { cv: 3 });
      const results = found.cvResults as unknown as Record<string, Float64Array>;
      expect([0, 1, 2].map((k) => results[`split${k}TestScore`]![c])).toEqual([...scores]);
    }
  });

  it('are told apart by every parameter, also inside of them', async () => {
    const columns = new ColumnTransformer([['scale', new StandardScaler(), [0, 1]]], { remainder: 'passthrough' });
    const pipe = new Pipeline([
      ['prepare', columns],
      ['clf', new LogisticRegression({ C: 0.01 })],
    ]);
    const grid = { prepare__scale__withStd: [true, false], clf__C: [0.01, 0.1] };
    const found = await new GridSearchCV(pipe, grid, { cv: 3, scoring: 'neg_log_loss' }).fit(X, y);
    const alone: number[] = [];
    for (const params of found.cvResults.params) {
      const scores = await crossValScore(pipe.with(params), X, y, { cv: 3, scoring: 'neg_log_loss' });
      alone.push(scores.reduce((a, b) => a + b, 0) / 3);
    }
    expect(new Set(alone).size).toBe(4);
    found.cvResults.meanTestScore.forEach((mean, c) => {
      expect(mean).toBeCloseTo(alone[c]!, 12);
    });
  });

  it('give the same results in any order', async () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['tree', new DecisionTreeClassifier({ randomState: 0 })],
    ]);
    const options = { cv: 3, returnTrainScore: true };
    const grid = { tree__maxDepth: [1, 2, 3] };
    const expected = await new GridSearchCV(pipe, grid, options).fit(X, y);
    const found = await new GridSearchCV(pipe, grid, { ...options, executor: backwards }).fit(X, y);
    expect(found.cvResults).toEqual(expected.cvResults);
  });
});
