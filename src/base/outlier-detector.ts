import { throughKernels } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import type { PlainKind } from './any-spec.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { withValidation } from './hold-out.js';
import type { InputData } from './input.js';
import { prepareFit } from './prepare.js';
import { Estimator } from './spec.js';

/** An estimator whose fitted model tells outliers (-1) from inliers (1). */
export abstract class OutlierDetector<
  P extends object,
  F extends { predict(X: In): Int32Array },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, PlainKind<F>> {
  readonly role = 'outlier-detector';

  /**
   * Learns what is normal in X and returns a fitted model; y is ignored; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit(X: In, _y?: unknown, options?: FitOptions): F {
    const { data, context, held } = prepareFit(this, X, options);
    const whole = withValidation(context, held, () => undefined) as FitContext<Data>;
    return throughKernels(this.type, () => this.learn(data as Data, whole));
  }

  /** Fits on X and returns 1 for each inlier and -1 for each outlier among its rows. */
  fitPredict(X: In, y?: unknown, options?: FitOptions): Int32Array {
    return this.fit(X, y, options).predict(X);
  }

  protected abstract learn(X: Data, context: FitContext<Data>): F;
}

/** A fitted outlier detector: the lower `scoreSamples`, the less normal a row; below `offset` it is an outlier. */
export abstract class FittedOutlierDetector<
  S extends { readonly offset: number },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'outlier-detector';

  /** The score below which a row is an outlier. */
  get offset(): number {
    return this.state.offset;
  }

  /** How normal each row is. */
  scoreSamples(X: In): Float64Array {
    return this.answer(X, 'scoreSamples', (data: Data) => this.rate(data));
  }

  /** `scoreSamples - offset`: negative for outliers. */
  decisionFunction(X: In): Float64Array {
    return this.answer(X, 'decisionFunction', (data: Data) => this.rate(data)).map((score) => score - this.offset);
  }

  /** 1 for each inlier, -1 for each outlier. */
  predict(X: In): Int32Array {
    return Int32Array.from(this.decisionFunction(X), (score) => (score < 0 ? -1 : 1));
  }

  protected abstract rate(X: Data): Float64Array;
}
