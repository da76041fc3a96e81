import { describe, InvalidParameterError, ShapeError } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { readIndicator } from '../label-indicator.js';
import { isTwoDimensional, toColumns } from '../number-columns.js';
import type { OnWarning } from '../shared-options.js';
import { isUsual, marksOf, usualPositive } from './binary-scores.js';
import { encodeTarget, positionOf } from './check-targets.js';
import {
  bothColumns,
  type ClassProbabilities,
  readClassProbabilities,
  readProbabilities,
} from './class-probabilities.js';
import { indicatorOf } from './label-areas.js';

/** What says which classes the probabilities are of. */
export interface ClassOptions {
  readonly posLabel: Label | null;
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

/** Reads one column of probabilities as those of the positive class, several columns as those of all classes. */
export function readAnyProbabilities(
  owner: string,
  yTrue: Labels | MatrixLike,
  yProba: VectorLike | MatrixLike,
  { posLabel, labels, onWarning }: ClassOptions,
): ClassProbabilities {
  const given = toColumns(owner, 'yProba', yProba);
  if (given.shape[1] === 1) return readPositiveProbabilities(owner, yTrue, given, posLabel);
  if (posLabel !== null && onWarning !== null) {
    const message = `posLabel (${describe(posLabel)}) is not used with one column of yProba for each class`;
    onWarning({ code: 'POS_LABEL_IGNORED', message });
  }
  return readClassProbabilities(owner, yTrue, given, labels, onWarning);
}

/** Reads probabilities of the positive one of at most two classes. */
export function readPositiveProbabilities(
  owner: string,
  yTrue: Labels | MatrixLike,
  yProba: VectorLike | MatrixLike,
  posLabel: Label | null,
): ClassProbabilities {
  const { classes, codes } = encodeTarget(
    owner,
    'yTrue',
    isTwoDimensional(yTrue) ? onlyLabel(owner, yTrue) : (yTrue as Labels),
  );
  const given = readProbabilities(owner, yProba, codes.length);
  if (classes.length > 2) {
    const must = 'have at most two classes where yProba has one column';
    throw new InvalidParameterError({ owner, subject: 'yTrue', must, got: String(classes.length) });
  }
  const columns = Int32Array.from(marksOf(codes, positionOf(classes, posLabel ?? likelyPositive(owner, classes))));
  const proba = bothColumns(given).data;
  return { rows: codes.length, width: 2, proba, columns, cells: () => indicatorOf(columns, 2).cells };
}

/** The usual positive class, or of other numbers the greater; strings need to be told. */
function likelyPositive(owner: string, classes: readonly Label[]): Label {
  const greatest = classes.at(-1)!;
  return isUsual(classes) || typeof greatest === 'string' ? usualPositive(owner, classes) : greatest;
}

/** The only label of an indicator, as a vector of 0 and 1. */
function onlyLabel(owner: string, yTrue: MatrixLike): Uint8Array {
  const { labels, cells } = readIndicator(owner, 'yTrue', yTrue);
  if (labels === 1) return cells;
  const must = 'have one column, or be a vector of classes, where yProba has one column';
  throw new ShapeError({ owner, subject: 'yTrue', must, got: `${labels} columns` });
}
