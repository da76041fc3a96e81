import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { LabelEncoder } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { type JsonCell, readOracle } from './oracle-cases.js';

interface Result {
  readonly classes: JsonCell[];
  readonly transform: number[];
  readonly inverseTransform: JsonCell[];
}

const oracle = readOracle<string[], Result>('preprocessing-labels');

describe('LabelEncoder', () => {
  it('gives labels their place among the sorted classes', () => {
    const model = new LabelEncoder().fit(['b', 'c', 'a', 'b']);
    expect(model.classes).toEqual(['a', 'b', 'c']);
    expect(model.transform(['c', 'a'])).toEqual(Int32Array.of(2, 0));
    const back: ('a' | 'b' | 'c')[] = model.inverseTransform([1, 1, 2]);
    expect(back).toEqual(['b', 'b', 'c']);
  });

  it('takes numbers, booleans and typed arrays', () => {
    expect(new LabelEncoder().fitTransform([10, 9, 1.5, 10])).toEqual(Int32Array.of(2, 1, 0, 2));
    expect(new LabelEncoder().fitTransform([true, false])).toEqual(Int32Array.of(1, 0));
    expect(new LabelEncoder().fit(Uint8Array.of(7, 3)).classes).toEqual([3, 7]);
  });

  it.each(oracle.cases)('%s on %s as scikit-learn', (_, name, __, ___, expected) => {
    const y = oracle.data[name]!;
    const model = new LabelEncoder().fit(y);
    const codes = model.transform(y);
    expect(model.classes).toEqual(expected.classes);
    expect(Array.from(codes)).toEqual(expected.transform);
    expect(model.inverseTransform(codes.toReversed())).toEqual(expected.inverseTransform);
  });

  it('says which label is unknown, and where', () => {
    const model = new LabelEncoder().fit(['no', 'yes']);
    expect(() => model.transform(['no', 'maybe'])).toThrow(
      new DataError({
        owner: 'LabelEncoder.transform',
        subject: 'y',
        must: 'hold only known classes ("no", "yes")',
        got: '"maybe"',
        at: { row: 1 },
      }),
    );
    expect(() => model.transform([1])).toThrow('got 1 (row 0)');
    expect(() => new LabelEncoder().fit([1, 2]).transform(['1'])).toThrow('got "1" (row 0)');
  });

  it.each([[[2]], [[-1]], [[0.5]], [[Number.NaN]]])('refuses %j as codes of two classes', (codes) => {
    expect(() => new LabelEncoder().fit(['no', 'yes']).inverseTransform(codes)).toThrow(DataError);
  });

  it('takes and gives nothing', () => {
    const model = new LabelEncoder().fit(['a']);
    expect(model.transform([])).toEqual(new Int32Array(0));
    expect(model.inverseTransform([])).toEqual([]);
  });

  it('refuses what is no vector of labels', () => {
    expect(() => new LabelEncoder().fit([])).toThrow(ShapeError);
    expect(() => new LabelEncoder().fit(['a', 1])).toThrow(DataError);
    expect(() => new LabelEncoder().fit(['a', null as never])).toThrow(DataError);
    expect(() => new LabelEncoder().fit([['a']] as never)).toThrow(DataError);
    expect(() => new LabelEncoder().fit(['a']).transform('a' as never)).toThrow(DataError);
    expect(() => new LabelEncoder({ classes: [] } as never)).toThrow(InvalidParameterError);
  });

  it('gives every label back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (y) => {
        const model = new LabelEncoder().fit(y);
        expect(model.inverseTransform(model.transform(y))).toEqual(y);
        expect(new LabelEncoder().fitTransform(y)).toEqual(model.transform(y));
      }),
    );
  });
});
