// How the options of errors and scores decide what they return. Compiled, never run.
import {
  d2PinballScore,
  explainedVarianceScore,
  maxError,
  meanPinballLoss,
  meanTweedieDeviance,
  medianAbsoluteError,
  rootMeanSquaredLogError,
} from 'pipefit/metrics';

export const raw: Float64Array = medianAbsoluteError([[1, 2]], [[1, 2]], { multioutput: 'raw_values' });
export const mean: number = medianAbsoluteError([[1, 2]], [[1, 2]], { multioutput: [1, 2] });
export const logs: Float64Array = rootMeanSquaredLogError([1], [1], { multioutput: 'raw_values' });
export const quantiles: Float64Array = meanPinballLoss([1], [1], { alpha: 0.9, multioutput: 'raw_values' });
export const share: number = d2PinballScore([1, 2], [1, 2], { alpha: 0.9, sampleWeight: Float32Array.of(1, 2) });
export const variance: number = explainedVarianceScore([1], [1], { multioutput: 'variance_weighted' });
// @ts-expect-error an array
export const single: number = explainedVarianceScore([1], [1], { multioutput: 'raw_values' });
// @ts-expect-error of scores of variance only
medianAbsoluteError([1], [1], { multioutput: 'variance_weighted' });
// @ts-expect-error of one output
meanTweedieDeviance([1], [1], { multioutput: 'raw_values' });
// @ts-expect-error no options
maxError([1], [1], { sampleWeight: [1] });
