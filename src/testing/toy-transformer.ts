import { type FitContext, FittedTransformer, type StateLayout, type Tags, Transformer } from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';

/** Parameters of {@link ToyTransformer}. */
export interface ToyTransformerParams {
  /** What every cell is multiplied by. @defaultValue 2 */
  readonly factor: number;
}

/** A toy transformer learns nothing. */
type ToyTransformerState = Record<never, never>;

/**
 * Doubles every cell: a transformer whose results can be worked out at a glance, for tests of pipelines.
 *
 * @example
 * ```ts
 * import { ToyTransformer } from 'pipefit/testing';
 * new ToyTransformer().fitTransform([[1, 2]]).toArray(); // [[2, 4]]
 * ```
 */
export class ToyTransformer extends Transformer<ToyTransformerParams, FittedToyTransformer> {
  static readonly type = 'ToyTransformer';
  declare readonly type: 'ToyTransformer';
  static readonly rules: ParamRules<ToyTransformerParams> = {
    factor: real({ min: 0, openMin: true, default: 2 }),
  };
  static readonly tags: Partial<Tags> = { allowNaN: true };

  protected learn(_X: Matrix, _y: unknown, { info }: FitContext): FittedToyTransformer {
    return new FittedToyTransformer(info, {});
  }
}

/** A fitted {@link ToyTransformer}. */
export class FittedToyTransformer extends FittedTransformer<ToyTransformerState> {
  static readonly layout: StateLayout<ToyTransformerState> = {};

  /** The cells as they were before. */
  inverseTransform(X: NumericInput): Matrix {
    return times(this.read<Matrix>(X, 'inverseTransform'), 1 / this.factor).named(this.featureNamesIn);
  }

  protected apply(X: Matrix): Matrix {
    return times(X, this.factor);
  }

  private get factor(): number {
    return (this.spec.params as ToyTransformerParams).factor;
  }
}

function times({ data, shape }: Matrix, factor: number): Matrix {
  return new Matrix(
    data.map((value) => value * factor),
    shape,
  );
}
