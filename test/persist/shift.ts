import { type FitContext, FittedTransformer, float64s, type StateLayout, Transformer } from 'pipefit/base';
import { custom, type ParamRules } from 'pipefit/core';
import { Matrix } from 'pipefit/data';

export interface ShiftParams {
  readonly by: unknown;
}

export interface ShiftState {
  readonly least: Float64Array;
}

/** An estimator of somebody else's, whose parameter can be anything. */
export class Shift extends Transformer<ShiftParams, FittedShift> {
  static readonly type = 'Shift';
  declare readonly type: 'Shift';
  static readonly rules: ParamRules<ShiftParams> = { by: custom({ must: 'be', test: () => true, default: null }) };

  protected learn(data: Matrix, _y: unknown, { info }: FitContext): FittedShift {
    return new FittedShift(info, { least: Float64Array.of(Math.min(...data.data)) });
  }
}

export class FittedShift extends FittedTransformer<ShiftState> {
  static readonly layout: StateLayout<ShiftState> = { least: float64s('ones') };

  protected apply(data: Matrix): Matrix {
    return new Matrix(
      data.data.map((value) => value - this.state.least[0]!),
      data.shape,
    );
  }
}

export const classes = [{ spec: Shift, fitted: FittedShift }];
