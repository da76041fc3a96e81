/** Data sets that several bench files use: made with a seed, or read from files that travel with the bench. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { RandomState } from 'pipefit/core';
import { type AnyRow, encodeLabels, Matrix, readCsv } from 'pipefit/data';
import { loadDigits, makeClassification } from 'pipefit/datasets';

/** Rows to learn from, and rows for the score. */
export type Labelled = {
  readonly X: Matrix;
  readonly y: Int32Array;
  readonly testX: Matrix;
  readonly testY: Int32Array;
};

/** Rows that are held out for the score. */
const HELD_OUT = 2000;

/** Classes in clusters; a quarter of the columns, but at most ten, tell something. */
export function classes(rows: number, columns: number): Labelled {
  const nInformative = Math.min(10, columns);
  const options = { nInformative, nRedundant: Math.min(5, columns - nInformative), flipY: 0.05, randomState: 0 };
  const [X, y] = makeClassification(rows + HELD_OUT, columns, options);
  return {
    X: slice(X, 0, rows),
    y: y.slice(0, rows),
    testX: slice(X, rows, rows + HELD_OUT),
    testY: y.slice(rows),
  };
}

/** The letters: 26 classes, 16 features from 0 to 15. */
export function letters(rows: number): Labelled {
  return resized(readPacked('letter-recognition', 'lettr'), rows);
}

/** The shuttle: 7 very uneven classes, 9 integer features. */
export function shuttle(rows: number): Labelled {
  return resized(readPacked('shuttle', 'Class'), rows);
}

/** The digits: 10 classes, 64 grey values from 0 to 16. */
export function digits(rows: number): Labelled {
  const [X, y] = loadDigits({ returnXY: true });
  return resized([X, Int32Array.from(y)], rows);
}

function readPacked(name: string, target: string): [Matrix, Int32Array] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, 'data', `${name}.csv.gz`))).toString('utf8');
  const records = readCsv<AnyRow>(text).toRows();
  const labels: string[] = [];
  const cells = records.map(({ [target]: label, ...features }) => {
    labels.push(String(label));
    return Object.values(features).map(Number);
  });
  const X = new Matrix(Float64Array.from(cells.flat()), [cells.length, cells[0]!.length]);
  return [X, encodeLabels(name, 'the target', labels).codes];
}

/**
 * Real data at another size: a seeded choice of rows where there are too many; where there are too few, all rows again
 * with one added to or taken from each cell by chance, so that no row repeats another.
 */
function resized([X, y]: [Matrix, Int32Array], rows: number): Labelled {
  const random = new RandomState(0);
  const [have, width] = X.shape;
  const order = random.permutation(have);
  const chosen = Int32Array.from({ length: rows }, (_, i) => order[i % have]!);
  const taken = X.takeRows(chosen);
  const extra = taken.data.subarray(Math.min(have, rows) * width);
  const steps = random.uniforms(extra.length);
  for (let i = 0; i < extra.length; i++) extra[i] = extra[i]! + Math.floor(3 * steps[i]!) - 1;
  const codes = Int32Array.from(chosen, (i) => y[i]!);
  const test = Math.min(rows, HELD_OUT);
  return { X: taken, y: codes, testX: slice(taken, 0, test), testY: codes.slice(0, test) };
}

/** A copy of rows that follow each other. */
export function slice(X: Matrix, from: number, to: number): Matrix {
  const width = X.shape[1];
  return new Matrix(X.compact().data.slice(from * width, to * width), [to - from, width]);
}

/** Standard normal deviates. */
export function normals(rows: number, columns: number): Matrix {
  return new Matrix(new RandomState(0).normals(rows * columns), [rows, columns]);
}

/** The share of labels that were met. */
export function accuracy(truth: ArrayLike<number>, predicted: ArrayLike<unknown>): number {
  let met = 0;
  for (let i = 0; i < truth.length; i++) if (truth[i] === predicted[i]) met++;
  return met / truth.length;
}
