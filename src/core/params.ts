import { didYouMean } from './did-you-mean.js';
import { describe, InvalidParameterError, NotSupportedError } from './errors.js';
import { isRecord } from './record.js';
import type { JsonSchema, ParamRules, Rule } from './rule.js';

/**
 * Checks every parameter against its rule, fills in the defaults and returns a frozen copy.
 *
 * @throws InvalidParameterError for an unknown name, a missing required parameter or a value against its rule.
 * @throws NotSupportedError for a legal scikit-learn value that is not available here.
 */
export function resolveParams<P extends object>(owner: string, rules: ParamRules<P>, given: unknown): Readonly<P> {
  if (given !== undefined && !isRecord(given)) {
    throw new InvalidParameterError({ owner, subject: 'parameters', must: 'be one object', got: describe(given) });
  }
  const values = (given ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(rules, name)) throw unknownParam(owner, name, Object.keys(rules));
  }
  const params: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules) as [string, Rule<unknown>][]) {
    params[name] = resolveParam(owner, name, rule, Object.hasOwn(values, name) ? values[name] : undefined);
  }
  return Object.freeze(params) as Readonly<P>;
}

/** Checks one value against its rule; `undefined` stands for the default. */
export function resolveParam<T>(owner: string, name: string, rule: Rule<T>, value: unknown): T {
  const resolved = value === undefined ? rule.default : value;
  const verdict = resolved === undefined ? 'invalid' : rule.verdict(resolved);
  if (verdict === 'valid') return rule.copy?.(resolved as T) ?? (resolved as T);
  const parts = { owner, subject: name, must: rule.must, got: describe(resolved) };
  throw verdict === 'unsupported' ? new NotSupportedError(parts) : new InvalidParameterError(parts);
}

/** The JSON Schema of a table of rules. */
export function paramsSchema<P extends object>(rules: ParamRules<P>): JsonSchema {
  const entries = Object.entries(rules) as [string, Rule<unknown>][];
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      entries.map(([name, rule]) => [name, { ...rule.schema, description: `must ${rule.must}` }]),
    ),
    required: entries.filter(([, rule]) => rule.default === undefined).map(([name]) => name),
  };
}

/**
 * The error for a parameter that does not exist, with the nearest name that does.
 *
 * @param nested - names with a prefix, which may have been left out.
 */
export function unknownParam(
  owner: string,
  name: string,
  known: readonly string[],
  nested: readonly string[] = [],
): InvalidParameterError {
  const must = known.length === 0 ? 'not be given: there are none' : `be one of ${known.join(', ')}`;
  const got = `${describe(name)}${didYouMean(name, known, nested)}`;
  return new InvalidParameterError({ owner, subject: 'a parameter name', must, got });
}
