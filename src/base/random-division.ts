import { describe, InvalidParameterError, type RandomState } from '../core/index.js';
import type { EncodedLabels } from '../data/index.js';

/** Rows to learn from, and rows that are kept away from it. */
export type Division = readonly [train: Int32Array, test: Int32Array];

/** How many rows each part has. */
export interface DivisionSizes {
  readonly train: number;
  readonly test: number;
}

/** Divides rows at random, as scikit-learn's ShuffleSplit does with the same state. */
export function divideAtRandom(rows: number, { train, test }: DivisionSizes, random: RandomState): Division {
  const order = random.permutation(rows);
  return [order.slice(test, test + train), order.slice(0, test)];
}

/**
 * The rows of each class, in order.
 *
 * @throws InvalidParameterError for classes and sizes that cannot be divided.
 */
export function rowsByClass(
  owner: string,
  { classes, codes }: EncodedLabels,
  { train, test }: DivisionSizes,
): Int32Array[] {
  const rows: number[][] = classes.map(() => []);
  codes.forEach((code, row) => void rows[code]!.push(row));
  const single = rows.findIndex((members) => members.length < 2);
  if (single >= 0) {
    const got = `one row of class ${describe(classes[single])}`;
    throw new InvalidParameterError({ owner, subject: 'y', must: 'have at least two rows of each class', got });
  }
  for (const [subject, size] of [
    ['trainSize', train],
    ['testSize', test],
  ] as const) {
    if (size >= classes.length) continue;
    const must = `leave room for each of the ${classes.length} classes`;
    throw new InvalidParameterError({ owner, subject, must, got: `${size} rows` });
  }
  return rows.map((members) => Int32Array.from(members));
}

/** Divides the rows of each class in proportion, as scikit-learn's StratifiedShuffleSplit does with the same state. */
export function divideInProportion(rows: readonly Int32Array[], sizes: DivisionSizes, random: RandomState): Division {
  const counts = rows.map((members) => members.length);
  const trains = apportion(counts, sizes.train, random);
  const tests = apportion(
    counts.map((n, c) => n - trains[c]!),
    sizes.test,
    random,
  );
  const train: number[] = [];
  const test: number[] = [];
  rows.forEach((members, c) => {
    const order = random.permutation(members.length);
    for (let i = 0; i < trains[c]!; i++) train.push(members[order[i]!]!);
    for (let i = trains[c]!; i < trains[c]! + tests[c]!; i++) test.push(members[order[i]!]!);
  });
  return [random.permutation(Int32Array.from(train)), random.permutation(Int32Array.from(test))];
}

/**
 * Shares out `draws` rows among the classes in proportion to their counts. What rounding down leaves goes to the classes
 * with the greatest remainders; the random state decides among equal ones.
 */
function apportion(counts: readonly number[], draws: number, random: RandomState): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count / total) * draws);
  const shares = exact.map(Math.floor);
  let missing = draws - shares.reduce((sum, share) => sum + share, 0);
  const remainders = exact.map((value, c) => value - shares[c]!);
  for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
    if (missing <= 0) break;
    const tied = remainders.flatMap((value, c) => (value === remainder ? [c] : []));
    const chosen = random.choice(tied, { size: Math.min(tied.length, missing), replace: false });
    for (const c of chosen) shares[c]! += 1;
    missing -= chosen.length;
  }
  return shares;
}
