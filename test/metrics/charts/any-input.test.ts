import fc from 'fast-check';
import { PipefitError } from 'pipefit/core';
import {
  type ChartSpec,
  calibrationCurve,
  calibrationCurveChart,
  confusionMatrixChart,
  detCurveChart,
  precisionRecallCurve,
  precisionRecallCurveChart,
  predictionErrorChart,
  rocCurve,
  rocCurveChart,
} from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';

type Chart = (...args: never[]) => ChartSpec;

const charts: Readonly<Record<string, Chart>> = {
  calibrationCurveChart,
  confusionMatrixChart,
  detCurveChart,
  precisionRecallCurveChart,
  predictionErrorChart,
  rocCurveChart,
};

const numbers = fc.oneof(fc.array(fc.double(), { maxLength: 4 }), fc.float64Array({ maxLength: 4 }), fc.anything());
const curve = fc.oneof(fc.array(numbers, { minLength: 2, maxLength: 3 }), fc.anything());
const curves = fc.oneof(curve, fc.dictionary(fc.constantFrom('a', 'b', '__proto__', ''), curve, { maxKeys: 2 }));
const options = fc.oneof(
  fc.record(
    {
      title: fc.oneof(fc.string(), fc.anything()),
      width: fc.integer({ min: 0, max: 9 }),
      posLabel: fc.oneof(fc.string(), fc.boolean(), fc.anything()),
      displayLabels: fc.anything(),
      subsample: fc.double({ min: 0, max: 2 }),
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

describe.each(Object.entries(charts))('%s', (_, chart) => {
  test('returns plain JSON or throws one of our errors, whatever it is given', () => {
    fc.assert(
      fc.property(curves, fc.oneof(numbers, options), options, (first, second, third) => {
        try {
          const spec = chart(first as never, second as never, third as never);
          expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
        } catch (error) {
          if (!(error instanceof PipefitError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('charts of any scores are plain JSON', () => {
  const samples = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(samples, (rows) => {
      const yTrue = rows.map(([truth]) => truth);
      const yScore = rows.map(([, score]) => score);
      const specs = [
        rocCurveChart(rocCurve(yTrue, yScore, { posLabel: true }), { plotChanceLevel: true }),
        precisionRecallCurveChart(precisionRecallCurve(yTrue, yScore, { posLabel: true }), { plotChanceLevel: true }),
        calibrationCurveChart(calibrationCurve(yTrue, yScore, { posLabel: true })),
      ];
      for (const spec of specs) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    }),
  );
});
