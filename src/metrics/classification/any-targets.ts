import { DataError, describe, ShapeError } from '../../core/index.js';
import { type Labels, type MatrixLike, toMatrix, toSampleWeight, type VectorLike } from '../../data/index.js';
import { type LabelIndicator, readIndicator } from '../label-indicator.js';
import { isTwoDimensional } from '../number-columns.js';
import { checkTargets, type Targets } from './check-targets.js';

/** Labels, or a matrix of zeros and ones. */
export type AnyTarget = Labels | MatrixLike;

/** True and predicted labels of samples that have any number of labels each. */
export interface MultilabelTargets {
  readonly multilabel: true;
  readonly rows: number;
  /** Number of labels, which are the columns. */
  readonly width: number;
  /** Zeros and ones, row after row. */
  readonly yTrue: Uint8Array;
  readonly yPred: Uint8Array;
  readonly sampleWeight: Float64Array | null;
}

/** One label a sample, or any number of labels a sample. */
export type AnyTargets = Targets | MultilabelTargets;

/** Reads labels or multilabel targets, whichever both are; a matrix of one column is a vector of labels. */
export function checkAnyTargets(
  owner: string,
  yTrue: AnyTarget,
  yPred: AnyTarget,
  sampleWeight: VectorLike | null,
): AnyTargets {
  const truth = readEither(owner, 'yTrue', yTrue);
  const prediction = readEither(owner, 'yPred', yPred);
  if (truth.indicator !== null && prediction.indicator !== null) {
    return joinIndicators(owner, truth.indicator, prediction.indicator, sampleWeight);
  }
  if (truth.indicator === null && prediction.indicator === null) {
    return checkTargets(owner, truth.labels, prediction.labels, sampleWeight);
  }
  const [must, got] =
    truth.indicator === null
      ? ['hold one label a sample, as yTrue does', 'a matrix of labels']
      : ['be a matrix of labels, as yTrue is', 'one label a sample'];
  throw new ShapeError({ owner, subject: 'yPred', must, got });
}

type Reading = { readonly indicator: LabelIndicator } | { readonly indicator: null; readonly labels: Labels };

function readEither(owner: string, subject: string, y: AnyTarget): Reading {
  if (!isTwoDimensional(y)) return { indicator: null, labels: y as Labels };
  const matrix = toMatrix(owner, y, { subject });
  if (matrix.shape[1] === 1) return { indicator: null, labels: matrix.compact().data };
  return { indicator: readIndicator(owner, subject, matrix) };
}

function joinIndicators(
  owner: string,
  truth: LabelIndicator,
  prediction: LabelIndicator,
  sampleWeight: VectorLike | null,
): MultilabelTargets {
  const { rows, labels: width } = truth;
  if (prediction.rows !== rows || prediction.labels !== width) {
    const must = `have ${rows} rows and ${width} columns, as yTrue has`;
    const got = `${prediction.rows} rows and ${prediction.labels} columns`;
    throw new ShapeError({ owner, subject: 'yPred', must, got });
  }
  const weights = toSampleWeight(owner, sampleWeight, rows);
  return { multilabel: true, rows, width, yTrue: truth.cells, yPred: prediction.cells, sampleWeight: weights };
}

/** The columns that the caller chose among the labels of multilabel targets. */
export function chooseColumns(owner: string, width: number, labels: Labels): Int32Array {
  if (labels.length === 0) {
    throw new ShapeError({ owner, subject: 'labels', must: 'have at least one label', got: 'an empty vector' });
  }
  return Int32Array.from(labels as ArrayLike<unknown>, (label, row) => {
    if (typeof label === 'number' && Number.isInteger(label) && label >= 0 && label < width) return label;
    const must = `hold columns from 0 to ${width - 1}, as the labels of multilabel targets`;
    throw new DataError({ owner, subject: 'labels', must, got: describe(label), at: { row } });
  });
}
