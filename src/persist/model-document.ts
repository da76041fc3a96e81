import type { Json } from '../base/index.js';
import { describe, FormatError, LIBRARY_VERSION } from '../core/index.js';
import { formatJson, parseJson } from './json-value.js';

/** A model as JSON; arrays are names of tensors. */
export interface ModelJson {
  readonly spec: Json;
  readonly info: Json;
  readonly state: Json;
}

/** What a model file says beside its tensors. */
export interface ModelDocument extends ModelJson {
  readonly type: string;
  readonly formatVersion: number;
  readonly libraryVersion: string;
}

const FORMAT = 'pipefit';
/** Files of this version and of all before it can be read. */
const FORMAT_VERSION = 1;
const JSON_KEYS = ['spec', 'info', 'state'] as const;
const KEYS: readonly string[] = ['format', 'formatVersion', 'libraryVersion', 'type', ...JSON_KEYS];

/** The texts of a model file. */
export function formatDocument(type: string, model: ModelJson): Record<string, string> {
  const texts = JSON_KEYS.map((key) => [key, formatJson(type, `the ${key}`, model[key])] as const);
  return {
    format: FORMAT,
    formatVersion: String(FORMAT_VERSION),
    libraryVersion: LIBRARY_VERSION,
    type,
    ...Object.fromEntries(texts),
  };
}

/** @throws FormatError for texts that are not those of a model file, or are of a newer version. */
export function parseDocument(texts: ReadonlyMap<string, string>): ModelDocument {
  const text = (key: string): string => texts.get(key) ?? refuse(`have the text ${describe(key)}`, 'none');
  if (texts.get('format') !== FORMAT) refuse(`be a model of ${FORMAT}`, describe(texts.get('format')));
  const libraryVersion = text('libraryVersion');
  const formatVersion = checkVersion(text('formatVersion'), libraryVersion);
  const unknown = [...texts.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) refuse(`have only the texts ${KEYS.join(', ')}`, describe(unknown));
  const [spec, info, state] = JSON_KEYS.map((key) => parseJson(text(key), `the ${key}`)) as [Json, Json, Json];
  return { type: text('type'), formatVersion, libraryVersion, spec, info, state };
}

function checkVersion(text: string, libraryVersion: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) refuse('have a whole number as formatVersion', describe(text));
  const version = Number(text);
  if (version <= FORMAT_VERSION) return version;
  const got = `${version}: a newer release wrote it (${describe(libraryVersion)}; this one is ${LIBRARY_VERSION})`;
  return refuse(`have a formatVersion of at most ${FORMAT_VERSION}`, got);
}

function refuse(must: string, got: string): never {
  throw new FormatError({ owner: 'load', subject: 'the file', must, got });
}
