import {
  describe,
  InvalidParameterError,
  isPlainObject,
  type RandomStateLike,
  randomStateRule,
} from '../core/index.js';
import type { VectorLike } from '../data/index.js';

/** A share of the rows, drawn at random; the classes of a classifier are in proportion in both parts. */
export interface ValidationShare {
  /** The share in (0, 1): scikit-learn's `validation_fraction`. */
  readonly fraction: number;
  /** Seed of the draw: with an integer `trainTestSplit` draws the same rows. @defaultValue 0 */
  readonly randomState?: RandomStateLike | undefined;
}

/** Chosen rows of X. */
export interface ValidationRows {
  /** Their positions, from 0; the others are learnt from. */
  readonly rows: ArrayLike<number>;
}

/** Other data, in the form of what is learnt from. */
export interface ValidationSet {
  readonly X: unknown;
  readonly y?: unknown;
  readonly sampleWeight?: VectorLike | null | undefined;
}

/**
 * What a fit watches to know when to stop, and learns nothing from: a share of the rows, chosen rows, or other data. In a
 * pipeline no step is fitted on it, and the fitted steps transform it.
 */
export type ValidationOption = number | ValidationShare | ValidationRows | ValidationSet;

/** The same, told apart. */
export type ReadValidation =
  | { readonly kind: 'share'; readonly fraction: number; readonly randomState: RandomStateLike }
  | { readonly kind: 'rows'; readonly rows: ArrayLike<number> }
  | ({ readonly kind: 'set' } & ValidationSet);

const MUST = 'be a share in (0, 1), { fraction, randomState }, { rows } or { X, y, sampleWeight }';

/**
 * Reads the option.
 *
 * @throws InvalidParameterError for what is none of its forms.
 */
export function readValidation(owner: string, option: unknown): ReadValidation {
  if (isShare(option)) return { kind: 'share', fraction: option, randomState: 0 };
  if (isPlainObject(option)) {
    const names = Object.keys(option).filter((name) => option[name] !== undefined);
    const has = (...known: string[]): boolean => names.every((name) => known.includes(name));
    const { fraction, randomState = 0, rows } = option;
    if (has('fraction', 'randomState') && isShare(fraction) && isSeed(randomState)) {
      return { kind: 'share', fraction, randomState };
    }
    if (has('rows') && typeof rows === 'object' && rows !== null) {
      return { kind: 'rows', rows: rows as ArrayLike<number> };
    }
    if (has('X', 'y', 'sampleWeight') && names.includes('X')) {
      return { ...(option as unknown as ValidationSet), kind: 'set' };
    }
  }
  throw new InvalidParameterError({ owner, subject: 'validation', must: MUST, got: describe(option) });
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 1;
}

function isSeed(value: unknown): value is RandomStateLike {
  return randomStateRule().verdict(value) === 'valid';
}

/** Whether the option gives the same rows each time: nothing is drawn from a source that goes on. */
export function isRepeatableValidation(option: unknown): boolean {
  if (!isPlainObject(option) || !Object.hasOwn(option, 'randomState')) return true;
  return typeof option.randomState === 'number' || typeof option.randomState === 'string';
}
