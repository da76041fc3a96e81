import type { ClassTargets, FitContext } from '../base/index.js';
import { custom, describe, InvalidParameterError, type Rule } from '../core/index.js';
import { isLabel, type Label } from '../data/index.js';

/** What rows without neighbours are: one label, one for each output, or the most frequent one of each. */
export type OutlierLabel = Label | readonly Label[];

/** The rule of the parameter `outlierLabel`. */
export function outlierLabelRule(): Rule<OutlierLabel | null> {
  return custom<OutlierLabel | null>({
    must: "be a label, an array with a label for each output, 'most_frequent', or null",
    test: (value) => value === null || isLabel(value) || (Array.isArray(value) && value.every(isLabel)),
    default: null,
    copy: (value) => (Array.isArray(value) ? Object.freeze([...(value as Label[])]) : value),
  });
}

/** The label of rows without neighbours for each output. */
export function learnOutlierLabels(
  owner: string,
  given: OutlierLabel | null,
  targets: ClassTargets,
  warn: FitContext['warn'],
): readonly Label[] | null {
  if (given === null) return null;
  if (given === 'most_frequent') return Object.freeze(targets.map(mostFrequent));
  const labels = Array.isArray(given) ? (given as readonly Label[]) : targets.map(() => given as Label);
  if (labels.length !== targets.length) {
    const must = `have a label for each of ${targets.length} outputs`;
    throw new InvalidParameterError({ owner, subject: 'outlierLabel', must, got: `${labels.length} of them` });
  }
  labels.forEach((label, k) => {
    const { classes } = targets[k]!;
    const isWhole = classes.every((own) => Number.isInteger(own));
    if (typeof label !== typeof classes[0] || (isWhole && !Number.isInteger(label))) {
      const must = `be of the kind of the labels of y, such as ${describe(classes[0])}`;
      throw new InvalidParameterError({ owner, subject: 'outlierLabel', must, got: describe(label) });
    }
    if (classes.includes(label)) return;
    const message = `${owner}: outlierLabel ${describe(label)} is no class of y, so that outliers have no probabilities`;
    warn({ code: 'DATA', owner, message });
  });
  return Object.freeze([...labels]);
}

function mostFrequent({ classes, codes }: ClassTargets[number]): Label {
  const counts = new Int32Array(classes.length);
  for (const code of codes) counts[code]!++;
  return classes[counts.indexOf(counts.reduce((a, b) => Math.max(a, b)))]!;
}
