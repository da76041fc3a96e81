import { RandomForestClassifier } from 'pipefit/ensemble';
import { describe, expect, it } from 'vitest';
import {
  type Digest,
  dataSet,
  digest,
  loadFixture,
  paramsOf,
  shifted,
  TREE_KEYS,
  weightsOf,
} from '../tree/oracle-data.js';

interface Case {
  readonly data: string;
  readonly params: Record<string, unknown>;
  readonly weights: string | null;
  readonly nodes: number[];
  readonly seeds: number[];
  readonly tree: Record<string, Digest>;
  readonly importances: Digest;
  readonly proba: Digest;
  readonly apply: Digest;
  readonly paths: Digest;
  readonly nNodesPtr: Digest;
  readonly samples: Digest;
  readonly oobScore: number | null;
  readonly oobDecisionFunction: Digest | null;
}

const cases = loadFixture<Case[]>('random-forest');

describe.each([...new Set(cases.map(({ data }) => data))])('RandomForestClassifier on %s', (name) => {
  it.each(cases.filter(({ data }) => data === name))('equals scikit-learn with $params, weights $weights', (wanted) => {
    const data = dataSet(name);
    const spec = new RandomForestClassifier({ nEstimators: 9, ...paramsOf(wanted.params, data) });
    const model = spec.fit(data.X, data.y, { sampleWeight: weightsOf(wanted.weights, data.y.length) });
    const trees = model.estimators.map(({ tree }) => tree);
    expect(trees.map(({ nodeCount }) => nodeCount)).toEqual(wanted.nodes);
    const seeds = model.estimators.map(({ spec: { params } }) => (params as { randomState: number }).randomState);
    expect(seeds.slice(0, 2)).toEqual(wanted.seeds);
    const arrays = Object.fromEntries(TREE_KEYS.map((key) => [key, digest(model.state[key])]));
    expect({ ...arrays, value: digest(model.state.value.data) }).toEqual(wanted.tree);
    expect(digest(model.featureImportances)).toEqual(wanted.importances);
    const other = shifted(data.X);
    expect(digest(model.predictProba(other).data)).toEqual(wanted.proba);
    expect(digest(model.apply(other).data)).toEqual(wanted.apply);
    const [indicator, nNodesPtr] = model.decisionPath(other);
    expect(digest(indicator.indices)).toEqual(wanted.paths);
    expect(digest(nNodesPtr)).toEqual(wanted.nNodesPtr);
    expect(digest(Int32Array.from(model.estimatorsSamples.flatMap((rows) => [...rows])))).toEqual(wanted.samples);
    expect(model.oobScore).toBe(wanted.oobScore);
    const oob = model.oobDecisionFunction;
    expect(oob === null ? null : digest(oob.data)).toEqual(wanted.oobDecisionFunction);
  });
});
