import { throughKernels } from '../core/index.js';
import type { Matrix, NumericInput, VectorLike } from '../data/index.js';
import { r2Score } from '../metrics/index.js';
import type { PlainKind } from './any-spec.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { withValidation } from './hold-out.js';
import type { InputData } from './input.js';
import { prepareFit } from './prepare.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import { Estimator } from './spec.js';
import type { Tags } from './tags.js';
import { readNumbers, warnColumnVector } from './target.js';

/** An estimator whose fitted model predicts numbers. */
export abstract class Regressor<
  P extends object,
  F,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, PlainKind<F>> {
  readonly role = 'regressor';

  override get tags(): Tags {
    return { ...super.tags, requiresY: true };
  }

  /**
   * Learns to predict the numbers y from X and returns a fitted model; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit(X: In, y: VectorLike, options?: FitOptions): F {
    const { data, y: numbers, context, held } = prepareFit(this, X, options, y);
    const target = readNumbers(this.type, numbers, data.shape[0]);
    warnColumnVector(this.type, y, context);
    const whole = withValidation(context, held, (truth, rows) => readNumbers(this.type, truth, rows));
    return throughKernels(this.type, () => this.learn(data as Data, target, whole as FitContext<Data, Float64Array>));
  }

  protected abstract learn(X: Data, y: Float64Array, context: FitContext<Data, Float64Array>): F;
}

/** A fitted regressor. */
export abstract class FittedRegressor<
  S extends object,
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'regressor';

  /** The predicted number for each row. */
  predict(X: In): Float64Array {
    return this.answer(X, 'predict', (data: Data) => this.apply(data));
  }

  /** The coefficient of determination R² of the predictions. */
  score(X: In, y: VectorLike, options?: ScoreOptions): number {
    const { sampleWeight = null } = checkScoreOptions(this.spec.type, options);
    return r2Score(y, this.predict(X), { sampleWeight });
  }

  protected abstract apply(X: Data): Float64Array;
}
