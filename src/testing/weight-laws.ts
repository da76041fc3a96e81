import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { outputsOf } from './outputs.js';
import type { Subject } from './subject.js';

/** Sums of weighted and of repeated rows are added in another order, so that their last bits differ. */
const TOLERANCE = 1e-7;

const weighted = ({ isTabular, tags }: Subject): boolean => isTabular && tags.sampleWeight;
const repeatable = (subject: Subject): boolean => weighted(subject) && !subject.tags.nonDeterministic;
/** Some rows of kernel values or distances say nothing of the columns that go with them. */
const separable = (subject: Subject): boolean => repeatable(subject) && !subject.tags.pairwise;

/** Laws of sample weights. */
export const weightLaws: readonly Law[] = [
  {
    name: 'takes-weights-in-any-form',
    says: 'Weights may be an array, a typed array, an iterable or a one-dimensional ndarray.',
    appliesTo: weighted,
    check(subject) {
      const list = Array.from(weightsOf(subject));
      const forms = [
        Object.freeze([...list]),
        Float64Array.from(list),
        Float32Array.from(list),
        Uint8Array.from(list),
        new Set(list.map((_, i) => 1 + i)),
        { data: Float64Array.from(list), shape: [list.length], stride: [1], offset: 0 },
      ];
      for (const form of forms) {
        // A set holds each value once, so that its weights are different ones.
        const reference = form instanceof Set ? [...form] : list;
        same('the model', fitWith(subject, form), fitWith(subject, reference));
      }
    },
  },
  {
    name: 'weights-of-one-are-no-weights',
    says: 'Weights that are all one give the model that no weights give.',
    appliesTo: repeatable,
    check(subject) {
      const ones = new Float64Array(subject.size).fill(1);
      const { X } = subject.sample;
      same('the outputs', outputsOf(fitWith(subject, ones), X), outputsOf(subject.model, X), TOLERANCE);
    },
  },
  {
    name: 'weight-zero-removes-a-row',
    says: 'A row of weight zero teaches as much as a row that is not there.',
    appliesTo: separable,
    check(subject) {
      const weights = Float64Array.from({ length: subject.size }, (_, i) => (i % 5 === 4 ? 0 : 1));
      const kept = Array.from(weights.keys()).filter((i) => weights[i] === 1);
      const removed = subject.fit(subject.take(kept), { sampleWeight: new Float64Array(kept.length).fill(1) });
      const { X } = subject.sample;
      same('the outputs', outputsOf(fitWith(subject, weights), X), outputsOf(removed, X), TOLERANCE);
    },
  },
  {
    name: 'whole-weights-repeat-rows',
    says: 'A row of weight two teaches as much as the same row twice.',
    appliesTo: separable,
    check(subject) {
      const weights = weightsOf(subject);
      const rows = Array.from(weights).flatMap((weight, i) => new Array<number>(weight).fill(i));
      const repeated = subject.fit(subject.take(rows), { sampleWeight: new Float64Array(rows.length).fill(1) });
      const { X } = subject.sample;
      same('the outputs', outputsOf(fitWith(subject, weights), X), outputsOf(repeated, X), TOLERANCE);
    },
  },
  {
    name: 'refuses-weights-of-another-length',
    says: 'There must be one weight for each row, in one dimension.',
    appliesTo: weighted,
    check(subject) {
      const weights = weightsOf(subject);
      const refusal = { codes: ['SHAPE', 'DATA'], mentions: ['sampleWeight'] } as const;
      refuses('too few weights', () => fitWith(subject, weights.slice(1)), refusal);
      refuses('no weights in a list', () => fitWith(subject, []), refusal);
      refuses(
        'weights in two dimensions',
        () =>
          fitWith(
            subject,
            Array.from(weights, (w) => [w, w]),
          ),
        refusal,
      );
      refuses('a number instead of weights', () => fitWith(subject, 1), refusal);
    },
  },
  {
    name: 'refuses-weights-that-weigh-nothing',
    says: 'Weights that are negative, missing, infinite, no numbers, or all zero are refused.',
    appliesTo: weighted,
    check(subject) {
      const refusal = { codes: ['DATA'], mentions: ['sampleWeight'] } as const;
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, '1', null, 1n]) {
        const weights = Array.from(weightsOf(subject), (weight, i) => (i === 3 ? wrong : weight));
        refuses(`the weight ${String(wrong)}`, () => fitWith(subject, weights), {
          ...refusal,
          mentions: ['sampleWeight', 'row 3'],
        });
      }
      refuses('weights of zero', () => fitWith(subject, new Float64Array(subject.size)), refusal);
    },
  },
  {
    name: 'refuses-weights-it-would-ignore',
    says: 'An estimator that has no use for weights refuses them.',
    appliesTo: ({ isTabular, tags }) => isTabular && !tags.sampleWeight,
    check(subject) {
      const run = () => fitWith(subject, weightsOf(subject));
      refuses('sampleWeight', run, { codes: ['NOT_SUPPORTED'], mentions: ['sampleWeight'] });
      holds(fitWith(subject, null) !== null, 'null was refused');
    },
  },
];

/** Whole weights of one, two and three. */
function weightsOf(subject: Subject): Float64Array {
  return Float64Array.from({ length: subject.size }, (_, i) => 1 + ((i * 5) % 3));
}

function fitWith(subject: Subject, sampleWeight: unknown): ReturnType<Subject['fit']> {
  return subject.fit(subject.sample, { sampleWeight: sampleWeight as Float64Array });
}
