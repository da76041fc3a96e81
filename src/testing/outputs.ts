import type { FittedModel } from '../base/index.js';

/** Methods of fitted models that take X and give one result for each row. */
const ROW_METHODS = [
  'predict',
  'predictProba',
  'predictLogProba',
  'decisionFunction',
  'scoreSamples',
  'transform',
] as const;

type RowMethod = (typeof ROW_METHODS)[number];

/** A method of a model, bound to it; `undefined` when it has none of that name. */
export function methodOf(model: object, name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  const method = (model as Record<string, unknown>)[name];
  return typeof method === 'function' ? (...args) => method.apply(model, args) : undefined;
}

/** The methods of a model that give one result for each row. */
export function rowMethods(model: object): readonly RowMethod[] {
  return ROW_METHODS.filter((name) => methodOf(model, name) !== undefined);
}

/** All that a model has to say about the rows of X, by method. */
export function outputsOf(model: FittedModel, X: unknown): { readonly [method: string]: unknown } {
  return Object.fromEntries(rowMethods(model).map((name) => [name, methodOf(model, name)!(X)]));
}
