import type { Matrix } from '../data/index.js';
import { type ClassificationBunch, handOver, type LoadParams, loadOptions } from './bunch.js';
import { codesOf, readNumericFile } from './numeric-file.js';

/** A file of numbers whose last column names one of a few classes. */
export interface ClassFile {
  readonly csv: string;
  /** The classes, in the order of their codes. */
  readonly targetNames: readonly string[];
  /** scikit-learn's name of a column, from the file's. */
  readonly featureName: (column: string) => string;
  readonly description: string;
}

/** Reads a file of classes afresh. */
export function loadClassFile(
  owner: string,
  { csv, targetNames, featureName, description }: ClassFile,
  options: Partial<LoadParams> | undefined,
): ClassificationBunch | [Matrix, Int32Array] {
  const { returnXY } = loadOptions(owner, options);
  const { data, target, names } = readNumericFile(csv, featureName);
  const bunch = {
    data,
    target: codesOf(target, targetNames),
    featureNames: names,
    targetNames: [...targetNames],
    description,
  };
  return handOver(bunch, returnXY);
}
