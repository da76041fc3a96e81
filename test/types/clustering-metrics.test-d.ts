// What comparisons and scores of clusterings take and return. Compiled, never run.
import {
  adjustedMutualInfoScore,
  consensusScore,
  homogeneityCompletenessVMeasure,
  mutualInfoScore,
  randScore,
  silhouetteSamples,
  silhouetteScore,
} from 'pipefit/metrics';

export const pairs: number = randScore(['a', 'b'], [true, false]);
export const [homogeneity, completeness, vMeasure]: readonly [number, number, number] = homogeneityCompletenessVMeasure(
  Int32Array.of(0, 1),
  ['a', 'b'],
  { beta: 2 },
);
export const counted: number = mutualInfoScore(null, null, { contingency: [[1, 2]] });
// @ts-expect-error labels, or counts
mutualInfoScore(null, null);
// @ts-expect-error none of the four
adjustedMutualInfoScore([1], [1], { averageMethod: 'mean' });
// @ts-expect-error two matrices
consensusScore([[1]], [[1]]);

export const samples: Float64Array = silhouetteSamples([[1], [2], [3]], [0, 0, 1], { metric: 'minkowski', p: 3 });
export const own: number = silhouetteScore([[1], [2], [3]], [0, 0, 1], {
  metric: (a, b) => Math.abs(a[0]! - b[0]!),
  sampleSize: 3,
  randomState: 0,
});
// @ts-expect-error no such metric
silhouetteScore([[1], [2], [3]], [0, 0, 1], { metric: 'nearest' });
// @ts-expect-error all samples
silhouetteSamples([[1], [2], [3]], [0, 0, 1], { sampleSize: 3 });
