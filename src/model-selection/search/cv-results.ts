import type { NestedKeys, NestedValue, ParamPatch } from '../../base/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { type ResultName, resultName } from '../scoring/result-name.js';
import type { CompleteScores } from '../validation/complete-scores.js';
import type { FitOutcome } from '../validation/fit-and-score.js';

/** What a search found out, one value a candidate: scikit-learn's `cv_results_` under camel-cased keys. */
export type CvResults<P, N extends string = string> = {
  /** The candidates. */
  readonly params: readonly ParamPatch<P>[];
} & { readonly [K in N as ResultName<'meanTest', K>]: Float64Array } & {
  readonly [K in N as ResultName<'stdTest', K>]: Float64Array;
} & {
  /** 1 for the best; candidates that are equally good share the smaller rank. */
  readonly [K in N as ResultName<'rankTest', K>]: Int32Array;
} & { readonly [K in N as ResultName<'meanTrain', K>]?: Float64Array } & {
  readonly [K in N as ResultName<'stdTrain', K>]?: Float64Array;
} & {
  /** The values of one parameter; `undefined` for candidates without it. */
  readonly [K in NestedKeys<P> as `param_${K}`]?: readonly (NestedValue<P, K> | undefined)[];
} & {
  /** The scores of one division, such as `split0TestScore`. */
  readonly [split: `split${number}${'Test' | 'Train'}${string}`]: Float64Array;
} & {
  /** Seconds of the fits; with a `clock` only. */
  readonly meanFitTime?: Float64Array;
  readonly stdFitTime?: Float64Array;
  /** Seconds of scoring on test rows; with a `clock` only. */
  readonly meanScoreTime?: Float64Array;
  readonly stdScoreTime?: Float64Array;
};

/** Puts the outcomes of all candidates on all divisions (candidate by candidate) into a table. */
export function tabulate(
  candidates: readonly object[],
  splits: number,
  outcomes: readonly FitOutcome[],
  scores: CompleteScores,
  options: { readonly timed: boolean; readonly train: boolean },
): Record<string, unknown> {
  const results: Record<string, unknown> = {};
  const store = (prefix: string, name: string, values: Float64Array): Float64Array => {
    const rows = candidates.map((_, c) => values.subarray(c * splits, (c + 1) * splits));
    const means = Float64Array.from(rows, meanOf);
    results[resultName(`mean${prefix}`, name)] = means;
    results[resultName(`std${prefix}`, name)] = Float64Array.from(rows, (row, c) => deviationOf(row, means[c]!));
    return means;
  };
  const storeSplits = (prefix: string, name: string, values: Float64Array): void => {
    for (let k = 0; k < splits; k++)
      results[resultName(`split${k}${prefix}`, name)] = Float64Array.from(
        candidates,
        (_, c) => values[c * splits + k]!,
      );
  };
  if (options.timed) {
    store(
      '',
      'fit_time',
      Float64Array.from(outcomes, ({ fitTime }) => fitTime),
    );
    store(
      '',
      'score_time',
      Float64Array.from(outcomes, ({ scoreTime }) => scoreTime),
    );
  }
  Object.assign(results, paramColumns(candidates), { params: candidates });
  for (const name of scores.names) {
    storeSplits('Test', name, scores.test.get(name)!);
    results[resultName('rankTest', name)] = rankMeans(store('Test', name, scores.test.get(name)!));
    if (!options.train) continue;
    storeSplits('Train', name, scores.train.get(name)!);
    store('Train', name, scores.train.get(name)!);
  }
  return results;
}

/** The values of each parameter over the candidates. */
function paramColumns(candidates: readonly object[]): Record<string, unknown[]> {
  const names = new Set(candidates.flatMap((candidate) => Object.keys(candidate)));
  return Object.fromEntries(
    Array.from(names, (name) => [
      `param_${name}`,
      candidates.map((candidate) => (candidate as Record<string, unknown>)[name]),
    ]),
  );
}

/** Rank 1 for the greatest mean; equal means share the smaller rank, and NaN ranks behind every number. */
export function rankMeans(means: Float64Array): Int32Array {
  const worst =
    means.reduce((low, mean) => (Number.isNaN(mean) ? low : Math.min(low, mean)), Number.POSITIVE_INFINITY) - 1;
  const values = means.map((mean) => (Number.isNaN(mean) ? worst : mean));
  const sorted = values.toSorted().reverse();
  return Int32Array.from(values, (value) => sorted.indexOf(value) + 1);
}

/** The mean, as numpy adds. */
export function meanOf(values: Float64Array): number {
  return pairwiseSum(values) / values.length;
}

function deviationOf(values: Float64Array, mean: number): number {
  return Math.sqrt(meanOf(values.map((value) => (value - mean) * (value - mean))));
}
