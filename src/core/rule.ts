/** The JSON Schema of one parameter (draft 2020-12), as far as rules need it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a rule says of a value: fine, against the rule, or legal in scikit-learn and not available here. */
export type Verdict = 'valid' | 'invalid' | 'unsupported';

/**
 * The rule of one parameter: its default, how to check a value, how to say the rule in a sentence and in JSON Schema.
 * One table of rules drives validation, messages, schemas and documentation.
 */
export interface Rule<T> {
  /** What the parameter is when the caller does not say; a rule without it makes the parameter required. */
  readonly default?: T;
  /** Completes "must", for example `be a whole number from 1`. */
  readonly must: string;
  readonly schema: JsonSchema;
  verdict(value: unknown): Verdict;
  /** A copy that later changes by the caller cannot reach; the value itself when it cannot change. */
  copy?(value: T): T;
}

/** A rule for each parameter of `P`. */
export type ParamRules<P extends object> = { readonly [K in keyof P & string]-?: Rule<P[K]> };

/** Bounds of a number; each bound belongs to the range unless it is marked open. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
}

/** `true` or `false`. */
export function flag(fallback: boolean): Rule<boolean> {
  return {
    default: fallback,
    must: 'be true or false',
    schema: { type: 'boolean', default: fallback },
    verdict: (value) => verdictOf(typeof value === 'boolean'),
  };
}

/** A whole number within bounds. */
export function integer(bounds: Bounds & { default?: number } = {}): Rule<number> {
  return {
    ...defaultOf(bounds),
    must: `be a whole number${boundsSentence(bounds)}`,
    schema: { type: 'integer', ...boundsSchema(bounds), ...defaultOf(bounds) },
    verdict: (value) => verdictOf(Number.isSafeInteger(value) && within(value as number, bounds)),
  };
}

/** A number within bounds; infinite only where a bound says so. */
export function real(bounds: Bounds & { default?: number; allowNaN?: boolean } = {}): Rule<number> {
  return {
    ...defaultOf(bounds),
    must: `be a number${boundsSentence(bounds)}`,
    schema: { type: 'number', ...boundsSchema(bounds), ...defaultOf(bounds) },
    verdict: (value) => verdictOf(typeof value === 'number' && realWithin(value, bounds)),
  };
}

/** Any string. */
export function text(fallback?: string): Rule<string> {
  return {
    ...defaultOf({ default: fallback }),
    must: 'be a string',
    schema: { type: 'string', ...defaultOf({ default: fallback }) },
    verdict: (value) => verdictOf(typeof value === 'string'),
  };
}

/** One of a few constants; `unsupported` lists the legal scikit-learn values that are not available here. */
export function oneOf<const T extends string | number | boolean | null>(
  options: readonly T[],
  fallback: T,
  unsupported: readonly (string | number | boolean)[] = [],
): Rule<T> {
  const names = options.map((option) => (typeof option === 'string' ? `'${option}'` : String(option)));
  return {
    default: fallback,
    must: names.length === 1 ? `be ${names[0]}` : `be one of ${names.join(', ')}`,
    schema: { enum: options, default: fallback },
    verdict: (value) => {
      if ((options as readonly unknown[]).includes(value)) return 'valid';
      return (unsupported as readonly unknown[]).includes(value) ? 'unsupported' : 'invalid';
    },
  };
}

/** Why `verbose` has one value. */
export const NOTHING_PRINTED = 'nothing is ever printed: fitAsync tells its progress, and a logger hears warnings';
/** Why `warmStart` has one value. */
export const NO_WARM_START = 'a fit begins with its specification alone, never with the fit before';

/**
 * A parameter of scikit-learn of which only one value is available; every other value that `legal` allows is refused by
 * name, and with the reason if there is one to tell.
 */
export function only<const T extends string | number | boolean | null>(
  value: T,
  legal: Pick<Rule<unknown>, 'verdict'>,
  reason = '',
): Rule<T> {
  const must = `be ${typeof value === 'string' ? `'${value}'` : value}`;
  return {
    default: value,
    must: reason === '' ? must : `${must} (${reason})`,
    schema: { const: value, default: value },
    verdict: (given) => (given === value ? 'valid' : legal.verdict(given) === 'invalid' ? 'invalid' : 'unsupported'),
  };
}

/** What `rule` allows, or `null`; the default is `null` unless given. */
export function nullable<T>(rule: Rule<T>, fallback: T | null = null): Rule<T | null> {
  const { copy } = rule;
  return {
    default: fallback,
    must: `${rule.must}, or null`,
    schema: { anyOf: [{ ...rule.schema, default: undefined }, { type: 'null' }], default: fallback },
    verdict: (value) => (value === null ? 'valid' : rule.verdict(value)),
    ...(copy === undefined ? {} : { copy: (value: T | null) => (value === null ? null : copy.call(rule, value)) }),
  };
}

