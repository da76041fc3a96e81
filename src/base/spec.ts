import { describe, InvalidParameterError, type ParamRules, resolveParams } from '../core/index.js';
import type { ModelKind } from './any-spec.js';
import { formatSpec } from './format.js';
import { type ParamPatch, patchParams } from './nested-params.js';
import { DEFAULT_TAGS, type Role, type Tags } from './tags.js';

/** The static side of an estimator: its name, its table of rules, its tags. */
export interface SpecStatics {
  readonly type: string;
  readonly rules: ParamRules<Record<string, unknown>>;
  readonly tags?: Partial<Tags>;
}

/**
 * An estimator before it has seen data: frozen, validated parameters and nothing else. Fitting never changes it,
 * so one specification can be shared by folds, searches and threads.
 */
export abstract class Spec<P extends object, K extends ModelKind = ModelKind> {
  abstract readonly role: Role;
  /** The estimator's name, stable under minification. */
  readonly type: string;
  /** The parameters, complete with defaults, frozen. */
  readonly params: Readonly<P>;
  /** The fitted model's type; exists for the compiler only. */
  declare readonly kind?: K;

  /** @throws InvalidParameterError or NotSupportedError, naming the parameter. */
  constructor(params?: Partial<P>) {
    const { type, rules } = this.statics;
    this.type = type;
    this.params = resolveParams(type, rules, params) as Readonly<P>;
  }

  /** What the estimator accepts. */
  get tags(): Tags {
    return { ...DEFAULT_TAGS, ...this.statics.tags };
  }

  /**
   * A new specification with some parameters replaced; `a__b` reaches into the specification under `a`.
   *
   * @throws InvalidParameterError for an unknown name or a wrong value.
   */
  with(patch: ParamPatch<P>): this {
    if (typeof patch !== 'object' || patch === null) {
      throw new InvalidParameterError({
        owner: this.type,
        subject: 'with',
        must: 'be given an object',
        got: describe(patch),
      });
    }
    return this.rebuild(patchParams(this.type, this.params, patch));
  }

  /** A short, readable form: the name and the parameters that differ from their defaults. */
  toString(): string {
    return formatSpec(this.type, this.params, this.statics.rules);
  }

  /** What Node's `util.inspect` and `console.log` show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  /** What the constructor needs to make this specification again; model files store it. */
  constructorArguments(): readonly unknown[] {
    return [this.params];
  }

  /** The same class with other parameters. */
  protected rebuild(params: object): this {
    const SameClass = this.constructor as new (params: object) => this;
    return new SameClass(params);
  }

  private get statics(): SpecStatics {
    return this.constructor as unknown as SpecStatics;
  }
}
