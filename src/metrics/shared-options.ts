import { callback, custom, nullable, oneOf, type Rule } from '../core/index.js';
import { isLabel, isVector, type Label, type Labels, type VectorLike } from '../data/index.js';

/** What a metric can warn of. */
export type MetricWarningCode =
  | 'UNDEFINED_METRIC'
  | 'POS_LABEL_IGNORED'
  | 'SINGLE_LABEL'
  | 'UNSEEN_CLASSES'
  | 'TARGET_NAMES_LENGTH'
  | 'LABELS_ORDER'
  | 'PROBABILITY_SUM'
  | 'CONTINUOUS_LABELS'
  | 'BOOLEAN_CONVERSION'
  | 'WORKING_MEMORY';

/** A doubtful result, told to the caller's `onWarning`; nothing is ever printed. */
export interface MetricWarning {
  readonly code: MetricWarningCode;
  readonly message: string;
}

/** Called for each doubtful result of a metric. */
export type OnWarning = (warning: MetricWarning) => void;

/** What a score without any case to count is: `'warn'` is 0 with a warning. */
export type ZeroDivision = 'warn' | 0 | 1 | (number & {});

/** How scores of classes become one number; `null` leaves them apart. */
export type Average = 'binary' | 'micro' | 'macro' | 'weighted';

/** How scores of multilabel targets become one number; `'samples'` scores each sample and averages over them. */
export type MultilabelAverage = 'micro' | 'macro' | 'weighted' | 'samples';

export const zeroDivisionRule: Rule<ZeroDivision> = oneOf(['warn', 0, 1, Number.NaN], 'warn');

export const labelsRule: Rule<Labels | null> = custom<Labels | null>({
  must: 'be an array of labels, or null',
  test: (value) => value === null || isVector(value),
  default: null,
});

/** The values are checked together with the targets, whose length they must have. */
export const sampleWeightRule: Rule<VectorLike | null> = custom<VectorLike | null>({
  must: 'be a vector of numbers, or null',
  test: (value) => value === null || typeof value === 'object',
  default: null,
});

export const onWarningRule: Rule<OnWarning | null> = nullable(callback<OnWarning>('a function of a warning'));

/** The label that counts as positive. */
export function posLabelRule(fallback: Label | null): Rule<Label | null> {
  return custom<Label | null>({
    must: 'be a string, a finite number, a boolean or null',
    test: (value) => value === null || isLabel(value),
    default: fallback,
  });
}
