import { type FitContext, type MultiTargetKind, MultiTargetRegressor, type Tags } from '../base/index.js';
import type { Matrix } from '../data/index.js';
import { r2Score } from '../metrics/index.js';
import { checkValues, valueTargets, warnCriterion } from '../tree/index.js';
import type { ValueForestState } from './fitted-value-forest.js';
import type { ValueForestParams } from './forest-params.js';
import { checkTogether, type GrownForest, growForest, samplingOf } from './grow-forest.js';
import { outOfBag } from './out-of-bag.js';

/** A forest of regression trees before it has seen data. */
export abstract class ValueForest<K extends MultiTargetKind> extends MultiTargetRegressor<ValueForestParams, K> {
  /** Whether each column is given one threshold, drawn at random. */
  protected abstract readonly randomSplits: boolean;

  override get tags(): Tags {
    return { ...super.tags, allowNaN: true, sampleWeight: true };
  }

  /** The state of the forest that has learnt y. */
  protected learnState(X: Matrix, y: Matrix, context: FitContext): ValueForestState {
    const { type: owner, params, randomSplits } = this;
    checkTogether(owner, params);
    checkValues(owner, params, y);
    warnCriterion(owner, params, context);
    const sampling = samplingOf(owner, params, X.shape[0], context.sampleWeight, context);
    const forest = growForest(owner, params, { X, targets: valueTargets(y), randomSplits }, sampling);
    return { ...forest, ...this.scoreOutOfBag(X, y, forest, context) };
  }

  private scoreOutOfBag(
    X: Matrix,
    y: Matrix,
    forest: GrownForest,
    context: FitContext,
  ): Pick<ValueForestState, 'oobScore' | 'oobPrediction'> {
    const { oobScore } = this.params;
    if (oobScore === false) return { oobScore: null, oobPrediction: null };
    const predicted = outOfBag(this.type, forest, X, context);
    const scorer = typeof oobScore === 'function' ? oobScore : r2Score;
    const score = y.shape[1] === 1 ? scorer(y.data, predicted.data) : scorer(y, predicted);
    return { oobScore: score, oobPrediction: predicted };
  }
}
