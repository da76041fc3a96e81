import type { Label } from '../data/index.js';
import { classesOf, predict } from './classifier-laws.js';
import { holds, refuses, same, succeedsOrRefuses } from './expect.js';
import type { Law } from './law.js';
import { outputsOf } from './outputs.js';
import type { Subject } from './subject.js';

const classifies = ({ role }: Subject): boolean => role === 'classifier';

/** Laws of the labels that a classifier learns from. */
export const classLaws: readonly Law[] = [
  {
    name: 'labels-come-back-as-they-are',
    says: 'Text, booleans and negative numbers are labels like any others and come back unchanged, classes sorted.',
    appliesTo: classifies,
    check(subject) {
      const codes = Array.from({ length: subject.size }, (_, i) => i % 2);
      const reference = predict(subject.fit({ X: subject.sample.X, y: codes }), subject.sample.X);
      const kinds: readonly (readonly [Label, Label])[] = [
        ['ä', 'ö'],
        ['10', '9'],
        ['', '__proto__'],
        [false, true],
        [-3, -1],
        [-1, 1],
        [7, 1e9],
      ];
      for (const classes of kinds) {
        const model = subject.fit({ X: subject.sample.X, y: codes.map((code) => classes[code]!) });
        same('classes', [...classesOf(model)], [...classes]);
        const labels = reference.map((code) => classes[code as number]);
        same('predictions', [...predict(model, subject.sample.X)], labels);
      }
    },
  },
  {
    name: 'takes-labels-in-any-form',
    says: 'Labels in arrays and typed arrays give the same model.',
    appliesTo: classifies,
    check(subject) {
      const { X, y } = subject.sample;
      const codes = y as readonly number[];
      const forms = [
        Object.freeze([...codes]),
        Int32Array.from(codes),
        Uint8Array.from(codes),
        Float64Array.from(codes),
      ];
      for (const form of forms) same('the model', subject.fit({ X, y: form }), subject.model);
    },
  },
  {
    name: 'a-column-of-labels-is-a-vector',
    says: 'y of one column is taken as a vector, with a note in the report.',
    appliesTo: ({ role }) => role === 'classifier' || role === 'regressor',
    check(subject) {
      const { X, y } = subject.sample;
      const column = Array.from(y!, (value) => [value]);
      if (!succeedsOrRefuses('y of one column', () => subject.fit({ X, y: column }))) return;
      const model = subject.fit({ X, y: column });
      same('the model', model, subject.model);
      holds(
        model.report.warnings.some(({ code }) => code === 'DATA'),
        'the report says nothing',
      );
    },
  },
  {
    name: 'several-outputs-are-refused',
    says: 'y of two columns is refused where the estimator has one output.',
    appliesTo: ({ role, tags }) => (role === 'classifier' || role === 'regressor') && !tags.multiOutput,
    check(subject) {
      const y = Array.from(subject.sample.y!, (value) => [value, value]);
      refuses('y of two columns', () => subject.fit({ X: subject.sample.X, y }), {
        codes: ['NOT_SUPPORTED', 'DATA', 'SHAPE'],
        mentions: ['y'],
      });
    },
  },
  {
    name: 'one-class-is-learnt-or-refused',
    says: 'y with a single class gives a model that predicts it, or is refused with a message about classes.',
    appliesTo: classifies,
    check(subject) {
      const { X } = subject.sample;
      const run = () => subject.fit({ X, y: new Array<string>(subject.size).fill('only') });
      if (succeedsOrRefuses('a single class', run)) {
        holds(
          predict(run(), X).every((label) => label === 'only'),
          'predict returned another label',
        );
      } else refuses('a single class', run, { codes: ['DATA'], mentions: ['class'] });
    },
  },
  {
    name: 'one-class-by-weight-is-learnt-or-refused',
    says: 'Weights that leave a single class give a model that predicts it, or are refused.',
    appliesTo: (subject) => classifies(subject) && subject.tags.sampleWeight,
    check(subject) {
      const { X } = subject.sample;
      const y = Array.from({ length: subject.size }, (_, i) => (i % 3 === 0 ? 'seldom' : 'often'));
      const sampleWeight = y.map((label) => (label === 'often' ? 1 : 0));
      const run = () => subject.fit({ X, y }, { sampleWeight });
      if (!succeedsOrRefuses('a single class by weight', run)) return;
      outputsOf(run(), X);
      if (!subject.tags.ignoresX) {
        holds(
          predict(run(), X).every((label) => label === 'often'),
          'predict returned a class without weight',
        );
      }
    },
  },
  {
    name: 'refuses-what-is-no-label',
    says: 'Fractions, missing values, infinities, objects and mixed kinds are no labels.',
    appliesTo: classifies,
    check(subject) {
      const strange = [0.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}, 1n, new Date(0), [0, 1], 'a'];
      for (const label of strange) {
        const y = Array.from(subject.sample.y!, (value, i): unknown => (i === 4 ? label : value));
        const run = () => subject.fit({ X: subject.sample.X, y });
        refuses(`the label ${String(label)}`, run, {
          codes: ['DATA', 'SHAPE', 'NOT_SUPPORTED'],
          mentions: ['y', 'row 4'],
        });
      }
    },
  },
  {
    name: 'refuses-three-classes-as-tagged',
    says: 'A classifier for two classes refuses three with a message about classes.',
    appliesTo: (subject) => classifies(subject) && !subject.tags.multiClass,
    check(subject) {
      const y = Array.from({ length: subject.size }, (_, i) => i % 3);
      refuses('three classes', () => subject.fit({ X: subject.sample.X, y }), { codes: ['DATA'], mentions: ['class'] });
    },
  },
];
