import { isConstructed } from '../../base/index.js';
import { describe, isPlainObject, NotSupportedError } from '../../core/index.js';
import { Matrix, Table } from '../../data/index.js';
import { digest } from './digest.js';

/**
 * A text that two values share only where they are equal: numbers, texts, arrays, objects and specifications.
 *
 * @throws NotSupportedError for functions and generators, which no text tells apart.
 */
export function canonicalText(owner: string, subject: string, value: unknown): string {
  const write = (item: unknown): string => {
    if (item === null || typeof item === 'boolean' || typeof item === 'string') return JSON.stringify(item);
    if (item === undefined) return 'undefined';
    if (typeof item === 'number') return Object.is(item, -0) ? '-0' : String(item);
    if (Array.isArray(item)) return `[${item.map(write).join()}]`;
    if (ArrayBuffer.isView(item)) return `${item.constructor.name}[${Array.from(item as Float64Array, write).join()}]`;
    if (isConstructed(item)) return `${item.type}(${item.constructorArguments().map(write).join()})`;
    if (isPlainObject(item)) {
      const entries = Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${write(one)}`).join()}}`;
    }
    const must = 'be plain data where there is a journal, which could not tell functions and generators apart';
    throw new NotSupportedError({ owner, subject, must, got: describe(item) });
  };
  return write(value);
}

/** The digest of X, y and weights: their values, names and kinds. */
export async function digestData(
  owner: string,
  X: Matrix | Table,
  y: unknown,
  sampleWeight: Float64Array | null,
): Promise<string> {
  const rest = [partOf(owner, 'y', y), partOf(owner, 'sampleWeight', sampleWeight)].flat();
  return digest(owner, [...partOf(owner, 'X', X), ...rest]);
}

function partOf(owner: string, subject: string, value: unknown): (string | ArrayBufferView)[] {
  if (value instanceof Table) {
    const columns = value.names.flatMap((name): (string | ArrayBufferView)[] => {
      const column = value.column(name);
      return column.kind === 'number'
        ? [name, column.values]
        : [name, canonicalText(owner, subject, column.categories), column.codes];
    });
    return [`table ${value.shape.join()}`, ...columns];
  }
  if (value instanceof Matrix) {
    const names = canonicalText(owner, subject, value.featureNames);
    return [`matrix ${value.shape.join()} ${names}`, value.compact().data];
  }
  if (ArrayBuffer.isView(value)) return [value.constructor.name, value as ArrayBufferView];
  return [canonicalText(owner, subject, value)];
}
