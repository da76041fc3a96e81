import { isPlainObject } from '../core/index.js';
import { type AnySpec, isSpec } from './any-spec.js';
import type { FittedModel } from './fitted-model.js';
import type { InputData } from './input.js';

/** What steps made of data. */
export interface SharedTransform {
  readonly models: readonly (FittedModel | null)[];
  readonly output: InputData;
}

/** What fitting steps on data gave. */
export interface SharedFit<T> {
  readonly steps: readonly (readonly [name: string, step: unknown])[];
  readonly y: unknown;
  readonly sampleWeight: unknown;
  readonly validation: unknown;
  readonly result: T;
}

/** What was computed of data, for those who compute the same. */
export interface SharedWork {
  readonly fits: SharedFit<unknown>[];
  readonly transforms: SharedTransform[];
}

const shared = new WeakMap<object, SharedWork>();

/** From now on, as long as these data exist, pipelines that begin with equal steps fit and apply them to it once. */
export function shareWork(X: object): void {
  shared.set(X, { fits: [], transforms: [] });
}

/** What has been computed of data that are shared; `undefined` for others. */
export function workOn(X: unknown): SharedWork | undefined {
  return typeof X === 'object' && X !== null ? shared.get(X) : undefined;
}

/** Whether fitting a step again would give the same: nothing in it draws from a source that goes on. */
export function isRepeatable(step: unknown): boolean {
  if (!isSpec(step)) return true;
  if (step.tags.nonDeterministic || step.tags.asyncFit) return false;
  return step.constructorArguments().every(isRepeatableValue);
}

function isRepeatableValue(value: unknown): boolean {
  if (isSpec(value)) return isRepeatable(value);
  if (Array.isArray(value)) return value.every(isRepeatableValue);
  if (!isPlainObject(value)) return true;
  return Object.entries(value).every(([name, one]) =>
    name === 'randomState' ? typeof one === 'number' || typeof one === 'string' : isRepeatableValue(one),
  );
}

/** Whether two values, specifications among them, are equal in all parts. */
export function isEqualValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isSpec(a) && isSpec(b)) return isEqualSpec(a, b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isEqualValue(one, b[i]));
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqualValue(a[name], b[name]))
  );
}

function isEqualSpec(a: AnySpec, b: AnySpec): boolean {
  return a.constructor === b.constructor && isEqualValue(a.constructorArguments(), b.constructorArguments());
}
