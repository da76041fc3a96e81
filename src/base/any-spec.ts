import type { Label } from '../data/index.js';
import type { FitOptions } from './fit-options.js';
import type { Role, Tags } from './tags.js';

/** Any specification, seen from outside: what it is called, its parameters, and that it can be fitted. */
export interface AnySpec {
  readonly type: string;
  readonly role: Role;
  readonly tags: Tags;
  readonly params: object;
  fit(X: never, y: never, options?: FitOptions): unknown;
  with(patch: never): AnySpec;
  constructorArguments(): readonly unknown[];
}

/** What a specification accepts as X. */
export type InputOf<E> = E extends { fit(X: infer X, ...rest: never): unknown } ? X : never;

/** What a transformer's fitted model returns. */
export type OutputOf<E> = E extends { readonly output?: infer Out } ? Exclude<Out, undefined> : never;

/**
 * A type-level function from the label type to the fitted model. An estimator declares it as
 * `interface MyKind extends ModelKind { readonly model: FittedMy<this['label']> }`.
 */
export interface ModelKind {
  readonly label: Label;
  readonly model: unknown;
}

/** The model that a kind yields for a label type. */
export type ModelFor<K extends ModelKind, L extends Label> = (K & { readonly label: L })['model'];

/** The kind of a fitted model that does not depend on a label type. */
export interface PlainKind<F> extends ModelKind {
  readonly model: F;
}

/** The fitted model of a specification when y holds labels of type `L`. */
export type FittedOf<E, L extends Label> = E extends { readonly kind?: infer K }
  ? ModelFor<Extract<K, ModelKind>, L>
  : never;

/** Whether a value is a specification, of this or another copy of the library. */
export function isSpec(value: unknown): value is AnySpec {
  if (typeof value !== 'object' || value === null) return false;
  const { fit, params, role, type } = value as Partial<AnySpec>;
  return (
    typeof fit === 'function' && typeof params === 'object' && typeof role === 'string' && typeof type === 'string'
  );
}
