import { type FitContext, FittedRegressor, numberSlot, Regressor, type StateLayout, type Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';

/** {@link ToyRegressor} has no parameters. */
export type ToyRegressorParams = Record<never, never>;

interface ToyRegressorState {
  readonly mean: number;
}

/**
 * Predicts the mean of y for every row: a regressor whose results can be worked out at a glance, for tests.
 *
 * @example
 * ```ts
 * import { ToyRegressor } from 'pipefit/testing';
 * new ToyRegressor().fit([[0], [0]], [2, 4]).predict([[9]]); // Float64Array [3]
 * ```
 */
export class ToyRegressor extends Regressor<ToyRegressorParams, FittedToyRegressor> {
  static readonly type = 'ToyRegressor';
  declare readonly type: 'ToyRegressor';
  static readonly rules: ParamRules<ToyRegressorParams> = {};
  static readonly tags: Partial<Tags> = { sampleWeight: true, ignoresX: true };

  protected learn(_X: Matrix, y: Float64Array, { sampleWeight, info }: FitContext): FittedToyRegressor {
    let [sum, total] = [0, 0];
    y.forEach((value, i) => {
      const weight = sampleWeight?.[i] ?? 1;
      sum += weight * value;
      total += weight;
    });
    return new FittedToyRegressor(info, { mean: sum / total });
  }
}

/** A fitted {@link ToyRegressor}. */
export class FittedToyRegressor extends FittedRegressor<ToyRegressorState> {
  static readonly layout: StateLayout<ToyRegressorState> = { mean: numberSlot() };

  /** The mean of y, by weight. */
  get mean(): number {
    return this.state.mean;
  }

  protected apply(X: Matrix): Float64Array {
    return new Float64Array(X.shape[0]).fill(this.mean);
  }
}
