import { checkLabel, checkLabelVector, compareLabels, type EncodedLabels, type Label, type Labels } from './label.js';

/** Tables of fewer integers than this are worth it for any number of labels. */
const SMALL_TABLE = 1024;

/**
 * Sorts the distinct labels into classes and replaces every label by its position.
 *
 * @throws ShapeError when `y` is not a vector or is empty.
 * @throws DataError for a missing, infinite or foreign value, or when kinds are mixed.
 */
export function encodeLabels<L extends Label>(owner: string, subject: string, y: Labels<L>): EncodedLabels<L> {
  checkLabelVector(owner, subject, y);
  const encoded = typeof y[0] === 'number' ? encodeByTable(y as Labels<number>) : null;
  return (encoded as EncodedLabels<L> | null) ?? encodeByMap(owner, subject, y);
}

/** Labels that are integers close to each other, by a table of all integers between; `null` for any others. */
function encodeByTable(y: Labels<number>): EncodedLabels<number> | null {
  const codes = new Int32Array(y.length);
  let least = y[0]!;
  let greatest = least;
  for (let i = 0; i < codes.length; i++) {
    const label = y[i]!;
    // Only a 32-bit integer is equal to what bitwise operations make of it.
    if (typeof label !== 'number' || (label | 0) !== label) return null;
    codes[i] = label;
    if (label < least) least = label;
    else if (label > greatest) greatest = label;
  }
  const width = greatest - least + 1;
  if (width > Math.max(SMALL_TABLE, y.length)) return null;
  const place = new Int32Array(width);
  for (let i = 0; i < codes.length; i++) place[codes[i]! - least] = 1;
  const classes: number[] = [];
  for (let k = 0; k < width; k++) {
    if (place[k] === 0) continue;
    place[k] = classes.length;
    classes.push(least + k);
  }
  // Labels that are 0, 1, 2 … are their own codes.
  if (least !== 0 || classes.length < width) {
    for (let i = 0; i < codes.length; i++) codes[i] = place[codes[i]! - least]!;
  }
  return { classes: Object.freeze(classes), codes };
}

function encodeByMap<L extends Label>(owner: string, subject: string, y: Labels<L>): EncodedLabels<L> {
  const kind = typeof y[0];
  const first = new Map<L, number>();
  const codes = new Int32Array(y.length);
  for (let i = 0; i < codes.length; i++) {
    let code = first.get(y[i]!);
    if (code === undefined) {
      // A label that is known was checked when it came first.
      checkLabel(owner, subject, y[i], i, kind);
      code = first.size;
      first.set(y[i]!, code);
    }
    codes[i] = code;
  }
  const seen = [...first.keys()];
  const classes = [...seen].sort(compareLabels);
  const rank = new Map(classes.map((label, k) => [label, k]));
  const place = Int32Array.from(seen, (label) => rank.get(label)!);
  for (let i = 0; i < codes.length; i++) codes[i] = place[codes[i]!]!;
  return { classes: Object.freeze(classes), codes };
}
