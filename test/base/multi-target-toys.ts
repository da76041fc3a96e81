// Estimators of several outputs whose results can be worked out at a glance.
import {
  type ClassTargets,
  type FitContext,
  FittedMultiTargetClassifier,
  FittedMultiTargetRegressor,
  float64s,
  type LabelRowOf,
  MultiTargetClassifier,
  type MultiTargetKind,
  MultiTargetRegressor,
  type OutputClasses,
  outputClassesSlot,
  type RowTarget,
  type StateLayout,
} from 'pipefit/base';
import type { ParamRules } from 'pipefit/core';
import { type Label, Matrix } from 'pipefit/data';

type None = Record<never, never>;

interface CommonestKind extends MultiTargetKind {
  readonly model: FittedCommonest<this['label']>;
  readonly rowModel: FittedCommonest<LabelRowOf<this>>;
}

/** Predicts each output's shares of the labels, by weight. */
export class Commonest extends MultiTargetClassifier<None, CommonestKind> {
  static readonly type = 'Commonest';
  declare readonly type: 'Commonest';
  static readonly rules: ParamRules<None> = {};
  static readonly tags = { sampleWeight: true, ignoresX: true };

  protected learn(_X: Matrix, targets: ClassTargets, { info, sampleWeight }: FitContext): FittedCommonest {
    const shares = targets.map(({ classes, codes }) => {
      const sums = new Float64Array(classes.length);
      codes.forEach((code, i) => {
        sums[code]! += sampleWeight?.[i] ?? 1;
      });
      const total = sums.reduce((sum, value) => sum + value, 0);
      return sums.map((value) => value / total);
    });
    const lists = targets.map(({ classes }) => classes);
    const classes = lists.length === 1 ? lists[0]! : Object.freeze(lists);
    return new FittedCommonest(info, { classes, shares: Float64Array.from(shares.flatMap((share) => [...share])) });
  }
}

interface CommonestState extends OutputClasses {
  readonly shares: Float64Array;
}

export class FittedCommonest<T extends RowTarget = Label> extends FittedMultiTargetClassifier<T, CommonestState> {
  static readonly layout: StateLayout<CommonestState> = {
    classes: outputClassesSlot('classes'),
    shares: float64s('shares'),
  };

  protected probabilities(X: Matrix): Matrix[] {
    let at = 0;
    return this.classLists.map(({ length }) => {
      const share = this.state.shares.subarray(at, at + length);
      at += length;
      const out = Matrix.zeros(X.shape[0], length);
      for (let i = 0; i < X.shape[0]; i++) out.data.set(share, i * length);
      return out;
    });
  }
}

interface MeanKind extends MultiTargetKind {
  readonly model: FittedMeanOfOutputs<Float64Array>;
  readonly rowModel: FittedMeanOfOutputs<Matrix>;
}

/** Predicts the mean of each output. */
export class MeanOfOutputs extends MultiTargetRegressor<None, MeanKind> {
  static readonly type = 'MeanOfOutputs';
  declare readonly type: 'MeanOfOutputs';
  static readonly rules: ParamRules<None> = {};
  static readonly tags = { ignoresX: true };

  protected learn(_X: Matrix, y: Matrix, { info }: FitContext): FittedMeanOfOutputs<Matrix> {
    const means = Float64Array.from({ length: y.shape[1] }, (_, k) => y.column(k).reduce((sum, v) => sum + v, 0));
    return new FittedMeanOfOutputs(info, { means: means.map((sum) => sum / y.shape[0]) });
  }
}

export class FittedMeanOfOutputs<Y extends Float64Array | Matrix> extends FittedMultiTargetRegressor<
  Y,
  { readonly means: Float64Array }
> {
  static readonly layout: StateLayout<{ readonly means: Float64Array }> = { means: float64s('outputs') };

  get nOutputs(): number {
    return this.state.means.length;
  }

  protected estimates(X: Matrix): Matrix {
    const out = Matrix.zeros(X.shape[0], this.nOutputs);
    for (let i = 0; i < X.shape[0]; i++) out.data.set(this.state.means, i * this.nOutputs);
    return out;
  }
}
