import { describe, ShapeError } from '../core/index.js';

/** Named columns as an array of `[name, column]`; callers without types can pass anything. */
export function readEntries<T>(
  columns: Iterable<readonly [string, T]>,
  test: (column: unknown) => boolean,
  what: string,
): (readonly [string, T])[] {
  const given: unknown = columns;
  const iterable = typeof given === 'object' && given !== null && Symbol.iterator in given;
  const entries: unknown[] = iterable ? [...(given as Iterable<unknown>)] : [given];
  for (const entry of entries) {
    if (Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && test(entry[1])) continue;
    const must = `be [name, column] entries, with ${what} as columns`;
    throw new ShapeError({ owner: 'Table', subject: 'columns', must, got: describe(entry) });
  }
  return entries as (readonly [string, T])[];
}
