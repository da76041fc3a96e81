import { Matrix } from '../data/index.js';
import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';
import type { Subject } from './subject.js';

const detects = ({ role }: Subject): boolean => role === 'outlier-detector';

/** Laws of outlier detectors. */
export const outlierLaws: readonly Law[] = [
  {
    name: 'outliers-lie-below-the-offset',
    says: 'decisionFunction is scoreSamples minus offset, and predict is -1 where it is negative and 1 elsewhere.',
    appliesTo: detects,
    check({ model, sample }) {
      const { offset } = model as unknown as { offset: number };
      const scores = methodOf(model, 'scoreSamples')!(sample.X) as Float64Array;
      const decision = methodOf(model, 'decisionFunction')!(sample.X) as Float64Array;
      same(
        'decisionFunction',
        decision,
        scores.map((score) => score - offset),
      );
      same(
        'predict',
        methodOf(model, 'predict')!(sample.X),
        Int32Array.from(decision, (d) => (d < 0 ? -1 : 1)),
      );
    },
  },
  {
    name: 'outlier-fit-predict-is-fit-then-predict',
    says: 'fitPredict returns what predict of the fitted model returns.',
    appliesTo: (subject) => detects(subject) && !subject.tags.nonDeterministic,
    check({ spec, model, sample }) {
      same('fitPredict', methodOf(spec, 'fitPredict')!(sample.X), methodOf(model, 'predict')!(sample.X));
    },
  },
  {
    name: 'what-lies-far-off-is-less-normal',
    says: 'A row far away from all others has a lower score than the rows of fit have on average.',
    appliesTo: (subject) => detects(subject) && subject.matrix !== undefined && !subject.tags.ignoresX,
    check({ model, matrix }) {
      const rate = methodOf(model, 'scoreSamples')! as (X: Matrix) => Float64Array;
      const mean = rate(matrix!).reduce((sum, score) => sum + score, 0) / matrix!.shape[0];
      const width = matrix!.shape[1];
      const far = rate(new Matrix(new Float64Array(width).fill(1000), [1, width]))[0]!;
      holds(far < mean, `its score is ${far}, and theirs ${mean}`);
    },
  },
  {
    name: 'contamination-is-a-share',
    says: 'With contamination given, about that share of the rows of fit are outliers.',
    appliesTo: (subject) => detects(subject) && subject.has('contamination'),
    check(subject) {
      const { model, sample, size } = subject.with({ contamination: 0.25 });
      const predicted = methodOf(model, 'predict')!(sample.X) as Int32Array;
      const share = predicted.filter((side) => side === -1).length / size;
      holds(Math.abs(share - 0.25) <= 0.06, `the share is ${share}`);
    },
  },
];
