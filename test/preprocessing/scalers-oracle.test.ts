import {
  MinMaxScaler,
  type MinMaxScalerParams,
  StandardScaler,
  type StandardScalerParams,
} from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { differences, type JsonNumber, jsonNumbers, readOracle } from './oracle-cases.js';

type Rows = JsonNumber[][];

interface Result {
  readonly probe: Rows;
  readonly transform: Rows;
  readonly inverseTransform: Rows;
  readonly [attribute: string]: JsonNumber | JsonNumber[] | Rows;
}

const { data, cases } = readOracle<Rows, Result>('preprocessing-scalers');

function fitted(estimator: string, params: Record<string, unknown>, X: Rows, sampleWeight: number[] | null) {
  return estimator === 'StandardScaler'
    ? new StandardScaler(params as Partial<StandardScalerParams>).fit(X, undefined, { sampleWeight })
    : new MinMaxScaler(params as Partial<MinMaxScalerParams>).fit(X);
}

function flat(value: unknown): JsonNumber[] {
  if (value === null) return [null];
  return jsonNumbers(typeof value === 'number' ? [value] : (value as Iterable<number>));
}

describe.each(cases)('%s on %s with %j, weights %j', (estimator, name, params, weight, result) => {
  const { probe, transform, inverseTransform, ...attributes } = result;
  const model = fitted(estimator, params, data[name]!, weight);

  it('learns the same', () => {
    for (const [attribute, expected] of Object.entries(attributes)) {
      const actual = (model as unknown as Record<string, unknown>)[attribute];
      expect([attribute, ...differences(flat(actual), [expected].flat() as JsonNumber[])]).toEqual([attribute]);
    }
  });

  it('transforms the same, there and back', () => {
    const Z = model.transform(probe);
    expect(differences(jsonNumbers(Z.data), transform.flat(), { floor: 1 })).toEqual([]);
    // Where a constant column comes back, the error is relative to the constant.
    expect(differences(jsonNumbers(model.inverseTransform(Z).data), inverseTransform.flat(), { floor: 1e-6 })).toEqual(
      [],
    );
  });
});
