import {
  countSlot,
  type FitInfo,
  FittedMultiTargetClassifier,
  type OutputClasses,
  outputClassesSlot,
  type RowTarget,
  type StateLayout,
} from '../base/index.js';
import type { Label, Matrix, NumericInput } from '../data/index.js';
import { impurityImportances, sumLeafValues } from '../kernels/index.js';
import { checkShares, splitShares } from './class-shares.js';
import { float32Range } from './growth.js';
import { type NodeIndicator, pathIndicator } from './indicator.js';
import { leavesOf } from './leaves.js';
import { checkTree, type Tree, type TreeState, treeLayout, treeOf } from './tree.js';

/** What a classification tree has learnt. */
export interface ClassTreeState extends TreeState, OutputClasses {
  readonly maxFeatures: number;
}

/** A fitted classification tree; `T` is the type of a label, or of a row of labels. */
export abstract class FittedClassTree<T extends RowTarget = Label> extends FittedMultiTargetClassifier<
  T,
  ClassTreeState
> {
  static readonly layout: StateLayout<ClassTreeState> = {
    classes: outputClassesSlot('classes'),
    maxFeatures: countSlot(),
    ...treeLayout,
  };
  readonly #tree: Tree;

  constructor(info: FitInfo, state: ClassTreeState) {
    super(info, state);
    this.#tree = treeOf(state, info.nFeaturesIn, this.nOutputs);
  }

  /** Refuses nodes that are not a tree over the columns of X. */
  static checkState(state: ClassTreeState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkTree(state, 0, state.feature.length, info.nFeaturesIn, fail);
    checkShares(state, fail);
  }

  /** The nodes, as parallel arrays. */
  get tree(): Tree {
    return this.#tree;
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

  protected probabilities(X: Matrix): Matrix[] {
    const rows = float32Range(this.spec.type, X);
    const { data, shape } = this.state.value;
    return splitShares(sumLeafValues(this.#tree, [0], data, shape[1], rows, this.nFeaturesIn, 1), this.classLists);
  }
}
