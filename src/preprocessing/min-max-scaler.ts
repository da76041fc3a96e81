import {
  countSlot,
  type FitContext,
  FittedTransformer,
  float64s,
  type StateLayout,
  type Tags,
  Transformer,
} from '../base/index.js';
import { custom, flag, type ParamRules, type Rule } from '../core/index.js';
import { checkFinite, type Matrix, type NumericInput } from '../data/index.js';
import { multiplyAdd, subtractDivide } from './affine.js';

/** Parameters of {@link MinMaxScaler}. */
export interface MinMaxScalerParams {
  /** Where the least and the greatest value of each column go. @defaultValue [0, 1] */
  readonly featureRange: readonly [min: number, max: number];
  /** Accepted for scikit-learn's sake: the input is never changed. @defaultValue true */
  readonly copy: boolean;
  /** Cut values that `transform` takes out of the range off at its ends. @defaultValue false */
  readonly clip: boolean;
}

interface MinMaxScalerState {
  readonly dataMin: Float64Array;
  readonly dataMax: Float64Array;
  readonly scale: Float64Array;
  readonly min: Float64Array;
  readonly nSamplesSeen: number;
}

const RANGE_RULE: Rule<readonly [number, number]> = custom<readonly [number, number]>({
  must: 'be two finite numbers, the smaller one first',
  test: (value) =>
    Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && Number(value[0]) < Number(value[1]),
  schema: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2, default: [0, 1] },
  default: [0, 1],
  copy: ([min, max]) => Object.freeze([min, max] as const),
});

/**
 * Brings each column into a range, by default from 0 to 1; missing values stay missing and do not count.
 *
 * @example
 * ```ts
 * import { MinMaxScaler } from 'pipefit/preprocessing';
 * const model = new MinMaxScaler().fit([[-1, 2], [0, 10], [1, 18]]);
 * model.dataMax; // Float64Array [1, 18]
 * model.transform([[0, 6], [2, 2]]).toArray(); // [[0.5, 0.25], [1.5, 0]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.MinMaxScaler.html
 */
export class MinMaxScaler extends Transformer<MinMaxScalerParams, FittedMinMaxScaler> {
  static readonly type = 'MinMaxScaler';
  declare readonly type: 'MinMaxScaler';
  static readonly rules: ParamRules<MinMaxScalerParams> = {
    featureRange: RANGE_RULE,
    copy: flag(true),
    clip: flag(false),
  };
  static readonly tags: Partial<Tags> = { allowNaN: true, findsInfinite: true };

  protected learn(X: Matrix, _y: unknown, { info }: FitContext): FittedMinMaxScaler {
    const [low, high] = this.params.featureRange;
    const [dataMin, dataMax] = columnExtremes(this.type, X);
    const scale = dataMin.map((least, j) => (high - low) / withoutZero(dataMax[j]! - least));
    const min = dataMin.map((least, j) => low - least * scale[j]!);
    return new FittedMinMaxScaler(info, { dataMin, dataMax, scale, min, nSamplesSeen: X.shape[0] });
  }
}

/** A fitted {@link MinMaxScaler}: `transform` gives `x * scale + min`. */
export class FittedMinMaxScaler extends FittedTransformer<MinMaxScalerState> {
  static readonly layout: StateLayout<MinMaxScalerState> = {
    dataMin: float64s('features'),
    dataMax: float64s('features'),
    scale: float64s('features'),
    min: float64s('features'),
    nSamplesSeen: countSlot(),
  };

  /** The least value of each column; NaN for a column without values. */
  get dataMin(): Float64Array {
    return this.state.dataMin;
  }
  /** The greatest value of each column. */
  get dataMax(): Float64Array {
    return this.state.dataMax;
  }
  /** `dataMax - dataMin`. */
  get dataRange(): Float64Array {
    return this.state.dataMax.map((most, j) => most - this.state.dataMin[j]!);
  }
  /** What each column is multiplied by. */
  get scale(): Float64Array {
    return this.state.scale;
  }
  /** What is then added. */
  get min(): Float64Array {
    return this.state.min;
  }
  /** Number of rows in `fit`. */
  get nSamplesSeen(): number {
    return this.state.nSamplesSeen;
  }

  /** The original scale again; what `clip` has cut off is lost. */
  inverseTransform(X: NumericInput): Matrix {
    const input = this.read<Matrix>(X, 'inverseTransform');
    return subtractDivide(`${this.spec.type}.inverseTransform`, input, this.state.min, this.state.scale).named(
      this.featureNamesIn,
    );
  }

  protected apply(X: Matrix): Matrix {
    const out = multiplyAdd(`${this.spec.type}.transform`, X, this.state.scale, this.state.min);
    const { clip, featureRange } = this.spec.params as MinMaxScalerParams;
    const [low, high] = featureRange;
    if (clip) for (let k = 0; k < out.data.length; k++) out.data[k] = Math.min(Math.max(out.data[k]!, low), high);
    return out;
  }
}

function columnExtremes(owner: string, X: Matrix): [least: Float64Array, greatest: Float64Array] {
  const { data } = X;
  const [rows, columns] = X.shape;
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const greatest = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < rows * columns; from += columns) {
    for (let j = 0; j < columns; j++) {
      const value = data[from + j]!; // NaN compares as neither
      if (value < least[j]!) least[j] = value;
      if (value > greatest[j]!) greatest[j] = value;
    }
  }
  if (least.includes(Number.NEGATIVE_INFINITY) || greatest.includes(Number.POSITIVE_INFINITY)) {
    checkFinite(owner, X, { allowNaN: true });
  }
  const orMissing = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);
  return [least.map(orMissing), greatest.map(orMissing)];
}

/** A range that is zero but for rounding error counts as 1, so that a constant column is not blown up. */
function withoutZero(range: number): number {
  return range < 10 * Number.EPSILON ? 1 : range;
}
