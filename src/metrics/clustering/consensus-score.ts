import {
  callback,
  DataError,
  describe,
  InvalidParameterError,
  oneOf,
  type ParamRules,
  resolveParams,
  ShapeError,
  union,
} from '../../core/index.js';
import { type Matrix, type MatrixLike, toMatrix } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { linearSumAssignment } from './linear-sum-assignment.js';

/** Which rows and which columns belong to each bicluster: a row of 0 and 1, or of booleans, for each bicluster. */
export type Biclusters = readonly [rows: MatrixLike, columns: MatrixLike];

/** The similarity of two biclusters, from the rows and columns that belong to each. */
export type BiclusterSimilarity = (
  aRows: Float64Array,
  aColumns: Float64Array,
  bRows: Float64Array,
  bColumns: Float64Array,
) => number;

/** Options of {@link consensusScore}. */
export interface ConsensusOptions {
  /** `'jaccard'`: the share of the cells of either that both have; or a function of two biclusters. @defaultValue 'jaccard' */
  readonly similarity?: 'jaccard' | BiclusterSimilarity;
}

const OWNER = 'consensusScore';

const rules: ParamRules<Required<ConsensusOptions>> = {
  similarity: union(
    [oneOf(['jaccard'], 'jaccard'), callback<BiclusterSimilarity>('a function of two biclusters')],
    'jaccard' as 'jaccard' | BiclusterSimilarity,
  ),
};

/**
 * The similarity of two sets of biclusters: those of one set are matched to those of the other as well as can be, and the
 * similarities are added up and divided by the size of the larger set.
 *
 * @param a - `[rows, columns]`, which rows and columns belong to each bicluster: `[biclusters, n]` and `[biclusters, p]`.
 * @param b - another set of biclusters of the same data.
 * @returns 1 where both sets are the same, 0 where they have no cell in common.
 * @throws ShapeError for shapes that disagree · DataError for biclusters without a cell · InvalidParameterError for a
 * similarity that is no finite number.
 * @example
 * ```ts
 * import { consensusScore } from 'pipefit/metrics';
 * const a = [[[true, false], [false, true]], [[false, true], [true, false]]] as const;
 * const b = [[[false, true], [true, false]], [[true, false], [false, true]]] as const;
 * consensusScore(a, b); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.consensus_score.html
 */
export function consensusScore(a: Biclusters, b: Biclusters, options?: ConsensusOptions): number {
  const { similarity } = resolveParams(OWNER, rules, options);
  const [aRows, aColumns] = readBiclusters('a', a);
  const [bRows, bColumns] = readBiclusters('b', b);
  checkWidth('rows', aRows, bRows);
  checkWidth('columns', aColumns, bColumns);
  const [height, width] = [aRows.shape[0], bRows.shape[0]];
  const compare = similarity === 'jaccard' ? jaccard : similarity;
  const similarities = Float64Array.from({ length: height * width }, (_, at) => {
    const [i, j] = [Math.floor(at / width), at % width];
    return checked(compare(aRows.row(i), aColumns.row(i), bRows.row(j), bColumns.row(j)));
  });
  const columnOf = linearSumAssignment(
    similarities.map((value) => 1 - value),
    height,
    width,
  );
  const matched = Array.from(columnOf, (column, i) => (column < 0 ? -1 : i * width + column)).filter((at) => at >= 0);
  return pairwiseSum(Float64Array.from(matched, (at) => similarities[at]!)) / Math.max(height, width);
}

function readBiclusters(subject: string, biclusters: Biclusters): readonly [Matrix, Matrix] {
  if (!Array.isArray(biclusters) || biclusters.length !== 2) {
    const must = 'be two matrices: of the rows and of the columns of biclusters';
    throw new ShapeError({ owner: OWNER, subject, must, got: describe(biclusters) });
  }
  const [rows, columns] = biclusters as unknown as Biclusters;
  const members = toMatrix(OWNER, rows, { subject: `${subject}[0]` });
  const features = toMatrix(OWNER, columns, { subject: `${subject}[1]` });
  const n = members.shape[0];
  if (features.shape[0] === n) return [members, features];
  const must = `have columns for ${n} biclusters, as it has rows`;
  throw new ShapeError({ owner: OWNER, subject, must, got: String(features.shape[0]) });
}

function checkWidth(what: string, a: Matrix, b: Matrix): void {
  if (a.shape[1] === b.shape[1]) return;
  const must = `be of data with ${a.shape[1]} ${what}, as a is`;
  throw new ShapeError({ owner: OWNER, subject: 'b', must, got: String(b.shape[1]) });
}

/** The share of the cells of either bicluster that both have. */
function jaccard(aRows: Float64Array, aColumns: Float64Array, bRows: Float64Array, bColumns: Float64Array): number {
  const common = dot(aRows, bRows) * dot(aColumns, bColumns);
  const all = pairwiseSum(aRows) * pairwiseSum(aColumns) + pairwiseSum(bRows) * pairwiseSum(bColumns) - common;
  if (all !== 0) return common / all;
  const must = 'have biclusters with at least one cell in either of two that are compared';
  throw new DataError({ owner: OWNER, subject: 'a and b', must, got: 'two without any' });
}

function dot(a: Float64Array, b: Float64Array): number {
  return pairwiseSum(a.map((value, k) => value * b[k]!));
}

function checked(similarity: unknown): number {
  if (typeof similarity === 'number' && Number.isFinite(similarity)) return similarity;
  const must = 'return a finite number';
  throw new InvalidParameterError({ owner: OWNER, subject: 'similarity', must, got: describe(similarity) });
}
