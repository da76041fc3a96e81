import { FunctionTransformer } from 'pipefit/compose';
import { DataError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const map =
  (change: (value: number) => number) =>
  (X: Matrix): Matrix =>
    new Matrix(X.data.map(change), X.shape);

describe('checkInverse', () => {
  const warnings = (spec: { fit(X: number[][]): { report: { warnings: readonly unknown[] } } }, X: number[][]) =>
    spec.fit(X).report.warnings;
  const log = { func: map(Math.log), inverseFunc: map(Math.exp) };

  it('warns in the report when inverseFunc does not undo func', () => {
    expect(warnings(new FunctionTransformer(log), [[1], [2]])).toEqual([]);
    const wrong = { ...log, inverseFunc: map((v) => v) };
    expect(warnings(new FunctionTransformer(wrong), [[1], [2]])).toEqual([
      {
        code: 'DATA',
        owner: 'FunctionTransformer',
        message: 'FunctionTransformer: inverseFunc does not undo func on rows of X',
      },
    ]);
    expect(warnings(new FunctionTransformer({ ...wrong, checkInverse: false }), [[1], [2]])).toEqual([]);
    expect(warnings(new FunctionTransformer({ func: log.func }), [[1], [2]])).toEqual([]);
  });

  it('looks at every hundredth part of the rows', () => {
    const exceptAt = (row: number) => ({
      func: map((v) => v),
      inverseFunc: map((v) => (v === row ? -1 : v)),
    });
    const X = Array.from({ length: 300 }, (_, i) => [i]);
    expect(warnings(new FunctionTransformer(exceptAt(297)), X).length).toBe(1);
    expect(warnings(new FunctionTransformer(exceptAt(298)), X).length).toBe(0);
  });

  it('takes missing for missing, and not for a number', () => {
    const same = map((v) => v);
    expect(
      new FunctionTransformer({ func: same, inverseFunc: same }).fit([[null], [Infinity]]).report.warnings,
    ).toEqual([]);
    const filled = map((v) => (Number.isNaN(v) ? 0 : v));
    expect(new FunctionTransformer({ func: same, inverseFunc: filled }).fit([[null]]).report.warnings.length).toBe(1);
  });

  it('compares the cells of tables too', () => {
    const shout = (T: Table) => Table.fromColumns([['a', T.values('a').map((cell) => `${cell}!`)]]);
    const hush = (T: Table) => Table.fromColumns([['a', T.values('a').map((cell) => String(cell).slice(0, -1))]]);
    const right = new FunctionTransformer({ func: shout, inverseFunc: hush, input: 'table' });
    expect(right.fit([{ a: 'x' }]).report.warnings).toEqual([]);
    const wrong = new FunctionTransformer({ func: shout, inverseFunc: shout, input: 'table' });
    expect(wrong.fit([{ a: 'x' }]).report.warnings.length).toBe(1);
  });
});

describe('featureNamesOut', () => {
  const twoOfOne = (X: Matrix) => X.toArray().map(([v]) => [v!, -v!]);
  const rows = [{ a: 1 }];

  it('are by default what the function names, or the names of X, or counted', () => {
    expect(new FunctionTransformer({ func: map((v) => v) }).fit(rows).featureNamesOut).toEqual(['a']);
    expect(new FunctionTransformer({ func: twoOfOne }).fit(rows).featureNamesOut).toEqual(['x0', 'x1']);
    const named = new FunctionTransformer({ func: (X: Matrix) => X.named(['b']) }).fit(rows);
    expect(named.featureNamesOut).toEqual(['b']);
    expect(named.transform([[7]]).featureNames).toEqual(['b']);
  });

  it("are those of X with 'one-to-one'", () => {
    const model = new FunctionTransformer({ func: map((v) => v), featureNamesOut: 'one-to-one' }).fit(rows);
    expect(model.featureNamesOut).toEqual(['a']);
    expect(model.getFeatureNamesOut(['a'])).toEqual(['a']);
    const unnamed = new FunctionTransformer({ featureNamesOut: 'one-to-one' }).fit([[1]]);
    expect(unnamed.getFeatureNamesOut(['z'])).toEqual(['z']);
  });

  it('can be made by a function of the specification and the names', () => {
    const spec = new FunctionTransformer({
      func: twoOfOne,
      featureNamesOut: (self, names) => names.flatMap((name) => [name, `${self.type} of ${name}`]),
    });
    const model = spec.fit([[1]]);
    expect(model.featureNamesOut).toEqual(['x0', 'FunctionTransformer of x0']);
    expect(model.getFeatureNamesOut(['b'])).toEqual(['b', 'FunctionTransformer of b']);
    expect(model.transform([[3]]).featureNames).toEqual(model.featureNamesOut);
  });

  it('follow other input names when the function keeps columns', () => {
    const model = new FunctionTransformer({ func: map((v) => v) }).fit([[1]]);
    expect(model.getFeatureNamesOut(['z'])).toEqual(['z']);
    const two = new FunctionTransformer({ func: twoOfOne }).fit([[1]]);
    expect(two.getFeatureNamesOut(['z'])).toEqual(['x0', 'x1']);
  });

  it('must be as many as the function returns', () => {
    const model = new FunctionTransformer({ func: twoOfOne, featureNamesOut: 'one-to-one' }).fit(rows);
    expect(thrown(() => model.transform(rows))).toEqual(
      new ShapeError({
        owner: 'FunctionTransformer',
        subject: 'the result of func',
        must: 'have 1 columns, as featureNamesOut or the rows of fit say',
        got: '2',
      }),
    );
  });

  it('must be those that the function gives, when it gives other names than those of X', () => {
    const model = new FunctionTransformer({
      func: (X: Matrix) => X.named(['other']),
      featureNamesOut: () => ['mine'],
    }).fit(rows);
    expect(thrown(() => model.transform(rows))).toEqual(
      new DataError({
        owner: 'FunctionTransformer',
        subject: 'the result of func',
        must: 'have the columns of fit in the same order',
        got: 'no "mine" and unknown "other"',
      }),
    );
  });
});
