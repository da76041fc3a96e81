import { pairwiseSum } from '../../kernels/index.js';
import type { Average, OnWarning, ZeroDivision } from '../shared-options.js';
import type { Targets } from './check-targets.js';
import { averageClasses, type ClassScores, countClasses, type ScoreName, scoreClasses } from './class-scores.js';

/** One line of a classification report. */
export interface ReportRow {
  readonly precision: number;
  readonly recall: number;
  readonly 'f1-score': number;
  /** Number (or weight) of the samples of the class. */
  readonly support: number;
}

/** All lines of a classification report. */
export interface ReportRows {
  readonly classes: readonly ReportRow[];
  readonly micro: ReportRow;
  readonly macro: ReportRow;
  readonly weighted: ReportRow;
}

const WARN_FOR: readonly ScoreName[] = ['precision', 'recall', 'f-score'];

/** Scores the classes at the given positions, and averages them in each way. */
export function scoreRows(
  targets: Targets,
  positions: Int32Array,
  zeroDivision: ZeroDivision,
  onWarning: OnWarning | null,
): ReportRows {
  const counts = countClasses(targets, positions);
  const settings = { beta: 1, zeroDivision, warnFor: WARN_FOR, onWarning };
  const scores = scoreClasses(counts, { ...settings, average: null });
  const total = pairwiseSum(scores.support);
  const pooled = scoreClasses(counts, { ...settings, average: 'micro' });
  return {
    classes: Array.from(positions, (_, k) => ({
      precision: scores.precision[k]!,
      recall: scores.recall[k]!,
      'f1-score': scores.fscore[k]!,
      support: scores.support[k]!,
    })),
    micro: averageRow(pooled, 'micro', total),
    macro: averageRow(scores, 'macro', total),
    weighted: averageRow(scores, 'weighted', total),
  };
}

function averageRow({ precision, recall, fscore, support }: ClassScores, average: Average, total: number): ReportRow {
  return {
    precision: averageClasses(precision, support, average),
    recall: averageClasses(recall, support, average),
    'f1-score': averageClasses(fscore, support, average),
    support: total,
  };
}
