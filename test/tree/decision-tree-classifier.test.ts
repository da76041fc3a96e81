import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, RandomState, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DecisionTreeClassifier, type DecisionTreeClassifierParams } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const X = [[0], [1], [2], [3]];
const y = ['a', 'a', 'b', 'b'];

function treeSpec(params: Partial<DecisionTreeClassifierParams> = {}) {
  return new DecisionTreeClassifier({ randomState: 0, ...params });
}

describe('DecisionTreeClassifier by hand', () => {
  it('splits two classes in the middle', () => {
    const model = treeSpec().fit(X, y);
    const { tree } = model;
    expect([...tree.childrenLeft]).toEqual([1, -1, -1]);
    expect([...tree.childrenRight]).toEqual([2, -1, -1]);
    expect([...tree.feature]).toEqual([0, -2, -2]);
    expect([...tree.threshold]).toEqual([1.5, -2, -2]);
    expect([...tree.impurity]).toEqual([0.5, 0, 0]);
    expect([...tree.nNodeSamples]).toEqual([4, 2, 2]);
    expect([...tree.weightedNNodeSamples]).toEqual([4, 2, 2]);
    expect(tree.value.toArray()).toEqual([
      [0.5, 0.5],
      [1, 0],
      [0, 1],
    ]);
    expect([tree.nodeCount, tree.nLeaves, tree.maxDepth, tree.nFeatures, tree.nClasses, tree.nOutputs]).toEqual([
      3, 2, 1, 1, 2, 1,
    ]);
    expect([model.getDepth(), model.getNLeaves(), model.nClasses, model.nOutputs, model.maxFeatures]).toEqual([
      1, 2, 2, 1, 1,
    ]);
  });

  it('measures entropy in bits', () => {
    const model = treeSpec({ criterion: 'entropy', maxDepth: 1 }).fit(X, ['a', 'b', 'c', 'd']);
    expect([...model.tree.impurity.slice(0, 1)]).toEqual([2]);
    expect(treeSpec({ criterion: 'log_loss', maxDepth: 1 }).fit(X, ['a', 'b', 'c', 'd']).tree).toEqual(model.tree);
  });

  it('predicts labels, shares, their logarithms and leaves', () => {
    const model = treeSpec({ maxDepth: 1 }).fit([...X, [4]], [...y, 'a']);
    expect(model.predict([[1], [9]])).toEqual(['a', 'b']);
    expect(model.predictProba([[1], [9]]).toArray()).toEqual([
      [1, 0],
      [1 / 3, 2 / 3],
    ]);
    expect(model.predictLogProba([[1]]).toArray()).toEqual([[0, -Infinity]]);
    expect([...model.apply([[1], [9], [1.5]])]).toEqual([1, 2, 1]);
  });

  it('gives the nodes that each row passes, in compressed rows', () => {
    const model = treeSpec().fit([[0], [1], [2], [3], [4]], ['a', 'a', 'b', 'b', 'a']);
    expect(model.decisionPath([[0], [4]])).toEqual({
      shape: [2, 5],
      indptr: Int32Array.of(0, 2, 5),
      indices: Int32Array.of(0, 1, 0, 2, 4),
    });
  });

  it('shares the importance among the columns by what their splits take off', () => {
    const rows = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const model = treeSpec().fit(rows, ['a', 'a', 'a', 'b']);
    // Whichever column comes first takes 1/8 of the impurity, the other one 1/4.
    expect([...model.featureImportances].sort()).toEqual([1 / 3, 2 / 3]);
  });

  it('has no importances without a split', () => {
    const model = treeSpec().fit(X, ['a', 'a', 'a', 'a']);
    expect([...model.featureImportances]).toEqual([0]);
    expect(model.predictProba([[7]]).toArray()).toEqual([[1]]);
    expect(model.getDepth()).toBe(0);
  });

  it('computes the pruning path', () => {
    // Root: 3/8 in 3 pure leaves. Its right child alone: 2/4 · 1/2 in 2.
    const path = treeSpec().costComplexityPruningPath(X, ['a', 'a', 'b', 'a']);
    expect([...path.ccpAlphas]).toEqual([0, 0.1875]);
    expect([...path.impurities]).toEqual([0, 0.375]);
    expect(treeSpec({ ccpAlpha: 0.18 }).fit(X, ['a', 'a', 'b', 'a']).getNLeaves()).toBe(3);
    expect(treeSpec({ ccpAlpha: 0.1875 }).fit(X, ['a', 'a', 'b', 'a']).getNLeaves()).toBe(1);
    expect(treeSpec({ ccpAlpha: 5 }).costComplexityPruningPath(X, ['a', 'a', 'b', 'a'])).toEqual(path);
  });

  it('splits what gains most first, until there are maxLeafNodes', () => {
    // The root parts off class c; then six rows of a and b gain more than three.
    const rows = Array.from({ length: 12 }, (_, i) => [i]);
    const labels = [...'aaabbbccccdc'];
    const model = treeSpec({ maxLeafNodes: 3 }).fit(rows, labels);
    expect(model.getNLeaves()).toBe(3);
    expect([...model.tree.threshold].filter((t) => t !== -2)).toEqual([5.5, 2.5]);
    expect(treeSpec({ maxLeafNodes: 99 }).fit(rows, labels).getNLeaves()).toBe(
      treeSpec().fit(rows, labels).getNLeaves(),
    );
  });
});

