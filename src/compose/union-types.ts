import type { AnySpec, FittedOf, InputOf, OutputOf } from '../base/index.js';
import type { Label, Matrix, NumericInput, Table } from '../data/index.js';
import type { CanTransform, PipelineError } from './pipeline-types.js';

/** One transformer of a FeatureUnion under its name. */
export type UnionStep = readonly [name: string, spec: AnySpec | 'drop' | 'passthrough'];

export type UnionSteps = readonly UnionStep[];

/** The transformers as parameters: name to specification. */
export type UnionParams<S extends UnionSteps> = {
  readonly [E in S[number] as E[0]]: E[1] extends AnySpec ? E[1] | 'drop' | 'passthrough' : E[1];
};

/** What the first transformer accepts. */
export type UnionInput<S extends UnionSteps> = S[0][1] extends AnySpec ? InputOf<S[0][1]> : NumericInput;

/** What a step of a column transformer or a union returns. */
export type OutputOfStep<E> = E extends AnySpec ? OutputOf<E> : Matrix;

/** A Matrix when every transformer returns one; otherwise a Table is possible. */
export type UnionOutput<S extends UnionSteps> = [OutputOfStep<S[number][1]>] extends [Matrix] ? Matrix : Matrix | Table;

/** The fitted model of the transformer called `N`; `null` for `'passthrough'` and `'drop'`. */
export type FittedUnionStep<S extends UnionSteps, N extends string> = Extract<
  S[number],
  readonly [N, unknown]
>[1] extends infer E
  ? E extends AnySpec
    ? FittedOf<E, Label>
    : null
  : never;

/** `unknown` when every specification can transform; otherwise an object type whose text names the one that cannot. */
export type CheckBlocks<S extends readonly (readonly [string, unknown, ...unknown[]])[]> = [
  CannotTransform<S[number]>,
] extends [never]
  ? unknown
  : PipelineError<`step '${CannotTransform<S[number]>}' is not a transformer`>;

type CannotTransform<E> = E extends readonly [infer N extends string, infer T, ...unknown[]]
  ? T extends AnySpec
    ? CanTransform<T> extends true
      ? never
      : N
    : never
  : never;
