import { Table } from 'pipefit/data';
import {
  OneHotEncoder,
  type OneHotEncoderParams,
  OrdinalEncoder,
  type OrdinalEncoderParams,
} from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { type JsonCell, type JsonNumber, jsonNumbers, type OracleFile, readOracle } from './oracle-cases.js';

type Cells = JsonCell[][];

interface Data {
  readonly names: string[];
  readonly rows: Cells;
}

interface Result {
  readonly categories: Cells;
  readonly infrequentCategories: (JsonCell[] | null)[] | null;
  readonly probe: Cells;
  readonly inverseTransform: Cells | null;
}

interface OneHotResult extends Result {
  readonly transform: string[];
  readonly dropIdx: (number | null)[] | null;
  readonly featureNamesOut: string[];
}

interface OrdinalResult extends Result {
  readonly transform: JsonNumber[][];
}

const oneHot: OracleFile<Data, OneHotResult> = readOracle('preprocessing-one-hot');
const ordinal: OracleFile<Data, OrdinalResult> = readOracle('preprocessing-ordinal');

function table({ names }: Data, rows: Cells): Table {
  return Table.fromColumns(names.map((name, j) => [name, rows.map((row) => row[j])]));
}

function paramsOf<P>(raw: Record<string, unknown>): Partial<P> {
  const entries = Object.entries(raw).map(([name, value]) => [name, value === 'NaN' ? Number.NaN : value]);
  return Object.fromEntries(entries) as Partial<P>;
}

/** A column of one kind cannot hold numbers and the name of the group, so its numbers come back as texts. */
function asTexts(cells: Cells, infrequent: Result['infrequentCategories']): Cells {
  return cells.map((row) =>
    row.map((cell, j) => ((infrequent?.[j] ?? null) === null || cell === null ? cell : String(cell))),
  );
}

function rowsOf(decoded: Table): Cells {
  return Array.from({ length: decoded.numRows }, (_, i) =>
    decoded.names.map((name) => decoded.get(i, name) as JsonCell),
  );
}

describe.each(oneHot.cases)('%s on %s with %j', (_, name, params, __, expected) => {
  const data = oneHot.data[name]!;
  const model = new OneHotEncoder(paramsOf<OneHotEncoderParams>(params)).fit(table(data, data.rows));

  it('learns the same', () => {
    expect(model.categories).toEqual(expected.categories);
    expect(model.dropIdx).toEqual(expected.dropIdx);
    expect(model.infrequentCategories).toEqual(expected.infrequentCategories);
    expect(model.featureNamesOut).toEqual(expected.featureNamesOut);
  });

  it('transforms the same, there and back', () => {
    const Z = model.transform(table(data, expected.probe));
    expect(Z.featureNames).toEqual(expected.featureNamesOut);
    expect(Z.toArray().map((row) => row.join(''))).toEqual(expected.transform);
    if (expected.inverseTransform === null) return;
    const back = model.inverseTransform(Z);
    expect(back.names).toEqual(data.names);
    expect(rowsOf(back)).toEqual(asTexts(expected.inverseTransform, expected.infrequentCategories));
  });
});

describe.each(ordinal.cases)('%s on %s with %j', (_, name, params, __, expected) => {
  const data = ordinal.data[name]!;
  const model = new OrdinalEncoder(paramsOf<OrdinalEncoderParams>(params)).fit(table(data, data.rows));

  it('learns the same', () => {
    expect(model.categories).toEqual(expected.categories);
    expect(model.infrequentCategories).toEqual(expected.infrequentCategories);
    expect(model.featureNamesOut).toEqual(data.names);
  });

  it('transforms the same, there and back', () => {
    const Z = model.transform(table(data, expected.probe));
    expect(Z.toArray().map(jsonNumbers)).toEqual(expected.transform);
    if (expected.inverseTransform === null) return;
    expect(rowsOf(model.inverseTransform(Z))).toEqual(expected.inverseTransform);
  });
});
