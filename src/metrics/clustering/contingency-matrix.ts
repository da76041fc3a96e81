import { flag, nullable, only, type ParamRules, real, resolveParams, ShapeError, text } from '../../core/index.js';
import { type Labels, Matrix } from '../../data/index.js';
import { readClusterings } from './clusterings.js';

/** Options of {@link contingencyMatrix}. */
export interface ContingencyMatrixOptions {
  /** Added to each cell, so that none is zero. @defaultValue null: nothing */
  readonly eps?: number | null;
  /** Only `false`: matrices are dense. @defaultValue false */
  readonly sparse?: false;
  /** Only `'int64'`: counts are whole numbers, exact up to 2^53. @defaultValue 'int64' */
  readonly dtype?: 'int64';
}

type Resolved = { readonly [K in keyof ContingencyMatrixOptions]-?: Exclude<ContingencyMatrixOptions[K], undefined> };

const rules: ParamRules<Resolved> = {
  eps: nullable(real({ min: 0 })),
  sparse: only(false, flag(false), 'matrices are dense'),
  dtype: only('int64', text(), 'counts are exact'),
};

/**
 * How many samples of each true cluster (row) are in each predicted one (column); clusters are sorted.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree or no samples · DataError for missing labels or mixed kinds ·
 * NotSupportedError for a sparse matrix or other types.
 * @example
 * ```ts
 * import { contingencyMatrix } from 'pipefit/metrics';
 * contingencyMatrix([0, 0, 1, 1, 2, 2], ['b', 'a', 'c', 'a', 'b', 'c']).toArray(); // [[1, 1, 0], [1, 0, 1], [0, 1, 1]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cluster.contingency_matrix.html
 */
export function contingencyMatrix(labelsTrue: Labels, labelsPred: Labels, options?: ContingencyMatrixOptions): Matrix {
  const owner = 'contingencyMatrix';
  const { eps } = resolveParams(owner, rules, options);
  const { rows, columns, counts, rowSums, columnSums, total } = readClusterings(owner, labelsTrue, labelsPred);
  if (total === 0) {
    throw new ShapeError({ owner, subject: 'labelsTrue', must: 'have at least one label', got: 'an empty vector' });
  }
  const [height, width] = [rowSums.length, columnSums.length];
  const cells = new Float64Array(height * width).fill(eps ?? 0);
  counts.forEach((count, cell) => {
    cells[rows[cell]! * width + columns[cell]!]! += count;
  });
  return new Matrix(cells, [height, width]);
}
