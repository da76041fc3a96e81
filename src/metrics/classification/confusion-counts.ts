import { pairwiseSum } from '../../kernels/index.js';
import type { AnyTargets, MultilabelTargets } from './any-targets.js';
import type { Targets } from './check-targets.js';

/** For each of some classes, labels or samples: the weight of what was predicted and true, and of what was not. */
export interface ConfusionCounts {
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly falseNegatives: Float64Array;
  readonly trueNegatives: Float64Array;
}

/** Weights as they are counted: of hits, of all that was predicted, of all that is true, and of everything. */
interface Tally {
  readonly hits: Float64Array;
  readonly predicted: Float64Array;
  readonly actual: Float64Array;
  readonly total: (k: number) => number;
}

/** Counts the classes or labels at the given positions, or the samples of multilabel targets over these labels. */
export function countConfusions(targets: AnyTargets, positions: Int32Array, samplewise: boolean): ConfusionCounts {
  if (!targets.multilabel) return complete(tallyClasses(targets, positions));
  return complete(samplewise ? tallySamples(targets, positions) : tallyColumns(targets, positions));
}

/** Misses are differences, as in a confusion matrix of scikit-learn: with real weights this decides the last bit. */
function complete({ hits, predicted, actual, total }: Tally): ConfusionCounts {
  const falsePositives = predicted.map((all, k) => all - hits[k]!);
  const falseNegatives = actual.map((all, k) => all - hits[k]!);
  const trueNegatives = hits.map((hit, k) => total(k) - hit - falsePositives[k]! - falseNegatives[k]!);
  return { truePositives: hits, falsePositives, falseNegatives, trueNegatives };
}

/** Position -1 is a class without samples. */
function tallyClasses({ classes, yTrue, yPred, sampleWeight }: Targets, positions: Int32Array): Tally {
  const hits = new Float64Array(classes.length);
  const predicted = new Float64Array(classes.length);
  const actual = new Float64Array(classes.length);
  for (let i = 0; i < yTrue.length; i++) {
    const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
    const [t, p] = [yTrue[i]!, yPred[i]!];
    actual[t]! += weight;
    predicted[p]! += weight;
    if (t === p) hits[t]! += weight;
  }
  const chosen = (all: Float64Array) => Float64Array.from(positions, (k) => (k < 0 ? 0 : all[k]!));
  const total = sampleWeight === null ? yTrue.length : pairwiseSum(sampleWeight);
  return { hits: chosen(hits), predicted: chosen(predicted), actual: chosen(actual), total: () => total };
}

function tallyColumns({ rows, width, yTrue, yPred, sampleWeight }: MultilabelTargets, columns: Int32Array): Tally {
  const hits = new Float64Array(columns.length);
  const predicted = new Float64Array(columns.length);
  const actual = new Float64Array(columns.length);
  for (let i = 0; i < rows; i++) {
    const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
    for (let k = 0; k < columns.length; k++) {
      const at = i * width + columns[k]!;
      const [t, p] = [yTrue[at]!, yPred[at]!];
      actual[k]! += t * weight;
      predicted[k]! += p * weight;
      hits[k]! += t * p * weight;
    }
  }
  const total = sampleWeight === null ? rows : pairwiseSum(sampleWeight);
  return { hits, predicted, actual, total: () => total };
}

/** The labels of one sample all have its weight, by which their number is multiplied. */
function tallySamples({ rows, width, yTrue, yPred, sampleWeight }: MultilabelTargets, columns: Int32Array): Tally {
  const hits = new Float64Array(rows);
  const predicted = new Float64Array(rows);
  const actual = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let [both, given, real] = [0, 0, 0];
    for (let k = 0; k < columns.length; k++) {
      const at = i * width + columns[k]!;
      both += yTrue[at]! * yPred[at]!;
      given += yPred[at]!;
      real += yTrue[at]!;
    }
    const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
    hits[i] = both * weight;
    predicted[i] = given * weight;
    actual[i] = real * weight;
  }
  const total = (i: number) => (sampleWeight === null ? 1 : sampleWeight[i]!) * columns.length;
  return { hits, predicted, actual, total };
}
