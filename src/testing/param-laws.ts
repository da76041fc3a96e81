import { type Rule, resolveParams } from '../core/index.js';
import { holds, refuses, same, succeedsOrRefuses } from './expect.js';
import type { Law } from './law.js';
import type { Subject } from './subject.js';

/** Values of all kinds; for every parameter some of them are wrong. */
const CANDIDATES: readonly unknown[] = [
  -1,
  0,
  -0,
  1,
  2,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'no such value',
  true,
  false,
  null,
  10n,
  Symbol('no such value'),
  [],
  [Number.NaN],
  [[1, 2]],
  {},
  Object.create(null),
  { shape: null, data: null },
  new Date(0),
  new Map(),
  () => 0,
];

const hasRules = ({ rules }: Subject): boolean => rules !== undefined;

/** Laws of the table of rules that parameters follow. */
export const paramLaws: readonly Law[] = [
  {
    name: 'every-parameter-has-a-default',
    says: 'Without arguments the constructor works, or says which parameter is required.',
    appliesTo: hasRules,
    check({ spec, rules }) {
      const SameClass = spec.constructor as new () => unknown;
      const required = ruleEntries(rules).find(([, rule]) => rule.default === undefined);
      if (required === undefined) new SameClass();
      else refuses('no argument', () => new SameClass(), { codes: ['INVALID_PARAMETER'], mentions: [required[0]] });
    },
  },
  {
    name: 'parameters-are-those-of-the-rules',
    says: 'A specification has a value for each rule, in the order of the rules, and no others.',
    appliesTo: hasRules,
    check({ spec, rules }) {
      same('names of parameters', Object.keys(spec.params), Object.keys(rules ?? {}));
      same('parameters checked again', resolveParams(spec.type, rules ?? {}, spec.params), spec.params);
    },
  },
  {
    name: 'wrong-values-are-refused',
    says: 'A value against the rule of its parameter is refused with the name of the parameter and the rule.',
    appliesTo: hasRules,
    check(subject) {
      for (const [name, rule] of ruleEntries(subject.rules)) {
        const wrong = CANDIDATES.filter((value) => rule.verdict(value) !== 'valid');
        holds(wrong.length > 0, `the rule of ${name} allows everything`);
        for (const value of wrong) {
          refuses(`${name} = ${kindOf(value)}`, () => subject.spec.with({ [name]: value } as never), {
            codes: [rule.verdict(value) === 'unsupported' ? 'NOT_SUPPORTED' : 'INVALID_PARAMETER'],
            mentions: [name, rule.must],
          });
        }
      }
    },
  },
  {
    name: 'right-values-are-kept',
    says: 'A value that keeps the rule of its parameter is accepted and can be read back.',
    appliesTo: hasRules,
    check({ spec, rules }) {
      for (const [name, rule] of ruleEntries(rules)) {
        for (const value of CANDIDATES.filter((candidate) => rule.verdict(candidate) === 'valid')) {
          const what = `${name} = ${kindOf(value)}`;
          const change = () => spec.with({ [name]: value } as never).params as Record<string, unknown>;
          // It may still be refused for not going with the values of other parameters.
          if (succeedsOrRefuses(what, change)) same(what, change()[name], rule.copy?.(value) ?? value);
        }
      }
    },
  },
  {
    name: 'every-legal-value-fits-or-is-refused',
    says: 'With any legal value of a parameter, fit ends in a model or in an error that says what is wrong.',
    appliesTo: hasRules,
    check(subject) {
      for (const [name, rule] of ruleEntries(subject.rules)) {
        // Counts are left out where they would only make the fit slow.
        const legal = CANDIDATES.filter((value) => rule.verdict(value) === 'valid' && !isBig(value));
        for (const value of legal.filter((candidate) => typeof candidate !== 'function')) {
          const changed = subject.with({ [name]: value });
          succeedsOrRefuses(`fit with ${name} = ${kindOf(value)}`, () => changed.fit());
        }
      }
    },
  },
];

function ruleEntries(rules: object | undefined): readonly (readonly [string, Rule<unknown>])[] {
  return Object.entries(rules ?? {}) as [string, Rule<unknown>][];
}

function isBig(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) > 1e6;
}

function kindOf(value: unknown): string {
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'object' && value !== null) return `[${Object.prototype.toString.call(value).slice(8, -1)}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}
