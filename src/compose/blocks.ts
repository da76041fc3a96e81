import { describe, InvalidParameterError } from '../core/index.js';
import { type Column, generatedNames, Matrix, Table, toDataset } from '../data/index.js';

/** How the names of output columns are made from the step's name and the feature's own name. */
export type FeatureNaming = boolean | string | ((transformerName: string, featureName: string) => string);

/** What one step contributes to the output. */
export interface Block {
  readonly name: string;
  readonly output: Matrix | Table;
  readonly weight: number;
}

/** Joins blocks side by side: a Matrix when all cells are numbers, a Table otherwise. */
export function joinBlocks(blocks: readonly Block[], names: readonly string[], rows: number): Matrix | Table {
  const weighted = blocks.map(weigh);
  if (weighted.every((output) => output instanceof Matrix)) return joinMatrices(weighted as Matrix[], names, rows);
  const columns = weighted.flatMap(columnsOf);
  return new Table(
    columns.map((column, j) => [names[j]!, column] as const),
    { rows },
  );
}

/** The output as data, whatever form a step returned it in. */
export function toBlockOutput(owner: string, output: unknown): Matrix | Table {
  return output instanceof Matrix || output instanceof Table ? output : toDataset(owner, output);
}

/**
 * The names of all output columns.
 *
 * @throws InvalidParameterError when two columns would get the same name.
 */
export function joinNames(
  owner: string,
  blocks: readonly { readonly name: string; readonly features: readonly string[] }[],
  naming: FeatureNaming,
): string[] {
  const names = blocks.flatMap(({ name, features }) => features.map((feature) => outputName(naming, name, feature)));
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      const must = 'give each output column a name of its own (true puts the step name in front)';
      throw new InvalidParameterError({
        owner,
        subject: 'verboseFeatureNamesOut',
        must,
        got: `${describe(name)} twice`,
      });
    }
    seen.add(name);
  }
  return names;
}

function outputName(naming: FeatureNaming, step: string, feature: string): string {
  if (naming === true) return `${step}__${feature}`;
  if (naming === false) return feature;
  if (typeof naming === 'function') return naming(step, feature);
  return naming.replaceAll('{transformer_name}', step).replaceAll('{feature_name}', feature);
}

function weigh({ output, weight }: Block): Matrix | Table {
  if (weight === 1) return output;
  const matrix = output instanceof Matrix ? output.compact() : undefined;
  if (matrix !== undefined)
    return new Matrix(
      matrix.data.map((value) => value * weight),
      matrix.shape,
    );
  const table = output as Table;
  return new Table(
    table.names.map((name) => {
      const column = table.column(name);
      return [
        name,
        column.kind === 'number' ? { kind: 'number', values: column.values.map((value) => value * weight) } : column,
      ] as const;
    }),
    { rows: table.numRows },
  );
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

function columnsOf(output: Matrix | Table): Column[] {
  if (output instanceof Table) return output.names.map((name) => output.column(name));
  return generatedNames(output.shape[1]).map((_, j) => ({ kind: 'number', values: output.column(j) }));
}
