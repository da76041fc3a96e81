import { type Json, numberFromJson } from '../base/index.js';
import type { Label } from '../data/index.js';
import { catalog } from './catalog.js';
import { parseDocument } from './model-document.js';
import { ModelFile } from './model-file.js';
import { readInfo } from './model-reader.js';
import type { Dtype } from './safetensors-dtype.js';

/** What a model file holds. */
export interface Inspection {
  /** The class that was fitted, such as `Pipeline`. */
  readonly type: string;
  readonly formatVersion: number;
  /** The release that wrote the file. */
  readonly libraryVersion: string;
  /**
   * The parameters, and the steps by name; a specification inside is `{ type, params }`, an array is `{ tensor }` with its
   * name in `tensors`.
   */
  readonly params: Readonly<Record<string, unknown>>;
  readonly tensors: readonly { readonly name: string; readonly dtype: Dtype; readonly shape: readonly number[] }[];
  /** Number of columns of X in `fit`. */
  readonly nFeaturesIn: number;
  /** Names of the columns of X in `fit`, or `null`. */
  readonly featureNamesIn: readonly string[] | null;
  /** The labels that the model predicts; of a pipeline, those of its last step. */
  readonly classes?: readonly Label[];
}

/**
 * Shows what is in a model file without building the model, also when its classes are not known here.
 *
 * @param bytes - the whole file.
 * @throws FormatError for bytes that are no model file, or one of a newer release. The parameters and the state are not
 * checked: that is what `load` does.
 *
 * @example
 * ```ts
 * import { inspect, save } from 'pipefit/persist';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const { type, params, tensors } = inspect(save(new StandardScaler().fit([[0], [2]])));
 * params; // { copy: true, withMean: true, withStd: true }
 * tensors[0]; // { name: 'mean', dtype: 'F64', shape: [1] }
 * ```
 */
export function inspect(bytes: Uint8Array): Inspection {
  const file = new ModelFile(bytes, catalog);
  const { type, formatVersion, libraryVersion, spec, info, state } = parseDocument(file.texts);
  const { nFeaturesIn, featureNamesIn } = readInfo(info, '', file);
  const classes = classesOf(state);
  return {
    ...{ type, formatVersion, libraryVersion },
    params: paramsOf(fieldsOf(spec).arguments ?? null),
    tensors: Array.from(file.tensors, ([name, { dtype, shape }]) => ({ name, dtype, shape })),
    ...{ nFeaturesIn, featureNamesIn },
    ...(classes === undefined ? {} : { classes }),
  };
}

/** The arguments of a constructor by name: objects of parameters, and lists of steps that begin with their names. */
function paramsOf(args: Json): Record<string, unknown> {
  const entries = listOf(args).flatMap((argument): (readonly [string, unknown])[] => {
    const { name, value = null } = fieldsOf(argument);
    if (typeof name === 'string') return [[name, plain(value)]];
    const params = fieldsOf(value).object;
    if (params !== undefined) return Object.entries(fieldsOf(params)).map(([key, item]) => [key, plain(item)]);
    return listOf(value).map((step) => {
      const [key, ...rest] = listOf(step).map(plain);
      return [String(key), rest.length === 1 ? rest[0] : rest];
    });
  });
  return Object.fromEntries(entries);
}

/** A value as users know it. */
function plain(json: Json): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(plain);
  const [[kind, content] = ['undefined', null]] = Object.entries(fieldsOf(json));
  switch (kind) {
    case 'object':
      return Object.fromEntries(Object.entries(fieldsOf(content)).map(([key, value]) => [key, plain(value)]));
    case 'map':
      return new Map(listOf(content).map((entry) => listOf(entry).map(plain) as [unknown, unknown]));
    case 'matrix':
      return { tensor: fieldsOf(content).data };
    case 'array':
      return { tensor: content };
    case 'spec':
      return { type: fieldsOf(content).type, params: paramsOf(fieldsOf(content).arguments ?? null) };
    default:
      return numberFromJson(json);
  }
}

/** The classes of a model, or else of the last model inside it. */
function classesOf(state: Json): readonly Label[] | undefined {
  const { classes } = fieldsOf(state);
  if (Array.isArray(classes)) return listOf(classes).map((label) => (numberFromJson(label) ?? label) as Label);
  const last = lastModel(state);
  return last === undefined ? undefined : classesOf(last.state!);
}

function lastModel(json: Json): Readonly<Record<string, Json>> | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  for (const part of Object.values(json).reverse() as Json[]) {
    const found = 'state' in fieldsOf(part) && 'spec' in fieldsOf(part) ? fieldsOf(part) : lastModel(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fields of an object; of anything else, none. */
function fieldsOf(json: Json): Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)
    : {};
}

function listOf(json: Json): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [];
}
