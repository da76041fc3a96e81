import {
  type FitInfo,
  FittedMultiTargetRegressor,
  matrixSlot,
  nullableSlot,
  numberSlot,
  type StateLayout,
} from '../base/index.js';
import { threadsFor } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import { sumLeafValues } from '../kernels/index.js';
import {
  countFeatures,
  type FittedValueTree,
  float32Range,
  leavesOf,
  type NodeIndicator,
  treeLayout,
  treePart,
} from '../tree/index.js';
import { drawRows } from './bootstrap.js';
import { forestPaths, leafMatrix } from './forest-leaves.js';
import type { ValueForestParams } from './forest-params.js';
import { checkForest, forestLayout, type GrownForest } from './grow-forest.js';
import { meanImportances } from './importances.js';

/** What a forest of regression trees has learnt. */
export interface ValueForestState extends GrownForest {
  readonly oobScore: number | null;
  readonly oobPrediction: Matrix | null;
}

/** The state of one tree of a forest. */
export type ValueTreePart = ConstructorParameters<typeof FittedValueTree>[1];

/** A fitted forest of regression trees; `Y` is what it predicts: a `Float64Array`, or a `Matrix` of several outputs. */
export abstract class FittedValueForest<
  Y extends Float64Array | Matrix,
  M extends FittedValueTree<Y>,
> extends FittedMultiTargetRegressor<Y, ValueForestState> {
  static readonly layout: StateLayout<ValueForestState> = {
    ...forestLayout,
    oobScore: nullableSlot(numberSlot()),
    oobPrediction: nullableSlot(matrixSlot('samples', 'outputs')),
    ...treeLayout,
    value: matrixSlot('nodes', 'outputs'),
  };
  #estimators: readonly M[] | undefined;

  /** Refuses nodes that are not trees over the columns of X. */
  static checkState(state: ValueForestState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkForest(state, info, fail);
    if (state.value.shape[1] === 0) fail('have a value for each output', 'none');
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
  /** Number of outputs: the columns of y. */
  get nOutputs(): number {
    return this.state.value.shape[1];
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
  /** Predictions for the rows of `fit` by the trees that were not given them; `null` without `oobScore`. */
  get oobPrediction(): Y | null {
    const { oobPrediction } = this.state;
    if (oobPrediction === null) return null;
    return (this.nOutputs === 1 ? oobPrediction.data : oobPrediction) as Y;
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

  protected estimates(X: Matrix): Matrix {
    const rows = float32Range(this.spec.type, X);
    const { starts, value } = this.state;
    const sums = sumLeafValues(this.state, starts, value.data, value.shape[1], rows, this.nFeaturesIn, this.threads);
    for (let k = 0; k < sums.length; k++) sums[k]! /= starts.length;
    return new Matrix(sums, [X.shape[0], value.shape[1]]);
  }

  /** The fitted tree of a specification, a seed and its nodes. */
  protected abstract fittedTree(params: object, info: Omit<FitInfo, 'spec'>, state: ValueTreePart): M;

  private get threads(): number {
    return threadsFor((this.spec.params as ValueForestParams).nJobs);
  }

  private tree(t: number): M {
    const { starts, seeds, feature } = this.state;
    const { nEstimators, bootstrap, oobScore, nJobs, verbose, warmStart, maxSamples, ...growth } = this.spec
      .params as ValueForestParams;
    const info = { nFeaturesIn: this.nFeaturesIn, featureNamesIn: null, warnings: [] };
    return this.fittedTree({ ...growth, randomState: seeds[t]! }, info, {
      maxFeatures: countFeatures(growth.maxFeatures, this.nFeaturesIn),
      ...treePart(this.state, starts[t]!, starts[t + 1] ?? feature.length),
    });
  }
}
