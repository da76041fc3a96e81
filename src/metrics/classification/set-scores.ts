import { describe, InvalidParameterError, oneOf, type ParamRules, type Rule } from '../../core/index.js';
import type { Label, Labels, VectorLike } from '../../data/index.js';
import {
  type Average,
  labelsRule,
  type MultilabelAverage,
  type OnWarning,
  onWarningRule,
  posLabelRule,
  sampleWeightRule,
  type ZeroDivision,
  zeroDivisionRule,
} from '../shared-options.js';
import { type AnyTarget, type AnyTargets, checkAnyTargets, chooseColumns } from './any-targets.js';
import { choosePositions, positionOf } from './check-targets.js';
import { averageScores, type ClassScores, type ScoreName, scoreClasses } from './class-scores.js';
import { countConfusions } from './confusion-counts.js';

/** What chooses the classes of a score, complete. */
export interface ChoiceOptions {
  readonly labels: Labels | null;
  readonly posLabel: Label | null;
  readonly average: Average | MultilabelAverage | null;
  readonly onWarning: OnWarning | null;
}

/** The options that all scores of precision and recall share, complete. */
export interface SetOptions extends ChoiceOptions {
  readonly sampleWeight: VectorLike | null;
  readonly zeroDivision: ZeroDivision;
}

const averages = ['binary', 'micro', 'macro', 'weighted', 'samples', null] as const;

/** The rule of `average`. */
export function averageRule(fallback: Average | null): Rule<Average | MultilabelAverage | null> {
  return oneOf<Average | MultilabelAverage | null>(averages, fallback);
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
  yTrue: AnyTarget,
  yPred: AnyTarget,
  options: SetOptions,
  beta: number,
  warnFor: readonly ScoreName[],
): SetScores {
  const targets = checkAnyTargets(owner, yTrue, yPred, options.sampleWeight);
  const { average, zeroDivision, onWarning } = options;
  const counts = countConfusions(targets, chooseClasses(owner, targets, options), average === 'samples');
  const scores = scoreClasses(counts, { average, beta, zeroDivision, warnFor, onWarning });
  if (average === null) return { averaged: false, ...scores };
  const mean = (values: Float64Array) => averageScores(values, scores.support, targets.sampleWeight, average);
  return {
    averaged: true,
    precision: mean(scores.precision),
    recall: mean(scores.recall),
    fscore: mean(scores.fscore),
  };
}

/** Positions of the classes, or of the labels of multilabel targets, to score. */
export function chooseClasses(
  owner: string,
  targets: AnyTargets,
  { labels, posLabel, average, onWarning }: ChoiceOptions,
): Int32Array {
  checkAverage(owner, targets, average);
  if (average === 'binary' && !targets.multilabel) return choosePositive(owner, targets.classes, posLabel);
  if (posLabel !== null && posLabel !== 1 && onWarning !== null) {
    const message = `posLabel (${describe(posLabel)}) is not used with average ${describe(average)}; name one class in labels instead`;
    onWarning({ code: 'POS_LABEL_IGNORED', message });
  }
  return chooseLabels(owner, targets, labels);
}

/** Positions of the chosen labels, or of all. */
export function chooseLabels(owner: string, targets: AnyTargets, labels: Labels | null): Int32Array {
  if (labels === null) return Int32Array.from({ length: labelCount(targets) }, (_, k) => k);
  return targets.multilabel
    ? chooseColumns(owner, targets.width, labels)
    : choosePositions(owner, targets.classes, labels);
}

/** Number of classes, or of labels of multilabel targets. */
export function labelCount(targets: AnyTargets): number {
  return targets.multilabel ? targets.width : targets.classes.length;
}

function checkAverage(owner: string, targets: AnyTargets, average: ChoiceOptions['average']): void {
  const refuse = (must: string) => {
    throw new InvalidParameterError({ owner, subject: 'average', must, got: `'${average}'` });
  };
  if (targets.multilabel) {
    if (average === 'binary') refuse("be one of 'micro', 'macro', 'weighted', 'samples', null for multilabel targets");
  } else if (average === 'samples') {
    refuse("be one of 'binary', 'micro', 'macro', 'weighted', null unless the targets are multilabel");
  } else if (average === 'binary' && targets.classes.length > 2) {
    refuse("be one of 'micro', 'macro', 'weighted', null for a target of more than two classes");
  }
}

function choosePositive(owner: string, classes: readonly Label[], posLabel: Label | null): Int32Array {
  const position = posLabel === null ? -1 : positionOf(classes, posLabel);
  if (posLabel === null || (position < 0 && classes.length === 2)) {
    const must = `be one of the labels ${classes.map(describe).join(', ')}`;
    throw new InvalidParameterError({ owner, subject: 'posLabel', must, got: describe(posLabel) });
  }
  return Int32Array.of(position);
}
