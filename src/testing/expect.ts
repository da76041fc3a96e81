import { describe, type ErrorCode } from '../core/index.js';
import { difference } from './difference.js';
import { LawHasNoMeaning } from './law-has-no-meaning.js';

/** Breaks the law unless the condition holds. */
export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** Breaks the law unless two values are the same. */
export function same(what: string, actual: unknown, expected: unknown, tolerance: number = 0): void {
  const found = difference(actual, expected, tolerance);
  if (found !== null) throw new Error(`${what}: ${found}`);
}

/** What a refusal must be like. */
export interface Refusal {
  /** One of these codes; any code of ours when left out. */
  readonly codes?: readonly ErrorCode[];
  /** What the message must contain, whatever its case. */
  readonly mentions?: readonly string[];
}

/** Breaks the law unless `run` throws one of pipefit's errors, of the right kind and with the right words. */
export function refuses(what: string, run: () => unknown, { codes, mentions = [] }: Refusal = {}): void {
  const error = errorOf(what, run);
  holds(error !== null, `${what} was accepted and must be refused`);
  holds(
    codes === undefined || codes.includes(error.code),
    `${what} was refused with the code ${error.code} instead of ${codes?.join(' or ')}: ${error.message}`,
  );
  const missing = mentions.find((text) => !error.message.toLowerCase().includes(text.toLowerCase()));
  holds(missing === undefined, `the refusal of ${what} does not mention ${missing}: ${error.message}`);
}

/** Breaks the law when `run` fails with anything but one of pipefit's errors; says whether it succeeded. */
export function succeedsOrRefuses(what: string, run: () => unknown): boolean {
  return errorOf(what, run) === null;
}

/** An error that pipefit throws on purpose, from this or another copy of the library. */
export interface DeliberateError extends Error {
  readonly code: ErrorCode;
  readonly owner: string;
  readonly subject: string;
}

function errorOf(what: string, run: () => unknown): DeliberateError | null {
  try {
    run();
    return null;
  } catch (error) {
    if (isDeliberate(error)) return error;
    if (error instanceof LawHasNoMeaning) throw error;
    throw new Error(`${what} ended in ${error instanceof Error ? `${error.name}: ${error.message}` : describe(error)}`);
  }
}

function isDeliberate(error: unknown): error is DeliberateError {
  if (!(error instanceof Error)) return false;
  const { code, owner, subject } = error as Partial<DeliberateError>;
  return typeof code === 'string' && typeof owner === 'string' && typeof subject === 'string';
}
