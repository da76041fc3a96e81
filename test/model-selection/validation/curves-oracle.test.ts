import { readFileSync } from 'node:fs';
import type { Label } from 'pipefit/data';
import {
  GroupKFold,
  KFold,
  learningCurve,
  permutationTestScore,
  ShuffleSplit,
  TimeSeriesSplit,
  validationCurve,
} from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import {
  camelKeys,
  estimatorOf,
  expectClose,
  type Model,
  type Params,
  fixture as scores,
  targetOf,
  toleranceOf,
} from '../scores-fixture.js';

type Table = readonly (readonly number[])[];

interface Fixture {
  readonly groups: readonly string[];
  readonly learning: readonly (readonly [Model, Params, string, Params, number[], train: Table, test: Table])[];
  readonly validation: readonly (readonly [Model, Params, string, string, unknown[], Params, Table, Table])[];
  readonly permutation: readonly (readonly [Model, Params, string, Params, number, number[], number])[];
}

const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/model-selection-curves.json', import.meta.url), 'utf8'),
) as Fixture;

const SPLITTERS = { GroupKFold, KFold, ShuffleSplit, TimeSeriesSplit };
const X = scores.data.X;

/** The options of the generator as ours. */
function optionsOf({ weighted, grouped, cv, ...rest }: Params): object {
  const splitter = Array.isArray(cv)
    ? new SPLITTERS[cv[0] as keyof typeof SPLITTERS](camelKeys(cv[1] as Params))
    : (cv ?? null);
  const more = weighted === true ? { params: { sampleWeight: scores.data.weights } } : {};
  return { ...camelKeys(rest), ...more, ...(grouped === true ? { groups: fixture.groups } : {}), cv: splitter };
}

const y = (name: string): never => targetOf(name) as Label[] as never;

describe("scikit-learn's", () => {
  it('learning curves', async () => {
    expect(fixture.learning).toHaveLength(9);
    for (const [model, params, target, options, sizes, train, test] of fixture.learning) {
      const where = JSON.stringify([model, target, options]);
      const curve = await learningCurve(estimatorOf(model, params), X as never, y(target), optionsOf(options) as never);
      expect([...curve.trainSizes], where).toEqual(sizes);
      expectClose(curve.trainScores.toArray(), train, toleranceOf(model), `${where} train`);
      expectClose(curve.testScores.toArray(), test, toleranceOf(model), `${where} test`);
    }
  });

  it('validation curves', async () => {
    expect(fixture.validation).toHaveLength(6);
    for (const [model, params, target, name, paramRange, options, train, test] of fixture.validation) {
      const where = JSON.stringify([model, target, name, options]);
      const [paramName] = Object.keys(camelKeys({ [name]: 0 }));
      const all = { ...optionsOf(options), paramName, paramRange };
      const curve = await validationCurve(estimatorOf(model, params), X as never, y(target), all as never);
      expectClose(curve.trainScores.toArray(), train, toleranceOf(model), `${where} train`);
      expectClose(curve.testScores.toArray(), test, toleranceOf(model), `${where} test`);
    }
  });

  it('permutation tests', async () => {
    expect(fixture.permutation).toHaveLength(7);
    for (const [model, params, target, options, score, permuted, pvalue] of fixture.permutation) {
      const where = JSON.stringify([model, target, options]);
      const spec = estimatorOf(model, params);
      const test = await permutationTestScore(spec, X as never, y(target), optionsOf(options) as never);
      expectClose(test.score, score, toleranceOf(model), where);
      expectClose([...test.permutationScores], permuted, toleranceOf(model), where);
      expect(test.pvalue, where).toBe(pvalue);
    }
  });
});
