import {
  type ClassTargets,
  type FitContext,
  type FitOptions,
  MultiTargetClassifier,
  type MultiTargetKind,
  type OutputWeights,
  outputRowWeights,
  outputWeightsRule,
  prepareFit,
  type RowsTarget,
  type RowTarget,
  readLabelOutputs,
  type Tags,
} from '../base/index.js';
import { oneOf, type ParamRules, RandomState, type RandomStateLike, randomStateRule } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import {
  type ClassTargets as CodedTargets,
  type PruningPath,
  pruningPath,
  TREE_RANDOM_MAX,
  type TreeArrays,
} from '../kernels/index.js';
import type { ClassTreeState } from './fitted-class-tree.js';
import { growEach } from './growth.js';
import {
  type ClassGrowthParams,
  classGrowthRules,
  countFeatures,
  type MaxFeatures,
  maxFeaturesRule,
} from './growth-params.js';
import { treeState } from './tree.js';

/** The parameters of a classification tree. */
export interface ClassTreeParams extends ClassGrowthParams {
  /** Try every threshold of a column, or one drawn between its extremes. @defaultValue 'best'; 'random' for extra trees */
  readonly splitter: 'best' | 'random';
  /**
   * Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all.
   * @defaultValue null; 'sqrt' for extra trees
   */
  readonly maxFeatures: MaxFeatures;
  /** Seed of the draws of columns and thresholds. @defaultValue null */
  readonly randomState: RandomStateLike;
  /**
   * Weights by label (an object or a `Map`; for several outputs an array of them), or `'balanced'` so that all classes
   * weigh the same. @defaultValue null
   */
  readonly classWeight: OutputWeights | 'balanced' | null;
}

/** The rules of the parameters, whose defaults differ. */
export function classTreeRules(
  splitter: ClassTreeParams['splitter'],
  maxFeatures: MaxFeatures,
): ParamRules<ClassTreeParams> {
  return {
    ...classGrowthRules,
    splitter: oneOf(['best', 'random'], splitter),
    maxFeatures: maxFeaturesRule(maxFeatures),
    randomState: randomStateRule(),
    classWeight: outputWeightsRule(['balanced']),
  };
}

/** Class codes of all outputs as the kernels take them. */
export function codedTargets(targets: ClassTargets): CodedTargets {
  const nClasses = targets.map(({ classes }) => classes.length);
  if (targets.length === 1) return { kind: 'classes', codes: targets[0]!.codes, nClasses };
  const nOutputs = targets.length;
  const codes = new Int32Array(targets[0]!.codes.length * nOutputs);
  for (const [k, target] of targets.entries()) {
    for (let i = 0; i < target.codes.length; i++) codes[i * nOutputs + k] = target.codes[i]!;
  }
  return { kind: 'classes', codes, nClasses };
}

/** The classes of one output, or a list of those of each, as states keep them. */
export function classesOf(targets: ClassTargets): ClassTreeState['classes'] {
  const lists = targets.map(({ classes }) => classes);
  return lists.length === 1 ? lists[0]! : Object.freeze(lists);
}

/** A classification tree before it has seen data. */
export abstract class ClassTree<K extends MultiTargetKind> extends MultiTargetClassifier<ClassTreeParams, K> {
  override get tags(): Tags {
    return { ...super.tags, sampleWeight: true };
  }

  /**
   * What minimal cost-complexity pruning of the full tree passes through, from no pruning to the root alone.
   *
   * @returns `ccpAlphas`, at each of which the tree loses its next branch, and the `impurities` of the leaves then.
   * @throws ShapeError or DataError for data that `fit` would refuse.
   */
  costComplexityPruningPath<T extends RowTarget>(X: NumericInput, y: RowsTarget<T>, options?: FitOptions): PruningPath {
    const { data, context } = prepareFit(this, X, options);
    const targets = readLabelOutputs(this.type, y, data.shape[0]);
    return pruningPath(this.with({ ccpAlpha: 0 } as never).grow(data as Matrix, targets, context.sampleWeight));
  }

  /** The state of the tree that has learnt the targets. */
  protected learnState(X: Matrix, targets: ClassTargets, { sampleWeight }: FitContext): ClassTreeState {
    const tree = this.grow(X, targets, sampleWeight);
    const maxFeatures = countFeatures(this.params.maxFeatures, X.shape[1]);
    return { classes: classesOf(targets), maxFeatures, ...treeState([tree]) };
  }

  private grow(X: Matrix, targets: ClassTargets, sampleWeight: Float64Array | null): TreeArrays {
    const { type: owner, params } = this;
    const { classWeight, splitter, randomState } = params;
    const ofLabels = classWeight === null ? null : outputRowWeights(owner, classWeight, targets, null);
    const weights = product(ofLabels, sampleWeight);
    const random = RandomState.from(randomState, owner);
    return growEach(owner, params, {
      X,
      targets: codedTargets(targets),
      randomSplits: splitter === 'random',
      nTrees: 1,
      drawOf: () => ({ seed: random.randint(0, TREE_RANDOM_MAX), weights }),
      threads: 1,
    })[0]!;
  }
}

/** The product of weights where both are given. */
function product(a: Float64Array | null, b: Float64Array | null): Float64Array | null {
  if (a === null || b === null) return a ?? b;
  return a.map((value, i) => value * b[i]!);
}
