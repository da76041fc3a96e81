import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import type { Label } from 'pipefit/data';
import { loadIris } from 'pipefit/datasets';
import { RandomForestClassifier, type RandomForestClassifierParams } from 'pipefit/ensemble';
import { load, save } from 'pipefit/persist';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const [X, codes] = loadIris({ returnXY: true });
const y = Array.from(codes, (code) => ['setosa', 'versicolor', 'virginica'][code]!);

function forest(params: Partial<RandomForestClassifierParams> = {}) {
  return new RandomForestClassifier({ nEstimators: 5, randomState: 3, ...params });
}

describe('RandomForestClassifier', () => {
  it('votes by the mean of the shares of its trees', () => {
    const model = forest({ maxDepth: 2 }).fit(X, y);
    const votes = model.estimators.map((tree) => tree.predictProba(X).data);
    const sums = votes.reduce((sum, vote) => sum.map((value, k) => value + vote[k]!), new Float64Array(450));
    expect(model.predictProba(X).data).toEqual(sums.map((sum) => sum / 5));
    expect(model.predict(X)[140]).toBe('virginica');
    expect(model.score(X, y)).toBeGreaterThan(0.9);
  });

  it('answers many rows as it answers each, at every call, between calls of other models and on any threads', () => {
    const rows = Array.from({ length: 2001 }, (_, i) => (7 * i) % 150);
    const many = X.takeRows(rows);
    const deep = forest({ maxFeatures: 1, nJobs: 1 }).fit(X, y);
    const flat = forest({ maxDepth: 1, nJobs: 3 }).fit(X, y);
    for (const model of [deep, flat, deep, load(save(deep)) as typeof deep, flat]) {
      const each = Array.from({ length: 150 }, (_, i) => [...model.predictProba([[...X.row(i)]]).data]);
      expect(model.predictProba(many).data).toEqual(Float64Array.from(rows.flatMap((row) => each[row]!)));
      const leaves = model.apply(X);
      expect(model.apply(many).data).toEqual(Float64Array.from(rows.flatMap((row) => [...leaves.row(row)])));
    }
  });

  it('has trees that can be grown by themselves', () => {
    const model = forest({ criterion: 'entropy', minSamplesLeaf: 2 }).fit(X, y);
    model.estimators.forEach((tree, t) => {
      const counts = new Float64Array(150);
      for (const row of model.estimatorsSamples[t]!) counts[row]!++;
      const spec = tree.spec as DecisionTreeClassifier;
      expect(spec.fit(X, y, { sampleWeight: counts }).tree).toEqual(tree.tree);
    });
    expect(model.estimators).toBe(model.estimators);
    expect(String(model.estimator)).toBe(String(new DecisionTreeClassifier()));
  });

  it('gives every tree all rows without bootstrap', () => {
    const model = forest({ bootstrap: false, maxFeatures: null }).fit(X, y);
    expect(model.estimatorsSamples).toEqual(new Array(5).fill(Int32Array.from({ length: 150 }, (_, i) => i)));
  });

  it('does not depend on nJobs', () => {
    expect(forest({ nJobs: -1 }).fit(X, y).state).toEqual(forest().fit(X, y).state);
  });

  it('grows the same trees from the same word, others from another', () => {
    const seeds = (randomState: string) => [...forest({ randomState }).fit(X, y).state.seeds];
    expect(seeds('forest')).toEqual(seeds('forest'));
    expect(seeds('forest')).not.toEqual(seeds('trees'));
  });

  it('numbers the nodes of all trees in one indicator', () => {
    const model = forest({ maxDepth: 1, nEstimators: 2 }).fit(X, y);
    const [indicator, nNodesPtr] = model.decisionPath([[5, 3, 1, 0.2]]);
    expect([...nNodesPtr]).toEqual([0, 3, 6]);
    expect(indicator.shape).toEqual([1, 6]);
    expect([...indicator.indptr]).toEqual([0, 4]);
    expect([indicator.indices[0], indicator.indices[2]]).toEqual([0, 3]);
    expect(model.apply([[5, 3, 1, 0.2]]).shape).toEqual([1, 2]);
  });

  it('has importances that sum to 1, or zeros where no tree splits', () => {
    const sum = forest()
      .fit(X, y)
      .featureImportances.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect([...forest().fit([[0], [0]], ['a', 'b']).featureImportances]).toEqual([0]);
  });

  it('takes balanced_subsample as balanced where every tree has all rows', () => {
    const trees = (classWeight: 'balanced' | 'balanced_subsample') =>
      forest({ classWeight, bootstrap: false })
        .fit(X, y)
        .estimators.map(({ tree }) => tree);
    expect(trees('balanced_subsample')).toEqual(trees('balanced'));
  });
});

