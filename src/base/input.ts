import { DataError, describe, InvalidParameterError, ShapeError } from '../core/index.js';
import { checkExtent, generatedNames, Matrix, type Table, toDataset, toMatrix, toTable } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import type { Tags } from './tags.js';

/** The two forms in which data exists behind the edge. */
export type InputData = Matrix | Table;

/** Converts and checks X for `fit`, in the form that the tags ask for. */
export function readForFit(spec: AnySpec, X: unknown): InputData {
  const data = readInput(spec.type, spec.tags, X);
  if (spec.tags.positiveOnly && data instanceof Matrix) checkNotNegative(spec.type, data);
  return data;
}

/** What a fitted model knows of the columns of X in `fit`. */
interface ColumnsOfFit {
  readonly spec: AnySpec;
  readonly nFeaturesIn: number;
  readonly featureNamesIn: readonly string[] | null;
}

/** Converts and checks X for a fitted model: the same number of columns and, where both are known, the same names. */
export function readForModel(model: ColumnsOfFit, X: unknown, method: string, tags: Tags): InputData {
  const owner = `${model.spec.type}.${method}`;
  const data = readInput(owner, tags, X);
  if (tags.ignoresX) return data;
  if (data.featureNames !== null && model.featureNamesIn !== null)
    checkNames(owner, model.featureNamesIn, data.featureNames);
  checkWidth(owner, model.nFeaturesIn, data);
  return data;
}

/** Data that have been converted and checked, and what was let through. */
let known: { readonly data: unknown; readonly tags: Tags } | null = null;

/**
 * Runs work in which `data`, as {@link readForFit} returned them for these tags, are not checked again: a pipeline, the
 * fit of its step and the transformation after it would each look at every cell.
 */
export function whileKnown<T>(data: InputData, tags: Tags, work: () => T): T {
  const before = known;
  known = { data, tags };
  try {
    return work();
  } finally {
    known = before;
  }
}

function isKnown(X: unknown, tags: Tags): X is InputData {
  if (known === null || X !== known.data || tags.input !== known.tags.input) return false;
  return (tags.allowNaN || !known.tags.allowNaN) && (passesInfinite(tags) || !passesInfinite(known.tags));
}

/** Whether infinities get through conversion. */
function passesInfinite({ allowInfinite, findsInfinite }: Tags): boolean {
  return allowInfinite || findsInfinite;
}

function readInput(owner: string, tags: Tags, X: unknown): InputData {
  if (isKnown(X, tags)) return X;
  switch (tags.input) {
    case 'matrix':
      return toMatrix(owner, X, { allowNaN: tags.allowNaN, allowInfinite: passesInfinite(tags) });
    case 'table':
      return toTable(owner, X, tags);
    case 'any': {
      const data = toDataset(owner, X);
      checkExtent(owner, data.shape, { minColumns: 0 });
      return data;
    }
  }
}

/** @throws ShapeError for another number of columns than in `fit`. */
export function checkWidth(owner: string, expected: number, X: InputData): void {
  if (X.shape[1] === expected) return;
  const must = `have ${expected} columns, as in fit`;
  throw new ShapeError({ owner, subject: 'X', must, got: String(X.shape[1]) });
}

/**
 * The names of the columns of X for `getFeatureNamesOut`: the given ones, checked, or else those of `fit`, or `x0`, `x1`, ….
 *
 * @throws ShapeError for another number of names than columns in `fit`, DataError for other names.
 */
export function namesOfInput(model: ColumnsOfFit, inputFeatures?: readonly string[]): readonly string[] {
  const own = model.featureNamesIn ?? generatedNames(model.nFeaturesIn);
  if (inputFeatures === undefined) return own;
  const owner = `${model.spec.type}.getFeatureNamesOut`;
  const subject = 'inputFeatures';
  checkNameList(owner, subject, inputFeatures);
  if (inputFeatures.length !== own.length) {
    const must = `have ${own.length} names, as many as columns in fit`;
    throw new ShapeError({ owner, subject, must, got: String(inputFeatures.length) });
  }
  if (model.featureNamesIn !== null) checkNames(owner, own, inputFeatures, subject);
  return inputFeatures;
}

/** @throws InvalidParameterError for what is no array of strings. */
export function checkNameList(owner: string, subject: string, names: unknown): asserts names is readonly string[] {
  if (Array.isArray(names) && Array.from(names).every((name) => typeof name === 'string')) return;
  throw new InvalidParameterError({ owner, subject, must: 'be an array of strings', got: describe(names) });
}

/** @throws DataError that says which columns are missing, which are new, or which come in another order. */
export function checkNames(owner: string, expected: readonly string[], actual: readonly string[], subject = 'X'): void {
  const at = expected.findIndex((name, j) => name !== actual[j]);
  if (at < 0 && actual.length === expected.length) return;
  const [given, known] = [new Set(actual), new Set(expected)];
  const missing = expected.filter((name) => !given.has(name));
  const extra = actual.filter((name) => !known.has(name));
  const faults: string[] = [];
  if (missing.length > 0) faults.push(`no ${listed(missing)}`);
  if (extra.length > 0) faults.push(`unknown ${listed(extra)}`);
  if (faults.length === 0) {
    if (at < 0) return;
    faults.push(`another order, with ${JSON.stringify(actual[at])} where ${JSON.stringify(expected[at])} was`);
  }
  throw new DataError({ owner, subject, must: 'have the columns of fit in the same order', got: faults.join(' and ') });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  return `${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}

function checkNotNegative(owner: string, X: Matrix): void {
  const at = X.data.findIndex((value) => value < 0);
  if (at < 0) return;
  const [row, column] = [Math.floor(at / X.shape[1]), at % X.shape[1]];
  const location = { row, column, columnName: X.featureNames?.[column] };
  throw new DataError({ owner, subject: 'X', must: 'not be negative', got: String(X.data[at]), at: location });
}
