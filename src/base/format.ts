import { describe, type ParamRules, type Rule } from '../core/index.js';
import { isSpec } from './any-spec.js';

/** `Name(parameter=value, …)`; steps are written `name: Step(…)`. */
export function formatSpec(type: string, params: readonly (readonly [string, unknown])[]): string {
  return `${type}(${params.map(([name, value]) => `${name}${isSpec(value) ? ': ' : '='}${formatValue(value)}`).join(', ')})`;
}

/** The parameters that differ from their defaults. */
export function withoutDefaults(
  params: object,
  rules: ParamRules<Record<string, unknown>>,
): (readonly [string, unknown])[] {
  return Object.entries(params).filter(
    ([name, value]) => !same(value, (rules[name] as Rule<unknown> | undefined)?.default),
  );
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
