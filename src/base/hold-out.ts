import {
  DataError,
  describe,
  InvalidParameterError,
  NotSupportedError,
  RandomState,
  ShapeError,
} from '../core/index.js';
import { isNdarray, isVector, type Label, Matrix, ndarrayToMatrix, Table, toSampleWeight } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import type { FitContext, ValidationData } from './fit-context.js';
import { checkNames, checkWidth, type InputData, readForFit } from './input.js';
import { type ClassTargets, readLabelOutputs } from './outputs.js';
import { type Division, divideAtRandom, divideInProportion, rowsByClass } from './random-division.js';
import { type ClassTarget, readLabels, readTruth, vectorOf } from './target.js';
import { readValidation, type ValidationOption, type ValidationSet } from './validation-option.js';

/** X, converted and checked, with y as it came. */
export interface Part {
  readonly X: InputData;
  readonly y: unknown;
  readonly sampleWeight: Float64Array | null;
}

/** What is learnt from, and what is kept away from it. */
export interface HeldOut {
  readonly train: Part;
  readonly held: Part;
}

/** @throws NotSupportedError when an estimator cannot use what is held out. */
export function checkUsesValidation(spec: AnySpec, option: unknown): void {
  if (option === undefined || option === null || spec.tags.validation) return;
  const must = 'not be given: this estimator does not stop early';
  throw new NotSupportedError({ owner: spec.type, subject: 'validation', must, got: describe(option) });
}

/**
 * Parts what is kept for validation from what is learnt from.
 *
 * @throws InvalidParameterError, ShapeError or DataError for what cannot be parted so.
 */
export function holdOut(spec: AnySpec, option: ValidationOption, all: Part): HeldOut {
  const owner = spec.type;
  const validation = readValidation(owner, option);
  if (validation.kind === 'set') return { train: all, held: readSet(spec, validation, all.X) };
  const [train, held] =
    validation.kind === 'rows'
      ? divideByRows(owner, validation.rows, all.X.shape[0])
      : draw(spec, validation.fraction, RandomState.from(validation.randomState, owner), all);
  return { train: takePart(owner, all, train), held: takePart(owner, all, held) };
}

/** Puts what is held out into a context, with y in the form of `learn`. */
export function withValidation<Y>(
  context: FitContext,
  held: Part | null,
  readTarget: (y: unknown, rows: number) => Y,
): FitContext<InputData, Y> {
  if (held === null) return context as FitContext<InputData, Y>;
  const { X, sampleWeight } = held;
  const validation: ValidationData<InputData, Y> = { X, y: readTarget(held.y, X.shape[0]), sampleWeight };
  return { ...context, validation };
}

/**
 * Reads labels as positions among classes that are known.
 *
 * @throws DataError for a label that is none of them.
 */
export function readKnownLabels(owner: string, y: unknown, rows: number, classes: readonly Label[]): ClassTarget {
  const labels = readTruth(owner, y, rows, classes[0]!);
  const places = new Map(classes.map((label, place) => [label, place]));
  const codes = Int32Array.from(labels, (label, row) => {
    const place = places.get(label);
    if (place !== undefined) return place;
    const must = 'hold classes that are learnt';
    throw new DataError({ owner, subject: 'y of validation', must, got: describe(label), at: { row } });
  });
  return { classes, codes };
}

/** The same for each of several outputs. */
export function readKnownOutputs(owner: string, y: unknown, rows: number, targets: ClassTargets): ClassTargets {
  if (targets.length === 1) return [readKnownLabels(owner, y, rows, targets[0]!.classes)];
  const truth = readLabelOutputs(owner, y, rows);
  if (truth.length !== targets.length) {
    const must = `have  columns, as what is learnt`;
    throw new ShapeError({ owner, subject: 'y of validation', must, got: String(truth.length) });
  }
  return truth.map(({ classes, codes }, k) => {
    const labels = Array.from(codes, (code) => classes[code]!);
    return readKnownLabels(owner, labels, rows, targets[k]!.classes);
  });
}

