import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { ParameterGrid } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { fixture } from '../oracle-fixture.js';

describe('ParameterGrid', () => {
  it('has the order of scikit-learn', () => {
    for (const [grid, points] of fixture.grids) {
      expect([...new ParameterGrid(grid)]).toEqual(points);
      expect(new ParameterGrid(grid).length).toBe(points.length);
    }
  });

  it('sorts the names by code point', () => {
    const [point] = new ParameterGrid({ b: [1], _: [2], B: [3], a: [4], é: [5] });
    expect(Object.keys(point!)).toEqual(['B', '_', 'a', 'b', 'é']);
  });

  it('takes typed arrays of candidates, and values of any kind', () => {
    expect([...new ParameterGrid({ C: Float64Array.of(1, 10) as unknown as number[] })]).toEqual([{ C: 1 }, { C: 10 }]);
    expect([...new ParameterGrid({ a: [null, undefined, Number.NaN] })]).toHaveLength(3);
  });

  it('refuses what is no grid', () => {
    for (const grid of [7, null, [[1]], { a: 'xyz' }, { a: [] }, [], new Map([['a', [1]]]), [new Map([['a', [1]]])]]) {
      expect(() => new ParameterGrid(grid as never)).toThrow(InvalidParameterError);
    }
    expect(() => new ParameterGrid({ a: [1, 2] }).at(2)).toThrow(
      'ParameterGrid: index must be a whole number below 2; got 2',
    );
    expect(() => new ParameterGrid({ a: [1, 2] }).at(-1)).toThrow(InvalidParameterError);
  });

  it('has every combination once, at its position', () => {
    const axis = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), axis), (grid) => {
        const points = [...new ParameterGrid(grid)];
        expect(points).toHaveLength(Object.values(grid).reduce((product, values) => product * values.length, 1));
        expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(points.length);
        points.forEach((point, k) => {
          expect(new ParameterGrid(grid).at(k)).toEqual(point);
        });
      }),
    );
  });
});
