import { KNeighborsClassifier, KNeighborsRegressor } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { expectNumbers, loadCases, type ModelCase, paramsOf, targetsOf } from './oracle-cases.js';

describe.each(['iris', 'wine', 'digits', 'plane'])('KNeighbors on %s', (name) => {
  const { data, cases } = loadCases<ModelCase>(`neighbors-models-${name}`);
  const settings = cases.filter(({ kind }) => kind === 'k');

  it.each(
    settings.map((one) => [`${JSON.stringify(one.params)}, ${one.targets}, of itself: ${one.self}`, one] as const),
  )('%s', (_, { params, targets, self, labels, shares, numbers }) => {
    const y = targetsOf(data, targets);
    const rows = self ? null : data.queries;
    const classifier = new KNeighborsClassifier(paramsOf(params)).fit(data.X, y.labels);
    expect(classifier.predict(rows).slice(0, labels.length)).toEqual(labels);
    const own = classifier.predictProba(rows);
    (Array.isArray(own) ? own : [own]).forEach((share, k) => {
      expectNumbers(share.data.subarray(0, shares[k]!.flat().length), shares[k]!.flat());
    });
    const predicted: unknown = new KNeighborsRegressor(paramsOf(params)).fit(data.X, y.numbers).predict(rows);
    const flat = predicted instanceof Float64Array ? predicted : (predicted as { data: Float64Array }).data;
    expectNumbers(flat.subarray(0, numbers.flat().length), numbers.flat());
  });
});
