import { describe, InvalidParameterError, oneOf, type ParamRules, type Rule } from '../../core/index.js';
import type { Label, Labels, VectorLike } from '../../data/index.js';
import {
  type Average,
  labelsRule,
  type OnWarning,
  onWarningRule,
  posLabelRule,
  sampleWeightRule,
  type ZeroDivision,
  zeroDivisionRule,
} from '../shared-options.js';
import { checkTargets, choosePositions, positionOf, type Targets } from './check-targets.js';
import { averageClasses, type ClassScores, countClasses, type ScoreName, scoreClasses } from './class-scores.js';

/** The options that all scores of precision and recall share, complete. */
export interface SetOptions {
  readonly labels: Labels | null;
  readonly posLabel: Label | null;
  readonly average: Average | null;
  readonly sampleWeight: VectorLike | null;
  readonly zeroDivision: ZeroDivision;
  readonly onWarning: OnWarning | null;
}

/** The rule of `average`; `'samples'` has a meaning for multilabel targets only, which are not supported. */
export function averageRule(fallback: Average | null): Rule<Average | null> {
  return oneOf<Average | null>(['binary', 'micro', 'macro', 'weighted', null], fallback, ['samples']);
}

/** The rules of the shared options. */
export function setRules(average: Average | null): ParamRules<SetOptions> {
  return {
    labels: labelsRule,
    posLabel: posLabelRule(1),
    average: averageRule(average),
    sampleWeight: sampleWeightRule,
    zeroDivision: zeroDivisionRule,
    onWarning: onWarningRule,
  };
}

/** Precision, recall and F-score as they are returned: one number each, or an array over classes. */
export type SetScores =
  | (ClassScores & { readonly averaged: false })
  | { readonly averaged: true; readonly precision: number; readonly recall: number; readonly fscore: number };

/** Checks targets and options, and scores: the one path of all precision, recall and F-scores. */
export function setScores(
  owner: string,
  yTrue: Labels,
  yPred: Labels,
  options: SetOptions,
  beta: number,
  warnFor: readonly ScoreName[],
): SetScores {
  const targets = checkTargets(owner, yTrue, yPred, options.sampleWeight);
  const { average, zeroDivision, onWarning } = options;
  const counts = countClasses(targets, choose(owner, targets, options));
  const scores = scoreClasses(counts, { average, beta, zeroDivision, warnFor, onWarning });
  if (average === null) return { averaged: false, ...scores };
  const mean = (values: Float64Array) => averageClasses(values, scores.support, average);
  return {
    averaged: true,
    precision: mean(scores.precision),
    recall: mean(scores.recall),
    fscore: mean(scores.fscore),
  };
}

/** Positions of the classes to score. */
function choose(owner: string, targets: Targets, { labels, posLabel, average, onWarning }: SetOptions): Int32Array {
  const { classes } = targets;
  if (average === 'binary') return choosePositive(owner, classes, posLabel);
  if (posLabel !== null && posLabel !== 1 && onWarning !== null) {
    const message = `posLabel (${describe(posLabel)}) is not used with average ${describe(average)}; name one class in labels instead`;
    onWarning({ code: 'POS_LABEL_IGNORED', message });
  }
  return labels === null ? Int32Array.from(classes.keys()) : choosePositions(owner, classes, labels);
}

function choosePositive(owner: string, classes: readonly Label[], posLabel: Label | null): Int32Array {
  if (classes.length > 2) {
    const must = "be one of 'micro', 'macro', 'weighted', null for a target of more than two classes";
    throw new InvalidParameterError({ owner, subject: 'average', must, got: "'binary'" });
  }
  const position = posLabel === null ? -1 : positionOf(classes, posLabel);
  if (posLabel === null || (position < 0 && classes.length === 2)) {
    const must = `be one of the labels ${classes.map(describe).join(', ')}`;
    throw new InvalidParameterError({ owner, subject: 'posLabel', must, got: describe(posLabel) });
  }
  return Int32Array.of(position);
}
