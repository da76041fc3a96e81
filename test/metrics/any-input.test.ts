import fc from 'fast-check';
import { PipefitError } from 'pipefit/core';
import * as metrics from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';

type Metric = (yTrue: unknown, yPred: unknown, options?: unknown) => unknown;

/** What is called with something else than true values, predicted values and options; each has a test of its own. */
const OTHERS: ReadonlySet<string> = new Set([
  ...[
    'checkScore',
    'checkScoring',
    'getScorer',
    'getScorerNames',
    'isScorer',
    'makeScorer',
    'modelName',
    'ownScore',
    'responsesOf',
  ],
  ...['auc', 'calibrationCurve', 'coverageError', 'dcgScore', 'labelRankingAveragePrecisionScore', 'labelRankingLoss'],
  ...['calibrationCurveChart', 'confusionMatrixChart', 'detCurveChart', 'precisionRecallCurveChart'],
  ...['predictionErrorChart', 'rocCurveChart'],
  ...['meanGammaDeviance', 'meanPoissonDeviance', 'metricAtThresholds', 'ndcgScore'],
  ...['calinskiHarabaszScore', 'consensusScore', 'daviesBouldinScore', 'silhouetteSamples', 'silhouetteScore'],
  ...['DistanceMetric', 'additiveChi2Kernel', 'chi2Kernel', 'cosineDistances', 'cosineSimilarity', 'distanceMetrics'],
  ...['euclideanDistances', 'haversineDistances', 'kernelMetrics', 'laplacianKernel', 'linearKernel'],
  ...['manhattanDistances', 'nanEuclideanDistances', 'pairedCosineDistances', 'pairedDistances'],
  ...['pairedEuclideanDistances', 'pairedManhattanDistances', 'pairwiseDistances', 'pairwiseDistancesArgmin'],
  ...['pairwiseDistancesArgminMin', 'pairwiseDistancesChunked', 'pairwiseKernels', 'polynomialKernel', 'rbfKernel'],
  ...['sigmoidKernel'],
]);

const all = Object.entries(metrics).filter(([name]) => !OTHERS.has(name)) as unknown as readonly (readonly [
  string,
  Metric,
])[];

const oddNumber = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.double(), fc.constantFrom(Number.NaN, Infinity, -0));
const oddLabel = fc.oneof(fc.constantFrom('a', 'b', '', '__proto__', true, false, null, undefined), oddNumber);
const vector = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 }),
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }),
  fc.array(fc.boolean(), { maxLength: 6 }),
  fc.array(oddLabel, { maxLength: 4 }),
  fc.array(fc.array(oddNumber, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.array(fc.nat({ max: 1 }), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
  fc.float64Array({ maxLength: 4 }),
  fc.anything(),
);
const options = fc.oneof(
  fc.constant(undefined),
  fc.record(
    {
      average: fc.constantFrom('binary', 'micro', 'macro', 'weighted', 'samples', null),
      labels: vector,
      posLabel: oddLabel,
      sampleWeight: fc.oneof(fc.array(fc.nat({ max: 3 }), { maxLength: 6 }), fc.anything()),
      zeroDivision: fc.constantFrom('warn', 0, 1, Number.NaN, 2),
      beta: fc.double(),
      k: fc.integer({ min: -1, max: 5 }),
      scaleByHalf: fc.constantFrom(true, false, 'auto'),
      dropIntermediate: fc.boolean(),
      digits: fc.integer({ min: -1, max: 40 }),
      normalize: fc.constantFrom(true, false, 'true', 'all'),
      multiClass: fc.constantFrom('ovr', 'ovo', 'raise'),
      maxFpr: fc.double({ min: -1, max: 2 }),
      replaceUndefinedBy: fc.constantFrom(1, -1, 2, Number.NaN, { 'LR+': 1, 'LR-': 0 }, { 'LR+': 0 }, null),
      samplewise: fc.constantFrom(true, false, 1),
      weights: fc.constantFrom('linear', 'quadratic', 'cubic', null),
      multioutput: fc.constantFrom('raw_values', 'uniform_average', 'variance_weighted', null, [1, 2]),
      alpha: fc.double({ min: -1, max: 2 }),
      power: fc.constantFrom(-1, 0, 0.5, 1, 1.5, 2, 3),
      averageMethod: fc.constantFrom('arithmetic', 'geometric', 'min', 'max', 'mean'),
      eps: fc.double(),
      contingency: vector,
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

/** The same options with those that the metric does not have left out, so that the rest is reached. */
function known(metric: Metric, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      try {
        metric([0, 1], [0, 1], { [name]: value });
        return true;
      } catch (error) {
        return !String(error).includes('a parameter name must');
      }
    }),
  );
}

describe.each(all)('%s', (_, metric) => {
  test('returns or throws one of our errors, whatever it is given', () => {
    fc.assert(
      fc.property(vector, vector, options, (yTrue, yPred, given) => {
        for (const last of [given, known(metric, given)]) {
          try {
            expect(metric(yTrue, yPred, last)).not.toBe(undefined);
          } catch (error) {
            if (!(error instanceof PipefitError)) throw error;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never writes to what it is given', () => {
    const yTrue = Object.freeze([0, 1, 1, 0]);
    const yPred = Float64Array.of(0, 1, 0, 1);
    const sampleWeight = Float64Array.of(1, 2, 3, 4);
    metric(yTrue, yPred, known(metric, { sampleWeight, beta: 1 }));
    expect([yPred, sampleWeight]).toEqual([Float64Array.of(0, 1, 0, 1), Float64Array.of(1, 2, 3, 4)]);
  });
});
