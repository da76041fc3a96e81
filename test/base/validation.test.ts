import fc from 'fast-check';
import { KMeans } from 'pipefit/cluster';
import { DataError, InvalidParameterError, NotSupportedError, RandomState, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { trainTestSplit } from 'pipefit/model-selection';
import { load, save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { FittedWatching, Watching, WatchingNumbers } from './validation-toys.js';

const X = Array.from({ length: 20 }, (_, i) => [i, i * i]);
const y = X.map((_, i) => (i % 4 === 0 ? 'rare' : 'often'));
const sampleWeight = X.map((_, i) => 1 + i);
const rowsOf = (matrix: Matrix | null): number[] => [...(matrix?.column(0) ?? [])];

describe('validation as a share of the rows', () => {
  it('holds out the rows of trainTestSplit, in its order and in proportion to the classes', () => {
    for (const randomState of [0, 7, 42]) {
      const { state, labels } = new Watching().fit(X, y, { sampleWeight, validation: { fraction: 0.25, randomState } });
      const [train, test, yTrain, yTest, wTrain, wTest] = trainTestSplit(X, y, sampleWeight, {
        testSize: 0.25,
        stratify: y,
        randomState,
      });
      expect(state.learnt.toArray()).toEqual(train);
      expect(state.watched?.toArray()).toEqual(test);
      expect(labels).toEqual({ learnt: yTrain, watched: yTest });
      expect([...state.weights!]).toEqual(wTrain);
      expect([...state.watchedWeights!]).toEqual(wTest);
    }
  });

  it('is the same each time, with the seed 0 unless another is given', () => {
    const first = new Watching().fit(X, y, { validation: 0.2 });
    expect(save(new Watching().fit(X, y, { validation: 0.2 }))).toEqual(save(first));
    expect(save(new Watching().fit(X, y, { validation: { fraction: 0.2, randomState: 0 } }))).toEqual(save(first));
    const other = new Watching().fit(X, y, { validation: { fraction: 0.2, randomState: 1 } });
    expect(rowsOf(other.state.watched)).not.toEqual(rowsOf(first.state.watched));
    expect(rowsOf(first.state.watched)).toHaveLength(4);
  });

  it('of a regressor follows no classes', () => {
    const numbers = X.map(([a]) => a! / 2);
    const { state } = new WatchingNumbers().fit(X, numbers, { validation: { fraction: 0.3, randomState: 3 } });
    const [train, test] = trainTestSplit(numbers, { testSize: 0.3, randomState: 3 });
    expect([[...state.learnt], [...state.watched!]]).toEqual([train, test]);
  });

  it('parts all rows, whatever their number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.double({ min: 0.01, max: 0.99 }),
        fc.nat(),
        (n, fraction, seed) => {
          const rows = Array.from({ length: n }, (_, i) => [i]);
          const options = { validation: { fraction, randomState: seed } };
          if (n - Math.ceil(fraction * n) < 1) {
            expect(() => new WatchingNumbers().fit(rows, rows.map(Number), options)).toThrow(InvalidParameterError);
            return;
          }
          const { state } = new WatchingNumbers().fit(rows, rows.flat(), options);
          expect(state.watched).toHaveLength(Math.ceil(fraction * n));
          expect([...state.learnt, ...state.watched!].sort((a, b) => a - b)).toEqual(rows.flat());
        },
      ),
    );
  });
});

describe('validation by rows, and by other data', () => {
  it('holds out the named rows', () => {
    for (const rows of [[3, 0, 19], Int32Array.of(3, 0, 19)]) {
      const { state, labels } = new Watching().fit(X, y, { sampleWeight, validation: { rows } });
      expect(rowsOf(state.watched)).toEqual([3, 0, 19]);
      expect(rowsOf(state.learnt)).toEqual([1, 2, ...Array.from({ length: 15 }, (_, i) => i + 4)]);
      expect(labels.watched).toEqual(['often', 'rare', 'often']);
      expect([...state.watchedWeights!]).toEqual([4, 1, 20]);
      expect(state.weights?.[0]).toBe(2);
    }
  });

  it('watches other data as they are', () => {
    const validation = {
      X: [
        [100, 1],
        [101, 2],
      ],
      y: ['rare', 'rare'],
      sampleWeight: [5, 6],
    };
    const { state, labels } = new Watching().fit(X, y, { validation });
    expect(rowsOf(state.learnt)).toEqual(X.map(([i]) => i));
    expect(state.watched?.toArray()).toEqual(validation.X);
    expect(labels.watched).toEqual(['rare', 'rare']);
    expect([...state.watchedWeights!]).toEqual([5, 6]);
    expect(state.weights).toBeNull();
  });

  it('is none when it is null', () => {
    expect(save(new Watching().fit(X, y, { validation: null }))).toEqual(save(new Watching().fit(X, y)));
  });

  it('of an iterable, a matrix and labels of any kind', () => {
    const matrix = new Matrix(Float64Array.from(X.flat()), [20, 2]);
    const flags = new Set(X.map((_, i) => i)); // numbers as labels, which can be iterated over once more
    const model = new Watching().fit(
      matrix,
      [...flags].map((i) => i % 2 === 0),
      { validation: { rows: [1, 2] } },
    );
    expect(model.labels.watched).toEqual([false, true]);
    const numbers = new WatchingNumbers().fit(matrix, flags, { validation: { rows: [5] } });
    expect([...numbers.state.watched!]).toEqual([5]);
  });

  it('leaves what the caller passed as it is', () => {
    const matrix = new Matrix(Float64Array.from(X.flat()), [20, 2]);
    const before = matrix.data.slice();
    const rows = [1, 2];
    new Watching().fit(matrix, y, { validation: { rows } });
    expect([matrix.data, rows]).toEqual([before, [1, 2]]);
  });
});

