import { pairwiseSum } from '../../kernels/index.js';
import type { MultilabelAverage, OnWarning, ZeroDivision } from '../shared-options.js';
import type { AnyTargets } from './any-targets.js';
import { averageScores, type ClassScores, type ScoreName, scoreClasses } from './class-scores.js';
import { countConfusions } from './confusion-counts.js';

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
  /** Of multilabel targets only. */
  readonly samples: ReportRow | null;
}

const WARN_FOR: readonly ScoreName[] = ['precision', 'recall', 'f-score'];

/** Scores the classes at the given positions, and averages them in each way. */
export function scoreRows(
  targets: AnyTargets,
  positions: Int32Array,
  zeroDivision: ZeroDivision,
  onWarning: OnWarning | null,
): ReportRows {
  const settings = { beta: 1, zeroDivision, warnFor: WARN_FOR, onWarning };
  const counts = countConfusions(targets, positions, false);
  const scores = scoreClasses(counts, { ...settings, average: null });
  const pooled = scoreClasses(counts, { ...settings, average: 'micro' });
  const total = pairwiseSum(scores.support);
  const averaged = (of: ClassScores, average: MultilabelAverage): ReportRow => {
    const mean = (values: Float64Array) => averageScores(values, of.support, targets.sampleWeight, average);
    return { precision: mean(of.precision), recall: mean(of.recall), 'f1-score': mean(of.fscore), support: total };
  };
  const each = () => scoreClasses(countConfusions(targets, positions, true), { ...settings, average: 'samples' });
  return {
    classes: Array.from(positions, (_, k) => ({
      precision: scores.precision[k]!,
      recall: scores.recall[k]!,
      'f1-score': scores.fscore[k]!,
      support: scores.support[k]!,
    })),
    micro: averaged(pooled, 'micro'),
    macro: averaged(scores, 'macro'),
    weighted: averaged(scores, 'weighted'),
    samples: targets.multilabel ? averaged(each(), 'samples') : null,
  };
}
