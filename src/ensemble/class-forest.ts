import {
  argmaxRows,
  type ClassTargets,
  type FitContext,
  type LabelRow,
  MultiTargetClassifier,
  type MultiTargetKind,
  outputRowWeights,
  rowsOfLabels,
  subsetAccuracy,
  type Tags,
} from '../base/index.js';
import type { Label, Matrix } from '../data/index.js';
import type { WeighedDraw } from '../kernels/index.js';
import { accuracyScore } from '../metrics/index.js';
import { classesOf, codedTargets, splitShares } from '../tree/index.js';
import type { countRows } from './bootstrap.js';
import type { ClassForestState } from './fitted-class-forest.js';
import type { ClassForestParams } from './forest-params.js';
import { checkTogether, type GrownForest, growForest, samplingOf } from './grow-forest.js';
import { outOfBag } from './out-of-bag.js';

/** A forest of classification trees before it has seen data. */
export abstract class ClassForest<K extends MultiTargetKind> extends MultiTargetClassifier<ClassForestParams, K> {
  /** Whether each column is given one threshold, drawn at random. */
  protected abstract readonly randomSplits: boolean;

  override get tags(): Tags {
    return { ...super.tags, allowNaN: true, sampleWeight: true };
  }

  /** The state of the forest that has learnt the targets. */
  protected learnState(X: Matrix, targets: ClassTargets, context: FitContext): ClassForestState {
    const { type: owner, params, randomSplits } = this;
    checkTogether(owner, params);
    const weights = rowWeights(owner, params, targets, context.sampleWeight);
    const sampling = samplingOf(owner, params, X.shape[0], weights, context);
    const data = { X, targets: codedTargets(targets), randomSplits };
    const weigh = params.classWeight === 'balanced_subsample' ? balancing(owner, targets) : null;
    const forest = growForest(owner, params, data, sampling, weigh);
    return { classes: classesOf(targets), ...forest, ...this.scoreOutOfBag(X, targets, forest, context) };
  }

  private scoreOutOfBag(
    X: Matrix,
    targets: ClassTargets,
    forest: GrownForest,
    context: FitContext,
  ): Pick<ClassForestState, 'oobScore' | 'oobDecisionFunction'> {
    const { oobScore } = this.params;
    if (oobScore === false) return { oobScore: null, oobDecisionFunction: null };
    const shares = outOfBag(this.type, forest, X, context);
    const classes = targets.map((target) => target.classes);
    const predicted = rowsOfLabels(classes, splitShares(shares.data, classes).map(argmaxRows));
    const truth = rowsOfLabels(
      classes,
      targets.map((target) => target.codes),
    );
    const scorer = typeof oobScore === 'function' ? oobScore : accuracyOf(`${this.type}: oobScore`);
    return { oobScore: scorer(truth as Label[], predicted as Label[]), oobDecisionFunction: shares };
  }
}

function accuracyOf(owner: string): (yTrue: readonly Label[], yPred: readonly Label[]) => number {
  return (yTrue, yPred) =>
    Array.isArray(yTrue[0])
      ? subsetAccuracy(owner, yTrue, yPred as readonly unknown[] as readonly LabelRow[], null)
      : accuracyScore(yTrue, yPred);
}

/** The weight of each row: its own times that of its labels. */
function rowWeights(
  owner: string,
  { classWeight, bootstrap }: ClassForestParams,
  targets: ClassTargets,
  sampleWeight: Float64Array | null,
): Float64Array | null {
  // Weights within the rows of each tree follow when these have been drawn.
  if (classWeight === null || (classWeight === 'balanced_subsample' && bootstrap)) return sampleWeight;
  const preset = typeof classWeight === 'string' ? 'balanced' : classWeight;
  const ofLabels = outputRowWeights(owner, preset, targets, sampleWeight);
  return sampleWeight === null ? ofLabels : ofLabels.map((weight, i) => weight * sampleWeight[i]!);
}

/** The weights of the rows of a tree that make all classes weigh the same among them. */
function balancing(
  owner: string,
  targets: ClassTargets,
): (counts: ReturnType<typeof countRows>) => WeighedDraw['weights'] {
  return (drawn) => {
    const counts = Float64Array.from(drawn);
    const ofLabels = outputRowWeights(owner, 'balanced', targets, counts);
    return counts.map((count, i) => count * ofLabels[i]!);
  };
}
