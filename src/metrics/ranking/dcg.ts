import {
  DataError,
  flag,
  integer,
  nullable,
  type ParamRules,
  real,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import { type MatrixLike, toMatrix, toSampleWeight, type VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { sampleWeightRule } from '../shared-options.js';
import { discountedGains, discounts, type Gains } from './discounted-gain.js';

/** Options of {@link ndcgScore}. */
export interface NdcgOptions {
  /** Only this many of the best-scored documents count. @defaultValue null: all */
  readonly k?: number | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Take it that no scores of a sample are equal, which is faster. @defaultValue false */
  readonly ignoreTies?: boolean;
}

/** Options of {@link dcgScore}. */
export interface DcgOptions extends NdcgOptions {
  /** Base of the logarithm of the discount; a small one discounts sharply. @defaultValue 2 */
  readonly logBase?: number;
}

const ndcgRules: ParamRules<Required<NdcgOptions>> = {
  k: nullable(integer({ min: 1 })),
  sampleWeight: sampleWeightRule,
  ignoreTies: flag(false),
};

const dcgRules: ParamRules<Required<DcgOptions>> = {
  ...ndcgRules,
  logBase: real({ min: 0, openMin: true, default: 2 }),
};

/**
 * Discounted cumulative gain: the relevances of documents in the order of their scores, divided by the logarithm of their
 * place; the mean over samples.
 *
 * @param yTrue - `[n, documents]` relevances.
 * @param yScore - `[n, documents]` scores.
 * @throws ShapeError for shapes that disagree, or a single document · DataError for numbers that are not finite.
 * @example
 * ```ts
 * import { dcgScore } from 'pipefit/metrics';
 * dcgScore([[10, 0, 0, 1, 5]], [[0.1, 0.2, 0.3, 4, 70]]); // 9.4994…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.dcg_score.html
 */
export function dcgScore(yTrue: MatrixLike, yScore: MatrixLike, options?: DcgOptions): number {
  const owner = 'dcgScore';
  const { k, logBase, sampleWeight, ignoreTies } = resolveParams(owner, dcgRules, options);
  const task = readGains(owner, yTrue, yScore);
  const gains = discountedGains(task, discounts(task.width, k, logBase), ignoreTies);
  return average(gains, toSampleWeight(owner, sampleWeight, task.rows));
}

/**
 * Normalized discounted cumulative gain: the gain of the ranking, divided by that of the best ranking.
 *
 * @param yTrue - `[n, documents]` relevances, none negative.
 * @param yScore - `[n, documents]` scores.
 * @returns a number from 0 to 1; samples without any relevance count as 0.
 * @throws ShapeError for shapes that disagree, or a single document · DataError for numbers that are not finite and
 * negative relevances.
 * @example
 * ```ts
 * import { ndcgScore } from 'pipefit/metrics';
 * ndcgScore([[10, 0, 0, 1, 5]], [[0.1, 0.2, 0.3, 4, 70]]); // 0.6956…
 * ndcgScore([[10, 0, 0, 1, 5]], [[1, 0, 0, 0, 1]], { k: 1 }); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.ndcg_score.html
 */
export function ndcgScore(yTrue: MatrixLike, yScore: MatrixLike, options?: NdcgOptions): number {
  const owner = 'ndcgScore';
  const { k, sampleWeight, ignoreTies } = resolveParams(owner, ndcgRules, options);
  const task = readGains(owner, yTrue, yScore);
  const bad = task.relevance.findIndex((value) => value < 0);
  if (bad >= 0) {
    const at = { row: Math.floor(bad / task.width), column: bad % task.width };
    throw new DataError({ owner, subject: 'yTrue', must: 'not be negative', got: String(task.relevance[bad]), at });
  }
  const discount = discounts(task.width, k, 2);
  const best = discountedGains({ ...task, scores: task.relevance }, discount, true);
  const gains = discountedGains(task, discount, ignoreTies);
  const shares = gains.map((gain, i) => (best[i] === 0 ? 0 : gain / best[i]!));
  return average(shares, toSampleWeight(owner, sampleWeight, task.rows));
}

function readGains(owner: string, yTrue: MatrixLike, yScore: MatrixLike): Gains {
  const relevance = toMatrix(owner, yTrue, { subject: 'yTrue' });
  const scores = toMatrix(owner, yScore, { subject: 'yScore' });
  const [rows, width] = relevance.shape;
  if (width < 2) {
    throw new ShapeError({
      owner,
      subject: 'yTrue',
      must: 'have a column for each of two or more documents',
      got: '1',
    });
  }
  if (scores.shape[0] !== rows || scores.shape[1] !== width) {
    const must = `have the shape of yTrue, ${rows} × ${width}`;
    throw new ShapeError({ owner, subject: 'yScore', must, got: scores.shape.join(' × ') });
  }
  return { rows, width, relevance: relevance.data, scores: scores.data };
}
