import { RandomState } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import {
  FittedNuSVC,
  FittedOneClassSVM,
  FittedSVC,
  NuSVC,
  type NuSVCParams,
  NuSVR,
  type NuSVRParams,
  OneClassSVM,
  type OneClassSVMParams,
  SVC,
  type SVCParams,
  SVR,
  type SVRParams,
} from 'pipefit/svm';
import { describe, expect, test } from 'vitest';
import { type Case, casesOf, dataOf, HEAD, near, valuesFor, weightsOf } from './oracle.js';

type Fitted = FittedSVC<number> | FittedNuSVC<number> | FittedOneClassSVM | ReturnType<SVR['fit']>;
type Fit = (params: Case['params'], X: Matrix, y: Float64Array, sampleWeight: Float64Array | null) => Fitted;

const FITS: Readonly<Record<string, readonly [sets: readonly string[], fit: Fit]>> = {
  svc: [
    ['iris', 'two', 'wine', 'digits'],
    (params, X, y, sampleWeight) => new SVC(params as Partial<SVCParams>).fit(X, [...y], { sampleWeight }),
  ],
  'nu-svc': [
    ['iris', 'two', 'wine', 'digits'],
    (params, X, y, sampleWeight) => new NuSVC(params as Partial<NuSVCParams>).fit(X, [...y], { sampleWeight }),
  ],
  svr: [
    ['petals', 'alcohol', 'diabetes'],
    (params, X, y, sampleWeight) => new SVR(params as Partial<SVRParams>).fit(X, y, { sampleWeight }),
  ],
  'nu-svr': [
    ['petals', 'alcohol', 'diabetes'],
    (params, X, y, sampleWeight) => new NuSVR(params as Partial<NuSVRParams>).fit(X, y, { sampleWeight }),
  ],
  'one-class': [
    ['iris', 'wine', 'digits'],
    (params, X, y, sampleWeight) => new OneClassSVM(params as Partial<OneClassSVMParams>).fit(X, y, { sampleWeight }),
  ],
};

/** Kernel values are single precision here and there; from there on the solver takes the same steps. */
const TOLERANCE = 1e-9;

const flat = (values: readonly (number | readonly number[])[]): number[] => values.flat();
const cells = (values: Float64Array | Matrix): Float64Array => ('data' in values ? values.data : values);

describe.each(Object.entries(FITS).flatMap(([name, [sets, fit]]) => sets.map((set) => ({ name, set, fit }))))(
  '$name on $set',
  ({ name, set, fit }) => {
    const { X, y } = dataOf(set);
    const draws = new RandomState(5).randints(X.shape[0], 0, 8) as unknown as Int32Array;

    test.each(casesOf(`${name}-${set}`))('%s is what scikit-learn 1.9.1 learnt', (_, expected) => {
      const values = valuesFor(expected, X);
      const model = fit(expected.params, values, y, expected.weighted ? weightsOf(X.shape[0], draws) : null);
      expect([...model.support]).toEqual(expected.support);
      expect([...model.nSupport]).toEqual(expected.nSupport);
      expect([model.nIter].flatMap((count) => (typeof count === 'number' ? [count] : [...count]))).toEqual(
        expected.nIter,
      );
      expect(model.fitStatus).toBe(expected.fitStatus);
      near('dualCoef', model.dualCoef.data, flat(expected.dualCoef), TOLERANCE);
      near('intercept', model.intercept, expected.intercept, TOLERANCE);
      if (expected.coef === undefined) expect(model.coef).toBeNull();
      else near('coef', model.coef!.data, flat(expected.coef), TOLERANCE);
      checkPredictions(model, values, expected);
      if (model instanceof FittedSVC || model instanceof FittedNuSVC) checkClassifier(model, values, expected);
      if (model instanceof FittedOneClassSVM) checkNovelty(model, values, expected);
    });
  },
);

function checkPredictions(model: Fitted, X: Matrix, { predicted }: Case): void {
  const all = model.predict(X);
  if (!(all instanceof Float64Array)) {
    expect([...all]).toEqual(predicted);
    return;
  }
  const step = Math.max(1, Math.floor(all.length / 20));
  near('predictions', step > 1 ? all.filter((_, row) => row % step === 0) : all, predicted, TOLERANCE);
}

function checkClassifier(model: FittedSVC | FittedNuSVC, X: Matrix, expected: Case): void {
  const head = X.takeRows(Array.from({ length: HEAD }, (_, row) => row));
  near('decisions', cells(model.decisionFunction(head)), flat(expected.decision!), TOLERANCE);
  if (expected.proba === undefined) {
    expect(model.predictProba).toBeUndefined();
    expect(model.probA.length).toBe(0);
    return;
  }
  const step = Math.max(1, Math.floor(X.shape[0] / HEAD));
  const rows = Array.from({ length: expected.proba.length }, (_, k) => k * step);
  near('probA', model.probA, expected.probA!, TOLERANCE);
  near('probB', model.probB, expected.probB!, TOLERANCE);
  near('probabilities', model.predictProba!(X.takeRows(rows)).data, flat(expected.proba), TOLERANCE);
}

function checkNovelty(model: FittedOneClassSVM, X: Matrix, expected: Case): void {
  const head = X.takeRows(Array.from({ length: HEAD }, (_, row) => row));
  // Decisions are small differences of scores.
  const scale = Math.max(...expected.scores!.map(Math.abs));
  const off = model.decisionFunction(head).map((value, row) => value - flat(expected.decision!)[row]!);
  expect(Math.max(...off.map(Math.abs)) / scale).toBeLessThan(TOLERANCE);
  near('scores', model.scoreSamples(head), expected.scores!, TOLERANCE);
  near('offset', [model.offset], [expected.offset!], TOLERANCE);
}
