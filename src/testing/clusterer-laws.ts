import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';
import type { Subject } from './subject.js';

const clusters = ({ role }: Subject): boolean => role === 'clusterer';

/** Laws of clusterers. */
export const clustererLaws: readonly Law[] = [
  {
    name: 'labels-each-row-of-fit',
    says: 'labels is an Int32Array with a cluster from 0, or -1 for noise, for each row, and no number is left out.',
    appliesTo: clusters,
    check(subject) {
      const labels = labelsOf(subject);
      holds(labels instanceof Int32Array, 'labels is no Int32Array');
      holds(labels.length === subject.size, `there are ${labels.length} labels`);
      const found = [...new Set(labels)].filter((label) => label !== -1).sort((a, b) => a - b);
      same(
        'the clusters',
        found,
        Array.from({ length: found.length }, (_, k) => k),
      );
    },
  },
  {
    name: 'finds-the-groups',
    says: 'Three well separated groups are found: the adjusted Rand index is above 0.4.',
    appliesTo: (subject) => clusters(subject) && !subject.tags.ignoresX && subject.matrix !== undefined,
    check(subject) {
      const labels = labelsOf(subject.has('nClusters') ? subject.with({ nClusters: 3 }) : subject);
      const index = adjustedRandIndex(labels, subject.sample.y as ArrayLike<number>);
      holds(index > 0.4, `it is ${index}`);
    },
  },
  {
    name: 'fit-predict-returns-the-labels',
    says: 'fitPredict returns the labels of the fitted model.',
    appliesTo: (subject) => clusters(subject) && !subject.tags.nonDeterministic,
    check(subject) {
      same('fitPredict', methodOf(subject.spec, 'fitPredict')!(subject.sample.X), labelsOf(subject));
    },
  },
  {
    name: 'predicts-the-labels-of-its-rows',
    says: 'predict gives the rows of fit the labels that they have.',
    appliesTo: (subject) => clusters(subject) && methodOf(subject.model, 'predict') !== undefined,
    check(subject) {
      same('predict', methodOf(subject.model, 'predict')!(subject.sample.X), labelsOf(subject));
    },
  },
  {
    name: 'ignores-y',
    says: 'y makes no difference.',
    appliesTo: (subject) => clusters(subject) && !subject.tags.nonDeterministic,
    check(subject) {
      same('the model', subject.fit({ X: subject.sample.X, y: undefined }), subject.model);
    },
  },
];

function labelsOf({ model }: Subject): Int32Array {
  return (model as unknown as { labels: Int32Array }).labels;
}

/** Agreement of two groupings, corrected for chance: 1 for equal ones, 0 on average for random ones. */
function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const [both, inA, inB] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (let i = 0; i < n; i++) {
    for (const [counts, key] of [
      [both, `${a[i]} ${b[i]}`],
      [inA, `${a[i]}`],
      [inB, `${b[i]}`],
    ] as const) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const pairs = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const expected = (pairs(inA) * pairs(inB)) / ((n * (n - 1)) / 2);
  const most = (pairs(inA) + pairs(inB)) / 2;
  return most === expected ? 1 : (pairs(both) - expected) / (most - expected);
}
