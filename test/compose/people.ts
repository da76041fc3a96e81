import type { AnySpec } from 'pipefit/base';
import { ColumnTransformer } from 'pipefit/compose';
import { InvalidParameterError } from 'pipefit/core';

export interface Person {
  readonly age: number;
  readonly city: string;
  readonly member: boolean;
  readonly height: number;
}

export const people: Person[] = [
  { age: 20, city: 'Bern', member: true, height: 1 },
  { age: 40, city: 'Basel', member: false, height: 3 },
];

export const numbers: number[][] = [
  [0, 10, 100],
  [2, 30, 500],
];

/** A column transformer made as untyped code would. */
export const untyped = (steps: unknown, options?: unknown): AnySpec =>
  new ColumnTransformer(steps as never, options as never);

/** What a column transformer says of a wrong parameter. */
export const refusal = (subject: string, must: string, got: string): InvalidParameterError =>
  new InvalidParameterError({ owner: 'ColumnTransformer', subject, must, got });
