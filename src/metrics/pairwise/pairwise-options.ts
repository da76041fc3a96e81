import {
  custom,
  describe,
  InvalidParameterError,
  isRecord,
  jobsRule,
  type ParamRules,
  type Rule,
  resolveParams,
} from '../../core/index.js';
import type { ConvertRules, MatrixLike, VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule } from '../shared-options.js';
import type { MetricArguments, PairFunction } from './function-table.js';
import { OWN_METRICS, type PairwiseMetricName, SCIPY_METRICS } from './named-table.js';

/** The named arguments of the metrics that have a name. */
export interface PairwiseMetricArguments {
  /** The power of metric 'minkowski'. @defaultValue 2 */
  readonly p?: number;
  /** A weight for each column, for the metrics of scipy. @defaultValue all 1 */
  readonly w?: VectorLike;
  /** The variances of metric 'seuclidean'. @defaultValue those of X, where there is no Y */
  readonly V?: VectorLike;
  /** The inverse covariances of metric 'mahalanobis'. @defaultValue those of X, where there is no Y */
  readonly VI?: MatrixLike;
  /** Whether 'euclidean' and 'nan_euclidean' give squared distances. @defaultValue false */
  readonly squared?: boolean;
  /** Squared lengths of the rows of X, for 'euclidean'. @defaultValue computed */
  readonly XNormSquared?: VectorLike | MatrixLike | null;
  /** Squared lengths of the rows of Y, for 'euclidean'. @defaultValue computed */
  readonly YNormSquared?: VectorLike | MatrixLike | null;
  /** The number that stands for a missing value in 'nan_euclidean'. @defaultValue NaN */
  readonly missingValues?: number;
  /** Of 'nan_euclidean': only `true`, since X and Y are never written to. @defaultValue true */
  readonly copy?: true;
}

/** Options of {@link pairwiseDistances}, besides the arguments of the metric. */
export interface PairwiseDistancesOptions {
  /** Threads; they make no difference to results. @defaultValue null */
  readonly nJobs?: number | null;
  /**
   * `true`: all values must be finite · `'allow-nan'`: NaN may be among them · `false`: infinities too. Of use with
   * metrics of scipy, functions and given distances; the others take finite numbers, and 'nan_euclidean' NaN.
   * @defaultValue true
   */
  readonly ensureAllFinite?: boolean | 'allow-nan';
  /** Told where a metric of booleans gets other values. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly nJobs: number | null;
  readonly ensureAllFinite: boolean | 'allow-nan';
  readonly onWarning: OnWarning | null;
}

/** The rules of the options that are no arguments of a metric. */
export const settingRules: ParamRules<Resolved> = {
  nJobs: jobsRule(),
  ensureAllFinite: custom<boolean | 'allow-nan'>({
    must: "be true, false or 'allow-nan'",
    test: (value) => typeof value === 'boolean' || value === 'allow-nan',
    default: true,
  }),
  onWarning: onWarningRule,
};

/** The rule of a metric: its name, or a function. */
export function pairwiseMetricRule<T>(more: readonly string[], fallback: T): Rule<T> {
  const names = [...OWN_METRICS, ...SCIPY_METRICS, ...more];
  return custom<T>({
    must: `be one of ${[...new Set(names)].sort().join(', ')}, or a function of two rows`,
    test: (value) => typeof value === 'function' || names.includes(value as PairwiseMetricName),
    default: fallback,
  });
}

/** Parts options into those that have a rule and those that a metric gets. */
export function partOptions<P extends object>(
  owner: string,
  rules: ParamRules<P>,
  options: unknown,
): { readonly settings: Readonly<P>; readonly given: MetricArguments } {
  if (options !== undefined && !isRecord(options)) {
    throw new InvalidParameterError({ owner, subject: 'parameters', must: 'be one object', got: describe(options) });
  }
  const entries = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  const own = entries.filter(([name]) => Object.hasOwn(rules, name));
  const rest = entries.filter(([name]) => !Object.hasOwn(rules, name));
  return { settings: resolveParams(owner, rules, Object.fromEntries(own)), given: Object.fromEntries(rest) };
}

/** What a conversion lets through. */
export function finiteRules(ensureAllFinite: boolean | 'allow-nan'): ConvertRules {
  return { allowNaN: ensureAllFinite !== true, allowInfinite: ensureAllFinite === false };
}

/** What may stand for a metric. */
export type PairwiseMetric<Row = Float64Array> = PairwiseMetricName | 'precomputed' | PairFunction<Row>;