/** Data of their own: of the columns that are learnt from. */
function readSet(spec: AnySpec, { X, y, sampleWeight }: ValidationSet, train: InputData): Part {
  const owner = `${spec.type}.validation`;
  const data = readForFit(spec, X);
  if (data.featureNames !== null && train.featureNames !== null)
    checkNames(owner, train.featureNames, data.featureNames);
  checkWidth(owner, train.shape[1], data);
  const weights = toSampleWeight(owner, sampleWeight, data.shape[0]);
  if (weights === null || spec.tags.sampleWeight) return { X: data, y, sampleWeight: weights };
  const must = 'not be given: this estimator does not use weights';
  throw new NotSupportedError({ owner, subject: 'sampleWeight', must, got: `${weights.length} weights` });
}

/** As `trainTestSplit` with the same seed, and the classes of a classifier as its `stratify`. */
function draw(spec: AnySpec, fraction: number, random: RandomState, { X, y }: Part): Division {
  const rows = X.shape[0];
  const test = Math.ceil(fraction * rows);
  const sizes = { train: rows - test, test };
  if (sizes.train === 0) {
    const must = 'leave rows that are learnt';
    throw new InvalidParameterError({ owner: spec.type, subject: 'validation', must, got: `${test} of ${rows} rows` });
  }
  const target = spec.role === 'classifier' ? onlyTarget(spec, y, rows) : null;
  if (target === null) return divideAtRandom(rows, sizes, random);
  return divideInProportion(rowsByClass(`${spec.type}.validation`, target, sizes), sizes, random);
}

/** The classes of a classifier; `null` where it learns several outputs. */
function onlyTarget(spec: AnySpec, y: unknown, rows: number): ClassTarget | null {
  if (!spec.tags.multiOutput) return readLabels(spec.type, y, rows);
  const targets = readLabelOutputs(spec.type, y, rows);
  return targets.length === 1 ? targets[0]! : null;
}

function divideByRows(owner: string, chosen: ArrayLike<number>, rows: number): Division {
  const isHeld = new Uint8Array(rows);
  for (let i = 0; i < chosen.length; i++) {
    const row = chosen[i];
    if (row === undefined || !Number.isSafeInteger(row) || row < 0 || row >= rows || isHeld[row] === 1) {
      const must = `be different positions of rows, from 0 to ${rows - 1}`;
      throw new ShapeError({ owner, subject: 'rows of validation', must, got: describe(row) });
    }
    isHeld[row] = 1;
  }
  const train = Int32Array.from({ length: rows }, (_, row) => row).filter((row) => isHeld[row] === 0);
  if (chosen.length === 0 || !(chosen.length < rows)) {
    const must = `be at least one row and leave one of the ${rows} to learn from`;
    throw new ShapeError({ owner, subject: 'rows of validation', must, got: `${chosen.length} rows` });
  }
  return [train, Int32Array.from(chosen)];
}

function takePart(owner: string, { X, y, sampleWeight }: Part, rows: Int32Array): Part {
  const weights = sampleWeight === null ? null : Float64Array.from(rows, (row) => sampleWeight[row]!);
  return {
    X: X.takeRows(rows),
    y: takeTarget(owner, y, rows),
    sampleWeight: toSampleWeight(owner, weights, rows.length),
  };
}

/** Some rows of a target, of whatever form it is; it has as many rows as X, which `passedTarget` has checked. */
function takeTarget(owner: string, y: unknown, rows: Int32Array): unknown {
  if (y === undefined || y === null) return y;
  if (y instanceof Matrix || y instanceof Table) return y.takeRows(rows);
  if (isNdarray(y) && y.shape.length === 2) return ndarrayToMatrix(owner, 'y', y).takeRows(rows);
  const values = isVector(y) ? y : vectorOf(owner, y);
  return Array.from(rows, (row) => values[row]);
}
