import { readFileSync } from 'node:fs';
import type { AnySpec } from 'pipefit/base';
import type { Label } from 'pipefit/data';
import { f1Score, fbetaScore, makeScorer } from 'pipefit/metrics';
import { FixedThresholdClassifier, KFold, ShuffleSplit, TunedThresholdClassifierCV } from 'pipefit/model-selection';
import { SVC } from 'pipefit/svm';
import { describe, expect, it } from 'vitest';
import {
  camelKeys,
  estimatorOf,
  expectClose,
  type Model,
  type Params,
  fixture as scores,
  targetOf,
} from '../scores-fixture.js';

type Named = Model | 'svc';

interface Fixture {
  readonly fixed: readonly (readonly [Named, Params, string, Params, predicted: Label[]])[];
  readonly tuned: readonly (readonly [
    model: Named,
    params: Params,
    y: string,
    options: Params,
    threshold: number,
    score: number,
    thresholds: number[],
    scores: number[],
    predicted: Label[],
  ])[];
}

const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/model-selection-thresholds.json', import.meta.url), 'utf8'),
) as Fixture;

const X = scores.data.X;
const SPLITTERS = { KFold, ShuffleSplit };
const SCORERS: Readonly<Record<string, unknown>> = {
  'f1-of-no': makeScorer(f1Score, { posLabel: 'no' }),
  f2: makeScorer(fbetaScore, { beta: 2 }),
};

function specOf(model: Named, params: Params): AnySpec {
  return model === 'svc' ? new SVC(camelKeys(params)) : estimatorOf(model, params);
}

describe("scikit-learn's", () => {
  it('fixed thresholds', () => {
    expect(fixture.fixed).toHaveLength(11);
    for (const [model, params, y, options, predicted] of fixture.fixed) {
      const where = JSON.stringify([model, y, options]);
      const spec = new FixedThresholdClassifier(specOf(model, params), camelKeys(options));
      const fitted = spec.fit(X as never, targetOf(y)) as unknown as { predict(rows: unknown): Label[] };
      expect(fitted.predict(X), where).toEqual(predicted);
    }
  });

  it('tuned thresholds', async () => {
    expect(fixture.tuned).toHaveLength(11);
    for (const [model, params, y, options, threshold, score, thresholds, values, predicted] of fixture.tuned) {
      const where = JSON.stringify([model, y, options]);
      const { cv, scoring, ...rest } = options;
      const splitter = Array.isArray(cv)
        ? new SPLITTERS[cv[0] as keyof typeof SPLITTERS](camelKeys(cv[1] as Params))
        : (cv ?? null);
      const isPrefit = cv === 'prefit';
      const [rows, target] = isPrefit ? [X.slice(30), targetOf(y).slice(30)] : [X, targetOf(y)];
      const spec = specOf(model, params);
      const estimator = isPrefit ? spec.fit(X.slice(0, 30) as never, targetOf(y).slice(0, 30) as never) : spec;
      const scorer = SCORERS[scoring as string] ?? scoring;
      const all = { ...camelKeys(rest), cv: splitter, storeCvResults: true, scoring: scorer };
      const tuned = new TunedThresholdClassifierCV(estimator as AnySpec, all as never);
      const fitted = await tuned.fit(rows as never, target);
      expectClose(fitted.bestThreshold, threshold, 1e-9, `${where} threshold`);
      expectClose(fitted.bestScore, score, 1e-9, `${where} score`);
      expectClose([...fitted.cvResults!.thresholds], thresholds, 1e-9, `${where} thresholds`);
      expectClose([...fitted.cvResults!.scores], values, 1e-9, `${where} scores`);
      expect((fitted as unknown as { predict(rows: unknown): Label[] }).predict(X), where).toEqual(predicted);
    }
  });
});
