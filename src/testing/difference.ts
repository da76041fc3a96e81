import { FittedModel, isSpec } from '../base/index.js';
import { describe } from '../core/index.js';
import { Matrix, Table } from '../data/index.js';

/**
 * Where two values differ first, in words; `null` when they are the same.
 *
 * Numbers are compared bit for bit (so NaN equals NaN, and 0 does not equal -0), or, with a `tolerance`, by
 * |a - b| ≤ tolerance · (1 + max(|a|, |b|)). Functions are the same only when they are one.
 */
export function difference(a: unknown, b: unknown, tolerance: number = 0, path: string = 'the result'): string | null {
  if (typeof a === 'number' && typeof b === 'number') {
    return sameNumber(a, b, tolerance) ? null : `${path}: ${describe(a)} against ${describe(b)}`;
  }
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${describe(a)} against ${describe(b)}`;
  }
  return differenceOfParts(partsOf(a), partsOf(b), tolerance, path);
}

type Parts = readonly [kind: string, parts: ReadonlyMap<string, unknown>];

function differenceOfParts([kindA, a]: Parts, [kindB, b]: Parts, tolerance: number, path: string): string | null {
  if (kindA !== kindB) return `${path}: ${kindA} against ${kindB}`;
  if (a.size !== b.size) return `${path}: ${a.size} parts against ${b.size}`;
  for (const [key, value] of a) {
    if (!b.has(key)) return `${path}.${key}: there against missing`;
    const found = difference(value, b.get(key), tolerance, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** What a value consists of, and what kind of thing it is. */
function partsOf(value: object): Parts {
  if (value instanceof Matrix) {
    return ['Matrix', entries({ shape: value.shape, data: value.compact().data, featureNames: value.featureNames })];
  }
  if (value instanceof Table) {
    return ['Table', entries({ names: value.names, rows: value.toRows(), featureNames: value.featureNames })];
  }
  if (value instanceof FittedModel) {
    const { spec, nFeaturesIn, featureNamesIn, state } = value;
    return ['FittedModel', entries({ type: spec.type, params: spec.params, nFeaturesIn, featureNamesIn, state })];
  }
  if (isSpec(value)) return [value.type, entries({ params: value.params })];
  if (value instanceof Map) return ['Map', new Map([...value].map((entry, i) => [String(i), entry]))];
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const cells = value as unknown as ArrayLike<unknown>;
    const kind = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? 'Array';
    return [kind, new Map(Array.from(cells, (cell, i) => [String(i), cell]))];
  }
  return ['object', entries(value)];
}

function entries(value: object): Map<string, unknown> {
  return new Map(Object.entries(value));
}

function sameNumber(a: number, b: number, tolerance: number): boolean {
  if (Object.is(a, b)) return true;
  return tolerance > 0 && Math.abs(a - b) <= tolerance * (1 + Math.max(Math.abs(a), Math.abs(b)));
}
