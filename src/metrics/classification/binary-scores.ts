import { describe, InvalidParameterError } from '../../core/index.js';
import { type Label, type Labels, type MatrixLike, toSampleWeight, type VectorLike } from '../../data/index.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { encodeTarget, positionOf } from './check-targets.js';
import type { BinaryScores } from './threshold-counts.js';

/** A binary task, and the classes that the labels really have. */
export interface ReadScores extends BinaryScores {
  readonly classes: readonly Label[];
}

/** Reads labels, the scores of one class of them, and weights. */
export function readBinaryScores(
  owner: string,
  yTrue: Labels,
  yScore: VectorLike | MatrixLike,
  posLabel: Label | null,
  sampleWeight: VectorLike | null,
): ReadScores {
  const { classes, codes } = encodeTarget(owner, 'yTrue', yTrue);
  const scores = toColumns(owner, 'yScore', yScore);
  checkRows(owner, 'yScore', scores, codes.length);
  const position = positionOf(classes, posLabel ?? usualPositive(owner, classes));
  return {
    classes,
    positive: marksOf(codes, position),
    score: onlyColumn(owner, 'yScore', scores),
    weight: toSampleWeight(owner, sampleWeight, codes.length),
  };
}

/** 1 where a sample has this class, 0 elsewhere. */
export function marksOf(codes: Int32Array, position: number): Uint8Array {
  const marks = new Uint8Array(codes.length);
  for (let i = 0; i < marks.length; i++) marks[i] = codes[i] === position ? 1 : 0;
  return marks;
}

/** The positive class of targets for which it goes without saying. */
export function usualPositive(owner: string, classes: readonly Label[]): Label {
  if (isUsual(classes)) return 1;
  const must = `be given unless yTrue is in {0, 1} or {-1, 1}: it has ${classes.slice(0, 5).map(describe).join(', ')}`;
  throw new InvalidParameterError({ owner, subject: 'posLabel', must, got: 'null' });
}

/** Whether all classes are in {0, 1} or in {-1, 1}. */
export function isUsual(classes: readonly Label[]): boolean {
  const numbers = classes.map((label) => (typeof label === 'string' ? Number.NaN : Number(label)));
  return [0, -1].some((other) => numbers.every((label) => label === 1 || label === other));
}
