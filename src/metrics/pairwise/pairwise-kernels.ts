import {
  custom,
  flag,
  jobsRule,
  type ParamRules,
  type Rule,
  resolveParam,
  resolveParams,
  threadsFor,
} from '../../core/index.js';
import { Matrix, type NumericInput } from '../../data/index.js';
import { cosineSimilarityTable } from './cosine-table.js';
import { type PairTable, type PointPair, type TableSettings, wholeTable } from './distance-table.js';
import { functionTable, type MetricArguments, type PairFunction } from './function-table.js';
import { chi2GammaRule, coef0Rule, degreeRule, denseOutputRule, gammaRule, positiveGammaRule } from './kernel-rules.js';
import * as tables from './kernel-tables.js';
import { precomputedMatrix } from './named-table.js';
import { readPair } from './pair-input.js';
import { partOptions } from './pairwise-options.js';

/** The name of a kernel. */
export type PairwiseKernelName =
  | 'additive_chi2'
  | 'chi2'
  | 'cosine'
  | 'laplacian'
  | 'linear'
  | 'poly'
  | 'polynomial'
  | 'rbf'
  | 'sigmoid';

/** Options of {@link pairwiseKernels}. */
export interface PairwiseKernelsOptions {
  /** Whether arguments that the kernel does not have are left out; else they are an error. @defaultValue false */
  readonly filterParams?: boolean;
  /** Threads; they make no difference to results. @defaultValue null */
  readonly nJobs?: number | null;
}

/** The named arguments of the kernels that have a name. */
export interface KernelArguments {
  /** Of 'poly' and 'polynomial'. @defaultValue 3 */
  readonly degree?: number;
  /** Of all but 'additive_chi2', 'cosine' and 'linear'. @defaultValue null: one over the number of columns; of 'chi2', 1 */
  readonly gamma?: number | null;
  /** Of 'poly', 'polynomial' and 'sigmoid'. @defaultValue 1 */
  readonly coef0?: number;
  /** Of 'cosine' and 'linear': dense input gives dense output, whatever this says. @defaultValue true */
  readonly denseOutput?: boolean;
}

interface Resolved {
  readonly filterParams: boolean;
  readonly nJobs: number | null;
}

/** A kernel: the rules of its arguments, and its table. */
interface Kernel {
  readonly rules: Readonly<Record<string, Rule<unknown>>>;
  /** The arguments that scikit-learn's filter keeps. */
  readonly kept: readonly string[];
  table(pair: PointPair, settings: TableSettings, given: never): PairTable;
}

const polynomial: Kernel = {
  rules: { degree: degreeRule, gamma: gammaRule, coef0: coef0Rule },
  kept: ['degree', 'gamma', 'coef0'],
  table: tables.polynomialTable,
};

const KERNELS: Readonly<Record<PairwiseKernelName, Kernel>> = {
  additive_chi2: { rules: {}, kept: [], table: tables.additiveChi2Table },
  chi2: {
    rules: { gamma: chi2GammaRule },
    kept: ['gamma'],
    table: (pair, settings, { gamma }: { readonly gamma: number }) => tables.chi2Table(pair, settings, gamma),
  },
  cosine: { rules: { denseOutput: denseOutputRule }, kept: [], table: cosineSimilarityTable },
  laplacian: { rules: { gamma: positiveGammaRule }, kept: ['gamma'], table: tables.laplacianTable },
  linear: { rules: { denseOutput: denseOutputRule }, kept: [], table: tables.linearTable },
  poly: polynomial,
  polynomial,
  rbf: { rules: { gamma: gammaRule }, kept: ['gamma'], table: tables.rbfTable },
  sigmoid: { rules: { gamma: gammaRule, coef0: coef0Rule }, kept: ['gamma', 'coef0'], table: tables.sigmoidTable },
};

const optionRules: ParamRules<Resolved> = { filterParams: flag(false), nJobs: jobsRule() };

const NAMES = Object.keys(KERNELS);

const metricRule: Rule<PairwiseKernelName | 'precomputed' | PairFunction<never>> = custom({
  must: `be one of ${[...NAMES, 'precomputed'].join(', ')}, or a function of two rows`,
  test: (value) => typeof value === 'function' || value === 'precomputed' || NAMES.includes(value as string),
  default: 'linear',
});

/**
 * The kernel of the rows of X and those of Y: a similarity of each two.
 *
 * @param X - `[n, p]`; `[n, n]` similarities for metric 'precomputed', which come back; an array of anything for a function
 * @param Y - `[m, p]`; `null` for X itself
 * @param metric - a name, or a function of two rows, to which named arguments that are no options come as its third
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite, or negative for the chi-squared
 * kernels · InvalidParameterError for an unknown kernel, or an argument that it does not have.
 * @example
 * ```ts
 * import { pairwiseKernels } from 'pipefit/metrics';
 * pairwiseKernels([[1, 2]], [[3, 4]]).toArray(); // [[11]]
 * pairwiseKernels([[1, 2]], [[3, 4]], 'poly', { degree: 2, gamma: 1 }).toArray(); // [[144]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.pairwise_kernels.html
 */
export function pairwiseKernels(
  X: NumericInput,
  Y?: NumericInput | null,
  metric?: PairwiseKernelName | 'precomputed',
  options?: PairwiseKernelsOptions & KernelArguments,
): Matrix;
export function pairwiseKernels(
  X: NumericInput,
  Y: NumericInput | null | undefined,
  metric: PairFunction,
  options?: PairwiseKernelsOptions & { readonly [argument: string]: unknown },
): Matrix;
export function pairwiseKernels<Row>(
  X: readonly Row[],
  Y: readonly Row[] | null | undefined,
  metric: PairFunction<Row>,
  options?: PairwiseKernelsOptions & { readonly [argument: string]: unknown },
): Matrix;
export function pairwiseKernels(
  X: unknown,
  Y: unknown = null,
  metric: PairwiseKernelName | 'precomputed' | PairFunction<never> = 'linear',
  options?: PairwiseKernelsOptions,
): Matrix {
  const owner = 'pairwiseKernels';
  const kernel = resolveParam(owner, 'metric', metricRule, metric);
  const { settings, given } = partOptions(owner, optionRules, options);
  if (typeof kernel === 'function') return wholeTable(functionTable(owner, kernel, X, Y, given, {}));
  if (kernel === 'precomputed') {
    const { data, shape } = precomputedMatrix(owner, X, Y);
    return new Matrix(data.slice(), shape);
  }
  const { rules, kept, table } = KERNELS[kernel];
  const resolved = resolveParams(owner, rules, settings.filterParams ? only(given, kept) : given);
  return wholeTable(table(readPair(owner, X, Y), { owner, threads: threadsFor(settings.nJobs) }, resolved as never));
}

function only(given: MetricArguments, kept: readonly string[]): MetricArguments {
  return Object.fromEntries(Object.entries(given).filter(([name]) => kept.includes(name)));
}
