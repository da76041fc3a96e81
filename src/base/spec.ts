import { describe, InvalidParameterError, isRecord, type ParamRules, resolveParams } from '../core/index.js';
import type { ModelKind } from './any-spec.js';
import { formatSpec, withoutDefaults } from './format.js';
import { inspectAsText } from './inspect.js';
import { type ParamPatch, patchParams } from './nested-params.js';
import { DEFAULT_TAGS, type Role, type Tags } from './tags.js';

/**
 * An estimator before it has seen data: frozen, validated parameters and nothing else. Fitting never changes it,
 * so one specification can be shared by folds, searches and threads.
 */
export abstract class Spec<P extends object, K extends ModelKind = ModelKind> {
  static {
    inspectAsText(Spec.prototype);
  }

  abstract readonly role: Role;
  abstract readonly tags: Tags;
  /** The estimator's name, stable under minification. */
  readonly type: string;
  /** The parameters, complete with defaults, frozen. */
  readonly params: Readonly<P>;
  /** The fitted model's type; exists for the compiler only. */
  declare readonly kind?: K;

  /** @param params - complete and checked by the subclass. */
  constructor(type: string, params: P) {
    this.type = type;
    this.params = Object.freeze(params);
  }

  /**
   * A new specification with some parameters replaced; `a__b` reaches into the specification under `a`.
   *
   * @throws InvalidParameterError for an unknown name or a wrong value.
   */
  with(patch: ParamPatch<P>): this {
    if (!isRecord(patch)) {
      throw new InvalidParameterError({
        owner: this.type,
        subject: 'with',
        must: 'be given an object',
        got: describe(patch),
      });
    }
    return this.rebuild(patchParams(this.type, this.params, patch));
  }

  /** A short, readable form. */
  abstract toString(): string;

  /** What the constructor needs to make this specification again; model files store it. */
  constructorArguments(): readonly unknown[] {
    return [this.params];
  }

  /** The same class with other parameters. */
  protected rebuild(params: object): this {
    const SameClass = this.constructor as new (params: object) => this;
    return new SameClass(params);
  }
}

/** The static side of an estimator: its name, its table of rules, its tags. */
export interface EstimatorStatics {
  readonly type: string;
  readonly rules: ParamRules<Record<string, unknown>>;
  readonly tags?: Partial<Tags>;
}

/** A specification whose parameters follow a static table of rules. */
export abstract class Estimator<P extends object, K extends ModelKind = ModelKind> extends Spec<P, K> {
  /** @throws InvalidParameterError or NotSupportedError, naming the parameter. */
  constructor(params?: Partial<P>) {
    const { type, rules } = new.target as unknown as EstimatorStatics;
    super(type, { ...resolveParams(type, rules, params) } as P);
  }

  /** What the estimator accepts. */
  get tags(): Tags {
    return { ...DEFAULT_TAGS, ...this.statics.tags };
  }

  /** The name and the parameters that differ from their defaults. */
  toString(): string {
    return formatSpec(this.type, withoutDefaults(this.params, this.statics.rules));
  }

  private get statics(): EstimatorStatics {
    return this.constructor as unknown as EstimatorStatics;
  }
}
