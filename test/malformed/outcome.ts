import fc, { type Arbitrary } from 'fast-check';
import { type ErrorCode, PipefitError } from 'pipefit/core';
import { difference } from 'pipefit/testing';

const CODES: readonly ErrorCode[] = ['INVALID_PARAMETER', 'SHAPE', 'DATA', 'NOT_SUPPORTED', 'FORMAT'];

/** What a call came to: its result, or `undefined` when it ended in one of our errors. */
export function outcome<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    judge(error);
    return undefined;
  }
}

/** The same for what may be a promise, or an iterator, which is used up. */
export async function outcomeOf(run: () => unknown): Promise<unknown> {
  try {
    const result = await run();
    return isIterator(result) ? [...result] : result;
  } catch (error) {
    judge(error);
    return undefined;
  }
}

function isIterator(value: unknown): value is IterableIterator<unknown> {
  return value instanceof Object && 'next' in value && Symbol.iterator in value;
}

/** Lets our own errors pass, if they are complete. */
function judge(error: unknown): void {
  if (!(error instanceof PipefitError)) throw error;
  const { code, owner, subject, must, got, message } = error;
  const parts = [owner, subject, must, got];
  const complete = CODES.includes(code) && parts.every((part) => typeof part === 'string' && part !== '');
  if (!complete || message.length > 2000) throw new Error(`a strange message: ${message.slice(0, 300)}`);
}

/** Twice the same arguments: one to pass, frozen as far as possible, and one to compare it with afterwards. */
export function twice<T>(args: Arbitrary<T>): Arbitrary<readonly [passed: T, kept: T]> {
  return fc.clone(args, 2).map(([passed, kept]) => [deepFreeze(passed), kept] as const);
}

/** Complains when a call has changed its arguments. */
export function checkUnchanged(passed: unknown, kept: unknown): void {
  const found = difference(passed, kept, 0, 'the arguments');
  if (found !== null) throw new Error(`changed ${found}`);
}

function deepFreeze<T>(value: T, seen: Set<unknown> = new Set()): T {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return value;
  seen.add(value);
  for (const part of Object.values(value)) deepFreeze(part, seen);
  return Object.freeze(value);
}
