import { custom, InvalidParameterError, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, VectorLike } from '../../data/index.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { checkTargets, type SameKind, type Targets } from './check-targets.js';
import { chooseRows, countPairs } from './confusion-matrix.js';

/** What stands for a likelihood ratio that is undefined. */
export interface UndefinedRatios {
  /** From 1 to infinity, or NaN. */
  readonly 'LR+': number;
  /** From 0 to 1, or NaN. */
  readonly 'LR-': number;
}

/** Options of {@link classLikelihoodRatios}. */
export interface ClassLikelihoodRatiosOptions<L extends Label = Label> {
  /** The negative and the positive class. @defaultValue null: the two classes of `yTrue` and `yPred`, sorted */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** What stands for a ratio that is undefined; 1 (the worst) or NaN for both. @defaultValue NaN */
  readonly replaceUndefinedBy?: number | UndefinedRatios;
  /** Told of undefined ratios. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

/** How much more likely a positive prediction is for a positive sample than for a negative one, and a negative one. */
export type LikelihoodRatios = readonly [positive: number, negative: number];

type Resolved = {
  readonly [K in keyof ClassLikelihoodRatiosOptions]-?: Exclude<ClassLikelihoodRatiosOptions[K], undefined>;
};

const rules: ParamRules<Resolved> = {
  labels: labelsRule,
  sampleWeight: sampleWeightRule,
  replaceUndefinedBy: custom<number | UndefinedRatios>({
    must: "be 1, NaN, or an object of 'LR+' (from 1, or NaN) and 'LR-' (from 0 to 1, or NaN)",
    test: (value) => value === 1 || Number.isNaN(value) || isPairOfRatios(value),
    default: Number.NaN,
  }),
  onWarning: onWarningRule,
};

const OWNER = 'classLikelihoodRatios';

/**
 * The likelihood ratios of a binary prediction, as of a medical test: `[LR+, LR-]`, sensitivity / (1 - specificity) and
 * (1 - sensitivity) / specificity.
 *
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN or continuous targets ·
 * InvalidParameterError for more or fewer than two classes.
 * @example
 * ```ts
 * import { classLikelihoodRatios } from 'pipefit/metrics';
 * const [positive, negative] = classLikelihoodRatios(['ill', 'well', 'ill', 'well'], ['ill', 'well', 'well', 'ill'], {
 *   labels: ['well', 'ill'],
 * }); // [1, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.class_likelihood_ratios.html
 */
export function classLikelihoodRatios<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: ClassLikelihoodRatiosOptions<L>,
): LikelihoodRatios {
  const { labels, sampleWeight, replaceUndefinedBy: given, onWarning } = resolveParams(OWNER, rules, options);
  const targets = checkTargets(OWNER, yTrue, yPred, sampleWeight);
  const replacement = typeof given === 'number' ? { 'LR+': given, 'LR-': given } : given;
  const [tn, fp, fn, tp] = countTwo(targets, labels);
  const warn = (message: string) => onWarning?.({ code: 'UNDEFINED_METRIC', message });
  const [positives, negatives] = [tp + fn, tn + fp];
  if (positives === 0) warn('both likelihood ratios are undefined: there are no true samples of the positive class');
  if (fp === 0) warn(`LR+ is undefined: no sample was predicted positive ${tp === 0 ? 'at all' : 'wrongly'}`);
  if (tn === 0) warn('LR- is undefined: no sample was predicted negative rightly');
  return [
    fp === 0 ? replacement['LR+'] : (tp * negatives) / (fp * positives),
    tn === 0 ? replacement['LR-'] : (fn * negatives) / (tn * positives),
  ];
}

/** Weights of true negatives, false positives, false negatives and true positives. */
function countTwo(targets: Targets, labels: Labels | null): readonly [number, number, number, number] {
  const refuse = (subject: string, must: string, got: number) => {
    throw new InvalidParameterError({ owner: OWNER, subject, must, got: String(got) });
  };
  const { length } = targets.classes;
  if (length > 2) refuse('yTrue and yPred', 'have two classes', length);
  const positions = chooseRows(OWNER, targets, labels);
  if (labels === null && length < 2) refuse('labels', 'name both classes where only one occurs', length);
  if (positions.length !== 2) refuse('labels', 'be the negative and the positive class', positions.length);
  const [tn, fp, fn, tp] = countPairs(targets, positions);
  return [tn!, fp!, fn!, tp!];
}

function isPairOfRatios(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { 'LR+': positive, 'LR-': negative, ...rest } = value as Record<string, unknown>;
  const within = (ratio: unknown, min: number, max: number) =>
    typeof ratio === 'number' && (Number.isNaN(ratio) || (ratio >= min && ratio <= max));
  return within(positive, 1, Number.POSITIVE_INFINITY) && within(negative, 0, 1) && Object.keys(rest).length === 0;
}
