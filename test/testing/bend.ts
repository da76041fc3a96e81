import type { AnySpec, FitOptions, FittedModel, Tags } from 'pipefit/base';
import type { CheckOptions } from 'pipefit/testing';

type SpecClass = new (...args: never[]) => object;
export type Fit = (X: unknown, y?: unknown, options?: FitOptions) => FittedModel;
export type Method = (...args: readonly unknown[]) => unknown;

/** An estimator that breaks a law, and what it is checked with. */
export interface Lawbreaker {
  readonly spec: AnySpec;
  readonly options?: CheckOptions;
}

/** An estimator whose fit does something else around the real one. */
export function bendFit(
  Base: SpecClass,
  bend: (learn: Fit, spec: AnySpec) => Fit,
  tags: Partial<Tags> = {},
): Lawbreaker {
  class Bent extends (Base as new () => object) {}
  const real = (Base.prototype as { fit: Fit }).fit;
  Object.defineProperty(Bent.prototype, 'fit', {
    value(this: AnySpec, ...args: Parameters<Fit>): FittedModel {
      return bend(real.bind(this), this)(...args);
    },
  });
  const own = Object.getOwnPropertyDescriptor(findTags(Base), 'tags')!;
  Object.defineProperty(Bent.prototype, 'tags', {
    get(this: object): Tags {
      return { ...own.get!.call(this), ...tags };
    },
  });
  return { spec: new Bent() as unknown as AnySpec };
}

function findTags(Base: SpecClass): object {
  let prototype: object = Base.prototype;
  while (!Object.hasOwn(prototype, 'tags')) prototype = Object.getPrototypeOf(prototype);
  return prototype;
}

/** An estimator whose fitted model has a method or field that does something else around the real one. */
export function bendModel(
  Base: SpecClass,
  name: string,
  bend: (real: Method, model: FittedModel) => unknown,
): Lawbreaker {
  return bendFit(Base, (learn) => (...args) => {
    const model = learn(...args);
    const real = (model as unknown as Record<string, unknown>)[name];
    const value = bend(typeof real === 'function' ? real.bind(model) : () => real, model);
    return Object.defineProperty(model, name, { value, configurable: true });
  });
}

/** An estimator with other members. */
export function bendSpec(Base: SpecClass, members: object): Lawbreaker {
  class Bent extends (Base as new () => object) {}
  Object.defineProperties(Bent.prototype, Object.getOwnPropertyDescriptors(members));
  return { spec: new Bent() as unknown as AnySpec };
}

/** A fit that sees X only after it was changed. */
export function bendX(Base: SpecClass, change: (X: unknown) => unknown): Lawbreaker {
  return bendFit(Base, (learn) => (X, y, options) => learn(change(X), y, options));
}
