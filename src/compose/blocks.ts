import type { InputData } from '../base/index.js';
import { DataError } from '../core/index.js';
import { type Column, Matrix, numbersOf, Table, toMatrix } from '../data/index.js';

/** What one step contributes to the output. */
export interface Block {
  readonly name: string;
  readonly output: InputData;
  readonly weight: number;
}

/** Joins blocks side by side: a Matrix when all cells are numbers, a Table otherwise. */
export function joinBlocks(owner: string, blocks: readonly Block[], names: readonly string[], rows: number): InputData {
  const outputs = blocks.map((block) => weigh(owner, block));
  if (outputs.every((output) => output instanceof Matrix)) return joinMatrices(outputs, names, rows);
  const columns = outputs.flatMap(columnsOf);
  return new Table(
    columns.map((column, j) => [names[j]!, column] as const),
    { rows },
  );
}

/** Part of the columns, keeping their names. */
export function takeColumns(X: InputData, columns: readonly number[]): InputData {
  if (X instanceof Matrix) return X.takeColumns(columns);
  return X.select(columns.map((j) => X.names[j]!));
}

/** What passes through: a Matrix when no column holds strings, so that numbers and booleans go on as numbers. */
export function passedThrough(owner: string, X: InputData): InputData {
  if (X instanceof Matrix || X.names.some((name) => X.column(name).kind === 'string')) return X;
  return toMatrix(owner, X, { allowNaN: true, allowInfinite: true, minRows: 0 });
}

function weigh(owner: string, { name, output, weight }: Block): InputData {
  if (weight === 1) return output;
  if (output instanceof Matrix) {
    const { data, shape } = output.compact();
    return new Matrix(
      data.map((value) => value * weight),
      shape,
    );
  }
  const columns = output.names.map((feature) => {
    const column = output.column(feature);
    if (column.kind === 'string') {
      const subject = `transformerWeights of '${name}'`;
      const must = 'be 1 where the output has columns of strings';
      throw new DataError({ owner, subject, must, got: String(weight), at: { columnName: feature } });
    }
    const values = numbersOf(owner, feature, column).map((value) => value * weight);
    return [feature, { kind: 'number', values }] as const;
  });
  return new Table(columns, { rows: output.numRows });
}

function joinMatrices(blocks: readonly Matrix[], featureNames: readonly string[], rows: number): Matrix {
  const width = blocks.reduce((sum, block) => sum + block.shape[1], 0);
  const out = new Float64Array(rows * width);
  let start = 0;
  for (const block of blocks) {
    const { data, shape } = block.compact();
    for (let i = 0; i < rows; i++) out.set(data.subarray(i * shape[1], (i + 1) * shape[1]), i * width + start);
    start += shape[1];
  }
  return new Matrix(out, [rows, width], { featureNames });
}

function columnsOf(output: InputData): Column[] {
  if (output instanceof Table) return output.names.map((name) => output.column(name));
  return Array.from({ length: output.shape[1] }, (_, j) => ({ kind: 'number', values: output.column(j) }));
}
