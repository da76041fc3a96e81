import type { Label } from '../data/index.js';
import type { ValidatedFitOptions } from './fit-options.js';
import type { Role, Tags } from './tags.js';

/** Any specification, seen from outside: what it is called, its parameters, and that it can be fitted. */
export interface AnySpec {
  readonly type: string;
  readonly role: Role;
  readonly tags: Tags;
  readonly params: object;
  fit(X: never, y: never, options?: ValidatedFitOptions): unknown;
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

/** The labels of one row of y, where y has several columns: one for each output. */
export type LabelRow = readonly Label[];

/** What y holds for each row: a label, or one for each of several outputs. */
export type RowTarget = Label | LabelRow;

/**
 * The kind of an estimator that also learns several outputs at once: `model` when y is a vector, `rowModel` when y has
 * rows. `interface MyKind extends MultiTargetKind { readonly model: FittedMy<this['label']>; readonly rowModel: FittedMy<LabelRowOf<this>> }`.
 */
export interface MultiTargetKind extends ModelKind {
  /** Whatever it is, so that the rows of y are not narrowed by it. */
  readonly row: unknown;
  readonly rowModel: unknown;
}

/** The rows of y for which a kind is asked. */
export type LabelRowOf<K extends MultiTargetKind> = K['row'] extends infer R extends LabelRow ? R : LabelRow;

/** The model that a kind yields for what y holds in each row; `never` for rows where it learns one output only. */
export type ModelFor<K extends ModelKind, T extends RowTarget> = [T] extends [Label]
  ? (K & { readonly label: T })['model']
  : K extends MultiTargetKind
    ? (K & { readonly row: T })['rowModel']
    : never;

/** The kind of a fitted model that does not depend on a label type. */
export interface PlainKind<F> extends ModelKind {
  readonly model: F;
}

/** The fitted model of a specification when y holds labels (or rows of labels) of type `L`. */
export type FittedOf<E, L extends RowTarget> = E extends { readonly kind?: infer K }
  ? ModelFor<Extract<K, ModelKind>, L>
  : never;

/** Whether `fit` of a specification returns a promise. */
export type FitsAsync<E> = E extends { fit(X: never, ...rest: never): Promise<unknown> } ? true : false;

/** Whether a specification learns several outputs at once. */
export type LearnsRows<E> = [FittedOf<E, LabelRow>] extends [never] ? false : true;

/** Whether a value is a specification, of this or another copy of the library. */
export function isSpec(value: unknown): value is AnySpec {
  if (typeof value !== 'object' || value === null) return false;
  const { fit, params, role, type } = value as Partial<AnySpec>;
  return (
    typeof fit === 'function' && typeof params === 'object' && typeof role === 'string' && typeof type === 'string'
  );
}
