import { inspect } from 'node:util';
import { DEFAULT_TAGS, isSpec } from 'pipefit/base';
import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { Below, First, FittedShift, Join, Lonely, Shares, Shift, Sum } from './toys.js';

const X = [
  [0, 1],
  [2, 3],
];

describe('a specification', () => {
  it('has complete, frozen parameters', () => {
    const columns = [1];
    const spec = new Shift({ columns });
    columns.push(2);
    expect(spec.params).toEqual({ by: 1, columns: [1], strict: false });
    expect([Object.isFrozen(spec.params), Object.isFrozen(spec.params.columns)]).toEqual([true, true]);
    expect([spec.type, spec.role]).toEqual(['Shift', 'transformer']);
    expect(spec.constructorArguments()).toEqual([spec.params]);
  });

  it('shows the parameters that are not at their defaults', () => {
    expect(String(new Shift())).toBe('Shift()');
    expect(String(new Shift({ by: 1, columns: [], strict: false }))).toBe('Shift()');
    const spec = new Shift({ by: -2, columns: [1, 2], strict: true });
    expect(String(spec)).toBe('Shift(by=-2, columns=[1, 2], strict=true)');
    expect(inspect(spec)).toBe(String(spec));
    expect(`${new Shift({ columns: Array.from({ length: 9 }, (_, i) => i) })}`).toBe(
      'Shift(columns=an array of length 9)',
    );
    expect(inspect(spec.fit(X))).toBe('FittedShift(by=-2, columns=[1, 2], strict=true)');
  });

  it('makes a changed copy of itself', () => {
    const spec = new Shift({ by: 3 });
    const other = spec.with({ strict: true });
    expect(other).toBeInstanceOf(Shift);
    expect(other.params).toEqual({ by: 3, columns: [], strict: true });
    expect(spec.params.strict).toBe(false);
    expect(spec.with({ by: undefined as never }).params.by).toBe(3);
    expect(() => spec.with({ by: 0.5 })).toThrow('Shift: by must be a whole number; got 0.5');
    expect(thrown(() => spec.with({ bye: 1 } as never))).toEqual(
      new InvalidParameterError({
        owner: 'Shift',
        subject: 'a parameter name',
        must: 'be one of by, columns, strict',
        got: '"bye" (did you mean by?)',
      }),
    );
  });

  it('completes its tags', () => {
    expect(new Shift().tags).toEqual({ ...DEFAULT_TAGS, sampleWeight: true, positiveOnly: true });
    expect(new Sum().tags).toEqual({ ...DEFAULT_TAGS, requiresY: true });
    expect(new First().tags.requiresY).toBe(true);
    expect([new Lonely().role, new Below().role, new Sum().role, new First().role]).toEqual([
      'clusterer',
      'outlier-detector',
      'regressor',
      'classifier',
    ]);
  });

  it('is told from everything else', () => {
    expect([new Shift(), new Shift().fit(X), {}, null, Shift, 'Shift'].map(isSpec)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a transformer', () => {
  it('receives X as a compact matrix, y as it came, and the weights', () => {
    const model = new Shift().fit([{ a: 1, b: 2 }], ['y'], { sampleWeight: [2] });
    expect(model.state.X).toEqual(new Matrix(Float64Array.of(1, 2), [1, 2], { featureNames: ['a', 'b'] }));
    expect([model.state.y, model.state.sampleWeight]).toEqual([['y'], Float64Array.of(2)]);
    expect([model.nFeaturesIn, model.featureNamesIn, model.role]).toEqual([2, ['a', 'b'], 'transformer']);
    expect(model.spec).toBeInstanceOf(Shift);
    expect(Object.isFrozen(model.state)).toBe(true);
    expect(new Shift().fit(X, undefined, { sampleWeight: null }).state.sampleWeight).toBe(null);
  });

  it('puts names on what it returns', () => {
    const named = new Shift().fit([{ a: 1, b: 2 }]);
    expect(named.transform([[5, 6]]).featureNames).toEqual(['a', 'b']);
    expect(named.featureNamesOut).toBe(named.featureNamesOut);
    const out = new Shift({ by: 10 }).fitTransform(X);
    expect([out.toArray(), out.featureNames]).toEqual([
      [
        [10, 11],
        [12, 13],
      ],
      ['x0', 'x1'],
    ]);
    const join = new Join().fit([{ a: 'x', b: null }]);
    expect(join.featureNamesOut).toEqual(['a+b']);
    expect(join.transform([{ a: 'xy', b: 'z' }]).toArray()).toEqual([[3]]);
    expect(new Join().fit([['x', 1]]).getFeatureNamesOut(['p', 'q'])).toEqual(['p+q']);
  });

  it('checks a target that it only passes on', () => {
    expect(() => new Shift().fit(X, [1])).toThrow('Shift: y must have 2 values, one for each row of X; got 1');
    expect(() => new Shift().fit(X, new Set([1]))).toThrow('Shift: y must have 2 values, one for each row of X; got 1');
    expect(new Shift().fit(X, new Set([1, 2])).state.y).toEqual([1, 2]);
  });

  it('may receive a table', () => {
    expect(() => new Join().fit([[1, Infinity]])).toThrow(
      'Join: X must hold finite numbers or missing values; got Infinity',
    );
    const model = new Join().fit(Table.fromRows([{ a: 'x' }]));
    expect(() => model.transform([{ a: 'x', b: 'y' }])).toThrow(
      'Join.transform: X must have the columns of fit in the same order; got unknown "b"',
    );
  });
});

describe('a classifier', () => {
  it('learns codes of sorted classes and predicts labels', () => {
    const model = new First().fit([[0], [1], [0]], ['\u{1F600}', '\uFF5E', 'a']);
    expect(model.classes).toEqual(['a', '\uFF5E', '\u{1F600}']);
    expect(model.state.codes).toEqual(Int32Array.of(2, 1, 0));
    expect(model.predict([[1], [2]])).toEqual(['\uFF5E', '\u{1F600}']);
    expect(model.score([[0], [1]], ['a', 'b'])).toBe(0.5);
    expect(model.score([[0], [1]], ['a', 'b'], { sampleWeight: [3, 1] })).toBe(0.75);
  });

  it('predicts the first of the most probable classes', () => {
    const model = new Shares().fit([[0, 0, 0]].concat([[0, 0, 0]], [[0, 0, 0]]), [true, false, true]);
    expect(model.classes).toEqual([false, true]);
    const numbers = new Shares().fit(
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      [30, 10, 20],
    );
    const shares = [
      [0.2, 0.4, 0.4],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ];
    expect(numbers.predict(shares)).toEqual([20, 10, 30]);
    expect(numbers.predictProba(shares).toArray()).toEqual(shares);
    const logs = numbers.predictLogProba(shares).toArray();
    expect(logs[2]).toEqual([-Infinity, -Infinity, 0]);
    expect(logs[1]![0]).toBeCloseTo(Math.log(0.5), 15);
  });
});

describe('a regressor', () => {
  it('learns and predicts numbers, and scores with R²', () => {
    const model = new Sum().fit(X, new Set([1, 5]));
    expect(model.state.y).toEqual(Float64Array.of(1, 5));
    expect(model.predict(X)).toEqual(Float64Array.of(1, 5));
    expect(model.score(X, [1, 5])).toBe(1);
    // Residuals 0 and 2; total 2 * 1.5² = 4.5 around the mean of 1 and 4 … by weight 3 : 1 it is 6.75.
    expect(model.score(X, [1, 3])).toBe(-1);
    expect(model.score(X, [1, 3], { sampleWeight: [3, 1] })).toBeCloseTo(1 - 4 / 3, 15);
  });
});

describe('a clusterer and an outlier detector', () => {
  it('have labels, and take no notice of y', () => {
    expect(new Lonely().fit(X).labels).toEqual(Int32Array.of(0, 1));
    expect(new Lonely().fitPredict(X, 'nothing')).toEqual(Int32Array.of(0, 1));
  });

  it('tell outliers by the offset', () => {
    const model = new Below().fit([[2], [4]]);
    expect(model.offset).toBe(2);
    expect(model.scoreSamples([[1], [2], [3]])).toEqual(Float64Array.of(1, 2, 3));
    expect(model.decisionFunction([[1], [2], [3]])).toEqual(Float64Array.of(-1, 0, 1));
    expect(model.predict([[1], [2], [3]])).toEqual(Int32Array.of(-1, 1, 1));
    expect(new Below().fitPredict([[2], [4]])).toEqual(Int32Array.of(1, 1));
  });
});

describe('the report', () => {
  it('holds warnings, which also go to the logger', () => {
    const heard: unknown[] = [];
    const model = new Sum().fit(X, [1, 2], { logger: (warning) => heard.push(warning) });
    const warning = { code: 'DATA', owner: 'Sum', message: 'Sum: nothing was learnt' };
    expect(model.report.warnings).toEqual([warning]);
    expect(heard).toEqual([warning]);
    expect(Object.isFrozen(model.report.warnings[0])).toBe(true);
    expect(new Shift().fit(X).report.warnings).toEqual([]);
  });

  it('says when y came as a column', () => {
    const message = 'y came as one column of 2 rows and was taken as a vector';
    expect(new Sum().fit(X, [[1], [2]] as never).report.warnings[0]?.message).toBe(`Sum: ${message}`);
    const model = new First().fit(X, [['a'], ['b']] as never);
    expect(model.report.warnings.map((warning) => warning.message)).toEqual([`First: ${message}`]);
    expect(model.classes).toEqual(['a', 'b']);
  });
});

describe('options of fit', () => {
  it('are checked', () => {
    const wrong = (options: unknown) =>
      (thrown(() => new Shift().fit(X, undefined, options as never)) as Error).message;
    expect(wrong({ sampleWeight: [1] })).toBe('Shift: sampleWeight must have 2 values, one for each row; got 1');
    expect(wrong({ sampleweight: [1, 1] })).toBe(
      'Shift.fit: a parameter name must be one of sampleWeight, logger, validation; got "sampleweight" (did you mean sampleWeight?)',
    );
    expect(wrong([1, 1])).toMatch(/^Shift.*: .*options must be an object.*; got an array of length 2$/);
    expect(thrown(() => new Sum().fit(X, [1, 2], { sampleWeight: [1, 1] }))).toEqual(
      new NotSupportedError({
        owner: 'Sum',
        subject: 'sampleWeight',
        must: 'not be given: this estimator does not use weights',
        got: '2 weights',
      }),
    );
  });

  it('leave the weights as they are', () => {
    const sampleWeight = Float64Array.of(1, 2);
    const model = new Shift().fit(X, undefined, { sampleWeight });
    expect(model).toBeInstanceOf(FittedShift);
    expect([...sampleWeight]).toEqual([1, 2]);
  });
});
