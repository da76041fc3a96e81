import { type Constructed, type Json, numberFromJson } from '../base/index.js';
import { describe, FormatError, PipefitError } from '../core/index.js';
import { Matrix } from '../data/index.js';
import type { ModelFile } from './model-file.js';
import { isView } from './spec-writer.js';

/** No class has more; a longer list would only fill the stack. */
const MAX_ARGUMENTS = 4;

/**
 * Makes again what `specToJson` wrote, through the constructors, which check every parameter.
 *
 * @throws FormatError for an unknown type, and for arguments that the constructor refuses.
 */
export function specFromJson(json: Json, path: string, file: ModelFile): Constructed {
  const { type, arguments: args } = fields(json, path, ['type', 'arguments']) as { type: Json; arguments: Json };
  const known = typeof type === 'string' ? file.classes.get(type) : undefined;
  if (known === undefined) {
    return refuse(path, 'be of a known type (give classes of your own to load)', describe(type));
  }
  if (!isList(args) || args.length > MAX_ARGUMENTS) {
    return refuse(path, `have a list of at most ${MAX_ARGUMENTS} arguments`, describe(args));
  }
  const Class = known.spec as unknown as RestoredClass;
  const values = args.map((argument, i) => {
    const { value } = fields(argument, `${path}.${i}`, ['name', 'value']) as { readonly value: Json };
    return valueFromJson(value, `${path}.${i}`, file);
  });
  return guarded(path, () => (Class.restore === undefined ? new Class(...values) : Class.restore(...values)));
}

/** A class of the catalogue, applied to arguments of a file. */
interface RestoredClass {
  new (...args: unknown[]): Constructed;
  restore?(...args: unknown[]): Constructed;
}

/** What a class of the catalogue refuses is a fault of the file. */
export function guarded<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PipefitError) || error instanceof FormatError) throw error;
    return refuse(path, 'hold what its class accepts', error.message);
  }
}

export function refuse(path: string, must: string, got: string): never {
  throw new FormatError({ owner: 'load', subject: path, must, got });
}

/** Makes again what `valueToJson` wrote. */
export function valueFromJson(json: Json, path: string, file: ModelFile): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map((item, k) => valueFromJson(item, `${path}.${k}`, file));
  const number = numberFromJson(json);
  if (number !== undefined) return number;
  const keys = Object.keys(json);
  const kind = keys.length === 1 ? keys[0]! : keys.join(' and ');
  const content = json[kind] ?? null;
  switch (kind) {
    case 'object':
      return objectFromJson(content, path, file);
    case 'map':
      return mapFromJson(content, path, file);
    case 'matrix':
      return matrixFromJson(content, path, file);
    case 'array':
      return vectorFromJson(content, path, file);
    case 'spec':
      return specFromJson(content, path, file);
    case 'undefined':
      return undefined;
    default:
      return refuse(path, 'be an object, map, matrix, array, spec, number or undefined', describe(kind));
  }
}

function objectFromJson(json: Json, path: string, file: ModelFile): object {
  const entries = Object.entries(fields(json, path));
  if (isView(json as object)) return refuse(path, 'be a matrix where it has strides', 'an object');
  return Object.fromEntries(entries.map(([key, item]) => [key, valueFromJson(item, `${path}.${key}`, file)]));
}

function mapFromJson(json: Json, path: string, file: ModelFile): Map<unknown, unknown> {
  const entries = valueFromJson(json, path, file);
  const pairs = Array.isArray(entries) && entries.every((entry) => Array.isArray(entry) && entry.length === 2);
  return pairs ? new Map(entries as [unknown, unknown][]) : refuse(path, 'be a list of pairs', describe(json));
}

function matrixFromJson(json: Json, path: string, file: ModelFile): Matrix {
  const { data: name, featureNames } = fields(json, path, ['data', 'featureNames']) as Record<string, Json>;
  const { data, shape } = file.take(path, name!);
  if (!(data instanceof Float64Array) || shape.length !== 2)
    return refuse(path, 'be a matrix of F64', 'another tensor');
  const texts = isList(featureNames!) && featureNames.every((item) => typeof item === 'string');
  if (featureNames !== null && !texts) return refuse(path, 'have texts as feature names', describe(featureNames));
  const layout = { featureNames: featureNames as string[] | null };
  return guarded(path, () => new Matrix(data, [shape[0]!, shape[1]!], layout));
}

function vectorFromJson(json: Json, path: string, file: ModelFile): unknown {
  const { data, shape } = file.take(path, json);
  return shape.length === 1 ? data : refuse(path, 'be a vector', `a tensor of ${shape.length} dimensions`);
}

/** The fields of an object: exactly those named, or any. */
export function fields(json: Json, path: string, names?: readonly string[]): Readonly<Record<string, Json>> {
  if (typeof json !== 'object' || json === null || isList(json)) return refuse(path, 'be an object', describe(json));
  const keys = Object.keys(json);
  if (names === undefined || (keys.length === names.length && keys.every((key) => names.includes(key)))) return json;
  return refuse(
    path,
    `have ${names.join(', ')}`,
    keys.length === 0 ? 'nothing' : keys.slice(0, 5).map(describe).join(', '),
  );
}

/** `Array.isArray`, for readonly arrays. */
function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
