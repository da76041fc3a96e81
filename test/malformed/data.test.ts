import fc from 'fast-check';
import { RandomState, sampleWithoutReplacement } from 'pipefit/core';
import { encodeLabels, Matrix, readCsv, Table, toMatrix, toSampleWeight, toTable, toVector } from 'pipefit/data';
import { describe, expect, test } from 'vitest';
import { type Door, door, testDoors } from './doors.js';
import { oddOptions, oddVector, oddX, strange } from './odd-values.js';
import { outcome } from './outcome.js';

const csvOptions = oddOptions(['delimiter', 'missing', 'columns', 'header', 'onBadRow', 'onSummary']);
const csvText = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('a', 'b', ',', '\n', '"', '1', '1e999', 'NaN', '\r', '\uFEFF', '\0', ' '), { maxLength: 30 })
    .map((s) => s.join('')),
  strange,
);
const small = fc.oneof(fc.integer({ min: -3, max: 6 }), strange);
const matrix = new Matrix(Float64Array.of(1, 2, 3, 4, 5, 6), [2, 3], { featureNames: ['a', 'b', 'c'] });
const table = Table.fromRows([
  { a: 1, b: 'x' },
  { a: null, b: 'y' },
]);

/** The methods of an object as doors, with one or two odd arguments. */
function methodsOf(name: string, object: object, methods: readonly string[]): Record<string, Door> {
  const values = fc.oneof(small, oddVector);
  return Object.fromEntries(
    methods.map((method) => {
      const open = (...args: readonly unknown[]) =>
        (object as Record<string, (...args: readonly unknown[]) => unknown>)[method]!(...args);
      return [`${name}.${method}`, door(open as never, values, values, small)];
    }),
  );
}

describe('data', () => {
  testDoors({
    toMatrix: door((X: never, rules: never) => toMatrix('test', X, rules), oddX, fc.constant({ allowNaN: true })),
    toTable: door((X: never) => toTable('test', X), oddX),
    toVector: door((values: never, length: never) => toVector('test', 'y', values, length), oddVector, fc.nat(7)),
    toSampleWeight: door((values: never) => toSampleWeight('test', values, 3), oddVector),
    encodeLabels: door((y: never) => encodeLabels('test', 'y', y), oddVector),
    readCsv: door((text: never, options: never) => readCsv(text, options), csvText, csvOptions),
    'new Matrix': door(
      (data: never, shape: never, layout: never) => new Matrix(data, shape, layout),
      fc.oneof(fc.float64Array({ maxLength: 6 }), strange),
      fc.oneof(fc.array(small, { maxLength: 3 }), strange),
      oddOptions(['stride', 'offset', 'featureNames'], fc.oneof(fc.array(small, { maxLength: 3 }), small)),
    ),
    'Matrix.zeros': door(
      (rows: never, columns: never, names: never) => Matrix.zeros(rows, columns, names),
      small,
      small,
      strange,
    ),
    'new Table': door(
      (columns: never, options: never) => new Table(columns, options),
      oddVector,
      oddOptions(['rows', 'named']),
    ),
    'Table.fromColumns': door(
      (columns: never) => Table.fromColumns(columns),
      fc.oneof(oddX, fc.array(fc.tuple(fc.string(), oddVector), { maxLength: 3 })),
    ),
    'Table.fromRows': door((rows: never) => Table.fromRows(rows), oddX),
    ...methodsOf('matrix', matrix, ['named', 'takeRows', 'takeColumns']),
    ...methodsOf('table', table, ['column', 'has', 'values', 'select', 'withColumn', 'takeRows']),
  });

  test('every X that can be read becomes rows of finite numbers or missing values', () => {
    fc.assert(
      fc.property(oddX, (X) => {
        const out = outcome(() => toMatrix('test', X, { allowNaN: true }));
        if (out === undefined) return;
        expect(out.data.length).toBe(out.shape[0] * out.shape[1]);
        expect(out.data.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
        if (Array.isArray(X)) expect(out.shape[0]).toBe(X.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('random', () => {
  const draws = [
    'randint',
    'randints',
    'permutation',
    'choice',
    'normals',
    'uniforms',
    'exponential',
    'binomial',
    'multinomial',
    'shuffle',
  ];
  testDoors({
    'new RandomState': door((seed: never) => new RandomState(seed), strange),
    sampleWithoutReplacement: door(
      (population: never, samples: never, method: never, seed: never) =>
        sampleWithoutReplacement(population, samples, method, seed),
      small,
      small,
      fc.oneof(fc.constantFrom('auto', 'pool', 'tracking_selection', 'reservoir_sampling'), strange),
      small,
    ),
    ...methodsOf('random', new RandomState(0), draws.slice(0, -1)),
  });
});
