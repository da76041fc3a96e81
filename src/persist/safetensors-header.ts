import { describe, FormatError } from '../core/index.js';
import { JsonCursor } from './json-cursor.js';
import { DTYPES, type Dtype, isDtype } from './safetensors-dtype.js';

/** What the header says of one tensor; its bytes are `begin` to `end` of the data after the header. */
export interface TensorInfo {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

export interface Header {
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly metadata: ReadonlyMap<string, string>;
}

/** The one name in a header that is no tensor. */
export const METADATA = '__metadata__';

const SUBJECT = 'the header';

export function headerError(must: string, got: string): FormatError {
  return new FormatError({ owner: 'load', subject: SUBJECT, must, got });
}

/** Reads the JSON text of a header; what the format does not know is refused. */
export function parseHeader(text: string): Header {
  const cursor = new JsonCursor(text, SUBJECT);
  const tensors = new Map<string, TensorInfo>();
  const metadata = new Map<string, string>();
  if (text[0] !== '{') cursor.fail('begin with {');
  cursor.object((name) => {
    checkText(name);
    if (name === METADATA) cursor.object((key) => metadata.set(checkText(key), checkText(cursor.string())));
    else tensors.set(name, tensorInfo(cursor, name));
  });
  cursor.end('}');
  return { tensors, metadata };
}

function tensorInfo(cursor: JsonCursor, name: string): TensorInfo {
  let dtype: Dtype | undefined;
  let shape: number[] | undefined;
  let offsets: number[] | undefined;
  cursor.object((key) => {
    if (key === 'dtype') dtype = readDtype(cursor, name);
    else if (key === 'shape') shape = integers(cursor);
    else if (key === 'data_offsets') offsets = integers(cursor);
    else
      throw headerError('describe a tensor by dtype, shape and data_offsets', `${describe(key)} of ${describe(name)}`);
  });
  const [begin, end, ...rest] = offsets ?? [];
  if (dtype === undefined || shape === undefined || begin === undefined || end === undefined || rest.length > 0) {
    throw headerError('give dtype, shape and two data_offsets of each tensor', `${describe(name)} without them`);
  }
  return { dtype, shape, begin, end };
}

function readDtype(cursor: JsonCursor, name: string): Dtype {
  const dtype = cursor.string();
  if (isDtype(dtype)) return dtype;
  throw headerError(`have dtypes among ${DTYPES.join(', ')}`, `${describe(dtype)} of ${describe(name)}`);
}

function integers(cursor: JsonCursor): number[] {
  const items: number[] = [];
  cursor.list(() => items.push(cursor.integer()));
  return items;
}

/** Half of a surrogate pair is no text in UTF-8, so no other reader could show it. */
function checkText(text: string): string {
  if (!/\p{Surrogate}/u.test(text)) return text;
  throw headerError('have a well-formed string', describe(text));
}
