import { inspectAsText } from '../../base/index.js';
import {
  custom,
  describe,
  InvalidParameterError,
  integer,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  real,
  resolveParams,
} from '../../core/index.js';
import { isVector } from '../../data/index.js';
import { exp, referenceLog as log } from '../../kernels/index.js';

/** What values of a parameter are drawn from; write your own by implementing it. */
export interface Distribution<T> {
  /** Draws one value. */
  rvs(random: RandomState): T;
}

/** Whether values can be drawn from something. */
export function isDistribution(value: unknown): value is Distribution<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { rvs?: unknown }).rvs === 'function';
}

/** A distribution of the library: it says what it is, and model files can hold it. */
export abstract class NamedDistribution<T, P extends object> implements Distribution<T> {
  static {
    inspectAsText(NamedDistribution.prototype);
  }

  /** The name of the class, stable under minification. */
  readonly type: string;
  /** The parameters, frozen. */
  readonly params: Readonly<P>;
  readonly #name: string;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(type: string, name: string, rules: ParamRules<P>, params: P) {
    this.type = type;
    this.#name = name;
    this.params = resolveParams(name, rules, params);
  }

  abstract rvs(random?: RandomStateLike): T;

  /** What the constructor needs to make this distribution again; model files store it. */
  constructorArguments(): readonly unknown[] {
    return [this.params];
  }

  /** The call that makes it: `uniform(0, 4)`. */
  toString(): string {
    return `${this.#name}(${Object.values(this.params).map(text).join(', ')})`;
  }
}

/** Where numbers are uniformly distributed. */
export interface UniformParams {
  /** The smallest number. @defaultValue 0 */
  readonly loc: number;
  /** The width. @defaultValue 1 */
  readonly scale: number;
}

/** What {@link uniform} makes. */
export class UniformDistribution extends NamedDistribution<number, UniformParams> {
  static readonly type = 'UniformDistribution';
  static readonly rules: ParamRules<UniformParams> = { loc: real({ default: 0 }), scale: real({ min: 0, default: 1 }) };

  constructor(params: UniformParams) {
    super('UniformDistribution', 'uniform', UniformDistribution.rules, params);
  }

  /** A number in `[loc, loc + scale)`. */
  rvs(random: RandomStateLike = null): number {
    const { loc, scale } = this.params;
    // Without a width nothing is drawn, as in scipy.
    return scale === 0 ? loc : RandomState.from(random, 'uniform').randomSample() * scale + loc;
  }
}

/** Where numbers have uniformly distributed logarithms. */
export interface LogUniformParams {
  /** The smallest number, above 0. */
  readonly a: number;
  /** The greatest number. */
  readonly b: number;
}

/** What {@link logUniform} makes. */
export class LogUniformDistribution extends NamedDistribution<number, LogUniformParams> {
  static readonly type = 'LogUniformDistribution';
  static readonly rules: ParamRules<LogUniformParams> = {
    a: real({ min: 0, openMin: true }),
    b: real({ min: 0, openMin: true }),
  };

  constructor(params: LogUniformParams) {
    super('LogUniformDistribution', 'logUniform', LogUniformDistribution.rules, params);
    const { a, b } = this.params;
    if (!(b > a)) refuse('logUniform', 'b', `be above a (${a})`, b);
  }

  /** A number in `[a, b]`. */
  rvs(random: RandomStateLike = null): number {
    const { a, b } = this.params;
    const low = log(a);
    return exp(low + RandomState.from(random, 'logUniform').randomSample() * (log(b) - low));
  }
}

/** Between which integers to draw. */
export interface RandintParams {
  /** The smallest integer. */
  readonly low: number;
  /** The integer behind the greatest. */
  readonly high: number;
}

/** What {@link randint} makes. */
export class RandintDistribution extends NamedDistribution<number, RandintParams> {
  static readonly type = 'RandintDistribution';
  static readonly rules: ParamRules<RandintParams> = { low: integer(), high: integer() };

