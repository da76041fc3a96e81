import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedClassifier,
  labelsSlot,
  type ModelKind,
  type StateLayout,
} from 'pipefit/base';
import { InvalidParameterError, integer, oneOf, type ParamRules, type RandomState, real } from 'pipefit/core';
import type { Label, Matrix } from 'pipefit/data';
import {
  choice,
  type Executor,
  logUniform,
  ParameterSampler,
  RandomizedSearchCV,
  randint,
  TPESearchCV,
  uniform,
} from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

interface PlaceParams {
  readonly x: number;
  readonly scale: number;
  readonly n: number;
  readonly side: 'left' | 'right' | 'middle';
}

interface PlaceKind extends ModelKind {
  readonly model: FittedPlace<this['label']>;
}

/** A place in the space that is searched; its fit does nothing. */
class Place extends Classifier<PlaceParams, PlaceKind> {
  static readonly type = 'Place';
  declare readonly type: 'Place';
  static readonly rules: ParamRules<PlaceParams> = {
    x: real({ default: 0 }),
    scale: real({ min: 0, openMin: true, default: 1 }),
    n: integer({ default: 0 }),
    side: oneOf(['left', 'right', 'middle'], 'left'),
  };

  protected learn(_: Matrix, { classes }: ClassTarget, { info }: FitContext): FittedPlace {
    return new FittedPlace(info, { classes });
  }
}

class FittedPlace<L extends Label = Label> extends FittedClassifier<L, { readonly classes: readonly Label[] }> {
  static readonly layout: StateLayout<{ readonly classes: readonly Label[] }> = { classes: labelsSlot('classes') };

  protected assign(X: Matrix): Int32Array {
    return new Int32Array(X.shape[0]);
  }
}

const X = [[0], [1], [2], [3]];
const y = ['a', 'b', 'a', 'b'];
const cv = [[Int32Array.of(0, 1), Int32Array.of(2, 3)]] as const;
/** Best, with 0, at x = 2, scale = 0.1, n = 7 on the right. */
const height = (model: { readonly spec: { readonly params: object } }): number => {
  const { x, scale, n, side } = model.spec.params as PlaceParams;
  return -((x - 2) ** 2 + (Math.log10(scale) + 1) ** 2 + 0.1 * (n - 7) ** 2 + (side === 'right' ? 0 : 2));
};
const space = {
  x: uniform(-5, 10),
  scale: logUniform(1e-4, 1e4),
  n: randint(0, 30),
  side: ['left', 'right', 'middle'],
} as const;
const common = { cv, scoring: height, refit: false } as const;

