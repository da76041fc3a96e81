import { throughKernels } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import type { PlainKind } from './any-spec.js';
import type { FitContext } from './fit-context.js';
import type { FitOptions } from './fit-options.js';
import { FittedModel } from './fitted-model.js';
import { withValidation } from './hold-out.js';
import { type InputData, namesOfInput, readForFit, whileKnown } from './input.js';
import { prepareFit } from './prepare.js';
import { Estimator } from './spec.js';
import { passedTarget } from './target.js';

/**
 * An estimator whose fitted model changes X.
 *
 * `In` is what users may pass, `Data` the form in which `learn` and `apply` receive it (by `tags.input`), `Out` what
 * `transform` returns.
 */
export abstract class Transformer<
  P extends object,
  F extends { transform(X: In): Out },
  In = NumericInput,
  Data extends InputData = Matrix,
  Out = Matrix,
> extends Estimator<P, PlainKind<F>> {
  readonly role = 'transformer';
  /** What `transform` returns; exists for the compiler only. */
  declare readonly output?: Out;

  /**
   * Learns from X (and y, where the transformer uses it) and returns a fitted model; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the estimator cannot take.
   */
  fit(X: In, y?: unknown, options?: FitOptions): F {
    const { data, y: passed, context, held } = prepareFit(this, X, options, y);
    const target = passedTarget(this.type, passed, data.shape[0]);
    const whole = withValidation(context, held, (truth, rows) => passedTarget(this.type, truth, rows));
    return throughKernels(this.type, () => this.learn(data as Data, target, whole as FitContext<Data>));
  }

  /** Fits on X and transforms the same X. */
  fitTransform(X: In, y?: unknown, options?: FitOptions): Out {
    const data = readForFit(this, X);
    return whileKnown(data, this.tags, () =>
      this.fit(data as unknown as In, y, options).transform(data as unknown as In),
    );
  }

  protected abstract learn(X: Data, y: unknown, context: FitContext<Data>): F;
}

/** A fitted transformer. */
export abstract class FittedTransformer<
  S extends object,
  In = NumericInput,
  Data extends InputData = Matrix,
  Out extends InputData = Matrix,
> extends FittedModel<S> {
  readonly role = 'transformer';
  /** Made once, because `transform` is often called for one row. */
  #namesOut: readonly string[] | undefined;

  /** The transformed rows, with `featureNamesOut` as the names of its columns. */
  transform(X: In): Out {
    const out = this.answer(X, 'transform', (data: Data) => this.apply(data));
    return out instanceof Matrix ? (out.named(this.featureNamesOut) as Out) : out;
  }

  /** Names of the columns that `transform` returns; columns without a name count as `x0`, `x1`, …. */
  get featureNamesOut(): readonly string[] {
    this.#namesOut ??= this.namesOut(namesOfInput(this));
    return this.#namesOut;
  }

  /**
   * Names of the columns that `transform` returns, for the given names of the columns of X.
   *
   * @throws ShapeError or DataError when the names do not fit the columns of `fit`.
   */
  getFeatureNamesOut(inputFeatures?: readonly string[]): readonly string[] {
    return inputFeatures === undefined ? this.featureNamesOut : this.namesOut(namesOfInput(this, inputFeatures));
  }

  /** One output column for each input column, under the same name, unless the transformer says otherwise. */
  protected namesOut(namesIn: readonly string[]): readonly string[] {
    return namesIn;
  }

  protected abstract apply(X: Data): Out;
}

/**
 * Names of the columns that a model's `transform` returns, for columns with the given names, which are not checked;
 * `undefined` when the model names none.
 */
export function featureNamesAfter(model: FittedModel, namesIn: readonly string[]): readonly string[] | undefined {
  const naming = model as unknown as {
    namesOut?(names: readonly string[]): readonly string[];
    readonly featureNamesOut?: readonly string[];
  };
  return naming.namesOut?.(namesIn) ?? naming.featureNamesOut;
}
