import {
  argmaxRows,
  Classifier,
  type ClassTarget,
  countSlot,
  type FitContext,
  type FitInfo,
  FittedProbabilisticClassifier,
  float64s,
  int32s,
  labelsSlot,
  type ModelKind,
  matrixSlot,
  nullableSlot,
  numberSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { type ParamRules, RandomState, threadsFor } from '../core/index.js';
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { findLeaves, sumLeafValues, TREE_RANDOM_MAX } from '../kernels/index.js';
import { accuracyScore } from '../metrics/index.js';
import {
  checkTree,
  countFeatures,
  DecisionTreeClassifier,
  FittedDecisionTreeClassifier,
  float32Range,
  growEach,
  type NodeIndicator,
  pathIndicator,
  type TreeState,
  treeLayout,
  treePart,
  treeState,
} from '../tree/index.js';
import { countRows, drawRows, type Sampling } from './bootstrap.js';
import { checkTogether, samplingOf, treeWeights } from './forest-fit.js';
import { forestRules, type RandomForestClassifierParams } from './forest-params.js';
import { meanImportances } from './importances.js';
import { outOfBag } from './out-of-bag.js';

interface ForestState extends TreeState, Sampling {
  readonly classes: readonly Label[];
  /** Where each tree begins in the arrays of nodes. */
  readonly starts: Int32Array;
  /** The seed of each tree. */
  readonly seeds: Int32Array;
  readonly oobScore: number | null;
  readonly oobDecisionFunction: Matrix | null;
}

interface RandomForestKind extends ModelKind {
  readonly model: FittedRandomForestClassifier<this['label']>;
}

/** Exclusive upper bound of the seed of a tree. */
const SEED_LIMIT = 2147483647;

/**
 * Classifies by the mean vote of decision trees, each grown on rows drawn at random and choosing each split from columns
 * drawn at random.
 *
 * With an integer seed the trees are scikit-learn's, node for node. Missing values are accepted.
 *
 * @example
 * ```ts
 * import { RandomForestClassifier } from 'pipefit/ensemble';
 * const X = [[0], [1], [2], [7], [8], [9]];
 * const y = ['no', 'no', 'no', 'yes', 'yes', 'yes'];
 * const model = new RandomForestClassifier({ nEstimators: 10, randomState: 0 }).fit(X, y);
 * model.predict([[1], [8]]); // ['no', 'yes']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.ensemble.RandomForestClassifier.html
 */
export class RandomForestClassifier extends Classifier<RandomForestClassifierParams, RandomForestKind> {
  static readonly type = 'RandomForestClassifier';
  declare readonly type: 'RandomForestClassifier';
  static readonly rules: ParamRules<RandomForestClassifierParams> = forestRules;
  static readonly tags: Partial<Tags> = { allowNaN: true, sampleWeight: true };

  protected learn(X: Matrix, target: ClassTarget, context: FitContext): FittedRandomForestClassifier {
    const { type: owner, params } = this;
    checkTogether(owner, params);
    const sampling = samplingOf(owner, params, target, context);
    const random = RandomState.from(params.randomState, owner);
    const seeds = Int32Array.from({ length: params.nEstimators }, () => random.randint(SEED_LIMIT));
    const trees = growEach(owner, params, {
      X,
      targets: { kind: 'classes', codes: target.codes, nClasses: [target.classes.length] },
      randomSplits: false,
      nTrees: seeds.length,
      drawOf: (t) => ({
        seed: new RandomState(seeds[t]!).randint(0, TREE_RANDOM_MAX),
        weights: treeWeights(owner, params, target, sampling, seeds[t]!),
      }),
      threads: threadsFor(params.nJobs),
    });
    const starts = new Int32Array(trees.length);
    for (let t = 1; t < trees.length; t++) starts[t] = starts[t - 1]! + trees[t - 1]!.nodeCount;
    const nodes = treeState(trees);
    const countsOf = (t: number): Float64Array => countRows(drawRows(owner, seeds[t]!, sampling), sampling.nSamples);
    const oob =
      params.oobScore === false
        ? { oobScore: null, oobDecisionFunction: null }
        : this.scoreOutOfBag(target, outOfBag(nodes, starts, X.compact().data, X.shape[1], countsOf), context);
    const { classes } = target;
    // The caller may write to the weights later.
    const own = { ...sampling, sampleWeight: sampling.sampleWeight?.slice() ?? null };
    return new FittedRandomForestClassifier(context.info, { classes, starts, seeds, ...own, ...nodes, ...oob });
  }

  private scoreOutOfBag(
    { classes, codes }: ClassTarget,
    { decisionFunction, nUncovered }: ReturnType<typeof outOfBag>,
    context: FitContext,
  ): Pick<ForestState, 'oobScore' | 'oobDecisionFunction'> {
    if (nUncovered > 0) {
      const message = `${this.type}: every tree was given ${nUncovered} of the rows, so they have no out-of-bag estimate`;
      context.warn({ code: 'DATA', owner: this.type, message });
    }
    const { oobScore } = this.params;
    const scorer = typeof oobScore === 'function' ? oobScore : accuracyScore;
    const labels = (of: Int32Array): Label[] => Array.from(of, (code) => classes[code]!);
    return {
      oobScore: scorer(labels(codes), labels(argmaxRows(decisionFunction))),
      oobDecisionFunction: decisionFunction,
    };
  }
}

/** A fitted {@link RandomForestClassifier}. */
export class FittedRandomForestClassifier<L extends Label = Label> extends FittedProbabilisticClassifier<
  L,
  ForestState
> {
  static readonly layout: StateLayout<ForestState> = {
    classes: labelsSlot('classes'),
    starts: int32s('trees'),
    seeds: int32s('trees'),
    nSamples: countSlot(),
    nSamplesBootstrap: nullableSlot(countSlot()),
    sampleWeight: nullableSlot(float64s('samples')),
    oobScore: nullableSlot(numberSlot()),
    oobDecisionFunction: nullableSlot(matrixSlot('samples', 'classes')),
    ...treeLayout,
  };
  #estimators: readonly FittedDecisionTreeClassifier<L>[] | undefined;

  /** Refuses nodes that are not trees over the columns of X. */
  static checkState(state: ForestState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const { starts, sampleWeight, nSamples } = state;
    if (starts.length === 0 || starts[0] !== 0) fail('begin with the first tree', String(starts[0]));
    for (let t = 0; t < starts.length; t++) {
      checkTree(state, starts[t]!, starts[t + 1] ?? state.feature.length, info.nFeaturesIn, fail);
    }
    if (sampleWeight !== null && sampleWeight.length !== nSamples) fail('weigh each row', String(sampleWeight.length));
  }

  /** The trees. */
  get estimators(): readonly FittedDecisionTreeClassifier<L>[] {
    this.#estimators ??= Object.freeze(Array.from(this.state.seeds, (_, t) => this.tree(t)));
    return this.#estimators;
  }
  /** The specification that the trees vary. */
  get estimator(): DecisionTreeClassifier {
    return new DecisionTreeClassifier();
  }
  /** The rows that each tree was given, in the order in which they were drawn; drawn anew at each call. */
  get estimatorsSamples(): Int32Array[] {
    return Array.from(this.state.seeds, (seed) => drawRows(this.spec.type, seed, this.state));
  }
  /** Number of classes. */
  get nClasses(): number {
    return this.classes.length;
  }
  /** Number of targets: always 1. */
  get nOutputs(): number {
    return 1;
  }
  /** The trees' mean of how much each column takes off the impurity, as shares that sum to 1. */
  get featureImportances(): Float64Array {
    const trees = this.estimators.map(({ tree }) => tree);
    return meanImportances(trees, this.nFeaturesIn);
  }
  /** The score on rows that the trees were not given; `null` without `oobScore`. */
  get oobScore(): number | null {
    return this.state.oobScore;
  }
  /** Class shares of the rows of `fit` by the trees that were not given them; `null` without `oobScore`. */
  get oobDecisionFunction(): Matrix | null {
    return this.state.oobDecisionFunction;
  }

  /** The number of the leaf that each row ends in, `[rows, trees]`. */
  apply(X: NumericInput): Matrix {
    const rows = float32Range(`${this.spec.type}.apply`, this.read<Matrix>(X, 'apply'));
    const { starts } = this.state;
    const leaves = findLeaves(this.state, starts, rows, this.nFeaturesIn, this.threads());
    return new Matrix(Float64Array.from(leaves), [leaves.length / starts.length, starts.length]);
  }

  /** The nodes that each row passes in all trees, and where each tree's columns begin (with their end as the last). */
  decisionPath(X: NumericInput): [indicator: NodeIndicator, nNodesPtr: Int32Array] {
    const rows = float32Range(`${this.spec.type}.decisionPath`, this.read<Matrix>(X, 'decisionPath'));
    const { starts, feature } = this.state;
    const indicator = pathIndicator(this.state, starts, feature.length, rows, this.nFeaturesIn);
    return [indicator, Int32Array.of(...starts, feature.length)];
  }

  protected probabilities(X: Matrix): Matrix {
    const rows = float32Range(this.spec.type, X);
    const { starts, value } = this.state;
    const { nClasses, nFeaturesIn } = this;
    const shares = sumLeafValues(this.state, starts, value.data, nClasses, rows, nFeaturesIn, this.threads());
    for (let k = 0; k < shares.length; k++) shares[k]! /= starts.length;
    return new Matrix(shares, [X.shape[0], nClasses]);
  }

  private threads(): number {
    return threadsFor((this.spec.params as RandomForestClassifierParams).nJobs);
  }

  private tree(t: number): FittedDecisionTreeClassifier<L> {
    const { starts, seeds, feature } = this.state;
    const { nEstimators, bootstrap, oobScore, nJobs, verbose, warmStart, classWeight, maxSamples, ...growth } = this
      .spec.params as RandomForestClassifierParams;
    const spec = new DecisionTreeClassifier({ ...growth, randomState: seeds[t]! });
    const info = { spec, nFeaturesIn: this.nFeaturesIn, featureNamesIn: null, warnings: [] };
    return new FittedDecisionTreeClassifier<L>(info, {
      classes: this.classes,
      maxFeatures: countFeatures(growth.maxFeatures, this.nFeaturesIn),
      ...treePart(this.state, starts[t]!, starts[t + 1] ?? feature.length),
    });
  }
}