describe('TPESearchCV', () => {
  it('finds better candidates than chance does', async () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const bestOf = async (Search: typeof TPESearchCV | typeof RandomizedSearchCV) => {
      const found = seeds.map((randomState) =>
        new (Search as typeof TPESearchCV)(new Place(), space, { ...common, nIter: 60, randomState }).fit(X, y),
      );
      return (await Promise.all(found)).map(({ bestScore }) => bestScore);
    };
    const [tpe, chance] = [await bestOf(TPESearchCV), await bestOf(RandomizedSearchCV)];
    const mean = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean(tpe)).toBeGreaterThan(mean(chance) / 2);
    expect(tpe.filter((score, seed) => score > chance[seed]!).length).toBeGreaterThanOrEqual(17);
  });

  it('begins with the candidates of ParameterSampler', async () => {
    const found = await new TPESearchCV(new Place(), space, { ...common, nIter: 12, randomState: 5 }).fit(X, y);
    const drawn = [...new ParameterSampler(space, 12, { randomState: 5 })];
    expect(found.cvResults.params.slice(0, 10)).toEqual(drawn.slice(0, 10));
    expect(found.cvResults.params[10]).not.toEqual(drawn[10]);
  });

  it('stays in its space', async () => {
    const options = { ...common, nIter: 60, nStartupTrials: 3, randomState: 1 };
    const { params } = (await new TPESearchCV(new Place(), space, options).fit(X, y)).cvResults;
    expect(params).toHaveLength(60);
    for (const { x, scale, n, side } of params as readonly PlaceParams[]) {
      expect([x >= -5 && x <= 5, scale >= 1e-4 && scale <= 1e4, Number.isInteger(n) && n >= 0 && n < 30]).toEqual([
        true,
        true,
        true,
      ]);
      expect(space.side).toContain(side);
    }
  });

  it('gives the same for any executor, and in batches too', async () => {
    const backwards: Executor = {
      run: async (tasks) => (await Promise.all([...tasks].reverse().map((task) => task.run()))).reverse(),
    };
    for (const batchSize of [1, 4]) {
      const options = { ...common, nIter: 25, randomState: 2, batchSize };
      const here = await new TPESearchCV(new Place(), space, options).fit(X, y);
      const there = await new TPESearchCV(new Place(), space, { ...options, executor: backwards }).fit(X, y);
      expect(there.cvResults).toEqual(here.cvResults);
      expect(new Set(here.cvResults.params.map((point) => JSON.stringify(point))).size).toBe(25);
    }
  });

  it('learns which of several spaces pays', async () => {
    const spaces = [
      { x: uniform(-5, 10), side: choice(['left']) },
      { x: uniform(-5, 10), side: choice(['right']) },
      { n: [100, 200] },
    ] as const;
    const options = { ...common, nIter: 60, randomState: 0 };
    const { params } = (await new TPESearchCV(new Place({ n: 7 }), spaces, options).fit(X, y)).cvResults;
    const right = params.slice(10).filter(({ side }) => side === 'right');
    expect(right.length).toBeGreaterThan(35);
    expect(params.every((point) => 'n' in point !== 'x' in point)).toBe(true);
  });

  it('draws from distributions of your own as they are', async () => {
    const mine = { rvs: (random: RandomState): number => random.randint(0, 3) * 10 };
    const options = { ...common, nIter: 15, randomState: 0 };
    const { params } = (await new TPESearchCV(new Place(), { n: mine, x: uniform(1, 0) }, options).fit(X, y)).cvResults;
    expect(new Set(params.map(({ n }) => n))).toEqual(new Set([0, 10, 20]));
    expect(new Set(params.map(({ x }) => x))).toEqual(new Set([1]));
  });

  it('goes on where candidates fail', async () => {
    const options = { cv: 2, nIter: 15, nStartupTrials: 4, randomState: 0 };
    const found = await new TPESearchCV(new Toy(), { trouble: ['none', 'always'], answer: [0, 1] }, options).fit(X, y);
    expect(found.bestParams.trouble).toBe('none');
    expect(found.report.warnings.every(({ code }) => code === 'FIT_FAILED')).toBe(true);
    const failed = found.cvResults.param_trouble!.slice(4).filter((trouble) => trouble === 'always');
    expect(failed.length).toBeLessThan(6);
  });

  it('goes by the score that refit names', async () => {
    const scoring = { up: height, down: (model: FittedPlace) => -height(model) };
    const options = { cv, scoring, refit: 'down' as const, nIter: 20, randomState: 0 };
    const found = await new TPESearchCV(new Place(), { x: uniform(-5, 10) }, options).fit(X, y);
    expect(Math.abs(found.bestParams.x! - 2)).toBeGreaterThan(6);
    const make = (refit: unknown) => () => new TPESearchCV(new Place(), {}, { ...options, refit: refit as 'down' });
    expect(make(false)).toThrow(
      'TPESearchCV: refit must be the name of a score (up, down), by which the search goes; got false',
    );
    expect(make(true)).toThrow(InvalidParameterError);
  });

  it('stops when the time budget is spent', async () => {
    const slow = (): number => {
      const end = process.hrtime.bigint() + 20_000_000n;
      while (process.hrtime.bigint() < end);
      return 1;
    };
    const options = { ...common, scoring: slow, nIter: 500, nStartupTrials: 2 };
    const found = await new TPESearchCV(new Place(), space, options).fit(X, y, { timeBudget: 0.3 });
    expect(found.isComplete).toBe(false);
    expect(found.cvResults.params.length).toBeLessThan(100);
    expect(found.report.warnings[0]!.message).toMatch(/the time budget was spent after \d+ of 500 candidates/);
  });

  it('is checked when it is made', () => {
    const make = (options: object) => () => new TPESearchCV(new Place(), space, options);
    for (const options of [{ nIter: 0 }, { gamma: 0 }, { gamma: 1.5 }, { nEiCandidates: 0 }, { batchSize: 0 }]) {
      expect(make(options)).toThrow(InvalidParameterError);
    }
    expect(() => new TPESearchCV(new Place(), { z: [1] } as never)).toThrow('Place: a parameter name must be one of');
    expect(String(make({ gamma: 0.2, batchSize: 4, randomState: 1 })())).toBe(
      'TPESearchCV(Place(), {x: uniform(-5, 10), scale: logUniform(0.0001, 10000), n: randint(0, 30), ' +
        "side: ['left', 'right', 'middle']}, gamma=0.2, batchSize=4, randomState=1)",
    );
  });
});
