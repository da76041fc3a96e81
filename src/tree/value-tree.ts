import {
  type FitContext,
  type FitOptions,
  type MultiTargetKind,
  MultiTargetRegressor,
  type OutputsLike,
  prepareFit,
  readNumberOutputs,
  type Tags,
} from '../base/index.js';
import { oneOf, type ParamRules, RandomState, type RandomStateLike, randomStateRule } from '../core/index.js';
import type { Matrix, NumericInput, VectorLike } from '../data/index.js';
import { type PruningPath, pruningPath, TREE_RANDOM_MAX, type TreeArrays } from '../kernels/index.js';
import type { ValueTreeState } from './fitted-value-tree.js';
import { growEach } from './growth.js';
import {
  countFeatures,
  type MaxFeatures,
  maxFeaturesRule,
  type ValueGrowthParams,
  valueGrowthRules,
} from './growth-params.js';
import { treeState } from './tree.js';
import { checkValues, valueTargets, warnCriterion } from './value-targets.js';

/** The parameters of a regression tree. */
export interface ValueTreeParams extends ValueGrowthParams {
  /** Try every threshold of a column, or one drawn between its extremes. @defaultValue 'best'; 'random' for extra trees */
  readonly splitter: 'best' | 'random';
  /** Columns that a split chooses from: a number, a share in (0, 1), `'sqrt'`, `'log2'`, or all. @defaultValue null */
  readonly maxFeatures: MaxFeatures;
  /** Seed of the draws of columns and thresholds. @defaultValue null */
  readonly randomState: RandomStateLike;
}

/** The rules of the parameters, whose defaults differ. */
export function valueTreeRules(splitter: ValueTreeParams['splitter']): ParamRules<ValueTreeParams> {
  return {
    ...valueGrowthRules,
    splitter: oneOf(['best', 'random'], splitter),
    maxFeatures: maxFeaturesRule(null),
    randomState: randomStateRule(),
  };
}

/** A regression tree before it has seen data. */
export abstract class ValueTree<K extends MultiTargetKind> extends MultiTargetRegressor<ValueTreeParams, K> {
  override get tags(): Tags {
    return { ...super.tags, sampleWeight: true };
  }

  /**
   * What minimal cost-complexity pruning of the full tree passes through, from no pruning to the root alone.
   *
   * @returns `ccpAlphas`, at each of which the tree loses its next branch, and the `impurities` of the leaves then.
   * @throws ShapeError or DataError for data that `fit` would refuse.
   */
  costComplexityPruningPath(X: NumericInput, y: VectorLike | OutputsLike, options?: FitOptions): PruningPath {
    const { data, context } = prepareFit(this, X, options);
    const targets = readNumberOutputs(this.type, y, data.shape[0]);
    return pruningPath(this.with({ ccpAlpha: 0 } as never).grow(data as Matrix, targets, context.sampleWeight));
  }

  /** The state of the tree that has learnt y. */
  protected learnState(X: Matrix, y: Matrix, context: FitContext): ValueTreeState {
    warnCriterion(this.type, this.params, context);
    const tree = this.grow(X, y, context.sampleWeight);
    return { maxFeatures: countFeatures(this.params.maxFeatures, X.shape[1]), ...treeState([tree]) };
  }

  private grow(X: Matrix, y: Matrix, weights: Float64Array | null): TreeArrays {
    const { type: owner, params } = this;
    checkValues(owner, params, y);
    const random = RandomState.from(params.randomState, owner);
    return growEach(owner, params, {
      X,
      targets: valueTargets(y),
      randomSplits: params.splitter === 'random',
      nTrees: 1,
      drawOf: () => ({ seed: random.randint(0, TREE_RANDOM_MAX), weights }),
      threads: 1,
    })[0]!;
  }
}
