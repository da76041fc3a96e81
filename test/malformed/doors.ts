import fc, { type Arbitrary } from 'fast-check';
import { test } from 'vitest';
import { checkUnchanged, outcomeOf, twice } from './outcome.js';

/** A public function or constructor, and what callers without types might pass to it. */
export interface Door {
  readonly args: Arbitrary<readonly unknown[]>;
  readonly open: (...args: never[]) => unknown;
}

/** A door with one arbitrary for each argument. */
export function door(open: (...args: never[]) => unknown, ...args: readonly Arbitrary<unknown>[]): Door {
  return { args: fc.tuple(...args), open };
}

/** Legal counts such as 2 ** 32 rows would fill the memory or keep the machine busy for years. */
export function isCheap(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return !(value > 1e4 && Number.isInteger(value) && value < 1e300);
  if (typeof value !== 'object' || value === null || depth > 2 || ArrayBuffer.isView(value)) return true;
  return Object.values(value).every((part) => isCheap(part, depth + 1));
}

/** Tests that each door opens to a result or to one of our errors, and that nothing that is passed in changes. */
export function testDoors(doors: { readonly [name: string]: Door }, numRuns: number = 250): void {
  test.each(Object.entries(doors))('%s', async (_, { args, open }) => {
    await fc.assert(
      fc.asyncProperty(twice(args.filter((values) => isCheap(values))), async ([passed, kept]) => {
        await outcomeOf(() => open(...(passed as never[])));
        checkUnchanged(passed, kept);
      }),
      { numRuns },
    );
  });
}
