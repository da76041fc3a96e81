import { DataError, ShapeError } from '../core/index.js';
import { type Matrix, type Table, toDataset, toMatrix, toTable } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import type { Tags } from './tags.js';

/** The two forms in which data exists behind the edge. */
export type InputData = Matrix | Table;

/** Converts and checks X for `fit`, in the form that the tags ask for. */
export function readForFit(spec: AnySpec, X: unknown): InputData {
  const data = readInput(spec.type, spec.tags, X);
  if (spec.tags.positiveOnly) checkNotNegative(spec.type, data as Matrix);
  return data;
}

/** Converts and checks X for a fitted model: the same number of columns and, where both are known, the same names. */
export function readForModel(
  model: { readonly spec: AnySpec; readonly nFeaturesIn: number; readonly featureNamesIn: readonly string[] | null },
  X: unknown,
  method: string,
): InputData {
  const owner = `${model.spec.type}.${method}`;
  const data = readInput(owner, model.spec.tags, X);
  if (data.featureNames !== null && model.featureNamesIn !== null)
    checkNames(owner, model.featureNamesIn, data.featureNames);
  if (data.shape[1] !== model.nFeaturesIn && model.spec.tags.input !== 'any') {
    throw new ShapeError({
      owner,
      subject: 'X',
      must: `have ${model.nFeaturesIn} columns, as in fit`,
      got: String(data.shape[1]),
    });
  }
  return data;
}

function readInput(owner: string, tags: Tags, X: unknown): InputData {
  switch (tags.input) {
    case 'matrix':
      return toMatrix(owner, X, tags);
    case 'table':
      return toTable(owner, X, tags);
    case 'any':
      return toDataset(owner, X);
  }
}

/** @throws DataError that says which columns are missing, which are new, or which come in another order. */
export function checkNames(owner: string, expected: readonly string[], actual: readonly string[]): void {
  const missing = expected.filter((name) => !actual.includes(name));
  const extra = actual.filter((name) => !expected.includes(name));
  const faults: string[] = [];
  if (missing.length > 0) faults.push(`no ${listed(missing)}`);
  if (extra.length > 0) faults.push(`unknown ${listed(extra)}`);
  if (faults.length === 0) {
    const at = expected.findIndex((name, j) => name !== actual[j]);
    if (at < 0) return;
    faults.push(`another order, with ${JSON.stringify(actual[at])} where ${JSON.stringify(expected[at])} was`);
  }
  throw new DataError({
    owner,
    subject: 'X',
    must: 'have the columns of fit in the same order',
    got: faults.join(' and '),
  });
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
