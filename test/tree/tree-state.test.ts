import { RandomForestClassifier } from 'pipefit/ensemble';
import { load, save } from 'pipefit/persist';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const X = [
  [0, 5],
  [1, 3],
  [2, 9],
  [3, 1],
  [4, 7],
];
const y = ['a', 'b', 'a', 'b', 'c'];

const tree = new DecisionTreeClassifier({ randomState: 0 }).fit(X, y);
const forest = new RandomForestClassifier({ randomState: 0, nEstimators: 3, oobScore: true }).fit(X, y, {
  sampleWeight: [1, 2, 1, 3, 1],
});

describe('the model file', () => {
  it('gives a tree back, and all that is computed from it', () => {
    const copy = load<typeof tree>(save(tree));
    expect(copy.tree).toEqual(tree.tree);
    expect(copy.featureImportances).toEqual(tree.featureImportances);
    expect([copy.maxFeatures, copy.getDepth(), copy.predict(X)]).toEqual([2, tree.getDepth(), y]);
  });

  it('gives a forest back, with the rows of its trees', () => {
    const copy = load<typeof forest>(save(forest));
    expect(copy.state).toEqual(forest.state);
    expect(copy.estimatorsSamples).toEqual(forest.estimatorsSamples);
    expect(copy.predictProba(X)).toEqual(forest.predictProba(X));
    expect(copy.estimators.map(String)).toEqual(forest.estimators.map(String));
  });
});

/** The first fault that the checks of loading find in a state with one change. */
function faultOf(model: typeof tree | typeof forest, change: object): string | undefined {
  const { checkState } = model.constructor as unknown as {
    checkState(state: object, info: object, fail: (must: string, got: string) => never): void;
  };
  const fail = (must: string, got: string): never => {
    throw new Error(`${must}; ${got}`);
  };
  try {
    checkState({ ...model.state, ...change }, { nFeaturesIn: 2 }, fail);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

/** A copy with one value replaced. */
function altered(array: Int32Array, index: number, value: number): Int32Array {
  const copy = array.slice();
  copy[index] = value;
  return copy;
}

describe('a damaged state', () => {
  const { childrenLeft, childrenRight, feature } = tree.state;

  it('passes when there is nothing wrong', () => {
    expect([faultOf(tree, {}), faultOf(forest, {})]).toEqual([undefined, undefined]);
  });

  it.each([
    ['a child that is its parent', { childrenLeft: altered(childrenLeft, 0, 0) }, /number children after their parent/],
    ['a child beyond the nodes', { childrenLeft: altered(childrenLeft, 0, 99) }, /number children after their parent/],
    ['a leaf with one child', { childrenRight: altered(childrenRight, 0, -1) }, /number children after their parent/],
    ['two parents', { childrenRight: altered(childrenRight, 0, childrenLeft[0]!) }, /one parent/],
    ['a column that X does not have', { feature: altered(feature, 0, 2) }, /look at columns 0 to 1/],
    ['no column', { feature: altered(feature, 0, -2) }, /look at columns 0 to 1/],
    ['no nodes', { feature: new Int32Array(0) }, /at least one node/],
  ])('is refused for %s', (_, change, fault) => {
    expect(faultOf(tree, change)).toMatch(fault);
  });

  const { starts } = forest.state;
  it.each([
    ['no trees', { starts: new Int32Array(0) }, /begin with the first tree/],
    ['nodes before the first tree', { starts: altered(starts, 0, 1) }, /begin with the first tree/],
    ['trees in the wrong order', { starts: altered(starts, 1, 0) }, /at least one node/],
    ['a tree that begins inside another', { starts: altered(starts, 1, starts[1]! + 1) }, /parent/],
    ['weights of other rows', { nSamples: 4 }, /weigh each row/],
  ])('of a forest is refused for %s', (_, change, fault) => {
    expect(faultOf(forest, change)).toMatch(fault);
  });
});