describe('DecisionTreeClassifier with missing values', () => {
  it('parts the missing from the present values where that is best', () => {
    const model = treeSpec().fit([[0], [1], [null], [null]], y);
    expect([...model.tree.threshold]).toEqual([Infinity, -2, -2]);
    expect(model.predict([[99], [null]])).toEqual(['a', 'b']);
  });

  it('learns the side that missing values take', () => {
    const rows = [[0], [1], [8], [9], [null], [null]];
    const right = treeSpec().fit(rows, ['a', 'a', 'b', 'b', 'b', 'b']);
    const left = treeSpec().fit(rows, ['a', 'a', 'b', 'b', 'a', 'a']);
    expect([right.tree.threshold[0], right.tree.missingGoToLeft[0]]).toEqual([4.5, 0]);
    expect([left.tree.threshold[0], left.tree.missingGoToLeft[0]]).toEqual([4.5, 1]);
    expect([right.predict([[null]]), left.predict([[null]])]).toEqual([['b'], ['a']]);
  });

  it('sends missing values to the larger side where fit saw none', () => {
    expect(
      treeSpec()
        .fit([[0], [1], [2], [5]], ['a', 'a', 'a', 'b'])
        .predict([[null]]),
    ).toEqual(['a']);
    expect(
      treeSpec()
        .fit([[0], [4], [4], [5]], ['a', 'b', 'b', 'b'])
        .predict([[null]]),
    ).toEqual(['b']);
  });

  it('does not split on a column without values', () => {
    expect(treeSpec().fit([[null], [null]], ['a', 'b']).tree.nodeCount).toBe(1);
  });
});

describe('DecisionTreeClassifier parameters', () => {
  const column = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 4, maxLength: 60 });

  it('lets the probability of the second class only rise, or only fall', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(1, -1), fc.constantFrom('best', 'random'), (pairs, direction, splitter) => {
        const model = treeSpec({ monotonicCst: [direction], splitter }).fit(
          pairs.map(([x]) => [x]),
          pairs.map(([, label]) => label),
        );
        const proba = model.predictProba(Array.from({ length: 12 }, (_, i) => [i - 1]));
        const last = model.nClasses - 1;
        for (let i = 1; i < 12; i++)
          expect((proba.get(i, last) - proba.get(i - 1, last)) * direction).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads fractions of the rows, and 1 as all of them', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [i]);
    const labels = rows.map(([i]) => i! % 2);
    expect(treeSpec({ minSamplesSplit: 1 }).fit(rows, labels).getDepth()).toBe(1);
    expect(treeSpec({ minSamplesSplit: 0.55 }).fit(rows, labels).tree).toEqual(
      treeSpec({ minSamplesSplit: 6 }).fit(rows, labels).tree,
    );
    expect(treeSpec({ minSamplesLeaf: 0.25 }).fit(rows, labels).tree).toEqual(
      treeSpec({ minSamplesLeaf: 3 }).fit(rows, labels).tree,
    );
  });

  it.each([
    [null, 9],
    ['sqrt', 3],
    ['log2', 3],
    [0.5, 4],
    [0.01, 1],
    [1, 1],
    [7, 7],
  ] as const)('takes maxFeatures %s of nine columns as %i', (maxFeatures, count) => {
    const rows = [new Array(9).fill(0), new Array(9).fill(1)];
    expect(treeSpec({ maxFeatures }).fit(rows, ['a', 'b']).maxFeatures).toBe(count);
  });

  it('takes weights of classes like weights of their rows', () => {
    const rows = [[0], [1], [2], [3], [4]];
    const labels = ['a', 'b', 'a', 'b', 'b'];
    const byRow = treeSpec({ maxDepth: 1 }).fit(rows, labels, { sampleWeight: [2, 1, 2, 1, 1] });
    for (const classWeight of [{ a: 2 }, new Map([['a', 2]])]) {
      expect(treeSpec({ maxDepth: 1, classWeight }).fit(rows, labels).tree).toEqual(byRow.tree);
    }
    const balanced = treeSpec({ maxDepth: 1, classWeight: 'balanced' }).fit(rows, labels);
    expect(balanced.tree.value.row(0)).toEqual(Float64Array.of(0.5, 0.5));
  });

  it('draws from a state that it is given, and equal trees from equal seeds', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 7, i % 5, i % 3]);
    const labels = rows.map((_, i) => (i * i) % 4);
    const tree = (randomState: DecisionTreeClassifierParams['randomState']) =>
      treeSpec({ randomState, maxFeatures: 1 }).fit(rows, labels).tree;
    expect(tree(new RandomState(3))).toEqual(tree(3));
    expect(tree('a word')).toEqual(tree('a word'));
    const state = new RandomState(3);
    expect([tree(state).nodeCount, tree(state).nodeCount]).not.toEqual([tree(3).nodeCount, tree(3).nodeCount]);
  });

  it('keeps numbers and booleans as labels', () => {
    const numbers: number[] = treeSpec()
      .fit(X, [7, 7, -1, -1])
      .predict([[0], [3]]);
    const booleans: boolean[] = treeSpec()
      .fit(X, [true, true, false, false])
      .predict([[0], [3]]);
    expect([numbers, booleans]).toEqual([
      [7, -1],
      [true, false],
    ]);
  });

  it('compares values as 32-bit floats', () => {
    expect(treeSpec().fit([[1], [1 + 1e-9]], ['a', 'b']).tree.nodeCount).toBe(1);
  });
});

