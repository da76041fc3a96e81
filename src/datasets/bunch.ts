import { flag, only, type ParamRules, resolveParams } from '../core/index.js';
import type { Matrix } from '../data/index.js';

/** A data set for classification: scikit-learn's `Bunch`. */
export interface ClassificationBunch<Name extends string | number = string> {
  /** The samples, one a row; its `featureNames` are those beside it. */
  readonly data: Matrix;
  /** The class of each sample, as a position in `targetNames`. */
  readonly target: Int32Array;
  readonly featureNames: readonly string[];
  readonly targetNames: readonly Name[];
  /** What the data are and where they come from. */
  readonly description: string;
}

/** A data set for regression: scikit-learn's `Bunch`. */
export interface RegressionBunch {
  /** The samples, one a row; its `featureNames` are those beside it. */
  readonly data: Matrix;
  /** The number to predict for each sample. */
  readonly target: Float64Array;
  readonly featureNames: readonly string[];
  /** What the data are and where they come from. */
  readonly description: string;
}

/** How a data set is handed over. */
export interface LoadParams {
  /** `[X, y]` instead of the whole bunch. @defaultValue `false` */
  readonly returnXY: boolean;
  /** Only `false`: there is no pandas. @defaultValue `false` */
  readonly asFrame: boolean;
}

/** Options that ask for `[X, y]`. */
export type PairOptions<P extends LoadParams = LoadParams> = Partial<P> & { readonly returnXY: true };

/** Options that ask for the whole bunch. */
export type BunchOptions<P extends LoadParams = LoadParams> = Partial<P> & { readonly returnXY?: false };

/** The rules that all loaders share. */
export const loadRules: ParamRules<LoadParams> = { returnXY: flag(false), asFrame: only(false, flag(false)) };

/** The bunch as it is, or only its samples and target. */
export function handOver<B extends { readonly data: Matrix; readonly target: Int32Array | Float64Array }>(
  bunch: B,
  returnXY: boolean,
): B | [Matrix, B['target']] {
  return returnXY ? [bunch.data, bunch.target] : bunch;
}

/** The checked options of a loader that has no others. */
export function loadOptions(owner: string, options: Partial<LoadParams> | undefined): LoadParams {
  return resolveParams(owner, loadRules, options);
}
