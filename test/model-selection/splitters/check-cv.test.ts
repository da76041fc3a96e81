import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { checkCv, isSplitter, KFold, StratifiedKFold } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';

const CLASSIFIER = { classifier: true };

describe('checkCv', () => {
  it('stratifies for classifiers whose y has classes', () => {
    expect(checkCv(3, ['a', 'b'], CLASSIFIER)).toBeInstanceOf(StratifiedKFold);
    expect(checkCv(3, Int32Array.of(0, 1), CLASSIFIER)).toBeInstanceOf(StratifiedKFold);
    expect(checkCv(3, [true, false], CLASSIFIER)).toBeInstanceOf(StratifiedKFold);
    expect(checkCv(3, [0.5, 1.5], CLASSIFIER)).toBeInstanceOf(KFold);
    expect(checkCv(3, null, CLASSIFIER)).toBeInstanceOf(KFold);
    expect(checkCv(3, ['a', 'b'])).toBeInstanceOf(KFold);
  });

  it('makes five folds without a shuffle unless told otherwise', () => {
    expect((checkCv() as KFold).params).toEqual({ nSplits: 5, shuffle: false, randomState: null });
    expect(checkCv(7).getNSplits()).toBe(7);
  });

  it('shuffles a number of folds, and nothing that divides by itself', () => {
    const shuffled = { shuffle: true, randomState: 3 } as const;
    expect((checkCv(4, null, shuffled) as KFold).params).toEqual({ nSplits: 4, ...shuffled });
    expect(checkCv(2, ['a', 'b'], { ...CLASSIFIER, ...shuffled })).toBeInstanceOf(StratifiedKFold);
    expect(() => checkCv(4, null, { randomState: 3 })).toThrow('there is nothing random');
    expect(() => checkCv(new KFold(), null, shuffled)).toThrow(
      'checkCv: shuffle must not be given where cv divides the rows by itself; got true',
    );
    expect(() => checkCv([[[0], [1]]], null, { randomState: 3 })).toThrow('checkCv: randomState must not be given');
    expect(() => checkCv(4, null, { shuffled: true } as never)).toThrow(InvalidParameterError);
  });

  it('does not stratify several outputs', () => {
    const rows = [
      ['a', 'x'],
      ['b', 'y'],
    ];
    expect(checkCv(2, rows, CLASSIFIER)).toBeInstanceOf(KFold);
    expect(checkCv(2, [['a'], ['b']], CLASSIFIER)).toBeInstanceOf(StratifiedKFold);
  });

  it('passes splitters on and repeats given divisions', () => {
    const folds = new KFold({ nSplits: 2 });
    expect(checkCv(folds)).toBe(folds);
    function* divisions() {
      yield [Int32Array.of(0), [1, 2]] as const;
    }
    const given = checkCv(divisions());
    expect(given.getNSplits()).toBe(1);
    for (let k = 0; k < 2; k++) expect([...given.split([1, 2, 3])]).toEqual([[Int32Array.of(0), Int32Array.of(1, 2)]]);
    expect(isSplitter(given)).toBe(true);
  });

  it('refuses what does not divide rows', () => {
    for (const wrong of [1, 2.5, 'five', true, {}, () => 3]) {
      expect(() => checkCv(wrong as never)).toThrow(InvalidParameterError);
    }
    expect(() => checkCv([[[0], [3]]]).split([1, 2, 3])).toThrow(ShapeError);
    expect(() => checkCv([[[0], [0.5]]]).split([1, 2, 3])).toThrow(ShapeError);
    expect(() => checkCv([[[0]]] as never).split([1, 2])).toThrow('checkCv: split 0 must be a pair [train, test]');
    expect(() => checkCv([[[0], 1]] as never).split([1, 2])).toThrow(
      'test rows of split 0 must be a vector of positions',
    );
  });
});
