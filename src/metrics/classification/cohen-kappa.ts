import { custom, oneOf, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, VectorLike } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { checkTargets, type SameKind } from './check-targets.js';
import { chooseRows, countPairs, marginalSums } from './confusion-matrix.js';

/** Options of {@link cohenKappaScore}. */
export interface CohenKappaOptions<L extends Label = Label> {
  /**
   * The classes that count, in the order that `weights` measures; samples of others are left out. One of them must
   * occur in `y1`.
   * @defaultValue null: all classes of `y1` and `y2`, sorted
   */
  readonly labels?: Labels<SameKind<L>> | null;
  /** How a disagreement grows with the distance of the classes; `null` counts all alike. @defaultValue null */
  readonly weights?: 'linear' | 'quadratic' | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** The score where it is undefined: -1 to 1, or NaN. @defaultValue NaN */
  readonly replaceUndefinedBy?: number;
  /** Told of an undefined score. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

type Resolved = { readonly [K in keyof CohenKappaOptions]-?: Exclude<CohenKappaOptions[K], undefined> };

const rules: ParamRules<Resolved> = {
  labels: labelsRule,
  weights: oneOf(['linear', 'quadratic', null], null),
  sampleWeight: sampleWeightRule,
  replaceUndefinedBy: custom<number>({
    must: 'be a number from -1 to 1, or NaN',
    test: (value) => typeof value === 'number' && (Number.isNaN(value) || (value >= -1 && value <= 1)),
    default: Number.NaN,
  }),
  onWarning: onWarningRule,
};

const OWNER = 'cohenKappaScore';

/**
 * How much two annotators agree beyond what chance would bring about: 1 is full agreement, 0 that of chance. The same
 * with the annotators exchanged.
 *
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN, continuous targets or
 * `labels` of which none occurs in `y1`.
 * @example
 * ```ts
 * import { cohenKappaScore } from 'pipefit/metrics';
 * cohenKappaScore(['bad', 'good', 'bad', 'fair', 'good'], ['bad', 'good', 'bad', 'fair', 'bad']); // 0.6875
 * cohenKappaScore([1, 2, 3, 4], [1, 2, 4, 4], { weights: 'quadratic' }); // 0.9166…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cohen_kappa_score.html
 */
export function cohenKappaScore<L extends Label>(
  y1: Labels<L>,
  y2: Labels<SameKind<L>>,
  options?: CohenKappaOptions<L>,
): number {
  const { labels, weights, sampleWeight, replaceUndefinedBy, onWarning } = resolveParams(OWNER, rules, options);
  const targets = checkTargets(OWNER, y1, y2, sampleWeight, ['y1', 'y2']);
  const positions = chooseRows(OWNER, targets, labels, 'y1');
  const undefinedScore = (reason: string) => {
    onWarning?.({ code: 'UNDEFINED_METRIC', message: `the score is undefined: ${reason}` });
    return replaceUndefinedBy;
  };
  const width = positions.length;
  const counts = countPairs(targets, positions);
  const { rows, columns } = marginalSums(counts, width);
  const total = pairwiseSum(columns);
  if (total === 0) return undefinedScore('y2 has none of the labels where y1 has one of them');
  const cost = (at: number) => disagreement(Math.floor(at / width) - (at % width), weights);
  const observed = counts.map((count, at) => cost(at) * count);
  const expected = counts.map((_, at) => cost(at) * ((columns[Math.floor(at / width)]! * rows[at % width]!) / total));
  const denominator = pairwiseSum(expected);
  if (denominator === 0) return undefinedScore('y1 and y2 have only one of the labels');
  return 1 - pairwiseSum(observed) / denominator;
}

/** What a disagreement by so many classes costs. */
function disagreement(distance: number, weights: 'linear' | 'quadratic' | null): number {
  if (weights === null) return distance === 0 ? 0 : 1;
  return weights === 'linear' ? Math.abs(distance) : distance * distance;
}