/** An array each element of which keeps `rule`; stored as a frozen copy. */
export function arrayOf<T>(
  rule: Rule<T>,
  options: { default?: readonly T[]; minLength?: number } = {},
): Rule<readonly T[]> {
  const { minLength = 0 } = options;
  const size = minLength === 0 ? '' : ` of at least ${minLength}`;
  return {
    ...defaultOf(options),
    must: `be an array${size} in which each must ${rule.must}`,
    schema: { type: 'array', items: rule.schema, minItems: minLength, ...defaultOf(options) },
    verdict: (value) => {
      if (!Array.isArray(value) || value.length < minLength) return 'invalid';
      return worst(value.map((element) => rule.verdict(element)));
    },
    copy: (value) => Object.freeze(value.map((element) => rule.copy?.(element) ?? element)),
  };
}

/** What any one of the rules allows; the first that does decides. */
export function union<R extends readonly Rule<never>[] | readonly Rule<unknown>[], T = RuleValue<R[number]>>(
  rules: R,
  fallback?: NoInfer<T>,
): Rule<T> {
  const all = rules as unknown as readonly Rule<T>[];
  return {
    ...defaultOf({ default: fallback }),
    must: all.map((rule) => rule.must).join(', or '),
    schema: { anyOf: all.map((rule) => rule.schema), ...defaultOf({ default: fallback }) },
    verdict: (value) => best(all.map((rule) => rule.verdict(value))),
    copy: (value) => {
      const rule = all.find((candidate) => candidate.verdict(value) === 'valid');
      return rule?.copy?.(value) ?? value;
    },
  };
}

/** A function. */
export function callback<F extends (...args: never[]) => unknown>(what = 'a function'): Rule<F> {
  return {
    must: `be ${what}`,
    schema: { description: what },
    verdict: (value) => verdictOf(typeof value === 'function'),
  };
}

/** A rule made by hand, for what the others cannot say. */
export function custom<T>(rule: {
  readonly must: string;
  readonly test: (value: unknown) => boolean;
  readonly schema?: JsonSchema;
  readonly default?: T;
  readonly copy?: (value: T) => T;
}): Rule<T> {
  return {
    ...defaultOf(rule),
    must: rule.must,
    schema: { description: rule.must, ...rule.schema },
    verdict: (value) => verdictOf(rule.test(value)),
    ...(rule.copy === undefined ? {} : { copy: rule.copy }),
  };
}

/** The type of value that a rule allows. */
export type RuleValue<R> = R extends Rule<infer T> ? T : never;

function verdictOf(valid: boolean): Verdict {
  return valid ? 'valid' : 'invalid';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('invalid')) return 'invalid';
  return verdicts.includes('unsupported') ? 'unsupported' : 'valid';
}

function best(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('valid')) return 'valid';
  return verdicts.includes('unsupported') ? 'unsupported' : 'invalid';
}

function defaultOf<T>(options: { readonly default?: T | undefined }): { default: T } | Record<string, never> {
  return options.default === undefined ? {} : { default: options.default };
}

function realWithin(value: number, bounds: Bounds & { allowNaN?: boolean }): boolean {
  if (Number.isNaN(value)) return bounds.allowNaN === true;
  return within(value, bounds) && (Number.isFinite(value) || value === bounds.min || value === bounds.max);
}

function within(value: number, { min = -Infinity, max = Infinity, openMin = false, openMax = false }: Bounds): boolean {
  return (openMin ? value > min : value >= min) && (openMax ? value < max : value <= max);
}

function boundsSentence({ min, max, openMin, openMax }: Bounds): string {
  if (min !== undefined && max !== undefined) return ` in ${openMin ? '(' : '['}${min}, ${max}${openMax ? ')' : ']'}`;
  if (min !== undefined) return openMin ? ` above ${min}` : ` of at least ${min}`;
  if (max !== undefined) return openMax ? ` below ${max}` : ` of at most ${max}`;
  return '';
}

function boundsSchema({ min, max, openMin, openMax }: Bounds): JsonSchema {
  return {
    ...(min === undefined || !Number.isFinite(min) ? {} : { [openMin ? 'exclusiveMinimum' : 'minimum']: min }),
    ...(max === undefined || !Number.isFinite(max) ? {} : { [openMax ? 'exclusiveMaximum' : 'maximum']: max }),
  };
}
