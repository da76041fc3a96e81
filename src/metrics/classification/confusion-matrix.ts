import { DataError, oneOf, type ParamRules, resolveParams } from '../../core/index.js';
import { type Label, type Labels, Matrix, type VectorLike } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { checkTargets, choosePositions, type SameKind, type Targets } from './check-targets.js';

/** Options of {@link confusionMatrix}. */
export interface ConfusionMatrixOptions<L extends Label = Label> {
  /**
   * The classes of the rows and columns, in this order; samples of other classes are left out.
   * @defaultValue null: all classes of `yTrue` and `yPred`, sorted
   */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Divide by the sums of the rows (`'true'`), of the columns (`'pred'`) or of everything (`'all'`). @defaultValue null */
  readonly normalize?: 'true' | 'pred' | 'all' | null;
  /** Told when there is only one class. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

type Resolved = { readonly [K in keyof ConfusionMatrixOptions]-?: Exclude<ConfusionMatrixOptions[K], undefined> };

const rules: ParamRules<Resolved> = {
  labels: labelsRule,
  sampleWeight: sampleWeightRule,
  normalize: oneOf(['true', 'pred', 'all', null], null),
  onWarning: onWarningRule,
};

/**
 * How many samples of each class (row) were predicted as each class (column).
 *
 * @returns a square matrix; cells whose sum to divide by is zero are 0.
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN, continuous targets or
 * `labels` of which none occurs in `yTrue`.
 * @example
 * ```ts
 * import { confusionMatrix } from 'pipefit/metrics';
 * confusionMatrix(['cat', 'ant', 'cat'], ['cat', 'ant', 'ant']).toArray(); // [[1, 0], [1, 1]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix.html
 */
export function confusionMatrix<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: ConfusionMatrixOptions<L>,
): Matrix {
  const owner = 'confusionMatrix';
  const { labels, sampleWeight, normalize, onWarning } = resolveParams(owner, rules, options);
  const targets = checkTargets(owner, yTrue, yPred, sampleWeight);
  const positions = chooseRows(owner, targets, labels);
  if (positions.length === 1) {
    onWarning?.({ code: 'SINGLE_LABEL', message: 'there is only one class; pass all known classes as labels' });
  }
  const counts = countPairs(targets, positions);
  if (normalize !== null) divideCells(counts, positions.length, normalize);
  return new Matrix(counts, [positions.length, positions.length]);
}

/** Positions of the chosen labels, one of which must occur in `yTrue`, or of all. */
export function chooseRows(owner: string, targets: Targets, labels: Labels | null, truth = 'yTrue'): Int32Array {
  if (labels === null) return Int32Array.from(targets.classes.keys());
  const positions = choosePositions(owner, targets.classes, labels);
  if (targets.yTrue.some((code) => positions.includes(code))) return positions;
  throw new DataError({ owner, subject: 'labels', must: `have a label that occurs in ${truth}`, got: 'none' });
}

/** Sums of the rows and of the columns of a square matrix. */
export function marginalSums(counts: Float64Array, width: number): { rows: Float64Array; columns: Float64Array } {
  const rows = Float64Array.from({ length: width }, (_, i) => pairwiseSum(counts, i * width, width));
  const columns = new Float64Array(width);
  for (let at = 0; at < counts.length; at++) columns[at % width]! += counts[at]!;
  return { rows, columns };
}

/** Weight of each pair of true and predicted class, row after row, over the classes at the given positions. */
export function countPairs({ classes, yTrue, yPred, sampleWeight }: Targets, positions: Int32Array): Float64Array {
  const width = positions.length;
  const place = new Int32Array(classes.length).fill(-1);
  positions.forEach((position, k) => {
    if (position >= 0) place[position] = k;
  });
  const counts = new Float64Array(width * width);
  for (let i = 0; i < yTrue.length; i++) {
    const [row, column] = [place[yTrue[i]!]!, place[yPred[i]!]!];
    if (row >= 0 && column >= 0) counts[row * width + column]! += sampleWeight === null ? 1 : sampleWeight[i]!;
  }
  return counts;
}

function divideCells(counts: Float64Array, width: number, normalize: 'true' | 'pred' | 'all'): void {
  const { rows, columns } = marginalSums(counts, width);
  const total = pairwiseSum(counts);
  for (let at = 0; at < counts.length; at++) {
    const sum = { true: rows[Math.floor(at / width)]!, pred: columns[at % width]!, all: total }[normalize];
    counts[at] = sum === 0 ? 0 : counts[at]! / sum;
  }
}
