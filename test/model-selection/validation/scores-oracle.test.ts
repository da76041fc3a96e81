import { Matrix } from 'pipefit/data';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  type FoldWarning,
  GridSearchCV,
  KFold,
  type Scoring,
} from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { camelKeys, estimatorOf, expectClose, fixture, targetOf, toleranceOf } from '../scores-fixture.js';

const { X, weights: WEIGHTS } = fixture.data;

describe("scikit-learn's scores", () => {
  it('of cross-validation', async () => {
    expect(fixture.validate).toHaveLength(34);
    for (const [model, params, y, weights, scoring, expected] of fixture.validate) {
      const where = JSON.stringify([model, params, y, weights, scoring?.length]);
      const result = await crossValidate(estimatorOf(model, params), X as never, targetOf(y) as never, {
        scoring: scoring as never,
        cv: model === 'mean' ? 5 : 4,
        returnTrainScore: true,
        params: weights === null ? null : { sampleWeight: WEIGHTS },
      });
      const { warnings, ...scores } = result as unknown as Record<string, unknown>;
      expect(warnings, where).toEqual([]);
      expect(Object.keys(scores).sort(), where).toEqual(Object.keys(camelKeys(expected)).sort());
      for (const [key, values] of Object.entries(camelKeys(expected))) {
        expectClose(scores[key], values, toleranceOf(model), `${where} ${key}`);
      }
    }
  });

  it('of searches', async () => {
    for (const [model, y, grid, options, weights, expected, best, predicted, score] of fixture.search) {
      const where = JSON.stringify([model, y, grid, options]);
      const cv =
        options.cv === 'folds' ? new KFold({ nSplits: 10, shuffle: true, randomState: 3 }) : (options.cv ?? null);
      const camelGrid = Array.isArray(grid) ? grid.map(camelKeys) : camelKeys(grid);
      const estimator = model === 'dummy' ? estimatorOf(model, { strategy: 'prior' }) : estimatorOf(model);
      const search = new GridSearchCV(estimator, camelGrid as never, { ...camelKeys(options), cv } as never);
      const found = await search.fit(X as never, targetOf(y), { sampleWeight: weights === null ? null : WEIGHTS });
      const results = found.cvResults as unknown as Record<string, unknown>;
      expect(Object.keys(results).sort(), where).toEqual(Object.keys(camelKeys(expected)).sort());
      for (const [key, values] of Object.entries(camelKeys(expected))) {
        expectClose(results[key], values, toleranceOf(model), `${where} ${key}`);
      }
      expect(found.bestIndex, where).toBe(best.index);
      expectClose(found.bestScore, best.score, toleranceOf(model), where);
      expect(found.bestParams).toBe(found.cvResults.params[best.index]);
      const { predict } = found as unknown as { predict(X: unknown): ArrayLike<unknown> };
      expectClose(Array.from(predict(X)), predicted, toleranceOf(model), where);
      expectClose(found.score(X as never, targetOf(y)), score, toleranceOf(model), where);
    }
  });

  it('of predictions', async () => {
    for (const [model, params, y, method, cv, expected] of fixture.predict) {
      const predicted: unknown = await crossValPredict(estimatorOf(model, params), X as never, targetOf(y), {
        method: method as never,
        cv: cv === 'kfold' ? new KFold({ nSplits: 3 }) : cv,
      });
      const rows = predicted instanceof Matrix ? predicted.toArray() : predicted;
      expectClose(rows, expected, toleranceOf(model), JSON.stringify([model, y, method, cv]));
    }
  });
});

it('tells of classes that a training part lacks', async () => {
  const warnings: FoldWarning[] = [];
  const y = targetOf('sorted');
  await crossValPredict(estimatorOf('dummy'), X as never, y, {
    cv: new KFold({ nSplits: 3 }),
    method: 'predict_proba',
    logger: (warning) => warnings.push(warning),
  });
  expect(warnings.map(({ split }) => split)).toEqual([0, 1, 2]);
  expect(warnings[0]?.message).toBe('crossValPredict: a training part has 2 of 3 classes: make stratified folds');
});

it('gives the same scores for each form of the data', async () => {
  const forms: unknown[] = [
    X,
    new Matrix(Float64Array.from(X.flat()), [60, 3]),
    X.map(([a, b, c]) => ({ a, b, c })),
    { a: Float32Array.from(X, ([a]) => a!), b: X.map(([, b]) => b!), c: X.map(([, , c]) => c!) },
  ];
  const scoring: Scoring<never> = 'accuracy' as never;
  const expected = await crossValScore(estimatorOf('tree'), X as never, targetOf('three'), { scoring });
  for (const form of forms) {
    expect(await crossValScore(estimatorOf('tree'), form as never, targetOf('three'), { scoring })).toEqual(expected);
  }
});
