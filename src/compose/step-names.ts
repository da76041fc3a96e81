import { describe, InvalidParameterError } from '../core/index.js';

/**
 * Checks the names of steps: strings, not empty, unique, without `__`, none of the reserved names.
 *
 * @throws InvalidParameterError
 */
export function checkStepNames(owner: string, names: readonly unknown[], reserved: readonly string[] = []): void {
  const refusal = (must: string, got: string) =>
    new InvalidParameterError({ owner, subject: 'a step name', must, got });
  const seen = new Set<string>();
  for (const name of names) {
    if (typeof name !== 'string' || name === '') throw refusal('be a string that is not empty', describe(name));
    if (name.includes('__')) throw refusal("not contain '__', which separates nested parameters", describe(name));
    if (['__proto__', 'constructor', 'prototype', ...reserved].includes(name))
      throw refusal('not be a reserved name', describe(name));
    if (seen.has(name)) throw refusal('be unique', `${describe(name)} twice`);
    seen.add(name);
  }
}

/** Checks that the constructor was given a list of `[name, …]` entries of the right length. */
export function checkEntries(
  owner: string,
  subject: string,
  entries: unknown,
  length: number,
): asserts entries is readonly unknown[][] {
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new InvalidParameterError({
      owner,
      subject,
      must: 'be a list with at least one entry',
      got: describe(entries),
    });
  }
  for (const entry of entries) {
    if (Array.isArray(entry) && entry.length === length) continue;
    const must = length === 2 ? 'hold [name, estimator] pairs' : 'hold [name, transformer, columns] entries';
    throw new InvalidParameterError({
      owner,
      subject,
      must,
      got: Array.isArray(entry) ? `an entry of ${entry.length}` : describe(entry),
    });
  }
}
