import { DataError, describe, NotSupportedError, ShapeError } from '../../core/index.js';
import {
  checkLabels,
  compareLabels,
  type EncodedLabels,
  encodeLabels,
  type Label,
  type Labels,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { isTwoDimensional } from '../number-columns.js';

/** Any label of the same kind as `L`: predictions and options need not repeat the exact labels of the targets. */
export type SameKind<L extends Label> = L extends string ? string : L extends number ? number : boolean;

/** True and predicted labels of one classification task, as positions among their joint sorted classes. */
export interface Targets {
  readonly multilabel: false;
  readonly classes: readonly Label[];
  readonly yTrue: Int32Array;
  readonly yPred: Int32Array;
  readonly sampleWeight: Float64Array | null;
}

/**
 * Checks that two label vectors belong to the same classification task and encodes them over their joint classes.
 *
 * @param names - how messages call the two.
 */
export function checkTargets(
  owner: string,
  yTrue: Labels,
  yPred: Labels,
  sampleWeight: VectorLike | null,
  names: readonly [first: string, second: string] = ['yTrue', 'yPred'],
): Targets {
  const [first, second] = names;
  const truth = encodeTarget(owner, first, yTrue);
  const prediction = encodeTarget(owner, second, yPred);
  const n = truth.codes.length;
  if (prediction.codes.length !== n) {
    const must = `have ${n} labels, as ${first} has`;
    throw new ShapeError({ owner, subject: second, must, got: String(prediction.codes.length) });
  }
  const [expected, given] = [truth.classes[0]!, prediction.classes[0]!];
  if (typeof given !== typeof expected) throw foreignKind(owner, second, expected, given, first);
  const classes = [...new Set([...truth.classes, ...prediction.classes])].sort(compareLabels);
  return {
    multilabel: false,
    classes,
    yTrue: recode(truth, classes),
    yPred: recode(prediction, classes),
    sampleWeight: toSampleWeight(owner, sampleWeight, n),
  };
}

/** Encodes one label vector; numbers must be whole, as fractions are no classes. */
export function encodeTarget(owner: string, subject: string, y: Labels): EncodedLabels {
  if (isTwoDimensional(y)) {
    const must = 'hold one label a sample: multilabel targets are not supported';
    throw new NotSupportedError({ owner, subject, must, got: 'two-dimensional data' });
  }
  const encoded = encodeLabels(owner, subject, y);
  const broken = encoded.classes.findIndex((label) => typeof label === 'number' && !Number.isInteger(label));
  if (broken >= 0) {
    const at = { row: encoded.codes.indexOf(broken) };
    throw new DataError({
      owner,
      subject,
      must: 'hold classes, not continuous numbers',
      got: describe(encoded.classes[broken]),
      at,
    });
  }
  return encoded;
}

/** Positions of the labels that the caller chose among the classes; -1 for a label that does not occur. */
export function choosePositions(owner: string, classes: readonly Label[], labels: Labels): Int32Array {
  checkLabels(owner, 'labels', labels);
  const [expected, given] = [classes[0]!, labels[0]!];
  // Booleans may be chosen by 0 and 1, and these by booleans.
  if ((typeof given === 'string') !== (typeof expected === 'string'))
    throw foreignKind(owner, 'labels', expected, given);
  return Int32Array.from(labels as ArrayLike<Label>, (label) => positionOf(classes, label));
}

/** Position of a label among the classes, or -1; `true` equals 1 and `false` equals 0, so that a default of 1 fits booleans. */
export function positionOf(classes: readonly Label[], label: Label): number {
  if (typeof label === 'string') return classes.indexOf(label);
  return classes.findIndex((known) => typeof known !== 'string' && Number(known) === Number(label));
}

/** The codes over joint classes; theirs if they have all of these. */
function recode({ classes, codes }: EncodedLabels, joint: readonly Label[]): Int32Array {
  if (classes.length === joint.length) return codes;
  const rank = new Map(joint.map((label, k) => [label, k]));
  const place = Int32Array.from(classes, (label) => rank.get(label)!);
  return codes.map((code) => place[code]!);
}

function foreignKind(owner: string, subject: string, expected: Label, label: Label, model = 'yTrue'): DataError {
  const must = `hold ${typeof expected} labels, as ${model} does`;
  return new DataError({ owner, subject, must, got: describe(label), at: { row: 0 } });
}
