/** Width of a line of numpy's text of an array. */
const LINE = 75;

/** `numpy.round`: by way of a power of ten, halves to even. */
export function roundDecimals(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return halfToEven(value * scale) / scale;
}

/** The nearest whole number, halves to even. */
export function halfToEven(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

/**
 * numpy's text of an array of short texts, with commas in place of quotes: where it breaks a line there is no comma.
 *
 * @param rows - one row for one dimension, else the rows
 */
export function arrayText(rows: readonly (readonly string[])[], dimensions: 1 | 2): string {
  const indent = ' '.repeat(dimensions);
  const inner = rows.map((words) => rowText(words, indent, LINE - dimensions));
  if (dimensions === 1) return inner[0]!;
  return `[${inner.join('\n ')}]`;
}

/** A row, broken where a line would be too long; each word has the three marks of a text of bytes. */
function rowText(words: readonly string[], indent: string, width: number): string {
  let text = '';
  let line = indent.length;
  for (const [k, word] of words.entries()) {
    const length = word.length + 3;
    if (k > 0 && line + length > width && line > indent.length) {
      text += `\n${indent}${word}`;
      line = indent.length + length + 1;
    } else {
      text += k === 0 ? word : `, ${word}`;
      line += length + 1;
    }
  }
  return `[${text}]`;
}
