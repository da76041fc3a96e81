import type { Label } from '../data/index.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';
import type { Subject } from './subject.js';

const encodes = ({ role }: Subject): boolean => role === 'label-encoder';

/** Laws of what is fitted on labels alone. */
export const labelEncoderLaws: readonly Law[] = [
  {
    name: 'decodes-what-it-encodes',
    says: 'inverseTransform gives the labels again that transform has encoded.',
    appliesTo: encodes,
    check({ model, sample }) {
      const codes = methodOf(model, 'transform')!(sample.X);
      same('the labels', methodOf(model, 'inverseTransform')!(codes), [...(sample.X as readonly Label[])]);
    },
  },
  {
    name: 'refuses-unknown-labels',
    says: 'A label that fit has not seen is refused with its place.',
    appliesTo: encodes,
    check({ model, sample }) {
      const labels = [...(sample.X as readonly Label[]).slice(0, 2), 'no such label'];
      refuses('an unknown label', () => methodOf(model, 'transform')!(labels), {
        codes: ['DATA'],
        mentions: ['row 2'],
      });
    },
  },
  {
    name: 'encodes-labels-of-any-kind',
    says: 'Numbers, text and booleans can be encoded, sorted; empty, mixed and missing labels are refused.',
    appliesTo: encodes,
    check(subject) {
      const encode = (X: unknown) => subject.fit({ X, y: undefined });
      const kinds: readonly (readonly [Label, Label])[] = [
        ['a', 'b'],
        [-2, 7],
        [false, true],
      ];
      for (const [low, high] of kinds) {
        const { classes } = encode([high, low, high]) as unknown as { classes: readonly Label[] };
        same('classes', [...classes], [low, high]);
        holds(Object.isFrozen(classes), 'classes can be written to');
      }
      for (const wrong of [[], ['a', 1], ['a', null], [Number.NaN], [{}], 'ab', 3, null, undefined]) {
        refuses(`the labels ${JSON.stringify(wrong)}`, () => encode(wrong), {
          codes: ['DATA', 'SHAPE'],
          mentions: ['y'],
        });
      }
    },
  },
];
