// Columns as dense ranks: a split depends on the order of a column's values alone, so each column is sorted once, for
// all nodes of all trees, and nodes then compare small whole numbers.

/** Two values whose float32 difference is within this are not separated by a split. */
const NEAR: number = /* @__PURE__ */ Math.fround(1e-7);

/** A matrix as a tree sees it: float32 values, each replaced by its rank among the distinct values of its column. */
export interface RankedColumns {
  readonly nSamples: number;
  readonly nFeatures: number;
  /** Column by column; a missing value has the rank that follows the last distinct value. */
  readonly ranks: Uint16Array | Uint32Array;
  /** The distinct values of column f, ascending, stand in `values[starts[f] .. starts[f + 1])`. */
  readonly values: Float32Array;
  readonly starts: Uint32Array;
  /** 1 where the column has missing values. */
  readonly hasMissing: Uint8Array;
  /** 1 where the column has neighbouring values so near that no split separates them. */
  readonly hasNear: Uint8Array;
}

/** Keys of 32 bits are sorted in three passes of 11. */
const DIGIT_BITS = 11;
const DIGIT_MASK: number = (1 << DIGIT_BITS) - 1;

/** True where a split may come between two neighbouring values, the smaller one first. */
export function separable(below: number, above: number): boolean {
  return above > Math.fround(below + NEAR);
}

/** Ranks the columns of a row-major matrix (IN) without infinities; NaN is missing. */
export function rankColumns(data: Float32Array, nSamples: number, nFeatures: number): RankedColumns {
  let ranks: Uint16Array | Uint32Array = new Uint16Array(nSamples * nFeatures);
  const column = new Float32Array(nSamples);
  const sorter = allocateSorter(nSamples);
  const starts = new Uint32Array(nFeatures + 1);
  const hasMissing = new Uint8Array(nFeatures);
  const hasNear = new Uint8Array(nFeatures);
  const distinct: Float32Array[] = [];
  for (let feature = 0; feature < nFeatures; feature++) {
    for (let i = 0; i < nSamples; i++) column[i] = data[i * nFeatures + feature]!;
    const present = sortColumn(column, sorter);
    if (present < nSamples) hasMissing[feature] = 1;
    const own = distinctValues(column, sorter.order, present);
    if (own.length > 65535 && ranks instanceof Uint16Array) ranks = Uint32Array.from(ranks);
    assignRanks(column, sorter.order, present, own.length, ranks, feature * nSamples);
    for (let k = 1; k < own.length; k++) if (!separable(own[k - 1]!, own[k]!)) hasNear[feature] = 1;
    distinct.push(own);
    starts[feature + 1] = starts[feature]! + own.length;
  }
  const values = new Float32Array(starts[nFeatures]!);
  for (let feature = 0; feature < nFeatures; feature++) values.set(distinct[feature]!, starts[feature]!);
  return { nSamples, nFeatures, ranks, values, starts, hasMissing, hasNear };
}

interface ColumnSorter {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
  readonly spareKeys: Uint32Array;
  readonly spareOrder: Uint32Array;
  readonly counts: Uint32Array;
}

function allocateSorter(n: number): ColumnSorter {
  const buffer = (): Uint32Array => new Uint32Array(n);
  return {
    keys: buffer(),
    order: buffer(),
    spareKeys: buffer(),
    spareOrder: buffer(),
    counts: new Uint32Array(DIGIT_MASK + 1),
  };
}

/** Leaves the rows of the present values in ascending order in `order`, the missing ones after them; their number. */
function sortColumn(column: Float32Array, sorter: ColumnSorter): number {
  const { keys, order, spareKeys, spareOrder, counts } = sorter;
  const bits = new Uint32Array(column.buffer, column.byteOffset, column.length);
  let present = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (Number.isNaN(value)) continue;
    // Both zeros must get one key.
    if (value === 0) column[i] = 0;
    const word = bits[i]!;
    // Orders as an unsigned number: negative floats reversed, positive ones after them.
    keys[present] = word >>> 31 === 1 ? ~word : word | 0x80000000;
    order[present++] = i;
  }
  distribute(keys, order, spareKeys, spareOrder, counts, present, 0);
  distribute(spareKeys, spareOrder, keys, order, counts, present, DIGIT_BITS);
  distribute(keys, order, spareKeys, spareOrder, counts, present, 2 * DIGIT_BITS);
  order.set(spareOrder.subarray(0, present));
  if (present < column.length) {
    let next = present;
    for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i]!)) order[next++] = i;
  }
  return present;
}

/** One stable counting pass over the digit of the keys that begins at bit `shift`. */
function distribute(
  keys: Uint32Array,
  order: Uint32Array,
  keysOut: Uint32Array,
  orderOut: Uint32Array,
  counts: Uint32Array,
  n: number,
  shift: number,
): void {
  counts.fill(0);
  for (let i = 0; i < n; i++) counts[(keys[i]! >>> shift) & DIGIT_MASK]!++;
  let sum = 0;
  for (let digit = 0; digit <= DIGIT_MASK; digit++) {
    const count = counts[digit]!;
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < n; i++) {
    const to = counts[(keys[i]! >>> shift) & DIGIT_MASK]!++;
    keysOut[to] = keys[i]!;
    orderOut[to] = order[i]!;
  }
}

function distinctValues(column: Float32Array, order: Uint32Array, present: number): Float32Array {
  const out = new Float32Array(present);
  let count = 0;
  for (let i = 0; i < present; i++) {
    const value = column[order[i]!]!;
    if (count === 0 || value !== out[count - 1]!) out[count++] = value;
  }
  return out.slice(0, count);
}

function assignRanks(
  column: Float32Array,
  order: Uint32Array,
  present: number,
  nDistinct: number,
  ranks: Uint16Array | Uint32Array,
  base: number,
): void {
  let rank = -1;
  for (let i = 0; i < present; i++) {
    if (i === 0 || column[order[i]!]! !== column[order[i - 1]!]!) rank++;
    ranks[base + order[i]!] = rank;
  }
  for (let i = present; i < column.length; i++) ranks[base + order[i]!] = nDistinct;
}
