import { type FitContext, FittedTransformer, type StateLayout, Transformer } from '../base/index.js';
import { DataError, oneOf, type ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';

/** Parameters of {@link ToyFailure}. */
export interface ToyFailureParams {
  /** The method that fails. @defaultValue 'fit' */
  readonly on: 'fit' | 'transform';
}

/** A toy failure learns nothing. */
type ToyFailureState = Record<never, never>;

/**
 * Fails on demand with a {@link DataError}: shows what a pipeline or a search does when a step fails.
 *
 * @example
 * ```ts
 * import { ToyFailure } from 'pipefit/testing';
 * const model = new ToyFailure({ on: 'transform' }).fit([[1]]);
 * try {
 *   model.transform([[1]]);
 * } catch (error) {
 *   (error as Error).message; // 'ToyFailure.transform: X must not come here; got 1 rows'
 * }
 * ```
 */
export class ToyFailure extends Transformer<ToyFailureParams, FittedToyFailure> {
  static readonly type = 'ToyFailure';
  declare readonly type: 'ToyFailure';
  static readonly rules: ParamRules<ToyFailureParams> = { on: oneOf(['fit', 'transform'], 'fit') };

  /** @throws DataError when `on` is 'fit'. */
  protected learn(X: Matrix, _y: unknown, { info }: FitContext): FittedToyFailure {
    if (this.params.on === 'fit') throw failure('ToyFailure', X);
    return new FittedToyFailure(info, {});
  }
}

/** A fitted {@link ToyFailure}: `transform` always throws. */
export class FittedToyFailure extends FittedTransformer<ToyFailureState> {
  static readonly layout: StateLayout<ToyFailureState> = {};

  /** @throws DataError always. */
  protected apply(X: Matrix): Matrix {
    throw failure('ToyFailure.transform', X);
  }
}

function failure(owner: string, X: Matrix): DataError {
  return new DataError({ owner, subject: 'X', must: 'not come here', got: `${X.shape[0]} rows` });
}