describe('a model that has watched', () => {
  it('is saved and loaded', () => {
    const model = new Watching().fit(X, y, { validation: 0.2, sampleWeight });
    const classes = [{ spec: Watching, fitted: FittedWatching }];
    const again = load(save(model), { classes } as never);
    expect(save(again)).toEqual(save(model));
  });
});

describe('validation is refused', () => {
  const fit = (validation: unknown) => () => new Watching().fit(X, y, { validation: validation as never });

  it('by estimators that do not stop early', () => {
    const options = { validation: 0.1 } as object;
    expect(() => new LogisticRegression().fit(X, y, options)).toThrow(NotSupportedError);
    expect(() => new LogisticRegression().fit(X, y, options)).toThrow(
      'LogisticRegression: validation must not be given: this estimator does not stop early; got 0.1',
    );
    expect(() => new StandardScaler().fit(X, undefined, options)).toThrow(NotSupportedError);
    expect(() => new KMeans().fit(X, undefined, options)).toThrow(NotSupportedError);
    expect(() => new DummyRegressor().fit(X, sampleWeight, options)).toThrow(NotSupportedError);
  });

  it.each<[string, unknown]>([
    ['0', 0],
    ['1', 1],
    ['a text', '10%'],
    ['another name', { share: 0.1 }],
    ['two forms at once', { fraction: 0.1, rows: [1] }],
    ['a fraction above 1', { fraction: 2 }],
    ['a seed that is none', { fraction: 0.1, randomState: {} }],
    ['an array', [1, 2]],
    ['true', true],
    ['rows that are none', { rows: 5 }],
    ['a target without X', { y: [1] }],
  ])('when it is %s', (_, validation) => {
    expect(fit(validation)).toThrow(InvalidParameterError);
    expect(fit(validation)).toThrow('Watching: validation must be a share in (0, 1), { fraction, randomState }, ');
  });

  it.each<[string, number[]]>([
    ['no rows', []],
    ['a row twice', [1, 1]],
    ['a row that does not exist', [20]],
    ['a fraction of a row', [0.5]],
    ['all rows', X.map((_, i) => i)],
  ])('with %s', (_, rows) => {
    expect(fit({ rows })).toThrow(ShapeError);
  });

  it('when classes cannot be in both parts, or are watched but not learnt', () => {
    const single: string[] = [...y];
    single[1] = 'single';
    expect(() => new Watching().fit(X, single, { validation: 0.2 })).toThrow(
      'y must have at least two rows of each class; got one row of class "single"',
    );
    expect(() => new Watching().fit(X, single, { validation: { rows: [0, 1] } })).toThrow(DataError);
    expect(() => new Watching().fit(X, single, { validation: { rows: [0, 1] } })).toThrow(
      'y of validation must hold classes that are learnt; got "single" (row 1)',
    );
    expect(fit({ X: [[1, 2]], y: [7] })).toThrow(DataError);
  });

  it('for data of another shape, and weights that are not used', () => {
    expect(fit({ X: [[1]], y: ['rare'] })).toThrow('must have 2 columns, as in fit; got 1');
    expect(fit({ X: [[1, 2]], y: [] })).toThrow(ShapeError);
    expect(fit({ X: [[1, 2]] })).toThrow(ShapeError);
    expect(fit({ X: [[1, Number.NaN]], y: ['rare'] })).toThrow(DataError);
    const validation = { X: [[1, 2]], y: [1], sampleWeight: [1] };
    expect(() => new WatchingNumbers().fit(X, sampleWeight, { validation })).toThrow(NotSupportedError);
  });

  it('or accepted with a generator, which goes on', () => {
    const random = new RandomState(5);
    const first = new Watching().fit(X, y, { validation: { fraction: 0.2, randomState: random } });
    const second = new Watching().fit(X, y, { validation: { fraction: 0.2, randomState: random } });
    expect(rowsOf(first.state.watched)).not.toEqual(rowsOf(second.state.watched));
  });
});
