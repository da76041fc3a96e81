/** Finds the largest size that something finishes within a limit. */

/** A size that was finished, and the seconds it took. */
export interface Finished {
  readonly rows: number;
  readonly seconds: number;
}

/** No jump may be wider than this many doublings: small sizes tell little of large ones. */
const WIDEST = 4;

/**
 * Doubles from a small size and skips sizes that are sure to be finished.
 *
 * @param attempt - the seconds that so many rows take, or `null` when the limit was hit.
 * @returns the largest size that was finished: `from` times a power of two, or `most`; `null` when not even `from` was.
 */
export async function largestFinished(
  from: number,
  most: number,
  limit: number,
  attempt: (rows: number) => Promise<number | null>,
): Promise<Finished | null> {
  const finished: Finished[] = [];
  let tooMany = Number.POSITIVE_INFINITY;
  for (let rows = Math.min(from, most); rows < tooMany; ) {
    const seconds = await attempt(rows);
    if (seconds === null) tooMany = rows;
    else finished.push({ rows, seconds });
    const best = finished.at(-1);
    if (best === undefined) return null;
    const next = seconds === null ? rows / 2 : rows * 2 ** doublings(finished, limit);
    if (next <= best.rows || best.rows === most) return best;
    rows = Math.min(Math.floor(next), most);
  }
  return finished.at(-1) ?? null;
}

/** How often the last size can be doubled and still end in time, if it goes on growing as it did. */
function doublings(finished: readonly Finished[], limit: number): number {
  const [before, last] = [finished.at(-2), finished.at(-1)!];
  const growth = before === undefined ? 2 : Math.log(last.seconds / before.seconds) / Math.log(last.rows / before.rows);
  const exponent = Math.min(Math.max(growth, 1), 3);
  const fits = Math.floor(Math.log2(limit / last.seconds) / exponent);
  return Math.min(Math.max(fits, 0), WIDEST);
}
