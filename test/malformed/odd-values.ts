import fc, { type Arbitrary } from 'fast-check';
import { Matrix, Table } from 'pipefit/data';

/** Values that no estimator or function asks for. */
export const strange: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 3, 'a', true),
  fc.constantFrom<unknown>(undefined, null, '', 'a', '1', '__proto__', 'constructor', true, 10n, Symbol('odd')),
  fc.constantFrom<unknown>(Number.NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 0.5, -1, 2 ** 32, -(2 ** 31)),
  fc.constant(null).map(() => new Date(0)),
  fc.constant(null).map(() => new Map([[1, 2]])),
  fc.constant(null).map(() => new Set([1])),
  fc.constant(Math.abs),
  fc.constant(null).map(() => new Proxy({}, {})),
  fc.constant(null).map(() => new DataView(new ArrayBuffer(8))),
  fc.constant(null).map(() => new BigInt64Array(2)),
  fc
    .constantFrom<() => unknown>(
      () => [[]],
      () => ({ length: 3 }),
      () => ({ length: -1, 0: 1 }),
      () => Object.create(null),
      () => new Array(3),
      () => Object.assign([1, 2], { extra: 1 }),
      () => Promise.resolve(1),
      () => /a/g,
    )
    .map((make) => make()),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withNullPrototype: true,
    maxDepth: 2,
  }),
);

const plainNumber = fc.integer({ min: -3, max: 3 });
const cell: Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: plainNumber },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(Number.NaN, null, undefined, Infinity, -Infinity, 1e308, -0, true) },
);
const textCell = fc.constantFrom<unknown>('a', 'b', 'Ä', '', '__proto__', null);
const name = fc.constantFrom('x', 'y', 'x0', '', '__proto__', 'constructor', 'toString', '0', 'length', 'data');

const size = fc.integer({ min: 0, max: 7 });
const width = fc.integer({ min: 0, max: 4 });

/** `rows` rows of `columns` cells. */
function rowsOf<T>(rows: number, columns: number, cells: Arbitrary<T>): Arbitrary<T[][]> {
  return fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

const grid = fc.tuple(size, width).chain(([rows, columns]) => rowsOf(rows, columns, cell));
const numbers = fc.tuple(size, width).chain(([rows, columns]) => rowsOf(rows, columns, plainNumber));
const texts = fc.tuple(size, width).chain(([rows, columns]) => rowsOf(rows, columns, textCell));
const spoilt = fc.tuple(grid, strange, fc.nat(6), fc.nat(3)).map(([rows, value, i, j]) => {
  if (rows[i] !== undefined) rows[i][j] = value;
  return rows;
});
const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 });
const records = fc.array(fc.dictionary(name, fc.oneof(cell, textCell), { maxKeys: 4 }), { maxLength: 6 });
const columns = size.chain((rows) =>
  fc.dictionary(name, fc.array(fc.oneof(cell, textCell), { minLength: Math.max(0, rows - 1), maxLength: rows }), {
    maxKeys: 3,
  }),
);
const typedRows = numbers.map((rows) => rows.map((row) => Float32Array.from(row)));
const matrices = numbers.map((rows) => new Matrix(Float64Array.from(rows.flat()), [rows.length, rows[0]?.length ?? 0]));
const tables = size.map((rows) =>
  Table.fromColumns([
    ['x', Array.from({ length: rows }, (_, i) => i % 3)],
    ['kind', Array.from({ length: rows }, (_, i) => ['a', 'b', null][i % 3])],
  ]),
);
const smallOrOdd = fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom<unknown>(0.5, Number.NaN, '1', null));
const ndarrays = fc.record({
  data: fc.oneof(fc.constant(Float64Array.of(1, 2, 3, 4, 5, 6)), fc.array(cell, { maxLength: 6 }), strange),
  shape: fc.oneof(fc.constant([2, 3]), fc.array(smallOrOdd, { maxLength: 3 })),
  stride: fc.oneof(fc.constant([3, 1]), fc.array(smallOrOdd, { maxLength: 3 })),
  offset: fc.oneof(fc.constant<unknown>(0), smallOrOdd),
});

/** What might come as X: mostly two-dimensional, often with something wrong. */
export const oddX: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 3, arbitrary: grid },
  { weight: 2, arbitrary: texts },
  { weight: 3, arbitrary: spoilt },
  { weight: 2, arbitrary: ragged },
  { weight: 2, arbitrary: records },
  { weight: 2, arbitrary: columns },
  { weight: 1, arbitrary: typedRows },
  { weight: 2, arbitrary: matrices },
  { weight: 1, arbitrary: tables },
  { weight: 2, arbitrary: ndarrays },
  { weight: 2, arbitrary: strange },
);

/** What might come as y or as weights: mostly a vector, often of the wrong length or kind. */
export const oddVector: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.nat(2), { maxLength: 7 }) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom('a', 'b'), { maxLength: 7 }) },
  { weight: 1, arbitrary: fc.array(fc.boolean(), { maxLength: 7 }) },
  { weight: 2, arbitrary: fc.float64Array({ maxLength: 7 }) },
  { weight: 2, arbitrary: fc.array(cell, { maxLength: 7 }) },
  { weight: 2, arbitrary: fc.array(strange, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 5 }) },
  { weight: 2, arbitrary: strange },
);

/** A vector that goes with X: one value for each of its rows, if it has rows. */
export function vectorFor(X: unknown): Arbitrary<unknown> {
  const rows = Array.isArray(X) ? X.length : X instanceof Matrix ? X.shape[0] : 6;
  const exact = { minLength: rows, maxLength: rows };
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(2), exact) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom('a', 'b'), exact) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(1e308, -1e308, 0), exact) },
    { weight: 2, arbitrary: oddVector },
  );
}

/** Options with some of the given names, and values of any kind. */
export function oddOptions(names: readonly string[], values: Arbitrary<unknown> = strange): Arbitrary<unknown> {
  const record = Object.fromEntries([...names, 'noSuchOption'].map((option) => [option, values]));
  const some = fc
    .subarray([...names], { maxLength: Math.min(2, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((option) => [option, record[option]!]))));
  return fc.oneof(
    { weight: 6, arbitrary: some },
    { weight: 1, arbitrary: fc.record(record, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 3, 'a', true) },
    { weight: 1, arbitrary: strange },
  );
}
