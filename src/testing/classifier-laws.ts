import type { FittedModel } from '../base/index.js';
import { Matrix } from '../data/index.js';
import { accuracyScore } from '../metrics/index.js';
import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';
import type { Subject } from './subject.js';

/** Sums of a few probabilities. */
const TOLERANCE = 1e-12;

const classifies = ({ role }: Subject): boolean => role === 'classifier';
const has = (subject: Subject, ...methods: readonly string[]): boolean =>
  classifies(subject) && methods.every((name) => methodOf(subject.model, name) !== undefined);

/** Laws of what a fitted classifier answers. */
export const classifierLaws: readonly Law[] = [
  {
    name: 'tells-groups-apart',
    says: 'A classifier learns three well separated groups: more than 83 % of its own rows are right.',
    appliesTo: (subject) => classifies(subject) && !subject.tags.ignoresX,
    check({ model, sample }) {
      const score = methodOf(model, 'score')!(sample.X, sample.y) as number;
      holds(score > 0.83, `only ${score} of the rows are right`);
    },
  },
  {
    name: 'predicts-its-classes',
    says: 'classes are the sorted labels of y, and predict returns nothing else.',
    appliesTo: classifies,
    check({ model, sample }) {
      const classes = classesOf(model);
      same(
        'classes',
        [...classes],
        [...new Set(sample.y as readonly number[])].sort((a, b) => a - b),
      );
      const strange = predict(model, sample.X).find((label) => !classes.includes(label));
      holds(strange === undefined, `predict returned ${String(strange)}`);
      holds(Object.isFrozen(classes), 'classes can be written to');
    },
  },
  {
    name: 'score-is-accuracy',
    says: 'score is the share of labels that predict gets right, by weight.',
    appliesTo: classifies,
    check({ model, sample, size }) {
      const sampleWeight = Array.from({ length: size }, (_, i) => 1 + (i % 4));
      const y = sample.y as readonly number[];
      for (const options of [{}, { sampleWeight }]) {
        const expected = accuracyScore(y, predict(model, sample.X) as number[], options);
        same('score', methodOf(model, 'score')!(sample.X, y, options), expected);
      }
    },
  },
  {
    name: 'probabilities-are-probabilities',
    says: 'predictProba has a column for each class, numbers from 0 to 1, and rows that sum to 1.',
    appliesTo: (subject) => has(subject, 'predictProba'),
    check({ model, sample, size }) {
      const proba = methodOf(model, 'predictProba')!(sample.X) as Matrix;
      holds(proba instanceof Matrix, 'predictProba returned no Matrix');
      same('the shape', proba.shape, [size, classesOf(model).length]);
      for (let i = 0; i < size; i++) {
        const row = proba.row(i);
        holds(
          row.every((p) => p >= 0 && p <= 1),
          `row ${i} is ${row.join(', ')}`,
        );
        same(
          `the sum of row ${i}`,
          row.reduce((sum, p) => sum + p, 0),
          1,
          TOLERANCE,
        );
      }
    },
  },
  {
    name: 'log-probabilities-are-logarithms',
    says: 'predictLogProba is the logarithm of predictProba.',
    appliesTo: (subject) => has(subject, 'predictProba', 'predictLogProba'),
    check({ model, sample }) {
      const proba = methodOf(model, 'predictProba')!(sample.X) as Matrix;
      const logs = methodOf(model, 'predictLogProba')!(sample.X) as Matrix;
      same('the logarithms', logs.data, proba.data.map(Math.log), TOLERANCE);
    },
  },
  {
    name: 'predicts-the-most-probable-class',
    says: 'predict returns a class of the greatest probability.',
    appliesTo: (subject) => has(subject, 'predictProba') && !subject.tags.ignoresX,
    check({ model, sample }) {
      const proba = methodOf(model, 'predictProba')!(sample.X) as Matrix;
      const classes = classesOf(model);
      for (const [i, label] of predict(model, sample.X).entries()) {
        const row = proba.row(i);
        holds(row[classes.indexOf(label)] === Math.max(...row), `row ${i}: ${String(label)} of ${row.join(', ')}`);
      }
    },
  },
  {
    name: 'probability-rises-with-decision',
    says: 'Where the decision function is higher, so is the probability, and predict follows its sign or maximum.',
    appliesTo: (subject) => has(subject, 'decisionFunction'),
    check(subject) {
      const { model } = subject;
      const { X } = subject.sample;
      const decision = methodOf(model, 'decisionFunction')!(X) as Matrix | Float64Array;
      const classes = classesOf(model);
      const scores = decision instanceof Matrix ? decision : twoColumns(decision);
      same('the shape', scores.shape, [subject.size, classes.length]);
      for (const [i, label] of predict(model, X).entries()) {
        const row = scores.row(i);
        holds(row[classes.indexOf(label)] === Math.max(...row), `row ${i}: ${String(label)} of ${row.join(', ')}`);
      }
      const proba = methodOf(model, 'predictProba')?.(X) as Matrix | undefined;
      if (proba !== undefined && classes.length === 2)
        same('the order', ranks(proba.column(1)), ranks(scores.column(1)));
    },
  },
  {
    name: 'huge-class-weight-wins',
    says: 'A class with an overwhelming weight is predicted nearly everywhere.',
    appliesTo: (subject) => classifies(subject) && subject.has('classWeight') && !subject.tags.pairwise,
    check(subject) {
      // The classes overlap completely: every row occurs once in each.
      const { X } = subject.take([0, 1, 2, 0, 1, 2]);
      const spec = subject.with({ classWeight: { 0: 1e6, 1: 1e-3 } });
      const model = spec.fit({ X, y: [0, 0, 0, 1, 1, 1] });
      const share = predict(model, X).filter((label) => label === 0).length / 6;
      holds(share > 0.87, `it is predicted for a share of ${share}`);
    },
  },
  {
    name: 'balanced-is-the-weights-it-stands-for',
    says: "classWeight 'balanced' equals the weights n / (classes · rows of the class).",
    appliesTo: (subject) => classifies(subject) && subject.has('classWeight') && !subject.tags.pairwise,
    check(subject) {
      const rows = [0, 3, 6, 9, 12, 15, 1, 4];
      const y = [0, 0, 0, 0, 0, 0, 1, 1];
      const { X } = subject.take(rows);
      const outputs = ['balanced', { 0: 8 / 12, 1: 8 / 4 }].map((classWeight) =>
        predict(subject.with({ classWeight }).fit({ X, y }), subject.sample.X),
      );
      same('predictions', outputs[0], outputs[1]);
    },
  },
];

/** The classes of a fitted classifier. */
export function classesOf(model: FittedModel): readonly unknown[] {
  return (model as unknown as { classes: readonly unknown[] }).classes;
}

/** The predicted labels. */
export function predict(model: FittedModel, X: unknown): readonly unknown[] {
  return methodOf(model, 'predict')!(X) as readonly unknown[];
}

/** A single score counts for the second class and against the first. */
function twoColumns(scores: Float64Array): Matrix {
  const cells = Array.from(scores).flatMap((score) =>
    [score > 0 ? 0 : 1, score > 0 ? 1 : 0].map((side) => side * Math.abs(score)),
  );
  return new Matrix(Float64Array.from(cells), [scores.length, 2]);
}

function ranks(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
}
