import { readFileSync } from 'node:fs';
import type { Label } from 'pipefit/data';
import { DummyClassifier, type DummyClassifierParams, DummyRegressor, type DummyRegressorParams } from 'pipefit/dummy';
import { describe, expect, it } from 'vitest';

interface ClassifierCase {
  readonly params: DummyClassifierParams;
  readonly weighted: boolean;
  readonly classPrior: number[];
  /** Class codes for 40 rows. */
  readonly predict: number[];
  /** One row for each of the 40, or one row that stands for all. */
  readonly proba: number[] | number[][];
  readonly score: number;
}

interface RegressorCase {
  readonly params: Partial<DummyRegressorParams>;
  readonly weighted: boolean;
  readonly constant: number;
  readonly score: number;
}

interface Fixture {
  readonly classifier: readonly {
    readonly name: string;
    readonly y: Label[];
    readonly cases: readonly ClassifierCase[];
  }[];
  readonly regressor: readonly {
    readonly name: string;
    readonly y: number[];
    readonly cases: readonly RegressorCase[];
  }[];
}

const WEIGHTS = [0.5, 2, 0, 1, 3.25];
const fixture = JSON.parse(readFileSync(new URL('../fixtures/oracle/dummy.json', import.meta.url), 'utf8')) as Fixture;
const probe = Array.from({ length: 40 }, () => [0]);

function options(y: readonly unknown[], weighted: boolean): { sampleWeight: number[] | null } {
  return { sampleWeight: weighted ? y.map((_, i) => WEIGHTS[i % 5]!) : null };
}

function rows(y: readonly unknown[]): number[][] {
  return y.map(() => [0]);
}

describe.each(fixture.classifier)('DummyClassifier on $name', ({ y, cases }) => {
  it.each(cases.map((setting) => [JSON.stringify(setting.params), setting.weighted, setting] as const))(
    '%s, weighted: %s',
    (_, weighted, expected) => {
      const model = new DummyClassifier(expected.params).fit(rows(y), y, options(y, weighted));
      expect([...model.classPrior]).toEqual(expected.classPrior);
      expect(model.predict(probe).map((label) => model.classes.indexOf(label))).toEqual(expected.predict);
      const proba = Array.isArray(expected.proba[0]) ? expected.proba : probe.map(() => expected.proba);
      expect(model.predictProba(probe).toArray()).toEqual(proba);
      expect(model.score(null, y, options(y, weighted))).toBeCloseTo(expected.score, 14);
    },
  );
});

describe.each(fixture.regressor)('DummyRegressor on $name', ({ y, cases }) => {
  it.each(cases.map((setting) => [JSON.stringify(setting.params), setting.weighted, setting] as const))(
    '%s, weighted: %s',
    (_, weighted, expected) => {
      const model = new DummyRegressor(expected.params).fit(rows(y), y, options(y, weighted));
      expect(model.constant).toBe(expected.constant);
      expect(model.score(null, y, options(y, weighted))).toBeCloseTo(expected.score, 12);
    },
  );
});
