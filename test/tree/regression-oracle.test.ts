import { Matrix } from 'pipefit/data';
import { DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import {
  type Digest,
  dataSet,
  digest,
  loadFixture,
  paramsOf,
  shifted,
  TREE_KEYS,
  targetOf,
  weightsOf,
} from './oracle-data.js';

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
  readonly predict: Digest;
  readonly proba?: Digest;
  readonly apply: Digest;
  readonly paths: Digest;
  readonly ccpAlphas: Digest;
  readonly impurities: Digest;
}

/** Vectors, rows of numbers and lists of matrices in one array. */
function flat(values: unknown): Float64Array {
  if (values instanceof Matrix) return values.data;
  if (values instanceof Float64Array) return values;
  const parts = (values as readonly unknown[]).map((part) => (part instanceof Matrix ? Array.from(part.data) : part));
  return Float64Array.from((parts as number[][]).flat());
}

describe.each([
  ['decision-tree-regressor', DecisionTreeRegressor],
  ['extra-tree-regressor', ExtraTreeRegressor],
  ['extra-tree-classifier', ExtraTreeClassifier],
  ['decision-tree-outputs', DecisionTreeClassifier],
] as const)('%s', (fixture, Spec) => {
  it.each(loadFixture<Case[]>(fixture))('equals scikit-learn on $data with $params, weights $weights', (wanted) => {
    const data = dataSet(wanted.data);
    const sampleWeight = weightsOf(wanted.weights, data.y.length);
    const y = targetOf(wanted.params, data.y) as never;
    const spec = new Spec(paramsOf(wanted.params, data)) as DecisionTreeRegressor;
    const model = spec.fit(data.X, y, { sampleWeight });
    const { tree } = model;
    expect(tree.nodeCount).toBe(wanted.nodes);
    const arrays = Object.fromEntries(TREE_KEYS.map((key) => [key, digest(tree[key])]));
    expect({ ...arrays, value: digest(tree.value.data) }).toEqual(wanted.tree);
    expect([model.getDepth(), model.getNLeaves(), model.maxFeatures]).toEqual([
      wanted.depth,
      wanted.leaves,
      wanted.maxFeatures,
    ]);
    expect(digest(model.featureImportances)).toEqual(wanted.importances);
    const other = shifted(data.X);
    expect(digest(flat(model.predict(other)))).toEqual(wanted.predict);
    if (wanted.proba !== undefined) {
      const proba = (model as unknown as { predictProba(X: unknown): unknown }).predictProba(other);
      expect(digest(flat(proba))).toEqual(wanted.proba);
    }
    expect(digest(model.apply(other))).toEqual(wanted.apply);
    expect(digest(model.decisionPath(other).indices)).toEqual(wanted.paths);
    const path = spec.costComplexityPruningPath(data.X, y, { sampleWeight });
    expect(digest(path.ccpAlphas)).toEqual(wanted.ccpAlphas);
    expect(digest(path.impurities)).toEqual(wanted.impurities);
  });
});
