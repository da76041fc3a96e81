import { readFileSync } from 'node:fs';
import { KMeans } from 'pipefit/cluster';
import { PipefitError } from 'pipefit/core';
import { LogisticRegression } from 'pipefit/linear-model';
import { getScorer, getScorerNames, type ScorerName } from 'pipefit/metrics';
import { SVC } from 'pipefit/svm';
import { DecisionTreeClassifier, DecisionTreeRegressor } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

type Case = readonly [model: string, data: string, scorer: ScorerName, weighted: boolean, expected: number | string];

interface Fixture {
  readonly data: Readonly<
    Record<string, { readonly X: number[][]; readonly y: never[]; readonly weight: number[] }>
  > & {
    readonly names: { readonly all: readonly string[] };
  };
  readonly cases: readonly Case[];
}

const path = new URL('../../fixtures/oracle/scorers.json', import.meta.url);
const { data, cases } = JSON.parse(readFileSync(path, 'utf8')) as Fixture;

const specs: Readonly<Record<string, { fit(X: number[][], y: never[]): object }>> = {
  tree: new DecisionTreeClassifier({ maxDepth: 3, randomState: 0 }),
  logistic: new LogisticRegression({ C: 0.5 }),
  svc: new SVC({ C: 2 }),
  regressor: new DecisionTreeRegressor({ maxDepth: 3, randomState: 0 }),
  kmeans: new KMeans({ nClusters: 3, nInit: 2, randomState: 0 }),
};

const TRAINING = 24;

/** Probabilities of trees are shares; those of iterative models stop at about this distance. */
const TOLERANCE: Readonly<Record<string, number>> = {
  tree: 1e-12,
  regressor: 1e-12,
  kmeans: 1e-12,
  logistic: 1e-9,
  svc: 1e-12,
};

const models = new Map<string, object>();

function modelOf(name: string, key: string): object {
  const { X, y } = data[key]!;
  const known = models.get(`${name} ${key}`);
  const model = known ?? specs[name]!.fit(X.slice(0, TRAINING), y.slice(0, TRAINING));
  models.set(`${name} ${key}`, model);
  return model;
}

function scoreOf([name, key, scorer, weighted]: Case): number | string {
  const { X, y, weight } = data[key]!;
  const options = weighted ? { sampleWeight: weight.slice(TRAINING) } : {};
  try {
    const score = getScorer(scorer)(modelOf(name, key), X.slice(TRAINING), y.slice(TRAINING), options);
    return Number.isNaN(score) ? 'nan' : score;
  } catch (error) {
    if (error instanceof PipefitError) return 'refused';
    throw error;
  }
}

function agree(ours: number | string, theirs: number | string, tolerance: number): boolean {
  if (typeof ours === 'string' || typeof theirs === 'string') return ours === theirs;
  return Math.abs(ours - theirs) <= tolerance * Math.max(1, Math.abs(theirs));
}

describe('scorers against scikit-learn', () => {
  it('have the same names', () => {
    expect(getScorerNames()).toEqual(data.names.all);
    expect(new Set(cases.map(([, , scorer]) => scorer))).toEqual(new Set(getScorerNames()));
  });

  it.each(Object.keys(specs))('say the same of %s', (name) => {
    const wrong = cases
      .filter(([model]) => model === name)
      .map((recorded) => ({ recorded, score: scoreOf(recorded) }))
      .filter(({ recorded, score }) => !agree(score, recorded[4], TOLERANCE[name]!))
      .map(({ recorded, score }) => `${recorded.join(' ')}: ${score}`);
    expect(wrong).toEqual([]);
  });
});
