// What the compiler knows of metrics of labels, and the mistakes that it must catch. Compiled, never run.
import type { Matrix, MatrixLike } from 'pipefit/data';
import {
  accuracyScore,
  classificationReport,
  classLikelihoodRatios,
  cohenKappaScore,
  confusionMatrix,
  f1Score,
  fbetaScore,
  hammingLoss,
  hingeLoss,
  jaccardScore,
  makeScorer,
  matthewsCorrcoef,
  multilabelConfusionMatrix,
  precisionRecallFscoreSupport,
  type ReportRow,
  zeroOneLoss,
} from 'pipefit/metrics';

declare const words: ('spam' | 'ham')[];
declare const answers: string[];
declare const counts: Int32Array;
declare const flags: boolean[];
declare const tags: number[][];
declare const matrix: Matrix;
declare const anyMatrix: MatrixLike;

// ---------- labels and multilabel targets both compile
const shares: number[] = [
  accuracyScore(words, answers),
  accuracyScore(counts, [1, 2]),
  accuracyScore(tags, matrix),
  accuracyScore(
    anyMatrix,
    flags.map((flag) => [flag, !flag]),
  ),
  hammingLoss(flags, flags),
  hammingLoss(matrix, tags, { sampleWeight: counts }),
  zeroOneLoss(words, answers, { normalize: false }),
  zeroOneLoss(tags, tags),
  cohenKappaScore(words, answers, { weights: 'quadratic', labels: ['ham', 'spam'] }),
  matthewsCorrcoef(flags, flags),
  hingeLoss(words, tags, { labels: ['ham', 'spam', 'other'] }),
  hingeLoss(flags, counts),
];
// @ts-expect-error one label beside many
accuracyScore(words, tags);
// @ts-expect-error strings beside numbers
hammingLoss(words, counts);
// @ts-expect-error labels only
confusionMatrix(tags, tags);
// @ts-expect-error labels only
matthewsCorrcoef(tags, tags);
// @ts-expect-error labels of another kind
cohenKappaScore(words, answers, { labels: [0, 1] });

// ---------- the average decides what comes back, and which are there
const one: number = f1Score(words, answers, { average: 'macro' });
const each: Float64Array = f1Score(words, answers, { average: null });
const bySample: number = f1Score(tags, matrix, { average: 'samples', labels: [0, 2] });
const byLabel: Float64Array = jaccardScore(tags, matrix, { average: null });
const weighted: number = fbetaScore(tags, tags, { beta: 2, average: 'weighted' });
const [precision, , , support] = precisionRecallFscoreSupport(tags, tags);
const perLabel: Float64Array[] = [precision, support];
const [mean, , , none]: readonly [number, number, number, null] = precisionRecallFscoreSupport(tags, tags, {
  average: 'samples',
});
// @ts-expect-error multilabel targets need an average
f1Score(tags, tags);
// @ts-expect-error and not this one
jaccardScore(tags, tags, { average: 'binary' });
// @ts-expect-error labels have no average over samples
jaccardScore(words, answers, { average: 'samples' });
// @ts-expect-error labels of multilabel targets are columns
f1Score(tags, tags, { average: 'macro', labels: ['politics'] });
// @ts-expect-error beta is required
fbetaScore(tags, tags, { average: 'macro' });
// @ts-expect-error no such value
jaccardScore(words, answers, { zeroDivision: 0.5 });

// ---------- reports
const text: string = classificationReport(tags, tags);
const samples: ReportRow = classificationReport(tags, tags, { outputDict: true })['samples avg'];
const accuracy: number | undefined = classificationReport(words, answers, { outputDict: true }).accuracy;

// ---------- the others
const matrices: readonly Matrix[] = multilabelConfusionMatrix(tags, tags, { samplewise: true });
// @ts-expect-error labels are not counted by samples
multilabelConfusionMatrix(words, answers, { samplewise: true });
const [positive, negative]: readonly [number, number] = classLikelihoodRatios(words, answers, {
  labels: ['ham', 'spam'],
  replaceUndefinedBy: { 'LR+': 1, 'LR-': 1 },
});
// @ts-expect-error a ratio is missing
classLikelihoodRatios(words, answers, { replaceUndefinedBy: { 'LR+': 1 } });

// ---------- scorers
const scorers = [
  makeScorer(jaccardScore, { average: 'macro', labels: ['ham', 'spam'] }),
  makeScorer(jaccardScore, { average: 'samples', labels: [0, 2] }),
  makeScorer(f1Score, { average: 'samples' }),
  makeScorer(hammingLoss, { greaterIsBetter: false }),
  makeScorer(cohenKappaScore, { weights: 'linear' }),
  makeScorer(zeroOneLoss, { greaterIsBetter: false }),
  makeScorer(hingeLoss, { greaterIsBetter: false, responseMethod: 'decision_function' }),
];
// @ts-expect-error averaged over classes or samples, a scorer gives one number
makeScorer(f1Score, { average: null });
// @ts-expect-error no such weights
makeScorer(cohenKappaScore, { weights: 'cubic' });

export const used: readonly unknown[] = [
  ...[shares, one, each, bySample, byLabel, weighted, perLabel, mean, none, text, samples, accuracy, matrices],
  ...[positive, negative, scorers],
];
