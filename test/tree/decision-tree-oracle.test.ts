import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { type Digest, dataSet, digest, loadFixture, paramsOf, shifted, TREE_KEYS, weightsOf } from './oracle-data.js';

interface Case {
  readonly data: string;
  readonly params: Record<string, unknown>;
  readonly weights: string | null;
  readonly nodes: number;
  readonly depth: number;
  readonly leaves: number;
  readonly maxFeatures: number;
  readonly tree: Record<string, Digest>;
  readonly importances: Digest;
  readonly proba: Digest;
  readonly apply: Digest;
  readonly paths: Digest;
  readonly ccpAlphas: Digest;
  readonly impurities: Digest;
}

const cases = loadFixture<Case[]>('decision-tree');

describe.each([...new Set(cases.map(({ data }) => data))])('DecisionTreeClassifier on %s', (name) => {
  it.each(cases.filter(({ data }) => data === name))('equals scikit-learn with $params, weights $weights', (wanted) => {
    const data = dataSet(name);
    const sampleWeight = weightsOf(wanted.weights, data.y.length);
    const spec = new DecisionTreeClassifier(paramsOf(wanted.params, data));
    const model = spec.fit(data.X, data.y, { sampleWeight });
    const { tree } = model;
    expect(tree.nodeCount).toBe(wanted.nodes);
    const arrays = Object.fromEntries(TREE_KEYS.map((key) => [key, digest(tree[key])]));
    expect({ ...arrays, value: digest(tree.value.data) }).toEqual(wanted.tree);
    expect(model.getDepth()).toBe(wanted.depth);
    expect(model.getNLeaves()).toBe(wanted.leaves);
    expect(model.maxFeatures).toBe(wanted.maxFeatures);
    expect(digest(model.featureImportances)).toEqual(wanted.importances);
    const other = shifted(data.X);
    expect(digest(model.predictProba(other).data)).toEqual(wanted.proba);
    expect(digest(model.apply(other))).toEqual(wanted.apply);
    expect(digest(model.decisionPath(other).indices)).toEqual(wanted.paths);
    const path = spec.costComplexityPruningPath(data.X, data.y, { sampleWeight });
    expect(digest(path.ccpAlphas)).toEqual(wanted.ccpAlphas);
    expect(digest(path.impurities)).toEqual(wanted.impurities);
  });
});