  constructor(params: RandintParams) {
    super('RandintDistribution', 'randint', RandintDistribution.rules, params);
    const { low, high } = this.params;
    if (!(high > low)) refuse('randint', 'high', `be above low (${low})`, high);
    if (!Number.isSafeInteger(high - low)) refuse('randint', 'high - low', 'be a safe integer', high - low);
  }

  /** An integer in `[low, high)`. */
  rvs(random: RandomStateLike = null): number {
    const { low, high } = this.params;
    return RandomState.from(random, 'randint').randint(low, high);
  }
}

/** What to choose from. */
export interface ChoiceParams<T> {
  /** The values. */
  readonly values: readonly T[];
}

/** What {@link choice} makes. */
export class ChoiceDistribution<T = unknown> extends NamedDistribution<T, ChoiceParams<T>> {
  static readonly type = 'ChoiceDistribution';
  static readonly rules: ParamRules<ChoiceParams<unknown>> = {
    values: custom<readonly unknown[]>({
      must: 'be an array of at least one value',
      test: (values) => isVector(values) && values.length > 0,
      copy: (values) => Object.freeze(Array.from(values)),
    }),
  };

  constructor(params: ChoiceParams<T>) {
    super('ChoiceDistribution', 'choice', ChoiceDistribution.rules as ParamRules<ChoiceParams<T>>, params);
  }

  /** One of the values. */
  rvs(random: RandomStateLike = null): T {
    const { values } = this.params;
    return values[RandomState.from(random, 'choice').randint(0, values.length)]!;
  }
}

/**
 * Numbers from `loc` to `loc + scale`, all equally likely: scipy's `uniform`.
 *
 * @param loc - the smallest number. @defaultValue 0
 * @param scale - the width. @defaultValue 1
 * @throws InvalidParameterError for a width below 0.
 * @example
 * ```ts
 * import { uniform } from 'pipefit/model-selection';
 * uniform(0, 4).rvs(0); // 2.195…: a number from 0 to 4
 * ```
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.uniform.html
 */
export function uniform(loc: number = 0, scale: number = 1): UniformDistribution {
  return new UniformDistribution({ loc, scale });
}

/**
 * Numbers from `a` to `b` whose logarithms are equally likely: scipy's `loguniform`, for parameters of which the order of
 * magnitude counts.
 *
 * @param a - the smallest number, above 0.
 * @param b - the greatest number.
 * @throws InvalidParameterError unless 0 < a < b.
 * @example
 * ```ts
 * import { logUniform } from 'pipefit/model-selection';
 * logUniform(0.01, 100).rvs(0); // 1.56…: as likely below 1 as above
 * ```
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.loguniform.html
 */
export function logUniform(a: number, b: number): LogUniformDistribution {
  return new LogUniformDistribution({ a, b });
}

/**
 * Integers from `low` to `high - 1`, all equally likely: scipy's `randint`.
 *
 * @param low - the smallest integer.
 * @param high - the integer behind the greatest.
 * @throws InvalidParameterError unless low < high.
 * @example
 * ```ts
 * import { randint } from 'pipefit/model-selection';
 * randint(1, 7).rvs(0); // 5
 * ```
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.randint.html
 */
export function randint(low: number, high: number): RandintDistribution {
  return new RandintDistribution({ low, high });
}

/**
 * One of some values, all equally likely. Unlike a plain list it is a distribution: a candidate can come twice.
 *
 * @param values - what to choose from.
 * @throws InvalidParameterError for no values.
 * @example
 * ```ts
 * import { choice } from 'pipefit/model-selection';
 * choice(['gini', 'entropy']).rvs(0); // 'gini'
 * ```
 */
export function choice<const T>(values: readonly T[]): ChoiceDistribution<T> {
  return new ChoiceDistribution({ values });
}

function refuse(owner: string, subject: string, must: string, got: unknown): never {
  throw new InvalidParameterError({ owner, subject, must, got: describe(got) });
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : typeof value === 'object' ? String(value) : describe(value);
}