describe('the out-of-bag score', () => {
  it('is null where it was not asked for', () => {
    const model = forest().fit(X, y);
    expect([model.oobScore, model.oobDecisionFunction]).toEqual([null, null]);
  });

  it('is the accuracy of the trees that were not given a row', () => {
    const model = forest({ nEstimators: 40, oobScore: true }).fit(X, y);
    const samples = model.estimatorsSamples.map((rows) => new Set(rows));
    const wanted = [0, 70, 149].map((row) => {
      const unseen = model.estimators.filter((_, t) => !samples[t]!.has(row));
      const shares = unseen.map((tree) => tree.predictProba([[...X.row(row)]]).data);
      return [0, 1, 2].map((c) => shares.reduce((sum, share) => sum + share[c]!, 0) / unseen.length);
    });
    expect([0, 70, 149].map((row) => [...model.oobDecisionFunction!.row(row)])).toEqual(wanted);
    expect(model.oobScore).toBeGreaterThan(0.9);
    expect(model.report.warnings).toEqual([]);
  });

  it('can be any function of the labels', () => {
    let seen: [readonly Label[], readonly Label[]] | undefined;
    const model = forest({
      nEstimators: 30,
      oobScore: (yTrue, yPred) => {
        seen = [yTrue, yPred];
        return -7;
      },
    }).fit(X, y);
    expect(model.oobScore).toBe(-7);
    expect(seen![0]).toEqual(y);
    expect(seen![1][0]).toBe('setosa');
  });

  it('warns of rows that every tree was given, and leaves them zeros', () => {
    const model = forest({ nEstimators: 1, oobScore: true }).fit(X, y);
    const given = new Set(model.estimatorsSamples[0]!);
    expect(model.report.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['DATA', expect.stringContaining(`${given.size} of the rows`)],
    ]);
    expect([...model.oobDecisionFunction!.row([...given][0]!)]).toEqual([0, 0, 0]);
  });
});

describe('maxSamples', () => {
  it.each([
    [null, 150],
    [20, 20],
    [0.3, 45],
    [1, 1],
    [1.5, 225],
  ])('%s draws %i of 150 rows', (maxSamples, size) => {
    expect(forest({ maxSamples }).fit(X, y).estimatorsSamples[0]!.length).toBe(size);
  });

  it('is a share of the weight where rows have weights', () => {
    const sampleWeight = new Float64Array(150).fill(2);
    expect(forest({ maxSamples: 0.5 }).fit(X, y, { sampleWeight }).estimatorsSamples[0]!.length).toBe(150);
  });

  it('warns where a share draws hardly any rows', () => {
    const { warnings } = forest({ maxSamples: 0.01 }).fit(X, y).report;
    expect(warnings.map(({ message }) => message)).toEqual([
      'RandomForestClassifier: maxSamples 0.01 of 150 rows draws only 1 rows; give their number instead',
    ]);
  });

  it('never draws a row of weight zero', () => {
    const sampleWeight = Float64Array.from({ length: 150 }, (_, i) => (i % 3 === 0 ? 1.5 : 0));
    const rows = forest()
      .fit(X, y, { sampleWeight })
      .estimatorsSamples.flatMap((drawn) => [...drawn]);
    expect(rows.every((row) => row % 3 === 0)).toBe(true);
  });
});

describe('RandomForestClassifier refuses', () => {
  it.each([
    { nEstimators: 0 },
    { bootstrap: 1 },
    { oobScore: 'yes' },
    { maxSamples: 0 },
    { maxSamples: -0.5 },
    { nJobs: 0.5 },
    { classWeight: 'even' },
    { maxFeatures: 'auto' },
    { verbose: -1 },
    { warmStart: 'no' },
  ])('%o', (params) => {
    const make = () => new RandomForestClassifier(params as unknown as Partial<RandomForestClassifierParams>);
    expect(make).toThrow(InvalidParameterError);
    expect(make).toThrow(new RegExp(`^RandomForestClassifier: ${Object.keys(params)[0]} must `));
  });

  it.each([{ verbose: 1 }, { warmStart: true }])('what it does not have: %o', (params) => {
    const make = () => new RandomForestClassifier(params as unknown as Partial<RandomForestClassifierParams>);
    expect(make).toThrow(NotSupportedError);
  });

  it('what makes sense only with a bootstrap', () => {
    expect(() => forest({ bootstrap: false, oobScore: true }).fit(X, y)).toThrow(/oobScore must be false/);
    expect(() => forest({ bootstrap: false, maxSamples: 5 }).fit(X, y)).toThrow(/maxSamples must be null/);
  });
});
