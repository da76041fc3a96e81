import { describe, FormatError } from '../core/index.js';
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

/** Names that could reach the prototype of an object somewhere behind us. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the JSON text of a header; what the format does not know is refused. */
export function parseHeader(text: string): Header {
  return new HeaderReader(text).header();
}

export function headerError(must: string, got: string): FormatError {
  return new FormatError({ owner: 'load', subject: 'the header', must, got });
}

/**
 * Reads exactly the JSON that a header can be. `JSON.parse` would drop all but the last of two equal names, and build
 * objects of any depth before anything can be checked.
 */
class HeaderReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  header(): Header {
    const tensors = new Map<string, TensorInfo>();
    const metadata = new Map<string, string>();
    if (this.#text[0] !== '{') this.#fail('begin with {');
    this.#object((name) => {
      if (name === METADATA) this.#object((key) => metadata.set(key, this.#string()));
      else tensors.set(name, this.#tensor(name));
    });
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail('end after its last }');
    return { tensors, metadata };
  }

  #tensor(name: string): TensorInfo {
    let dtype: Dtype | undefined;
    let shape: number[] | undefined;
    let offsets: number[] | undefined;
    this.#object((key) => {
      if (key === 'dtype') dtype = this.#dtype(name);
      else if (key === 'shape') shape = this.#integers();
      else if (key === 'data_offsets') offsets = this.#integers();
      else
        throw headerError(
          'describe a tensor by dtype, shape and data_offsets',
          `${describe(key)} of ${describe(name)}`,
        );
    });
    const [begin, end, ...rest] = offsets ?? [];
    if (dtype === undefined || shape === undefined || begin === undefined || end === undefined || rest.length > 0) {
      throw headerError('give dtype, shape and two data_offsets of each tensor', `${describe(name)} without them`);
    }
    return { dtype, shape, begin, end };
  }

  #dtype(name: string): Dtype {
    const dtype = this.#string();
    if (isDtype(dtype)) return dtype;
    throw headerError(`have dtypes among ${DTYPES.join(', ')}`, `${describe(dtype)} of ${describe(name)}`);
  }

  #object(member: (name: string) => void): void {
    const names = new Set<string>();
    this.#list('{', '}', () => {
      const name = this.#string();
      if (FORBIDDEN.has(name)) throw headerError('not use names of object prototypes', describe(name));
      if (names.has(name)) throw headerError('have each name once', `${describe(name)} twice`);
      names.add(name);
      this.#expect(':');
      member(name);
    });
  }

  #integers(): number[] {
    const items: number[] = [];
    this.#list('[', ']', () => items.push(this.#integer()));
    return items;
  }

  #list(open: string, close: string, item: () => void): void {
    this.#expect(open);
    this.#skipSpace();
    if (this.#text[this.#at] === close) {
      this.#at++;
      return;
    }
    for (;;) {
      item();
      this.#skipSpace();
      const next = this.#text[this.#at];
      if (next !== ',' && next !== close) this.#fail(`have , or ${close}`);
      this.#at++;
      if (next === close) return;
    }
  }

  #integer(): number {
    this.#skipSpace();
    const start = this.#at;
    while (isDigit(this.#text.charCodeAt(this.#at))) this.#at++;
    const digits = this.#text.slice(start, this.#at);
    const value = Number(digits);
    // Spelled back, the number shows leading zeros, missing digits and lost precision.
    if (Number.isSafeInteger(value) && String(value) === digits) return value;
    this.#at = start;
    return this.#fail('have an integer from 0 to 2^53 - 1');
  }

  #string(): string {
    this.#expect('"');
    const start = this.#at - 1;
    let unit = this.#text.charCodeAt(this.#at);
    while (unit !== QUOTE && this.#at < this.#text.length) {
      this.#at += unit === BACKSLASH ? 2 : 1;
      unit = this.#text.charCodeAt(this.#at);
    }
    this.#at++;
    try {
      const value: unknown = JSON.parse(this.#text.slice(start, this.#at));
      if (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) return value;
    } catch {
      // Falls through to the same answer: the string never ends, or has bad escapes or control characters.
    }
    this.#at = start;
    return this.#fail('have a well-formed string');
  }

  #expect(char: string): void {
    this.#skipSpace();
    if (this.#text[this.#at] !== char) this.#fail(`have ${char}`);
    this.#at++;
  }

  #skipSpace(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #fail(must: string): never {
    const found = this.#at < this.#text.length ? describe(this.#text.slice(this.#at, this.#at + 12)) : 'its end';
    throw headerError(must, `${found} at character ${this.#at}`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
