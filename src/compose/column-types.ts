import type { AnySpec, FittedOf, InputOf } from '../base/index.js';
import type { Cell, CellRows, Label, Matrix, MatrixLike, Table, TableLike } from '../data/index.js';
import type { ColumnChoice } from './column-selector.js';
import type { OutputOfStep } from './union-types.js';

/** One step of a ColumnTransformer: a name, what to do, and with which columns. */
export type ColumnStep = readonly [name: string, spec: AnySpec | 'passthrough' | 'drop', columns: ColumnChoice];

export type ColumnSteps = readonly ColumnStep[];

/** What a cell may be for a step: derived from what the step's first estimator accepts. */
export type CellOf<E> = E extends 'passthrough'
  ? number | boolean | null | undefined
  : E extends 'drop'
    ? unknown
    : CellRows extends InputOf<E>
      ? Cell | undefined
      : MatrixLike extends InputOf<E>
        ? number | boolean | null | undefined
        : Cell | undefined;

type NamesOf<C> = C extends readonly (infer N extends string)[] ? (string extends N ? never : N) : never;

type RowOfStep<E> = E extends ColumnStep ? { readonly [K in NamesOf<E[2]>]: CellOf<E[1]> } : never;

type UnionToIntersection<U> = (U extends unknown ? (k: U) => void : never) extends (k: infer I) => void ? I : never;

type Flatten<T> = { readonly [K in keyof T]: T[K] };

/** The type that a row must have: each named column with what its step accepts. */
export type RowOf<S extends ColumnSteps> = Flatten<UnionToIntersection<RowOfStep<S[number]>>>;

/** What a ColumnTransformer accepts: tables with its columns; anything two-dimensional when it names none. */
export type ColumnInput<S extends ColumnSteps> = [NamesOf<S[number][2]>] extends [never]
  ? MatrixLike | CellRows | TableLike<object>
  : TableLike<RowOf<S> & object>;

/** The steps as parameters: name to specification. */
export type ColumnStepParams<S extends ColumnSteps> = {
  readonly [E in S[number] as E[0]]: E[1] extends AnySpec ? E[1] | 'passthrough' | 'drop' : E[1];
};

/** A Matrix when every step returns one; otherwise a Table is possible. */
export type ColumnOutput<S extends ColumnSteps> = [OutputOfStep<S[number][1]>] extends [Matrix]
  ? Matrix
  : Matrix | Table;

/** The fitted model of the step called `N`; `null` for `'passthrough'`, `'drop'` and steps without columns. */
export type FittedColumnStep<S extends ColumnSteps, N extends string> = Extract<
  S[number],
  readonly [N, unknown, unknown]
>[1] extends infer E
  ? E extends AnySpec
    ? FittedOf<E, Label>
    : null
  : never;
