import { Matrix } from 'pipefit/data';
import {
  ExtraTreesClassifier,
  ExtraTreesRegressor,
  RandomForestClassifier,
  RandomForestRegressor,
} from 'pipefit/ensemble';
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
} from '../tree/oracle-data.js';

interface Case {
  readonly data: string;
  readonly params: Record<string, unknown>;
  readonly weights: string | null;
  readonly nodes: readonly number[];
  readonly tree: Record<string, Digest>;
  readonly importances: Digest;
  readonly predict: Digest;
  readonly proba?: Digest;
  readonly apply: Digest;
  readonly paths: Digest;
  readonly nNodesPtr: Digest;
  readonly samples: Digest;
  readonly oobScore?: number;
  readonly oobValues?: Digest;
}

/** Vectors, rows of numbers and lists of matrices in one array. */
function flat(values: unknown): Float64Array {
  if (values instanceof Matrix) return values.data;
  if (values instanceof Float64Array) return values;
  const parts = (values as readonly unknown[]).map((part) => (part instanceof Matrix ? Array.from(part.data) : part));
  return Float64Array.from((parts as number[][]).flat());
}

interface Answers {
  readonly oobPrediction?: unknown;
  readonly oobDecisionFunction?: unknown;
  predictProba(X: unknown): unknown;
}

describe.each([
  ['random-forest-regressor', RandomForestRegressor],
  ['extra-trees-regressor', ExtraTreesRegressor],
  ['extra-trees-classifier', ExtraTreesClassifier],
  ['random-forest-outputs', RandomForestClassifier],
] as const)('%s', (fixture, Spec) => {
  it.each(loadFixture<Case[]>(fixture))('equals scikit-learn on $data with $params, weights $weights', (wanted) => {
    const data = dataSet(wanted.data);
    const sampleWeight = weightsOf(wanted.weights, data.y.length);
    const spec = new Spec({ ...paramsOf(wanted.params, data), nEstimators: 6 }) as RandomForestRegressor;
    const model = spec.fit(data.X, targetOf(wanted.params, data.y) as never, { sampleWeight });
    const { state } = model;
    const ends = [...state.starts.subarray(1), state.feature.length];
    expect(ends.map((end, t) => end - state.starts[t]!)).toEqual(wanted.nodes);
    const arrays = Object.fromEntries(TREE_KEYS.map((key) => [key, digest(state[key])]));
    expect({ ...arrays, value: digest(state.value.data) }).toEqual(wanted.tree);
    expect(digest(model.featureImportances)).toEqual(wanted.importances);
    const other = shifted(data.X);
    const answers = model as unknown as Answers;
    expect(digest(flat(model.predict(other)))).toEqual(wanted.predict);
    if (wanted.proba !== undefined) expect(digest(flat(answers.predictProba(other)))).toEqual(wanted.proba);
    expect(digest(model.apply(other).data)).toEqual(wanted.apply);
    const [indicator, nNodesPtr] = model.decisionPath(other);
    expect(digest(indicator.indices)).toEqual(wanted.paths);
    expect(digest(nNodesPtr)).toEqual(wanted.nNodesPtr);
    const samples = model.estimatorsSamples.flatMap((rows) => Array.from(rows));
    expect(digest(Int32Array.from(samples))).toEqual(wanted.samples);
    expect(model.oobScore).toBe(wanted.oobScore ?? null);
    if (wanted.oobValues === undefined) return;
    expect(digest(flat(answers.oobPrediction ?? answers.oobDecisionFunction))).toEqual(wanted.oobValues);
  });
});
