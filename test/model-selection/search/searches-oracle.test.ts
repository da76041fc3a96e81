import { HalvingGridSearchCV, HalvingRandomSearchCV, RandomizedSearchCV } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { camelKeys, expectClose, toleranceOf } from '../scores-fixture.js';
import { estimatorOf, fixture, optionsOf, type SearchCase, spaceOf, targetOf } from '../searches-fixture.js';

const classes = {
  randomized: RandomizedSearchCV,
  halvingGrid: HalvingGridSearchCV,
  halvingRandom: HalvingRandomSearchCV,
};

async function compare(kind: keyof typeof classes, search: SearchCase): Promise<void> {
  const [model, y, space, options, weights, expected, best, attributes = {}] = search;
  const where = JSON.stringify([kind, model, y, options]);
  const tolerance = toleranceOf(model as 'tree');
  const Search = classes[kind] as unknown as typeof RandomizedSearchCV;
  const spec = new Search(estimatorOf(model), spaceOf(space) as never, optionsOf(options) as never);
  const sampleWeight = weights === null ? null : fixture.data.weights;
  const found = await spec.fit(fixture.data.X as never, targetOf(y), { sampleWeight });
  const results = found.cvResults as unknown as Record<string, unknown>;
  const { params, ...columns } = camelKeys(expected);
  expect(Object.keys(results).sort(), where).toEqual(['params', ...Object.keys(columns)].sort());
  for (const [k, point] of (params as Record<string, unknown>[]).entries()) {
    const ours = found.cvResults.params[k] as Record<string, unknown>;
    expectValues(ours, camelKeys(point), tolerance, `${where} candidate ${k}`);
  }
  for (const [key, values] of Object.entries(columns)) expectClose(results[key], values, tolerance, `${where} ${key}`);
  expect(found.bestIndex, where).toBe(best.index);
  expectClose(found.bestScore, best.score, tolerance, where);
  expectValues(found.bestParams as Record<string, unknown>, camelKeys(best.params), tolerance, where);
  for (const [name, value] of Object.entries(camelKeys(attributes))) {
    expectClose((found as unknown as Record<string, unknown>)[name], value, 0, `${where} ${name}`);
  }
}

function expectValues(ours: object, expected: object, tolerance: number, where: string): void {
  expect(Object.keys(ours).sort(), where).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    expectClose((ours as Record<string, unknown>)[name], value, tolerance, `${where} ${name}`);
  }
}

describe("scikit-learn's searches", () => {
  it.each(fixture.randomized.map((one, k) => [k, one] as const))('random candidates %i', (_, one) =>
    compare('randomized', one),
  );
  it.each(fixture.halvingGrid.map((one, k) => [k, one] as const))('halved grids %i', (_, one) =>
    compare('halvingGrid', one),
  );
  it.each(fixture.halvingRandom.map((one, k) => [k, one] as const))('halved random candidates %i', (_, one) =>
    compare('halvingRandom', one),
  );
});
