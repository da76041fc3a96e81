import { Matrix } from '../data/index.js';
import { r2Score } from '../metrics/index.js';
import { classesOf } from './classifier-laws.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf } from './outputs.js';
import type { Subject } from './subject.js';

const manyOf =
  (role: string) =>
  (subject: Subject): boolean =>
    subject.role === role && subject.tags.multiOutput;

/** Laws of estimators that learn several outputs at once. */
export const multiOutputLaws: readonly Law[] = [
  {
    name: 'rows-of-labels-come-back',
    says: 'y of two columns gives rows of two labels, two lists of classes and two matrices of probabilities.',
    appliesTo: manyOf('classifier'),
    check(subject) {
      const { X } = subject.sample;
      const model = subject.fit({ X, y: twoLabels(subject) });
      const classes = classesOf(model) as readonly (readonly unknown[])[];
      same('the classes', classes, [
        [0, 1],
        ['left', 'right'],
      ]);
      const predicted = methodOf(model, 'predict')!(X) as readonly (readonly unknown[])[];
      holds(
        predicted.length === subject.size &&
          predicted.every((row) => row.every((label, k) => classes[k]!.includes(label))),
        'predict returned something else than rows of labels',
      );
      const shares = (methodOf(model, 'predictProba')?.(X) ?? []) as readonly Matrix[];
      for (const proba of shares) same('the shape of probabilities', proba.shape, [subject.size, 2]);
      restores(subject, model, X);
    },
  },
  {
    name: 'rows-of-numbers-come-back',
    says: 'y of two columns gives a Matrix of two columns, whose score is the mean of the two R².',
    appliesTo: manyOf('regressor'),
    check(subject) {
      const { X } = subject.sample;
      const y = Array.from(subject.sample.y as Float64Array, (value) => [value, -2 * value]);
      const model = subject.fit({ X, y });
      const predicted = methodOf(model, 'predict')!(X) as Matrix;
      holds(predicted instanceof Matrix, 'predict returned no Matrix');
      same('the shape', predicted.shape, [subject.size, 2]);
      same('the score', methodOf(model, 'score')!(X, y), r2Score(y, predicted));
      same('a Matrix as y', subject.fit({ X, y: new Matrix(Float64Array.from(y.flat()), [y.length, 2]) }), model);
      restores(subject, model, X);
    },
  },
  {
    name: 'ragged-outputs-are-refused',
    says: 'Rows of y of different lengths, and another number of them than rows of X, are refused.',
    appliesTo: ({ tags }) => tags.multiOutput,
    check(subject) {
      const { X } = subject.sample;
      const rows = Array.from(subject.sample.y!, (value) => [value, value]);
      const ragged = rows.map((row, i) => (i === 3 ? row.slice(1) : row));
      refuses('a short row', () => subject.fit({ X, y: ragged }), { codes: ['SHAPE'], mentions: ['y', 'row 3'] });
      refuses('too few rows', () => subject.fit({ X, y: rows.slice(1) }), { codes: ['SHAPE'], mentions: ['y'] });
    },
  },
];

/** Whether a row belongs to the first group, and a text that says another thing about it. */
function twoLabels(subject: Subject): [number, string][] {
  return Array.from(subject.sample.y!, (label, i) => [label === 0 ? 0 : 1, i % 2 === 0 ? 'left' : 'right']);
}

function restores({ persistence }: Subject, model: Parameters<typeof outputsOf>[0], X: unknown): void {
  if (persistence === undefined) return;
  const again = persistence.load(persistence.save(model));
  same('the outputs of the restored model', outputsOf(again, X), outputsOf(model, X));
}
