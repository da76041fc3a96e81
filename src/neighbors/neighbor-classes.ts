import {
  type ClassTargets,
  type FitInfo,
  int32s,
  type OutputClasses,
  outputClassesSlot,
  type StateLayout,
} from '../base/index.js';
import { checkSpace, type NeighborSpace, spaceLayout } from './neighbor-space.js';

/** What a classifier by neighbours remembers: the samples, and the class of each. */
export interface NeighborClasses extends NeighborSpace, OutputClasses {
  /** The class of each sample, one output after the other. */
  readonly codes: Int32Array;
}

/** How it is stored. */
export const classesLayout: StateLayout<NeighborClasses> = {
  ...spaceLayout,
  classes: outputClassesSlot('classes'),
  codes: int32s('codes'),
};

/** The part of the state that comes from y. */
export function learnClasses(targets: ClassTargets): Pick<NeighborClasses, 'classes' | 'codes'> {
  const n = targets[0]!.codes.length;
  const codes = new Int32Array(targets.length * n);
  targets.forEach((target, k) => {
    codes.set(target.codes, k * n);
  });
  const lists = targets.map(({ classes }) => classes);
  return { classes: lists.length === 1 ? lists[0]! : Object.freeze(lists), codes };
}

/** The codes of one output. */
export function codesOf({ codes, fitX }: NeighborClasses, output: number): Int32Array {
  const n = fitX.shape[0];
  return codes.subarray(output * n, (output + 1) * n);
}

/** Refuses samples or classes of a file that no fit could have learnt. */
export function checkClasses(
  state: NeighborClasses,
  lists: readonly (readonly unknown[])[],
  info: FitInfo,
  fail: (must: string, got: string) => never,
): void {
  checkSpace(state, info, fail);
  const n = state.fitX.shape[0];
  if (state.codes.length !== lists.length * n) fail(`have ${lists.length * n} codes`, String(state.codes.length));
  lists.forEach(({ length }, k) => {
    const wrong = codesOf(state, k).find((code) => code < 0 || code >= length);
    if (wrong !== undefined) fail(`have codes in [0, ${length - 1}]`, String(wrong));
  });
}
