import { DataError, describe, InvalidParameterError, ShapeError } from '../../core/index.js';
import {
  compareLabels,
  type EncodedLabels,
  type Label,
  type Labels,
  Matrix,
  type MatrixLike,
  type VectorLike,
} from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { readIndicator } from '../label-indicator.js';
import { checkRows, isTwoDimensional, toColumns } from '../number-columns.js';
import type { OnWarning } from '../shared-options.js';
import { choosePositions, encodeTarget } from './check-targets.js';
import { indicatorOf } from './label-areas.js';

/** True classes, or true labels, of samples and their probabilities: one column a class. */
export interface ClassProbabilities {
  readonly rows: number;
  readonly width: number;
  /** Row after row. */
  readonly proba: Float64Array;
  /** The true class of each sample; `null` where samples have several labels. */
  readonly columns: Int32Array | null;
  /** Which classes a sample has, row after row. */
  cells(): Uint8Array;
}

/** Reads probabilities of classes and the classes themselves, by name or as an indicator of several labels. */
export function readClassProbabilities(
  owner: string,
  yTrue: Labels | MatrixLike,
  yProba: VectorLike | MatrixLike,
  labels: Labels | null,
  onWarning: OnWarning | null,
): ClassProbabilities {
  const truth = readTruth(owner, yTrue, labels, onWarning);
  const given = readProbabilities(owner, yProba, truth.rows);
  const proba = given.shape[1] === 1 ? bothColumns(given) : given;
  if (proba.shape[1] !== truth.width) {
    const must = `have ${truth.width} columns, one for each class (name classes that yTrue lacks in labels)`;
    throw new ShapeError({ owner, subject: 'yProba', must, got: String(proba.shape[1]) });
  }
  if (onWarning !== null) warnOfSums(proba, onWarning);
  return { ...truth, proba: proba.data };
}

/** Reads numbers in [0, 1], a row for each sample. */
export function readProbabilities(
  owner: string,
  yProba: VectorLike | MatrixLike,
  rows: number,
  subject = 'yProba',
): Matrix {
  const given = toColumns(owner, subject, yProba);
  checkRows(owner, subject, given, rows);
  const { data, shape } = given;
  let bad = 0;
  while (bad < data.length && data[bad]! >= 0 && data[bad]! <= 1) bad++;
  if (bad === data.length) return given;
  const at = { row: Math.floor(bad / shape[1]), column: bad % shape[1] };
  throw new DataError({ owner, subject, must: 'hold probabilities in [0, 1]', got: String(data[bad]), at });
}

/** Probabilities of both classes out of those of the greater one. */
export function bothColumns({ data, shape }: Matrix): Matrix {
  const out = new Float64Array(2 * shape[0]);
  for (let i = 0; i < data.length; i++) {
    out[2 * i] = 1 - data[i]!;
    out[2 * i + 1] = data[i]!;
  }
  return new Matrix(out, [shape[0], 2]);
}

function readTruth(
  owner: string,
  yTrue: Labels | MatrixLike,
  labels: Labels | null,
  onWarning: OnWarning | null,
): Omit<ClassProbabilities, 'proba'> {
  const indicator = isTwoDimensional(yTrue) ? readIndicator(owner, 'yTrue', yTrue) : null;
  if (indicator !== null && indicator.labels > 1) {
    if (labels === null)
      return { rows: indicator.rows, width: indicator.labels, columns: null, cells: () => indicator.cells };
    const must = 'be null for a target of several labels: its columns are the labels';
    throw new InvalidParameterError({ owner, subject: 'labels', must, got: describe(labels) });
  }
  // One column of zeros and ones has two classes.
  const target = encodeTarget(owner, 'yTrue', indicator === null ? (yTrue as Labels) : indicator.cells);
  const { columns, count } = columnsOfSamples(owner, target, labels, onWarning);
  return { rows: columns.length, width: count, columns, cells: () => indicatorOf(columns, count).cells };
}

/** The column of the true class of each sample, and the number of classes. */
function columnsOfSamples(
  owner: string,
  { classes, codes }: EncodedLabels,
  labels: Labels | null,
  onWarning: OnWarning | null,
): { readonly columns: Int32Array; readonly count: number } {
  const known: Label[] = labels === null ? [...classes] : Array.from(labels).sort(compareLabels);
  if (new Set(known).size < Math.max(2, known.length)) {
    const subject = labels === null ? 'yTrue' : 'labels';
    const must =
      labels === null ? 'hold at least two classes, or labels must name them' : 'name two or more classes, each once';
    throw new InvalidParameterError({ owner, subject, must, got: known.slice(0, 5).map(describe).join(', ') });
  }
  if (labels === null) return { columns: codes, count: classes.length };
  if (known.some((label, k) => label !== labels[k])) {
    onWarning?.({
      code: 'LABELS_ORDER',
      message: 'labels are not sorted; the columns of yProba are taken to be in sorted order',
    });
  }
  return { columns: columnsAmong(owner, { classes, codes }, known), count: known.length };
}

/** The position of each sample's class among the known ones. */
export function columnsAmong(owner: string, { classes, codes }: EncodedLabels, known: readonly Label[]): Int32Array {
  const column = new Int32Array(classes.length).fill(-1);
  choosePositions(owner, classes, known).forEach((position, k) => {
    if (position >= 0) column[position] = k;
  });
  const foreign = column.indexOf(-1);
  if (foreign < 0) return codes.map((code) => column[code]!);
  const at = { row: codes.indexOf(foreign) };
  const must = 'hold only labels that are in labels';
  throw new DataError({ owner, subject: 'yTrue', must, got: describe(classes[foreign]), at });
}

function warnOfSums({ data, shape }: Matrix, onWarning: OnWarning): void {
  const [rows, width] = shape;
  for (let row = 0; row < rows; row++) {
    if (Math.abs(pairwiseSum(data, row * width, width) - 1) <= Math.sqrt(Number.EPSILON)) continue;
    onWarning({ code: 'PROBABILITY_SUM', message: `probabilities of a sample do not sum to one (row ${row})` });
    return;
  }
}
