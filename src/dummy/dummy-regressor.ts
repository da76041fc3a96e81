import {
  type FitContext,
  FittedRegressor,
  type InputData,
  numberSlot,
  Regressor,
  type ScoreOptions,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { InvalidParameterError, nullable, oneOf, type ParamRules, real } from '../core/index.js';
import { Matrix, toVector, type VectorLike } from '../data/index.js';
import { pairwiseSum } from '../kernels/index.js';
import { median, quantile, weightedQuantile } from './quantile.js';
import { type AnyInput, rowsOnly } from './rows-only.js';
import { singleOutput } from './single-output.js';

/** Parameters of {@link DummyRegressor}. */
export interface DummyRegressorParams {
  /** What to predict: a summary of y, or `constant`. @defaultValue 'mean' */
  readonly strategy: 'mean' | 'median' | 'quantile' | 'constant';
  /** The number that strategy 'constant' predicts. @defaultValue null */
  readonly constant: number | null;
  /** Which quantile of y strategy 'quantile' predicts: 0 the least, 1 the greatest. @defaultValue null */
  readonly quantile: number | null;
}

interface DummyRegressorState {
  readonly constant: number;
}

/**
 * Predicts one number without looking at X: the score that any real regressor has to beat.
 *
 * @example
 * ```ts
 * import { DummyRegressor } from 'pipefit/dummy';
 * const model = new DummyRegressor({ strategy: 'median' }).fit([[1], [2], [3]], [2, 3, 10]);
 * model.predict([[7], [8]]); // Float64Array [3, 3]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.dummy.DummyRegressor.html
 */
export class DummyRegressor extends Regressor<DummyRegressorParams, FittedDummyRegressor, AnyInput, InputData> {
  static readonly type = 'DummyRegressor';
  declare readonly type: 'DummyRegressor';
  static readonly rules: ParamRules<DummyRegressorParams> = {
    strategy: oneOf(['mean', 'median', 'quantile', 'constant'], 'mean'),
    constant: singleOutput(nullable(real())),
    quantile: nullable(real({ min: 0, max: 1 })),
  };
  static readonly tags: Partial<Tags> = {
    input: 'any',
    allowNaN: true,
    allowInfinite: true,
    sampleWeight: true,
    ignoresX: true,
  };

  protected learn(_X: InputData, y: Float64Array, { sampleWeight, info }: FitContext): FittedDummyRegressor {
    return new FittedDummyRegressor(info, { constant: this.summary(y, sampleWeight) });
  }

  private summary(y: Float64Array, weights: Float64Array | null): number {
    switch (this.params.strategy) {
      case 'mean':
        return mean(y, weights);
      case 'median':
        return weights === null ? median(y) : weightedQuantile(y, weights, 0.5);
      case 'quantile': {
        const share = this.needed('quantile');
        return weights === null ? quantile(y, share) : weightedQuantile(y, weights, share);
      }
      case 'constant':
        return this.needed('constant');
    }
  }

  private needed(name: 'constant' | 'quantile'): number {
    const value = this.params[name];
    if (value !== null) return value;
    const must = `be given when strategy is '${name}'`;
    throw new InvalidParameterError({ owner: DummyRegressor.type, subject: name, must, got: 'null' });
  }
}

/** A fitted {@link DummyRegressor}. */
export class FittedDummyRegressor extends FittedRegressor<DummyRegressorState, AnyInput, InputData> {
  static readonly layout: StateLayout<DummyRegressorState> = { constant: numberSlot() };

  /** The number that is predicted. */
  get constant(): number {
    return this.state.constant;
  }
  /** Number of targets: always 1. */
  get nOutputs(): 1 {
    return 1;
  }

  /** The predicted number for each row; with `returnStd` also their standard deviations, which are all 0. */
  override predict(X: AnyInput, returnStd: true): [y: Float64Array, std: Float64Array];
  override predict(X: AnyInput, returnStd?: false): Float64Array;
  override predict(X: AnyInput, returnStd = false): Float64Array | [Float64Array, Float64Array] {
    const y = super.predict(X);
    return returnStd ? [y, new Float64Array(y.length)] : y;
  }

  /** The coefficient of determination R² of the predictions; X may be `null`, because it does not matter. */
  override score(X: AnyInput | null, y: VectorLike, options?: ScoreOptions): number {
    const truth = toVector(`${DummyRegressor.type}.score`, 'y', y);
    return super.score(X ?? Matrix.zeros(truth.length, 0), truth, options);
  }

  protected override read<D extends InputData>(X: unknown, method: string): D {
    return rowsOnly<D>(`${DummyRegressor.type}.${method}`, X);
  }

  protected apply(X: InputData): Float64Array {
    return new Float64Array(X.shape[0]).fill(this.constant);
  }
}

function mean(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return pairwiseSum(values) / values.length;
  return pairwiseSum(values.map((value, i) => value * weights[i]!)) / pairwiseSum(weights);
}
