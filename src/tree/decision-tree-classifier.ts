import {
  balancedWeights,
  Classifier,
  type ClassTarget,
  countSlot,
  type FitContext,
  type FitInfo,
  type FitOptions,
  FittedProbabilisticClassifier,
  givenWeights,
  type LabelWeights,
  labelsSlot,
  labelWeightsRule,
  type ModelKind,
  prepareFit,
  readLabels,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { oneOf, type ParamRules, RandomState, type RandomStateLike, randomStateRule } from '../core/index.js';
import { type Label, type Labels, Matrix, type NumericInput } from '../data/index.js';
import {
  findLeaves,
  impurityImportances,
  type PruningPath,
  pruningPath,
  sumLeafValues,
  TREE_RANDOM_MAX,
  type TreeArrays,
  type TreeDraw,
} from '../kernels/index.js';
import { float32Range, growEach } from './growth.js';
import {
  countFeatures,
  growthRules,
  type MaxFeatures,
  maxFeaturesRule,
  type TreeGrowthParams,
} from './growth-params.js';
import { type NodeIndicator, pathIndicator } from './indicator.js';
import { checkTree, type Tree, type TreeState, treeLayout, treeOf, treeState } from './tree.js';

/** Parameters of {@link DecisionTreeClassifier}. */
export interface DecisionTreeClassifierParams extends TreeGrowthParams {
  /** Try every threshold of a column, or one drawn between its extremes. @defaultValue 'best' */
  readonly splitter: 'best' | 'random';
  /** Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all. @defaultValue null */
  readonly maxFeatures: MaxFeatures;
  /** Seed of the draws of columns and thresholds. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Weights by label (an object or a `Map`), or `'balanced'` so that all classes weigh the same. @defaultValue null */
  readonly classWeight: LabelWeights | 'balanced' | null;
}

interface DecisionTreeState extends TreeState {
  readonly classes: readonly Label[];
  readonly maxFeatures: number;
}

interface DecisionTreeKind extends ModelKind {
  readonly model: FittedDecisionTreeClassifier<this['label']>;
}

/**
 * Classifies by questions of the form "is this column at most that value?", learnt from the root down.
 *
 * Values are compared as 32-bit floats. Missing values are accepted: each split learns which way they go, and where a
 * column had none, they follow the larger side. With an integer seed the tree is scikit-learn's, node for node.
 *
 * @example
 * ```ts
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const model = new DecisionTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], ['no', 'no', 'yes', 'yes']);
 * model.predict([[0.5], [9]]); // ['no', 'yes']
 * model.tree.threshold[0]; // 2
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.DecisionTreeClassifier.html
 */
export class DecisionTreeClassifier extends Classifier<DecisionTreeClassifierParams, DecisionTreeKind> {
  static readonly type = 'DecisionTreeClassifier';
  declare readonly type: 'DecisionTreeClassifier';
  static readonly rules: ParamRules<DecisionTreeClassifierParams> = {
    ...growthRules,
    splitter: oneOf(['best', 'random'], 'best'),
    maxFeatures: maxFeaturesRule(null),
    randomState: randomStateRule(),
    classWeight: labelWeightsRule(['balanced']),
  };
  static readonly tags: Partial<Tags> = { allowNaN: true, sampleWeight: true };

  /**
   * What minimal cost-complexity pruning of the full tree passes through, from no pruning to the root alone.
   *
   * @returns `ccpAlphas`, at each of which the tree loses its next branch, and the `impurities` of the leaves then.
   * @throws ShapeError or DataError for data that `fit` would refuse.
   */
  costComplexityPruningPath(X: NumericInput, y: Labels, options?: FitOptions): PruningPath {
    const { data, context } = prepareFit(this, X, options);
    const target = readLabels(this.type, y, data.shape[0]);
    return pruningPath(this.with({ ccpAlpha: 0 }).grow(data as Matrix, target, context.sampleWeight));
  }

  protected learn(X: Matrix, target: ClassTarget, { info, sampleWeight }: FitContext): FittedDecisionTreeClassifier {
    const tree = this.grow(X, target, sampleWeight);
    const maxFeatures = countFeatures(this.params.maxFeatures, X.shape[1]);
    return new FittedDecisionTreeClassifier(info, { classes: target.classes, maxFeatures, ...treeState([tree]) });
  }

  private grow(X: Matrix, target: ClassTarget, sampleWeight: Float64Array | null): TreeArrays {
    const { classWeight, splitter, randomState } = this.params;
    const ofLabel =
      classWeight === null
        ? null
        : classWeight === 'balanced'
          ? balancedWeights(target.codes, null, target.classes.length)
          : givenWeights(this.type, classWeight, target);
    const weights = product(ofLabel, sampleWeight);
    const random = RandomState.from(randomState, this.type);
    const targets = { kind: 'classes', codes: target.codes, nClasses: [target.classes.length] } as const;
    const drawOf = (): Pick<TreeDraw, 'seed' | 'weights'> => ({ seed: random.randint(0, TREE_RANDOM_MAX), weights });
    const growth = { X, targets, randomSplits: splitter === 'random', nTrees: 1, drawOf, threads: 1 };
    return growEach(this.type, this.params, growth)[0]!;
  }
}

/** A fitted {@link DecisionTreeClassifier}. */
export class FittedDecisionTreeClassifier<L extends Label = Label> extends FittedProbabilisticClassifier<
  L,
  DecisionTreeState
> {
  static readonly layout: StateLayout<DecisionTreeState> = {
    classes: labelsSlot('classes'),
    maxFeatures: countSlot(),
    ...treeLayout,
  };
  readonly #tree: Tree;

  constructor(info: FitInfo, state: DecisionTreeState) {
    super(info, state);
    this.#tree = treeOf(state, info.nFeaturesIn);
  }

  /** Refuses nodes that are not a tree over the columns of X. */
  static checkState(state: DecisionTreeState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkTree(state, 0, state.feature.length, info.nFeaturesIn, fail);
  }

  /** The nodes, as parallel arrays. */
  get tree(): Tree {
    return this.#tree;
  }
  /** Number of classes. */
  get nClasses(): number {
    return this.classes.length;
  }
  /** Number of columns that each split chose from. */
  get maxFeatures(): number {
    return this.state.maxFeatures;
  }
  /** Number of targets: always 1. */
  get nOutputs(): number {
    return 1;
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
    const rows = float32Range(`${this.spec.type}.apply`, this.read<Matrix>(X, 'apply'));
    return findLeaves(this.#tree, [0], rows, this.nFeaturesIn, 1);
  }

  /** The nodes that each row passes. */
  decisionPath(X: NumericInput): NodeIndicator {
    const rows = float32Range(`${this.spec.type}.decisionPath`, this.read<Matrix>(X, 'decisionPath'));
    return pathIndicator(this.#tree, [0], this.#tree.nodeCount, rows, this.nFeaturesIn);
  }

  protected probabilities(X: Matrix): Matrix {
    const rows = float32Range(this.spec.type, X);
    const { nClasses, nFeaturesIn } = this;
    const shares = sumLeafValues(this.#tree, [0], this.#tree.value.data, nClasses, rows, nFeaturesIn, 1);
    return new Matrix(shares, [X.shape[0], nClasses]);
  }
}

/** The product of weights where both are given. */
function product(a: Float64Array | null, b: Float64Array | null): Float64Array | null {
  if (a === null || b === null) return a ?? b;
  return a.map((value, i) => value * b[i]!);
}