describe('DecisionTreeClassifier refuses', () => {
  it.each([
    { criterion: 'ginny' },
    { splitter: 'worst' },
    { maxDepth: 0 },
    { minSamplesSplit: 1.5 },
    { minSamplesSplit: 0 },
    { minSamplesLeaf: 0 },
    { minWeightFractionLeaf: 0.6 },
    { maxFeatures: 0 },
    { maxFeatures: 'auto' },
    { maxLeafNodes: 1 },
    { minImpurityDecrease: -1 },
    { ccpAlpha: -0.1 },
    { classWeight: 'balanced_subsample' },
    { classWeight: { a: -1 } },
    { monotonicCst: [2] },
    { randomState: -1 },
  ])('%o', (params) => {
    const [name] = Object.keys(params);
    const make = () => new DecisionTreeClassifier(params as unknown as Partial<DecisionTreeClassifierParams>);
    expect(make).toThrow(InvalidParameterError);
    expect(make).toThrow(new RegExp(`^DecisionTreeClassifier: ${name} must `));
  });

  it('constraints that do not fit the data', () => {
    expect(() => treeSpec({ monotonicCst: [1, 0] }).fit(X, y)).toThrow(/monotonicCst must have 1 values/);
    expect(() => treeSpec({ monotonicCst: [1] }).fit(X, [1, 2, 3, 3])).toThrow(
      /must be null for more than two classes/,
    );
  });

  it('weights of labels that do not occur, and weights that leave nothing', () => {
    expect(() => treeSpec({ classWeight: { c: 1 } }).fit(X, y)).toThrow(/must have labels of y as keys.*got "c"/);
    expect(() => treeSpec({ classWeight: { a: 0, b: 0 } }).fit(X, y)).toThrow(/leave some row a weight/);
    const some = { sampleWeight: [1, 1, 0, 0] };
    expect(() => treeSpec({ classWeight: { a: 0 } }).fit(X, y, some)).toThrow(DataError);
  });

  it('values that no 32-bit float holds, with their place', () => {
    const wide = new Matrix(Float64Array.of(0, 1, 2, 1e39), [2, 2], { featureNames: ['u', 'v'] });
    expect(() => treeSpec().fit(wide, ['a', 'b'])).toThrow(/32-bit floats; got 1e\+39 \(row 1, column "v"\)/);
    const model = treeSpec().fit(X, y);
    for (const method of ['predict', 'predictProba', 'apply', 'decisionPath'] as const) {
      expect(() => model[method]([[-1e39]])).toThrow(DataError);
    }
  });

  it('several targets that disagree with other settings', () => {
    const rows = y.map((label) => [label, 1]);
    const fit = (params: Partial<DecisionTreeClassifierParams>) => () => treeSpec(params).fit(X, rows);
    expect(fit({ monotonicCst: [1] })).toThrow(InvalidParameterError);
    expect(fit({ classWeight: { a: 2 } })).toThrow(InvalidParameterError);
    expect(fit({ classWeight: [{ a: 2 }] })).toThrow(InvalidParameterError);
    expect(() => fit({})().score(X, [...rows.slice(1), ['c', 2]])).toThrow(NotSupportedError);
  });

  it('infinities and other columns', () => {
    expect(() => treeSpec().fit([[0], [Infinity]], ['a', 'b'])).toThrow(DataError);
    expect(() =>
      treeSpec()
        .fit(X, y)
        .predict([[1, 2]]),
    ).toThrow(ShapeError);
  });
});

it('leaves its input, and the specification, as they were', () => {
  const data = Float64Array.of(3, 1, 2, 0);
  const spec = treeSpec();
  spec.fit(new Matrix(data, [4, 1]), y, { sampleWeight: Float64Array.of(1, 2, 1, 1) });
  expect([...data]).toEqual([3, 1, 2, 0]);
  expect(spec.fit(X, y).tree).toEqual(spec.fit(X, y).tree);
  expect(String(spec)).toBe('DecisionTreeClassifier(randomState=0)');
});
