import { readFileSync } from 'node:fs';
import type { FittedModel } from 'pipefit/base';
import { Pipeline } from 'pipefit/compose';
import { FormatError, InvalidParameterError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { decodeSafetensors, load, save } from 'pipefit/persist';
import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { classes, FittedShift, Shift, type ShiftParams } from './shift.js';

const X = [[0], [1], [2], [5]];
const y = ['a', 'b', 'a', 'b'];

describe('a model file', () => {
  const texts = decodeSafetensors(save(new StandardScaler().fit(X))).metadata;

  it('has the texts of its format', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(texts.format).toBe('pipefit');
    expect(texts.formatVersion).toBe('1');
    expect(texts.libraryVersion).toBe(version);
    expect(texts.type).toBe('StandardScaler');
    expect(JSON.parse(texts.spec!)).toEqual({
      type: 'StandardScaler',
      arguments: [{ name: null, value: { object: { copy: true, withMean: true, withStd: true } } }],
    });
    expect(JSON.parse(texts.info!)).toEqual({ nFeaturesIn: 1, featureNamesIn: null, warnings: [] });
    expect(JSON.parse(texts.state!)).toEqual({
      mean: 'mean',
      var: 'var',
      scale: 'scale',
      nSamplesSeen: 'nSamplesSeen',
    });
  });

  it('has arrays under the names of what was learnt', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    const { tensors } = decodeSafetensors(save(pipe.fit(X, y)));
    expect(tensors.get('steps.0.model.mean')).toEqual({ data: Float64Array.of(2), shape: [1] });
    expect(tensors.get('steps.1.model.coef')?.shape).toEqual([1, 1]);
  });

  it('is the same for the same model, however it was made', () => {
    const spec = new DecisionTreeClassifier({ classWeight: { a: 1, b: 2 }, randomState: 3 });
    const other = new DecisionTreeClassifier({
      randomState: 3,
      classWeight: new Map([
        ['a', 1],
        ['b', 2],
      ]),
    });
    expect(
      Buffer.compare(save(spec.fit(X, y)), save(other.fit(new Matrix(Float64Array.of(0, 1, 2, 5), [4, 1]), y))),
    ).toBe(0);
  });

  it('is read from any view of memory, and not kept', () => {
    const bytes = save(new StandardScaler().fit(X));
    const odd = new Uint8Array(new SharedArrayBuffer(bytes.length + 3), 3);
    odd.set(bytes);
    const model = load(odd);
    odd.fill(0);
    expect(Buffer.compare(save(model), bytes)).toBe(0);
  });
});

describe('names that objects have from their prototypes', () => {
  it('are labels, categories and columns like any other', () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const rows = new Table(
      odd.map((name) => [name, { kind: 'string', codes: Int32Array.of(0, 1, 2, 3), categories: odd }] as const),
    );
    const model = new Pipeline([
      ['code', new OneHotEncoder()],
      ['clf', new LogisticRegression()],
    ]).fit(rows as never, odd);
    const copy = load<typeof model>(save(model));
    expect(copy.classes).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    expect(copy.featureNamesIn).toEqual(odd);
    expect(copy.predict(rows as never)).toEqual(odd);
  });

  it('are no keys of parameters', () => {
    const spec = new DecisionTreeClassifier({ classWeight: new Map([['constructor', 1]]) });
    expect(() => save(spec.fit(X, ['constructor', 'b', 'b', 'b']))).toThrow(
      'DecisionTreeClassifier: classWeight.constructor must be plain data to be saved (functions and generators are not); got the name "constructor"',
    );
  });
});

describe('parameters', () => {
  it.each<[string, unknown]>([
    ['numbers', [0, -0, 0.1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324]],
    ['texts', ['', '\u0000"\\', '\ud800', '😀', 'NaN', 'passthrough']],
    ['nothing', [null, undefined, { a: undefined }, []]],
    ['objects that look like marks', [{ number: 'NaN' }, { spec: 1 }, { object: { object: {} } }, { map: [] }, {}]],
    ['objects', { b: { a: [1, { c: 2 }] }, 'x.y': 1, '': 2, 10: 3, 2: 4 }],
    [
      'maps',
      new Map<unknown, unknown>([
        [1, 'a'],
        ['1', new Map()],
        [Number.NaN, { a: -0 }],
      ]),
    ],
    [
      'arrays under odd names',
      { '\ud800': Float64Array.of(1), '\ud801': Float64Array.of(2), 'a.b': new Uint8Array(1) },
    ],
    ['arrays', [new Float64Array([1, -0]), new Int8Array(3), new Uint16Array(0), Float32Array.of(0.5)]],
    ['matrices', [new Matrix(Float64Array.of(1, 2), [1, 2], { featureNames: ['a', 'b'] }), Matrix.zeros(0, 3)]],
    ['specifications', { steps: [new StandardScaler({ withMean: false }), new Shift({ by: new Shift() })] }],
  ])('that are %s come back', (_, by) => {
    const model = new Shift({ by }).fit(X);
    const bytes = save(model);
    const copy = load<FittedShift>(bytes, { classes });
    expect(copy).toBeInstanceOf(FittedShift);
    expect((copy.spec.params as ShiftParams).by).toStrictEqual(by);
    expect(copy.transform(X).toArray()).toEqual(model.transform(X).toArray());
    expect(Buffer.compare(save(copy), bytes)).toBe(0);
  });
});

describe('classes of one’s own', () => {
  const bytes = save(new Pipeline([['mine', new Shift()]]).fit(X));

  it('must be given to load', () => {
    expect(() => load(bytes)).toThrow(FormatError);
    expect(() => load(bytes)).toThrow(
      'spec.0.0.1 must be of a known type (give classes of your own to load); got "Shift"',
    );
    expect(load(bytes, { classes }).spec.type).toBe('Pipeline');
  });

  it('must have names of their own', () => {
    class Imposter extends Shift {
      static override readonly type = 'StandardScaler' as 'Shift';
    }
    const twice = [...classes, ...classes];
    const wrong = 'load: classes must have a static type that no other class has';
    expect(() => load(bytes, { classes: twice })).toThrow(`${wrong}; got "Shift"`);
    expect(() => load(bytes, { classes: [{ spec: Imposter, fitted: FittedShift }] })).toThrow(
      `${wrong}; got "StandardScaler"`,
    );
  });

  it('are the only option', () => {
    expect(() => load(bytes, { clases: [] } as never)).toThrow(InvalidParameterError);
    expect(() => load('file' as never)).toThrow('load: bytes must be a Uint8Array');
  });
});

it('load takes the type of the model', () => {
  const model = new Pipeline([
    ['scale', new StandardScaler()],
    ['clf', new LogisticRegression()],
  ]).fit(X, y);
  const copy = load<typeof model>(save(model));
  expectTypeOf(copy.predict(X)).toEqualTypeOf<string[]>();
  expectTypeOf(load(save(model))).toEqualTypeOf<FittedModel>();
  // @ts-expect-error: a model of unknown type does not predict
  expect(load(save(model)).predict(X)).toEqual(copy.predict(X));
});
