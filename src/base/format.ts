import type { ParamRules, Rule } from '../core/index.js';
import { describe } from '../core/index.js';
import { isSpec } from './any-spec.js';

/** `Name(parameter=value, …)` with the parameters that differ from their defaults. */
export function formatSpec(type: string, params: object, rules: ParamRules<Record<string, unknown>>): string {
  const changed = Object.entries(params).filter(
    ([name, value]) => !same(value, (rules[name] as Rule<unknown>).default),
  );
  return `${type}(${changed.map(([name, value]) => `${name}=${formatValue(value)}`).join(', ')})`;
}

/** A parameter's value on one line. */
export function formatValue(value: unknown): string {
  if (isSpec(value)) return String(value);
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value) && value.length <= 8) return `[${value.map(formatValue).join(', ')}]`;
  return describe(value);
}

function same(a: unknown, b: unknown): boolean {
  return (
    Object.is(a, b) ||
    (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => same(x, b[i])))
  );
}
