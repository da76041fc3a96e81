import { DataError, describe, ShapeError } from '../core/index.js';

/** A class label: what `y` holds and `predict` returns. */
export type Label = string | number | boolean;

/** A vector of labels: an array or a typed array. */
export type Labels<L extends Label = Label> = ArrayLike<L> & object;

/** Labels as sorted classes and, for each sample, the position of its class. */
export interface EncodedLabels<L extends Label = Label> {
  readonly classes: readonly L[];
  readonly codes: Int32Array;
}

/** Order of classes: numbers by value, strings by code point, `false` before `true`. */
export function compareLabels(a: Label, b: Label): number {
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  return Number(a) - Number(b);
}

/** Order of strings by Unicode code point, as Python sorts them (JavaScript's `<` sorts by UTF-16 unit). */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    // The units may be the second halves of code points that begin one unit before.
    const before = Math.max(i - 1, 0);
    return a.codePointAt(before)! - b.codePointAt(before)! || a.codePointAt(i)! - b.codePointAt(i)!;
  }
  return a.length - b.length;
}

/** Checks that `y` is a non-empty vector of labels of one kind, without missing values. */
export function checkLabels(owner: string, subject: string, y: unknown): asserts y is Labels {
  checkLabelVector(owner, subject, y);
  const kind = typeof y[0];
  for (let i = 0; i < y.length; i++) checkLabel(owner, subject, y[i], i, kind);
}

/** Checks that `y` is a vector and not empty. */
export function checkLabelVector(owner: string, subject: string, y: unknown): asserts y is ArrayLike<unknown> & object {
  if (!isVector(y)) {
    throw new ShapeError({ owner, subject, must: 'be a vector of labels', got: describe(y) });
  }
  if (y.length === 0) throw new ShapeError({ owner, subject, must: 'have at least one label', got: 'an empty vector' });
}

/** Checks that one value is a label of the given kind. */
export function checkLabel(owner: string, subject: string, value: unknown, row: number, kind: string): void {
  if (!isLabel(value)) {
    const must =
      Array.isArray(value) || ArrayBuffer.isView(value)
        ? 'be one-dimensional'
        : 'hold strings, finite numbers or booleans';
    throw new DataError({ owner, subject, must, got: describe(value), at: { row } });
  }
  if (typeof value !== kind) {
    throw new DataError({
      owner,
      subject,
      must: `hold labels of one kind (${kind})`,
      got: describe(value),
      at: { row },
    });
  }
}

/** Whether a value can be a label. */
export function isLabel(value: unknown): value is Label {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

/** Whether a value is an array or a typed array. */
export function isVector(value: unknown): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
