import {
  type FitInfo,
  FittedMultiTargetClassifier,
  matrixSlot,
  nullableSlot,
  numberSlot,
  type OutputClasses,
  outputClassesSlot,
  type PerOutput,
  type RowTarget,
  type StateLayout,
} from '../base/index.js';
import { threadsFor } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import { sumLeafValues } from '../kernels/index.js';
import {
  checkShares,
  countFeatures,
  type FittedClassTree,
  float32Range,
  leavesOf,
  type NodeIndicator,
  splitShares,
  treeLayout,
  treePart,
} from '../tree/index.js';
import { drawRows } from './bootstrap.js';
import { forestPaths, leafMatrix } from './forest-leaves.js';
import type { ClassForestParams } from './forest-params.js';
import { checkForest, forestLayout, type GrownForest } from './grow-forest.js';
import { meanImportances } from './importances.js';

/** What a forest of classification trees has learnt. */
export interface ClassForestState extends GrownForest, OutputClasses {
  readonly oobScore: number | null;
  readonly oobDecisionFunction: Matrix | null;
}

/** The state of one tree of a forest. */
export type ClassTreePart = ConstructorParameters<typeof FittedClassTree>[1];

/** A fitted forest of classification trees; `T` is the type of a label, or of a row of labels. */
export abstract class FittedClassForest<
  T extends RowTarget,
  M extends FittedClassTree<T>,
> extends FittedMultiTargetClassifier<T, ClassForestState> {
  static readonly layout: StateLayout<ClassForestState> = {
    classes: outputClassesSlot('classes'),
    ...forestLayout,
    oobScore: nullableSlot(numberSlot()),
    oobDecisionFunction: nullableSlot(matrixSlot('samples', 'classes')),
    ...treeLayout,
  };
  #estimators: readonly M[] | undefined;

  /** Refuses nodes that are not trees over the columns of X. */
  static checkState(state: ClassForestState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkForest(state, info, fail);
    checkShares(state, fail);
  }

  /** The trees. */
  get estimators(): readonly M[] {
    this.#estimators ??= Object.freeze(Array.from(this.state.seeds, (_, t) => this.tree(t)));
    return this.#estimators;
  }
  /** The rows that each tree was given, in the order in which they were drawn; drawn anew at each call. */
  get estimatorsSamples(): Int32Array[] {
    return Array.from(this.state.seeds, (seed) => drawRows(this.spec.type, seed, this.state));
  }
  /** The trees' mean of how much each column takes off the impurity, as shares that sum to 1. */
  get featureImportances(): Float64Array {
    return meanImportances(
      this.estimators.map(({ tree }) => tree),
      this.nFeaturesIn,
    );
  }
  /** The score on rows that the trees were not given; `null` without `oobScore`. */
  get oobScore(): number | null {
    return this.state.oobScore;
  }
  /** Class shares of the rows of `fit` by the trees that were not given them; `null` without `oobScore`. */
  get oobDecisionFunction(): PerOutput<T, Matrix> | null {
    const shares = this.state.oobDecisionFunction;
    return shares === null ? null : this.perOutput(splitShares(shares.data, this.classLists));
  }

  /** The number of the leaf that each row ends in, `[rows, trees]`. */
  apply(X: NumericInput): Matrix {
    return leafMatrix(
      this.answer(X, 'apply', (data: Matrix) => leavesOf(this, this.state.starts, data, this.threads)),
      this.state.starts,
    );
  }

  /** The nodes that each row passes in all trees, and where each tree's columns begin (with their end as the last). */
  decisionPath(X: NumericInput): [indicator: NodeIndicator, nNodesPtr: Int32Array] {
    const rows = float32Range(`${this.spec.type}.decisionPath`, this.read<Matrix>(X, 'decisionPath'));
    return forestPaths(this.state, rows, this.nFeaturesIn);
  }

  protected probabilities(X: Matrix): Matrix[] {
    const rows = float32Range(this.spec.type, X);
    const { starts, value } = this.state;
    const sums = sumLeafValues(this.state, starts, value.data, value.shape[1], rows, this.nFeaturesIn, this.threads);
    for (let k = 0; k < sums.length; k++) sums[k]! /= starts.length;
    return splitShares(sums, this.classLists);
  }

  /** The fitted tree of a specification, a seed and its nodes. */
  protected abstract fittedTree(params: object, info: Omit<FitInfo, 'spec'>, state: ClassTreePart): M;

  private get threads(): number {
    return threadsFor((this.spec.params as ClassForestParams).nJobs);
  }

  private tree(t: number): M {
    const { starts, seeds, feature, classes } = this.state;
    const { nEstimators, bootstrap, oobScore, nJobs, verbose, warmStart, classWeight, maxSamples, ...growth } = this
      .spec.params as ClassForestParams;
    const info = { nFeaturesIn: this.nFeaturesIn, featureNamesIn: null, warnings: [] };
    return this.fittedTree({ ...growth, randomState: seeds[t]! }, info, {
      classes,
      maxFeatures: countFeatures(growth.maxFeatures, this.nFeaturesIn),
      ...treePart(this.state, starts[t]!, starts[t + 1] ?? feature.length),
    });
  }
}
