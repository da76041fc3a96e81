import { throughKernels } from '../core/index.js';
import type { Matrix, MatrixLike, NumericInput, VectorLike } from '../data/index.js';
import { r2Score } from '../metrics/index.js';
import type { MultiTargetKind } from './any-spec.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { withValidation } from './hold-out.js';
import type { InputData } from './input.js';
import { readNumberOutputs } from './outputs.js';
import { prepareFit } from './prepare.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import { Estimator } from './spec.js';
import type { Tags } from './tags.js';
import { warnColumnVector } from './target.js';

/** A target of several outputs, `[rows, outputs]`. */
export type OutputsLike = Matrix | (ArrayLike<ArrayLike<number>> & object);

/**
 * An estimator whose fitted model predicts one number, or one for each of several outputs. The type of y decides what
 * `predict` returns; a y of one column counts as a vector.
 */
export abstract class MultiTargetRegressor<
  P extends object,
  K extends MultiTargetKind,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, K> {
  readonly role = 'regressor';

  override get tags(): Tags {
    return { ...super.tags, requiresY: true, multiOutput: true };
  }

  /**
   * Learns to predict y from X and returns a fitted model; the specification stays as it is.
   *
   * @param y - a number for each row, or a matrix with a column for each output.
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit(X: In, y: OutputsLike, options?: FitOptions): K['rowModel'];
  fit(X: In, y: VectorLike, options?: FitOptions): K['model'];
  fit(X: In, y: OutputsLike | VectorLike, options?: FitOptions): unknown {
    const { data, y: numbers, context, held } = prepareFit(this, X, options, y);
    const target = readNumberOutputs(this.type, numbers, data.shape[0]);
    warnColumnVector(this.type, y, context);
    const whole = withValidation(context, held, (truth, rows) => readNumberOutputs(this.type, truth, rows));
    return throughKernels(this.type, () => this.learn(data as Data, target, whole as FitContext<Data, Matrix>));
  }

  /** Learns from y as `[rows, outputs]`, row-major. */
  protected abstract learn(X: Data, y: Matrix, context: FitContext<Data, Matrix>): FittedModel;
}

/** A fitted regressor of one output (`Y` is `Float64Array`) or several (`Matrix`). */
export abstract class FittedMultiTargetRegressor<
  Y extends Float64Array | Matrix,
  S extends object,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'regressor';

  /** Number of outputs: the columns of y. */
  abstract get nOutputs(): number;

  /** The predicted number for each row; for several outputs `[rows, outputs]`. */
  predict(X: In): Y {
    const out = this.answer(X, 'predict', (data: Data) => this.estimates(data));
    return (this.nOutputs === 1 ? out.data : out) as Y;
  }

  /** The coefficient of determination R² of the predictions; for several outputs the mean of theirs. */
  score(X: In, y: VectorLike | MatrixLike, options?: ScoreOptions): number {
    const { sampleWeight = null } = checkScoreOptions(this.spec.type, options);
    return r2Score(y, this.predict(X), { sampleWeight });
  }

  /** The predictions as `[rows, outputs]`, row-major. */
  protected abstract estimates(X: Data): Matrix;
}
