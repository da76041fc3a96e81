import { DataError, ShapeError } from 'pipefit/core';
import { DummyClassifier } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { describe, expect, it } from 'vitest';

const X = [[0], [1], [2], [3]];
const words = new LogisticRegression().fit(X, ['a', 'a', 'b', 'b']);

describe('the score of a classifier', () => {
  it('takes labels that fit has not seen, and one column', () => {
    expect(words.score(X, ['a', 'a', 'c', 'b'])).toBe(0.75);
    expect(words.score(X, [['a'], ['a'], ['b'], ['a']] as never)).toBe(0.75);
  });

  it.each<[string, unknown, typeof DataError | typeof ShapeError, string]>([
    ['too few', ['a'], ShapeError, 'y must have 4 values, one for each row of X; got 1'],
    ['none', undefined, ShapeError, 'y must be given: this estimator needs a target; got undefined'],
    ['another kind', [0, 0, 1, 1], DataError, 'y must hold string labels, as in fit; got 0 (row 0)'],
    ['two kinds', ['a', 0, 'b', 'b'], DataError, 'y must hold labels of one kind (string); got 0 (row 1)'],
  ])('refuses %s', (_, y, type, message) => {
    expect(() => words.score(X, y as never)).toThrow(type);
    expect(() => words.score(X, y as never)).toThrow(`LogisticRegression.score: ${message}`);
  });

  it('of a dummy counts the rows of y where X is null', () => {
    const dummy = new DummyClassifier().fit(X, [true, true, true, false]);
    expect(dummy.score(null, [true, false])).toBe(0.5);
    expect(() => dummy.score(null, ['true'] as never)).toThrow(
      'DummyClassifier.score: y must hold boolean labels, as in fit; got "true" (row 0)',
    );
  });
});
