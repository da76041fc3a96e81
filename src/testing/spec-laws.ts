import { type AnySpec, DEFAULT_TAGS, deepParams, type Role } from '../base/index.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';

const ROLES: readonly Role[] = [
  'transformer',
  'classifier',
  'regressor',
  'clusterer',
  'outlier-detector',
  'label-encoder',
  'neighbors',
];
const FITTED_METHODS = [
  'predict',
  'predictProba',
  'predictLogProba',
  'decisionFunction',
  'scoreSamples',
  'transform',
  'inverseTransform',
  'score',
];

const always = (): boolean => true;

/** Laws of an estimator before it has seen data. */
export const specLaws: readonly Law[] = [
  {
    name: 'can-be-made-again',
    says: 'The constructor, given constructorArguments(), makes an equal specification.',
    appliesTo: always,
    check(subject) {
      const { spec } = subject;
      sameSpec('the rebuilt specification', subject.rebuild(), spec);
      sameSpec('with({})', spec.with({} as never), spec);
      holds(spec.with({} as never).constructor === spec.constructor, 'with({}) gave another class');
    },
  },
  {
    name: 'tags-are-known',
    says: 'The tags are those that every estimator has, and no others.',
    appliesTo: always,
    check({ tags }) {
      same('names of tags', Object.keys(tags).sort(), Object.keys(DEFAULT_TAGS).sort());
    },
  },
  {
    name: 'tags-have-their-types',
    says: 'Each tag has the type that it has in every estimator, and the role is a known one.',
    appliesTo: always,
    check({ tags, role }) {
      holds(ROLES.includes(role), `the role is ${role}`);
      const { input, ...flags } = tags;
      holds(['matrix', 'table', 'any'].includes(input), `tags.input is ${input}`);
      for (const [name, value] of Object.entries(flags)) {
        holds(typeof value === 'boolean', `tags.${name} is ${String(value)}`);
      }
    },
  },
  {
    name: 'has-a-readable-form',
    says: 'Specification and model read as one line that begins with their name.',
    appliesTo: always,
    check({ spec, model }) {
      const inspect = Symbol.for('nodejs.util.inspect.custom');
      for (const [value, start] of [[spec, spec.type] as const, [model, `Fitted${spec.type}`] as const]) {
        const text = String(value);
        holds(text.startsWith(`${start}(`) && text.endsWith(')'), `the text is ${text}`);
        holds(!text.includes('\n'), `the text has several lines: ${text}`);
        holds(
          (value as unknown as Record<symbol, () => string>)[inspect]?.() === text,
          'util.inspect shows another text',
        );
      }
    },
  },
  {
    name: 'constructor-only-stores',
    says: 'The constructor stores its parameters, frozen, and changes nothing that it is given.',
    appliesTo: always,
    check({ spec }) {
      holds(Object.isFrozen(spec.params), 'params are not frozen');
      const given = structureOf(spec.constructorArguments());
      const SameClass = spec.constructor as new (...args: readonly unknown[]) => AnySpec;
      const copy = new SameClass(...(given as readonly unknown[]));
      same('arguments after the call', given, spec.constructorArguments());
      overwrite(given);
      same('parameters after the caller changed what it had passed', copy.params, spec.params);
    },
  },
  {
    name: 'has-no-fitted-methods',
    says: 'What is not fitted has none of the methods of a fitted model.',
    appliesTo: always,
    check({ spec }) {
      const found = FITTED_METHODS.find((name) => methodOf(spec, name) !== undefined);
      holds(found === undefined, `the specification has ${found}`);
      holds(!('nFeaturesIn' in spec), 'the specification has nFeaturesIn');
    },
  },
  {
    name: 'refuses-unknown-parameters',
    says: 'A parameter that does not exist is refused by its name.',
    appliesTo: always,
    check({ spec }) {
      const refusal = { codes: ['INVALID_PARAMETER'], mentions: ['noSuchParameter'] } as const;
      refuses('an unknown parameter', () => spec.with({ noSuchParameter: 1 } as never), refusal);
      refuses('an unknown nested parameter', () => spec.with({ noSuchParameter__a: 1 } as never), refusal);
    },
  },
  {
    name: 'deep-parameters-contain-shallow-ones',
    says: 'Parameters with nested names contain the parameters themselves, and each can be set to what it is.',
    appliesTo: always,
    check({ spec }) {
      const deep = deepParams(spec);
      for (const [name, value] of Object.entries(spec.params)) holds(Object.is(deep[name], value), `${name} differs`);
      for (const [name, value] of Object.entries(deep)) {
        const again = deepParams(spec.with({ [name]: value } as never));
        same(`parameters after ${name} was set to what it is`, again, deep);
      }
    },
  },
];

function sameSpec(what: string, actual: AnySpec, expected: AnySpec): void {
  same(what, actual, expected);
  holds(String(actual) === String(expected), `${what} reads ${String(actual)}`);
}

/** A copy of arrays and plain objects all the way down; everything else is shared. */
function structureOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structureOf);
  if (ArrayBuffer.isView(value) && 'slice' in value) return (value as Float64Array).slice();
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, structureOf(part)]));
}

/** Empties such a copy. */
function overwrite(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(overwrite);
    value.length = 0;
  } else if (ArrayBuffer.isView(value) && 'fill' in value) (value as Float64Array).fill(0);
  else if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      overwrite(value[key]);
      delete value[key];
    }
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
