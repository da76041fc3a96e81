import type { InputData } from '../base/index.js';
import { ShapeError } from '../core/index.js';
import { Matrix, Table, toDataset } from '../data/index.js';

/** More arguments for a function, as one object. */
export type Keywords = { readonly [name: string]: unknown };

/** A function of data, seen from outside. */
export type DataFunction = (X: never, keywords: Keywords) => unknown;

interface FunctionPair {
  readonly func: DataFunction | null;
  readonly inverseFunc: DataFunction | null;
  readonly kwArgs: Keywords | null;
  readonly invKwArgs: Keywords | null;
}

/** What the function makes of a copy of X: data with as many rows. */
export function callFunction(
  name: 'func' | 'inverseFunc',
  func: DataFunction | null,
  args: Keywords | null,
  X: InputData,
): InputData {
  if (func === null) return X;
  const [owner, subject] = ['FunctionTransformer', `the result of ${name}`];
  // A copy, because functions of the ndarray world work in place.
  const own = X instanceof Matrix ? new Matrix(X.data.slice(), X.shape, { featureNames: X.featureNames }) : X;
  const out = toDataset(owner, func(own as never, args ?? {}), subject);
  if (out.shape[0] === X.shape[0]) return out;
  throw new ShapeError({ owner, subject, must: `have ${X.shape[0]} rows, as X has`, got: String(out.shape[0]) });
}

/** Up to two hundred rows, from all over X. */
export function everyHundredth(X: InputData): InputData {
  const rows = X.shape[0];
  const step = Math.max(1, Math.floor(rows / 100));
  return X.takeRows(Array.from({ length: Math.ceil(rows / step) }, (_, i) => i * step));
}

/** Whether going there and back gives the same cells again, numbers to the tolerance of scikit-learn's check. */
export function undoes({ func, kwArgs, inverseFunc, invKwArgs }: FunctionPair, X: InputData): boolean {
  const back = callFunction('inverseFunc', inverseFunc, invKwArgs, callFunction('func', func, kwArgs, X));
  if (back.shape[1] !== X.shape[1]) return false;
  const [before, after] = [cellsOf(X), cellsOf(back)];
  return before.every((column, j) => column.every((cell, i) => sameCell(cell, after[j]![i])));
}

function sameCell(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Object.is(a, b) || Math.abs(a - b) <= 1e-9 + 1e-7 * Math.abs(b);
}

/** The cells, column after column. */
function cellsOf(X: InputData): readonly (readonly unknown[])[] {
  if (X instanceof Table) return X.names.map((name) => X.values(name));
  return Array.from({ length: X.shape[1] }, (_, j) => [...X.column(j)]);
}
