import { type FittedModel, type Json, numberToJson } from 'pipefit/base';
import { Matrix, Table } from 'pipefit/data';

const METHODS = ['predict', 'predictProba', 'decisionFunction', 'transform', 'kneighbors'] as const;

/**
 * What a model says of rows, to the last bit, as JSON, and the names of its output columns; of one that says nothing of
 * new rows, the labels of those of `fit`.
 */
export function outputsOf(model: FittedModel, rows: unknown): { readonly [method: string]: Json } {
  const methods = model as unknown as Record<string, unknown>;
  const out: Record<string, Json> = {};
  for (const name of METHODS) {
    const method = methods[name];
    if (typeof method === 'function') out[name] = exact(method.call(model, rows));
  }
  if (Object.keys(out).length === 0 && methods.labels instanceof Int32Array) out.labels = exact(methods.labels);
  if (Array.isArray(methods.featureNamesOut)) out.featureNamesOut = methods.featureNamesOut as string[];
  return out;
}

function exact(value: unknown): Json {
  if (value instanceof Matrix) return value.toArray().map((row) => row.map(numberToJson));
  if (value instanceof Table) return value.toRows().map((row) => exact(Object.values(row)));
  if (typeof value === 'number') return numberToJson(value);
  if (typeof value === 'object' && value !== null) return Array.from(value as ArrayLike<unknown>, exact);
  return value as Json;
}
