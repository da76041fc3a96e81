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

/** An estimator whose fitted model groups the rows of X. */
export abstract class Clusterer<
  P extends object,
  F extends { readonly labels: Int32Array },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends Estimator<P, PlainKind<F>> {
  readonly role = 'clusterer';

  /**
   * Groups the rows of X and returns a fitted model; y is ignored; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit(X: In, _y?: unknown, options?: FitOptions): F {
    const { data, context, held } = prepareFit(this, X, options);
    const whole = withValidation(context, held, () => undefined) as FitContext<Data>;
    return throughKernels(this.type, () => this.learn(data as Data, whole));
  }

  /** Fits on X and returns the cluster of each of its rows. */
  fitPredict(X: In, y?: unknown, options?: FitOptions): Int32Array {
    return this.fit(X, y, options).labels;
  }

  protected abstract learn(X: Data, context: FitContext<Data>): F;
}

/** A fitted clusterer. */
export abstract class FittedClusterer<S extends { readonly labels: Int32Array }> extends FittedModel<S> {
  readonly role = 'clusterer';

  /** The cluster of each row of X in `fit`, from 0; -1 is noise. */
  get labels(): Int32Array {
    return this.state.labels;
  }
}

/** A fitted clusterer that can assign new rows. */
export abstract class FittedPredictiveClusterer<
  S extends { readonly labels: Int32Array },
  In = NumericInput,
  Data extends InputData = Matrix,
> extends FittedClusterer<S> {
  /** The cluster of each row. */
  predict(X: In): Int32Array {
    return this.answer(X, 'predict', (data: Data) => this.assign(data));
  }

  protected abstract assign(X: Data): Int32Array;
}
