import {
  RadiusNeighborsClassifier,
  type RadiusNeighborsClassifierParams,
  RadiusNeighborsRegressor,
} from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { expectNumbers, loadCases, type ModelCase, paramsOf, targetsOf } from './oracle-cases.js';

describe.each(['iris', 'wine', 'digits', 'plane'])('RadiusNeighbors on %s', (name) => {
  const { data, cases } = loadCases<ModelCase>(`neighbors-models-${name}`);
  const settings = cases.filter(({ kind }) => kind === 'radius');

  it.each(
    settings.map((one) => [`${JSON.stringify(one.params)}, ${one.targets}, of itself: ${one.self}`, one] as const),
  )('%s', (_, { params, targets, self, labels, shares, numbers, outlierLabel }) => {
    const y = targetsOf(data, targets);
    const rows = self ? null : data.queries;
    const own: Partial<RadiusNeighborsClassifierParams> = { ...paramsOf(params), outlierLabel: 'most_frequent' };
    const classifier = new RadiusNeighborsClassifier(own).fit(data.X, y.labels);
    expect(classifier.outlierLabel).toEqual(outlierLabel);
    expect(classifier.predict(rows).slice(0, labels.length)).toEqual(labels);
    const given = classifier.predictProba(rows);
    (Array.isArray(given) ? given : [given]).forEach((share, k) => {
      expectNumbers(share.data.subarray(0, shares[k]!.flat().length), shares[k]!.flat());
    });
    const predicted: unknown = new RadiusNeighborsRegressor(paramsOf(params)).fit(data.X, y.numbers).predict(rows);
    const flat = predicted instanceof Float64Array ? predicted : (predicted as { data: Float64Array }).data;
    expectNumbers(flat.subarray(0, numbers.flat().length), numbers.flat());
  });
});
