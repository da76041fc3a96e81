import { r2Score } from '../metrics/index.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf } from './outputs.js';
import type { Subject } from './subject.js';

const regresses = ({ role }: Subject): boolean => role === 'regressor';

/** Laws of regressors. */
export const regressorLaws: readonly Law[] = [
  {
    name: 'follows-a-line',
    says: 'A regressor learns a linear target: R² of its own rows is above 0.5.',
    appliesTo: (subject) => regresses(subject) && !subject.tags.ignoresX,
    check({ model, sample }) {
      const score = methodOf(model, 'score')!(sample.X, sample.y) as number;
      holds(score > 0.5, `R² is ${score}`);
    },
  },
  {
    name: 'predicts-numbers',
    says: 'predict returns a Float64Array of finite numbers.',
    appliesTo: regresses,
    check({ model, sample, size }) {
      const predicted = methodOf(model, 'predict')!(sample.X);
      holds(predicted instanceof Float64Array && predicted.length === size, 'predict returned something else');
      holds(predicted.every(Number.isFinite), 'some numbers are not finite');
    },
  },
  {
    name: 'score-is-r2',
    says: 'score is R² of the predictions, by weight.',
    appliesTo: regresses,
    check({ model, sample, size }) {
      const sampleWeight = Array.from({ length: size }, (_, i) => 1 + (i % 4));
      const y = sample.y as Float64Array;
      const predicted = methodOf(model, 'predict')!(sample.X) as Float64Array;
      for (const options of [{}, { sampleWeight }]) {
        same('score', methodOf(model, 'score')!(sample.X, y, options), r2Score(y, predicted, options));
      }
    },
  },
  {
    name: 'has-no-classes',
    says: 'A regressor has neither classes nor probabilities nor a decision function.',
    appliesTo: regresses,
    check({ model }) {
      for (const name of ['classes', 'predictProba', 'predictLogProba', 'decisionFunction']) {
        holds(!(name in model), `the model has ${name}`);
      }
    },
  },
  {
    name: 'takes-targets-in-any-form',
    says: 'A target in arrays and typed arrays, of integers or floats, gives the same model.',
    appliesTo: regresses,
    check(subject) {
      const { X } = subject.sample;
      const y = Array.from(subject.sample.y as Float64Array, (value) => Math.round(value) + 0);
      const reference = subject.fit({ X, y: Float64Array.from(y) });
      for (const form of [Object.freeze([...y]), Int32Array.from(y), Float32Array.from(y)]) {
        const model = subject.fit({ X, y: form });
        same('the model', model, reference);
        same('its outputs', outputsOf(model, X), outputsOf(reference, X));
      }
    },
  },
  {
    name: 'refuses-what-is-no-number',
    says: 'Missing values, infinities, text and objects are no targets.',
    appliesTo: regresses,
    check(subject) {
      for (const wrong of [Number.NaN, Number.NEGATIVE_INFINITY, null, undefined, 'a', '1', {}, 1n, new Date(0)]) {
        const y = Array.from(subject.sample.y!, (value, i): unknown => (i === 4 ? wrong : value));
        const run = () => subject.fit({ X: subject.sample.X, y });
        refuses(`the target ${String(wrong)}`, run, { codes: ['DATA'], mentions: ['y', 'row 4'] });
      }
    },
  },
];
