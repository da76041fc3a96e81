import { countSlot, type FitInfo, FittedMultiTargetRegressor, matrixSlot, type StateLayout } from '../base/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import { impurityImportances, sumLeafValues } from '../kernels/index.js';
import { float32Range } from './growth.js';
import { type NodeIndicator, pathIndicator } from './indicator.js';
import { leavesOf } from './leaves.js';
import { checkTree, type Tree, type TreeState, treeLayout, treeOf } from './tree.js';

/** What a regression tree has learnt. */
export interface ValueTreeState extends TreeState {
  readonly maxFeatures: number;
}

/** A fitted regression tree; `Y` is what it predicts: a `Float64Array`, or a `Matrix` of several outputs. */
export abstract class FittedValueTree<
  Y extends Float64Array | Matrix = Float64Array,
> extends FittedMultiTargetRegressor<Y, ValueTreeState> {
  static readonly layout: StateLayout<ValueTreeState> = {
    maxFeatures: countSlot(),
    ...treeLayout,
    value: matrixSlot('nodes', 'outputs'),
  };
  readonly #tree: Tree;

  constructor(info: FitInfo, state: ValueTreeState) {
    super(info, state);
    this.#tree = treeOf(state, info.nFeaturesIn, this.nOutputs);
  }

  /** Refuses nodes that are not a tree over the columns of X. */
  static checkState(state: ValueTreeState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkTree(state, 0, state.feature.length, info.nFeaturesIn, fail);
    if (state.value.shape[1] === 0) fail('have a value for each output', 'none');
  }

  /** The nodes, as parallel arrays. */
  get tree(): Tree {
    return this.#tree;
  }
  /** Number of outputs: the columns of y. */
  get nOutputs(): number {
    return this.state.value.shape[1];
  }
  /** Number of columns that each split chose from. */
  get maxFeatures(): number {
    return this.state.maxFeatures;
  }
  /** How much each column's splits take off the impurity, as shares that sum to 1; zeros for a tree without splits. */
  get featureImportances(): Float64Array {
    return impurityImportances(this.#tree, this.nFeaturesIn);
  }

  /** Length of the longest path from the root to a leaf. */
  getDepth(): number {
    return this.#tree.maxDepth;
  }

  /** Number of leaves. */
  getNLeaves(): number {
    return this.#tree.nLeaves;
  }

  /** The number of the leaf that each row ends in. */
  apply(X: NumericInput): Int32Array {
    return this.answer(X, 'apply', (data: Matrix) => leavesOf(this, [0], data));
  }

  /** The nodes that each row passes. */
  decisionPath(X: NumericInput): NodeIndicator {
    const rows = float32Range(`${this.spec.type}.decisionPath`, this.read<Matrix>(X, 'decisionPath'));
    return pathIndicator(this.#tree, [0], this.#tree.nodeCount, rows, this.nFeaturesIn);
  }

  protected estimates(X: Matrix): Matrix {
    const rows = float32Range(this.spec.type, X);
    const { data, shape } = this.state.value;
    const sums = sumLeafValues(this.#tree, [0], data, shape[1], rows, this.nFeaturesIn, 1);
    return new Matrix(sums, [X.shape[0], shape[1]]);
  }
}
