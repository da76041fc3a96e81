import { Matrix } from '../data/index.js';

/** A table of numbers with the target in its last column, which may be text. */
export interface NumericFile {
  readonly names: readonly string[];
  readonly data: Matrix;
  readonly target: readonly string[];
}

/** Reads one of the files of this room: commas, no quotes, no missing cells, names in the first row (spelt by `respell`). */
export function readNumericFile(text: string, respell: (name: string) => string = (name) => name): NumericFile {
  const [header, ...lines] = text.trimEnd().split('\n') as [string, ...string[]];
  const names = header.split(',').slice(0, -1).map(respell);
  const width = names.length;
  const values = new Float64Array(lines.length * width);
  const target: string[] = [];
  for (const [i, line] of lines.entries()) {
    const cells = line.split(',');
    for (let j = 0; j < width; j++) values[i * width + j] = Number(cells[j]);
    target.push(cells[width]!);
  }
  return { names, data: new Matrix(values, [lines.length, width], { featureNames: [...names] }), target };
}

/** The position of each label in the list of class names. */
export function codesOf(target: readonly string[], targetNames: readonly string[]): Int32Array {
  return Int32Array.from(target, (label) => targetNames.indexOf(label));
}
