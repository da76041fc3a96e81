import {
  type FitContext,
  FittedTransformer,
  float64s,
  nullableSlot,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import { flag, type ParamRules } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import { multiplyAdd, subtractDivide } from './affine.js';
import { columnMoments, isConstant } from './moments.js';

/** Parameters of {@link StandardScaler}. */
export interface StandardScalerParams {
  /** Accepted for scikit-learn's sake: the input is never changed. @defaultValue true */
  readonly copy: boolean;
  /** Subtract the mean of each column. @defaultValue true */
  readonly withMean: boolean;
  /** Divide each column by its standard deviation. @defaultValue true */
  readonly withStd: boolean;
}

interface StandardScalerState {
  readonly mean: Float64Array | null;
  readonly var: Float64Array | null;
  readonly scale: Float64Array | null;
  /** Rows without a missing value, or their weight, for each column. */
  readonly nSamplesSeen: Float64Array;
}

/**
 * Brings each column to mean 0 and variance 1; missing values stay missing and do not count.
 *
 * @example
 * ```ts
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const model = new StandardScaler().fit([[0, 10], [2, 10]]);
 * model.mean; // Float64Array [1, 10]
 * model.transform([[2, 11]]).toArray(); // [[1, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.StandardScaler.html
 */
export class StandardScaler extends Transformer<StandardScalerParams, FittedStandardScaler> {
  static readonly type = 'StandardScaler';
  declare readonly type: 'StandardScaler';
  static readonly rules: ParamRules<StandardScalerParams> = {
    copy: flag(true),
    withMean: flag(true),
    withStd: flag(true),
  };
  static readonly tags: Partial<Tags> = { allowNaN: true, findsInfinite: true, sampleWeight: true };

  protected learn(X: Matrix, _y: unknown, { sampleWeight, info }: FitContext): FittedStandardScaler {
    const { withMean, withStd } = this.params;
    const needed = withMean || withStd;
    // As in scikit-learn, rows are counted without their weights when there is nothing to learn.
    const { mean, variance, weight } = columnMoments(this.type, X, needed ? sampleWeight : null);
    return new FittedStandardScaler(info, {
      mean: needed ? mean : null,
      var: withStd ? variance : null,
      scale: withStd ? variance.map((v, j) => (isConstant(v, mean[j]!, weight[j]!) ? 1 : Math.sqrt(v))) : null,
      nSamplesSeen: weight,
    });
  }
}

/** A fitted {@link StandardScaler}. */
export class FittedStandardScaler extends FittedTransformer<StandardScalerState> {
  static readonly layout: StateLayout<StandardScalerState> = {
    mean: nullableSlot(float64s('features')),
    var: nullableSlot(float64s('features')),
    scale: nullableSlot(float64s('features')),
    nSamplesSeen: float64s('features'),
  };

  /** Mean of each column; `null` when neither `withMean` nor `withStd` is set. */
  get mean(): Float64Array | null {
    return this.state.mean;
  }
  /** Variance of each column; `null` without `withStd`. */
  get var(): Float64Array | null {
    return this.state.var;
  }
  /** What each column is divided by; `null` without `withStd`. */
  get scale(): Float64Array | null {
    return this.state.scale;
  }
  /** Number (or weight) of the rows that counted: one number when it is the same for all columns. */
  get nSamplesSeen(): number | Float64Array {
    const seen = this.state.nSamplesSeen;
    return seen.every((count) => count === seen[0]) ? seen[0]! : seen;
  }

  /** The original scale again. */
  inverseTransform(X: NumericInput): Matrix {
    const input = this.read<Matrix>(X, 'inverseTransform');
    const owner = `${this.spec.type}.inverseTransform`;
    return multiplyAdd(owner, input, this.state.scale, this.shift).named(this.featureNamesIn);
  }

  protected apply(X: Matrix): Matrix {
    return subtractDivide(`${this.spec.type}.transform`, X, this.shift, this.state.scale);
  }

  private get shift(): Float64Array | null {
    return (this.spec.params as StandardScalerParams).withMean ? this.state.mean : null;
  }
}
