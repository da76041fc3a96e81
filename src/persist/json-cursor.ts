import { describe, FormatError } from '../core/index.js';

/** Names that could reach the prototype of an object somewhere behind us. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Goes through a JSON text; the caller says at each place what may come. `JSON.parse` would drop all but the last of two
 * equal names, and build objects of any depth before anything can be checked.
 */
export class JsonCursor {
  readonly #text: string;
  readonly #subject: string;
  #at = 0;

  /** @param subject - what the text is, for messages. */
  constructor(text: string, subject: string) {
    this.#text = text;
    this.#subject = subject;
  }

  /** The character that comes next, spaces aside; empty at the end. */
  peek(): string {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
    return this.#text[this.#at] ?? '';
  }

  /** An object: `member` is called after each name and its colon. */
  object(member: (name: string) => void): void {
    const names = new Set<string>();
    this.#sequence('{', '}', () => {
      const name = this.string();
      if (FORBIDDEN.has(name)) throw this.error('not use names of object prototypes', describe(name));
      if (names.has(name)) throw this.error('have each name once', `${describe(name)} twice`);
      names.add(name);
      this.#expect(':');
      member(name);
    });
  }

  /** A list: `item` is called where each item begins. */
  list(item: () => void): void {
    this.#sequence('[', ']', item);
  }

  /** A whole number from 0. */
  integer(): number {
    const digits = this.#match(/\d*/y);
    const value = Number(digits);
    // Spelled back, the number shows leading zeros, missing digits and lost precision.
    if (Number.isSafeInteger(value) && String(value) === digits) return value;
    this.#at -= digits.length;
    return this.fail('have an integer from 0 to 2^53 - 1');
  }

  /** Any finite number. */
  number(): number {
    const spelling = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (spelling !== '' && Number.isFinite(Number(spelling))) return Number(spelling);
    this.#at -= spelling.length;
    return this.fail('have a finite number');
  }

  string(): string {
    this.#expect('"');
    const start = this.#at - 1;
    let unit = this.#text.charCodeAt(this.#at);
    while (unit !== QUOTE && this.#at < this.#text.length) {
      this.#at += unit === BACKSLASH ? 2 : 1;
      unit = this.#text.charCodeAt(this.#at);
    }
    this.#at++;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      // The string never ends, or has bad escapes or control characters.
      this.#at = start;
      return this.fail('have a well-formed string');
    }
  }

  /** One of the words `true`, `false` and `null`; `undefined` when none comes. */
  word(): true | false | null | undefined {
    switch (this.#match(/true|false|null/y)) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
      default:
        return undefined;
    }
  }

  /** Refuses anything but spaces after what was read. */
  end(last: string): void {
    if (this.peek() !== '') this.fail(`end after its last ${last}`);
  }

  /** Refuses what comes next. */
  fail(must: string): never {
    const found = this.#at < this.#text.length ? describe(this.#text.slice(this.#at, this.#at + 12)) : 'its end';
    throw this.error(must, `${found} at character ${this.#at}`);
  }

  error(must: string, got: string): FormatError {
    return new FormatError({ owner: 'load', subject: this.#subject, must, got });
  }

  #sequence(open: string, close: string, item: () => void): void {
    this.#expect(open);
    if (this.peek() === close) {
      this.#at++;
      return;
    }
    for (;;) {
      item();
      const next = this.peek();
      if (next !== ',' && next !== close) this.fail(`have , or ${close}`);
      this.#at++;
      if (next === close) return;
    }
  }

  #expect(char: string): void {
    if (this.peek() !== char) this.fail(`have ${char}`);
    this.#at++;
  }

  #match(pattern: RegExp): string {
    this.peek();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
