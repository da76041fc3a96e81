import type { Json } from '../base/index.js';
import { NotSupportedError } from '../core/index.js';
import { JsonCursor } from './json-cursor.js';

/** How deep lists and objects may lie inside each other: far less than what the stack of any engine holds. */
export const MAX_DEPTH = 200;

/** Reads a whole JSON text. Objects come without a prototype, and no deeper than {@link MAX_DEPTH}. */
export function parseJson(text: string, subject: string): Json {
  const cursor = new JsonCursor(text, subject);
  const value = readValue(cursor, 0);
  cursor.end('value');
  return value;
}

function readValue(cursor: JsonCursor, depth: number): Json {
  if (depth > MAX_DEPTH) cursor.fail(`nest at most ${MAX_DEPTH} levels deep`);
  switch (cursor.peek()) {
    case '{': {
      const out: Record<string, Json> = Object.create(null) as Record<string, Json>;
      cursor.object((name) => {
        out[name] = readValue(cursor, depth + 1);
      });
      return out;
    }
    case '[': {
      const out: Json[] = [];
      cursor.list(() => out.push(readValue(cursor, depth + 1)));
      return out;
    }
    case '"':
      return cursor.string();
    default: {
      const word = cursor.word();
      return word === undefined ? cursor.number() : word;
    }
  }
}

/** Writes a JSON text that {@link parseJson} reads. */
export function formatJson(owner: string, subject: string, value: Json): string {
  if (!fits(value, 0)) {
    throw new NotSupportedError({
      owner,
      subject,
      must: `nest at most ${MAX_DEPTH} levels deep to be saved`,
      got: 'more',
    });
  }
  return JSON.stringify(value);
}

function fits(value: Json, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  return (
    typeof value !== 'object' || value === null || Object.values(value).every((item: Json) => fits(item, depth + 1))
  );
}
