import { createRequire } from 'node:module';

/** What ndarray-ops reads of an array; the package has no types of its own. */
export interface OpsArray {
  readonly data: unknown;
  readonly shape: readonly number[];
  readonly stride: readonly number[];
  readonly offset: number;
}

interface Ops {
  muls(out: OpsArray, a: OpsArray, factor: number): void;
  mulseq(a: OpsArray, factor: number): void;
  add(out: OpsArray, a: OpsArray, b: OpsArray): void;
  exp(out: OpsArray, a: OpsArray): void;
  expeq(a: OpsArray): void;
  logeq(a: OpsArray): void;
  assign(out: OpsArray, a: OpsArray): void;
  sum(a: OpsArray): number;
  sup(a: OpsArray): number;
  inf(a: OpsArray): number;
  argmax(a: OpsArray): number[];
  equals(a: OpsArray, b: OpsArray): boolean;
}

/** The real ndarray-ops. */
export const ops: Ops = createRequire(import.meta.url)('ndarray-ops');
