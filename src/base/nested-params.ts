import { unknownParam } from '../core/index.js';
import { type AnySpec, isSpec } from './any-spec.js';

type Depth = readonly [never, 0, 1, 2, 3];
/** The parameters of the specification that a parameter may hold; `never` for every other kind of value. */
type ChildParams<V> = V extends { readonly params: infer Q; readonly role: string } ? Q : never;

/** The names of parameters down to four levels, joined by `__`: `clf__maxDepth`, `prep__num__impute__strategy`. */
export type NestedKeys<P, D extends number = 3> = {
  [K in keyof P & string]: [ChildParams<P[K]>] extends [never]
    ? K
    : K | ([D] extends [never] ? never : `${K}__${NestedKeys<ChildParams<P[K]>, Depth[D]>}`);
}[keyof P & string];

/** The type of the parameter that a nested name points to. */
export type NestedValue<P, K extends string> = K extends keyof P
  ? P[K]
  : K extends `${infer Head}__${infer Rest}`
    ? Head extends keyof P
      ? NestedValue<ChildParams<P[Head]>, Rest>
      : never
    : never;

/** New values for some parameters, nested names included. */
export type ParamPatch<P> = { readonly [K in NestedKeys<P>]?: NestedValue<P, K> };

/** Candidate values for some parameters, nested names included. */
export type ParamGrid<P> = { readonly [K in NestedKeys<P>]?: readonly NestedValue<P, K>[] };

/**
 * Replaces parameters in a plain object of them; `a__b` reaches into the specification under `a`.
 *
 * @throws InvalidParameterError for a name that does not exist.
 */
export function patchParams(owner: string, params: object, patch: object): Record<string, unknown> {
  const known = Object.keys(params);
  const out: Record<string, unknown> = { ...params };
  const nested = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const [head, rest] = split(name, known);
    if (!known.includes(head)) throw unknownParam(owner, name, known, deepNames(params));
    if (rest === undefined) out[head] = value;
    else nested.set(head, { ...nested.get(head), [rest]: value });
  }
  for (const [head, inner] of nested) {
    const child = out[head];
    if (!isSpec(child)) throw unknownParam(owner, `${head}__${Object.keys(inner)[0]}`, known);
    out[head] = (child as AnySpec).with(inner as never);
  }
  return out;
}

/** The nested names below plain parameters. */
function deepNames(params: object): string[] {
  return Object.entries(params).flatMap(([name, value]) =>
    isSpec(value) ? Object.keys(deepParams(value)).map((inner) => `${name}__${inner}`) : [],
  );
}

/** All parameters with nested names, as scikit-learn's `get_params(deep=True)`. */
export function deepParams(spec: AnySpec): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(spec.params)) {
    out[name] = value;
    if (!isSpec(value)) continue;
    for (const [inner, deep] of Object.entries(deepParams(value))) out[`${name}__${inner}`] = deep;
  }
  return out;
}

/** Splits at the first `__`, unless the whole is the name of a parameter. */
function split(name: string, known: readonly string[]): [head: string, rest?: string] {
  if (known.includes(name)) return [name];
  const cut = name.indexOf('__');
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 2)];
}
