import { ColumnTransformer, FeatureUnion, Pipeline, TransformedTargetRegressor } from 'pipefit/compose';
import { NotSupportedError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { trainTestSplit } from 'pipefit/model-selection';
import { load, save } from 'pipefit/persist';
import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import {
  FittedNoting,
  FittedWatching,
  FittedWatchingNumbers,
  Noting,
  Watching,
  WatchingNumbers,
} from '../base/validation-toys.js';

const X = Array.from({ length: 24 }, (_, i) => [i, (i * 7) % 5]);
const y = X.map((_, i) => (i % 3 === 0 ? 'rare' : 'often'));
const sampleWeight = X.map((_, i) => 1 + i);
const rowsOf = (matrix: Matrix | null): number[] => [...(matrix?.column(0) ?? [])];
const HELD = [2, 5, 11, 18, 21];
const LEARNT = X.map((_, i) => i).filter((i) => !HELD.includes(i));

const pipe = new Pipeline([
  ['first', new Noting()],
  ['second', new Noting({ by: 5000 })],
  ['watch', new Watching()],
]);

describe('what a pipeline holds out', () => {
  it('is seen by no step, and comes to the last one as the fitted steps transform it', () => {
    const model = pipe.fit(X, y, { sampleWeight, validation: { rows: HELD } });
    expect([...model.step('first').seen]).toEqual(LEARNT);
    expect([...model.step('second').seen]).toEqual(LEARNT.map((row) => row + 1000));
    expect([...model.step('first').weights!]).toEqual(LEARNT.map((row) => 1 + row));
    const { state, labels } = model.step('watch');
    expect(rowsOf(state.learnt)).toEqual(LEARNT.map((row) => row + 6000));
    expect(rowsOf(state.watched)).toEqual(HELD.map((row) => row + 6000));
    expect(labels.watched).toEqual(HELD.map((row) => y[row]));
    expect([...state.watchedWeights!]).toEqual(HELD.map((row) => 1 + row));
  });

  it('is never seen in the fit of any step, for any share and seed', () => {
    for (let seed = 0; seed < 20; seed++) {
      Noting.fits.length = 0;
      const fraction = (1 + (seed % 5)) / 10;
      const model = pipe.fit(X, y, { validation: { fraction, randomState: seed } });
      const held = rowsOf(model.step('watch').state.watched).map((row) => row - 6000);
      expect(held).toEqual(
        trainTestSplit(X, { testSize: fraction, stratify: y, randomState: seed })[1].map(([row]) => row),
      );
      expect(Noting.fits).toHaveLength(2);
      for (const [step, seen] of Noting.fits.entries()) {
        const rows = seen.map((row) => row - step * 1000);
        expect(rows.filter((row) => held.includes(row))).toEqual([]);
        expect([...rows, ...held].sort((a, b) => a - b)).toEqual(X.map((_, i) => i));
      }
    }
  });

  it('may be other data', () => {
    const model = pipe.fit(X, y, { validation: { X: [[100, 1]], y: ['rare'] } });
    expect(rowsOf(model.step('watch').state.watched)).toEqual([6100]);
    expect([...model.step('first').seen]).toHaveLength(24);
  });

  it('goes through a column transformer and a union', () => {
    const people = X.map(([row, kind]) => ({ row: row!, kind: ['a', 'b', 'c', 'd', 'e'][kind!]! }));
    const prepare = new ColumnTransformer([
      ['row', new Noting(), ['row']],
      ['kind', new OneHotEncoder({ handleUnknown: 'ignore' }), ['kind']],
    ]);
    const columns = new Pipeline([
      ['prepare', prepare],
      ['watch', new Watching()],
    ]);
    // Of kind 'd' only held out rows are left.
    const held = people.flatMap(({ kind }, i) => (kind === 'd' ? [i] : []));
    const model = columns.fit(people, y, { validation: { rows: held } });
    const { learnt, watched } = model.step('watch').state;
    expect(learnt.shape).toEqual([24 - held.length, 5]);
    expect(rowsOf(watched)).toEqual(held.map((row) => row + 1000));
    expect(watched!.row(0).slice(1)).toEqual(Float64Array.of(0, 0, 0, 0));
    const union = new Pipeline([
      [
        'both',
        new FeatureUnion([
          ['a', new Noting()],
          ['b', new Noting({ by: 1 })],
        ]),
      ],
      ['watch', new Watching()],
    ]);
    const both = union.fit(X, y, { validation: { rows: HELD } }).step('watch').state;
    expect(both.watched!.row(0)).toEqual(Float64Array.of(1002, 1004, 3, 5));
  });

  it('goes into pipelines within pipelines, and to a changed target', () => {
    const nested = new Pipeline([
      ['outer', new Noting()],
      [
        'inner',
        new Pipeline([
          ['note', new Noting({ by: 5000 })],
          ['watch', new Watching()],
        ]),
      ],
    ]);
    const model = nested.fit(X, y, { validation: { rows: HELD } });
    expect(rowsOf(model.step('inner').step('watch').state.watched)).toEqual(HELD.map((row) => row + 6000));
    expect([...model.step('inner').step('note').seen]).toEqual(LEARNT.map((row) => row + 1000));
    const changed = new TransformedTargetRegressor({
      regressor: new WatchingNumbers(),
      transformer: new StandardScaler(),
    });
    const prices = X.map(([row]) => row! * 10);
    const target = (changed as unknown as { fit: (...args: unknown[]) => never }).fit(X, prices, {
      validation: { rows: HELD },
    }) as ReturnType<typeof changed.fit>;
    // The mean and the deviation of the rows that are learnt from.
    const learnt = LEARNT.map((row) => row * 10);
    const mean = learnt.reduce((sum, price) => sum + price, 0) / learnt.length;
    const deviation = Math.sqrt(learnt.reduce((sum, price) => sum + (price - mean) ** 2, 0) / learnt.length);
    const { watched } = target.regressor.state;
    for (const [k, row] of HELD.entries()) expect(watched![k]).toBeCloseTo((row * 10 - mean) / deviation, 12);
  });

  it('leaves a model that is saved and loaded, and predicts', () => {
    const model = pipe.fit(X, y, { validation: { rows: [3] } });
    const classes = [
      { spec: Noting, fitted: FittedNoting },
      { spec: Watching, fitted: FittedWatching },
      { spec: WatchingNumbers, fitted: FittedWatchingNumbers },
    ];
    const again = load(save(model), { classes } as never) as typeof model;
    expect(save(again)).toEqual(save(model));
    expect(again.predict(X)).toEqual(new Array(24).fill('rare'));
  });
});

describe('a pipeline refuses validation', () => {
  it('by the name of a last step that cannot use it', () => {
    const scaled = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    const fit = () => scaled.fit(X, y, { validation: 0.1 } as object);
    expect(fit).toThrow(NotSupportedError);
    expect(fit).toThrow(
      'LogisticRegression: validation must not be given: this estimator does not stop early; got 0.1',
    );
    const through = new Pipeline([
      ['a', new Noting()],
      ['b', 'passthrough'],
    ]);
    expect(() => through.fit(X, y, { validation: 0.1 } as object)).toThrow(NotSupportedError);
  });

  it('where there would be no result for what is held out', () => {
    const options = { validation: 0.1 } as object;
    const notes = new Pipeline([['a', new Noting()]]);
    expect(() => notes.fitTransform(X, y, options)).toThrow(NotSupportedError);
  });
});
