import { type AnySpec, formatValue, type NestedKeys, type NestedValue } from '../../base/index.js';
import { custom, describe, InvalidParameterError, RandomState, type Rule } from '../../core/index.js';
import { compareCodePoints, isVector } from '../../data/index.js';
import {
  ChoiceDistribution,
  type Distribution,
  isDistribution,
  NamedDistribution,
  RandintDistribution,
} from './distributions.js';

/** Where the values of a parameter come from: a list, or a distribution. */
export type ValueSource<V> = readonly V[] | Distribution<V>;

/** A list or a distribution for some parameters, nested names included. */
export type ParamDistributions<P> = { readonly [K in NestedKeys<P>]?: ValueSource<NestedValue<P, K>> };

/** One space or several, with the nested names and the value types of the specification's parameters. */
export type SearchSpace<E extends AnySpec> =
  | ParamDistributions<E['params']>
  | readonly ParamDistributions<E['params']>[];

/** One value for each parameter of a space. */
export type SampledPoint<D> = D extends readonly (infer Part)[]
  ? SampledPoint<Part>
  : {
      readonly [K in keyof D]: NonNullable<D[K]> extends infer Source
        ? Source extends readonly (infer V)[]
          ? V
          : Source extends { rvs(random: RandomState): infer V }
            ? V
            : never
        : never;
    };

/** A parameter with the source of its values. */
export interface SpaceAxis {
  readonly name: string;
  readonly source: ArrayLike<unknown> | Distribution<unknown>;
}

/** The rule of `paramDistributions`; what the sources are is checked by {@link readSpaces}. */
export const spaceRule: Rule<SearchSpace<AnySpec>> = custom<SearchSpace<AnySpec>>({
  must: 'be an object of arrays and distributions, or an array of such objects',
  test: (value) => typeof value === 'object' && value !== null,
  copy: copySpace as (space: SearchSpace<AnySpec>) => SearchSpace<AnySpec>,
});

/** A copy that later changes by the caller cannot reach; what is no space is left for the check of the space. */
export function copySpace(space: unknown): unknown {
  return Array.isArray(space) ? Object.freeze(space.map(copyOne)) : copyOne(space);
}

function copyOne(space: unknown): unknown {
  if (typeof space !== 'object' || space === null || Symbol.iterator in space || isDistribution(space)) return space;
  const copies = Object.entries(space).map(([name, values]) => [
    name,
    Array.isArray(values) ? Object.freeze([...values]) : values,
  ]);
  return Object.freeze(Object.fromEntries(copies));
}

/**
 * The parameters of each space, sorted by name.
 *
 * @throws InvalidParameterError for what is neither an array nor a distribution.
 */
export function readSpaces(owner: string, space: unknown): SpaceAxis[][] {
  const spaces: readonly unknown[] = Array.isArray(space) ? space : [space];
  if (spaces.length > 0) return spaces.map((one) => readAxes(owner, one));
  throw new InvalidParameterError({ owner, subject: 'paramDistributions', must: 'have candidates', got: 'none' });
}

function readAxes(owner: string, space: unknown): SpaceAxis[] {
  // A Map has no names of its own: it would be a space without parameters.
  if (typeof space !== 'object' || space === null || Symbol.iterator in space || isDistribution(space)) {
    const must = 'be an object of arrays and distributions, or an array of such objects';
    throw new InvalidParameterError({ owner, subject: 'paramDistributions', must, got: describe(space) });
  }
  const entries = Object.entries(space).filter(([, source]) => source !== undefined);
  return entries
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, source]) => ({ name, source: readSource(owner, name, source) }));
}

function readSource(owner: string, name: string, source: unknown): SpaceAxis['source'] {
  if (isDistribution(source) || (isVector(source) && source.length > 0)) return source;
  const subject = name === '' ? 'the values of ""' : name;
  const must = 'be an array of candidate values, or a distribution: an object with rvs(random)';
  throw new InvalidParameterError({ owner, subject, must, got: isVector(source) ? 'an empty one' : describe(source) });
}

/** Whether there are no distributions: then candidates are the points of a grid. */
export function hasOnlyLists(spaces: readonly (readonly SpaceAxis[])[]): boolean {
  return spaces.every((axes) => axes.every(({ source }) => !isDistribution(source)));
}

/** Draws a value for each parameter of one of the spaces. */
export function drawPoint(spaces: readonly (readonly SpaceAxis[])[], random: RandomState): Record<string, unknown> {
  const axes = spaces[random.choice(spaces.length)]!;
  return Object.fromEntries(
    axes.map(({ name, source }) => [
      name,
      isDistribution(source) ? source.rvs(random) : source[random.randint(0, source.length)],
    ]),
  );
}

/**
 * Makes candidates with every listed value, and one of each distribution, so that a wrong name or a wrong value is told
 * when the search is made.
 *
 * @throws InvalidParameterError for a name that does not exist, or a value against its rule.
 */
export function checkSpaces(owner: string, estimator: AnySpec, space: unknown): void {
  for (const axes of readSpaces(owner, space)) {
    const probes = axes.map(({ name, source }) => ({ name, values: probesOf(source) }));
    const first = Object.fromEntries(probes.map(({ name, values }) => [name, values[0]]));
    estimator.with(first as never);
    for (const { name, values } of probes) {
      for (const value of values.slice(1)) estimator.with({ ...first, [name]: value } as never);
    }
  }
}

function probesOf(source: SpaceAxis['source']): unknown[] {
  if (!isDistribution(source)) return Array.from(source);
  if (source instanceof ChoiceDistribution) return [...source.params.values];
  if (source instanceof RandintDistribution) return [source.params.low, source.params.high - 1];
  return [source.rvs(new RandomState(0))];
}

/** A grid or a space on one line. */
export function formatSpace(space: unknown): string {
  if (Array.isArray(space)) return `[${space.map(formatSpace).join(', ')}]`;
  const entries = Object.entries(space as object).map(([name, source]) => {
    const shown = source instanceof NamedDistribution ? String(source) : formatValue(source);
    return `${name}: ${shown}`;
  });
  return `{${entries.join(', ')}}`;
}
