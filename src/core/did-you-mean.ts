/**
 * What a misspelled name was probably meant to be, as ` (did you mean …?)`, or nothing.
 *
 * Names that differ only in case and underscores come first, then nested names that end in it, then names in which at
 * most every third letter is wrong.
 *
 * @param nested - names with a prefix, of which only the prefix can be missing.
 */
export function didYouMean(name: string, known: readonly string[], nested: readonly string[] = []): string {
  const plain = bare(name);
  const nearest =
    known.find((other) => bare(other) === plain) ??
    nested.find((other) => other.endsWith(`__${name}`)) ??
    nearestOf(name, known);
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}

function bare(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function nearestOf(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of known) {
    const legal = Math.min(3, Math.floor(Math.max(name.length, other.length) / 3));
    // Lengths that differ by more are farther apart than that, and a very long name would take very long to compare.
    if (Math.abs(other.length - name.length) > legal) continue;
    const changes = distance(name, other);
    if (changes > legal || changes >= least) continue;
    [nearest, least] = [other, changes];
  }
  return nearest;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j - 1]! + change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
