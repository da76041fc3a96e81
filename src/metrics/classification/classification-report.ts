import {
  arrayOf,
  flag,
  InvalidParameterError,
  integer,
  nullable,
  type ParamRules,
  resolveParams,
  text,
} from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import {
  labelsRule,
  type OnWarning,
  onWarningRule,
  sampleWeightRule,
  type ZeroDivision,
  zeroDivisionRule,
} from '../shared-options.js';
import { type AnyTarget, type AnyTargets, checkAnyTargets } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { type ReportRow, type ReportRows, scoreRows } from './report-rows.js';
import { formatReport } from './report-text.js';
import { chooseLabels } from './set-scores.js';

/** Options of {@link classificationReport}. */
export interface ClassificationReportOptions<L extends Label = Label> {
  /** The classes to report, in this order. @defaultValue null: all classes of `yTrue` and `yPred`, sorted */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Names to show for the classes, in their order. @defaultValue null: the labels themselves */
  readonly targetNames?: readonly string[] | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Decimals of the printed scores. @defaultValue 2 */
  readonly digits?: number;
  /** Return an object instead of text. @defaultValue false */
  readonly outputDict?: boolean;
  /** The score where there is nothing to divide by: 0, 1 or NaN; `'warn'` is 0 and a warning. @defaultValue 'warn' */
  readonly zeroDivision?: ZeroDivision;
  /** Told of undefined scores and of names that do not fit. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

/**
 * A report as an object: a row for each class and each average, under the names that the text shows. `accuracy` is
 * there when all classes are reported, `'micro avg'` otherwise.
 */
export type ClassificationReport = {
  readonly accuracy?: number;
  readonly 'micro avg'?: ReportRow;
  readonly 'macro avg': ReportRow;
  readonly 'weighted avg': ReportRow;
} & { readonly [name: string]: ReportRow };

/** A report on multilabel targets as an object: a row for each label and each average. */
export interface MultilabelReport {
  readonly 'micro avg': ReportRow;
  readonly 'macro avg': ReportRow;
  readonly 'weighted avg': ReportRow;
  readonly 'samples avg': ReportRow;
  readonly [name: string]: ReportRow;
}

interface Resolved {
  readonly labels: Labels | null;
  readonly targetNames: readonly string[] | null;
  readonly sampleWeight: VectorLike | null;
  readonly digits: number;
  readonly outputDict: boolean;
  readonly zeroDivision: ZeroDivision;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  labels: labelsRule,
  targetNames: nullable(arrayOf(text())),
  sampleWeight: sampleWeightRule,
  digits: integer({ min: 0, default: 2 }),
  outputDict: flag(false),
  zeroDivision: zeroDivisionRule,
  onWarning: onWarningRule,
};

const OWNER = 'classificationReport';

/**
 * Precision, recall, F1 and support of every class and their averages, as text laid out as scikit-learn prints it or,
 * with `outputDict: true`, as an object.
 *
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN or continuous targets ·
 * InvalidParameterError for a wrong number of `targetNames`.
 * @example
 * ```ts
 * import { classificationReport } from 'pipefit/metrics';
 * const text = classificationReport(['cat', 'ant', 'cat'], ['cat', 'ant', 'ant']);
 * const report = classificationReport(['cat', 'ant', 'cat'], ['cat', 'ant', 'ant'], { outputDict: true });
 * report['cat']; // { precision: 1, recall: 0.5, 'f1-score': 0.666…, support: 2 }
 * report.accuracy; // 0.666…
 * const tags = classificationReport([[1, 0], [1, 1]], [[1, 0], [0, 1]], { outputDict: true });
 * tags['samples avg'].recall; // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.classification_report.html
 */
export function classificationReport<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: ClassificationReportOptions<L> & { readonly outputDict: true },
): ClassificationReport;
export function classificationReport(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: ClassificationReportOptions<number> & { readonly outputDict: true },
): MultilabelReport;
export function classificationReport(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options?: ClassificationReportOptions<number> & { readonly outputDict?: false },
): string;
export function classificationReport<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: ClassificationReportOptions<L> & { readonly outputDict?: false },
): string;
export function classificationReport(
  yTrue: AnyTarget,
  yPred: AnyTarget,
  options?: ClassificationReportOptions,
): string | ClassificationReport | MultilabelReport {
  const resolved = resolveParams(OWNER, rules, options);
  const targets = checkAnyTargets(OWNER, yTrue, yPred, resolved.sampleWeight);
  const { labels, digits, zeroDivision, onWarning } = resolved;
  const positions = chooseLabels(OWNER, targets, labels);
  const names = rowNames(labels ?? (targets.multilabel ? positions : targets.classes), resolved);
  const rows = scoreRows(targets, positions, zeroDivision, onWarning);
  const complete = !targets.multilabel && targets.classes.every((_, k) => positions.includes(k));
  const middle = complete ? 'accuracy' : 'micro avg';
  return resolved.outputDict
    ? asObject(names, rows, middle)
    : formatReport(names, rows, middle, digits, wholeSupport(targets));
}

/** The names of the classes as they are shown. */
function rowNames(labels: Labels, { targetNames, labels: chosen, onWarning }: Resolved): readonly string[] {
  if (targetNames === null) return Array.from(labels, labelText);
  if (targetNames.length === labels.length) return targetNames;
  const must = `have ${labels.length} names, one for each class`;
  if (chosen === null) {
    throw new InvalidParameterError({ owner: OWNER, subject: 'targetNames', must, got: String(targetNames.length) });
  }
  onWarning?.({ code: 'TARGET_NAMES_LENGTH', message: `targetNames should ${must}; got ${targetNames.length}` });
  return targetNames;
}

/** A label as Python prints it, so that reports are the same text. */
function labelText(label: Label): string {
  if (typeof label === 'boolean') return label ? 'True' : 'False';
  return String(label);
}

/** Whether supports print without decimals: scikit-learn counts in floats under weights, and when no label is predicted right. */
function wholeSupport({ multilabel, yTrue, yPred, sampleWeight }: AnyTargets): boolean {
  return sampleWeight === null && (multilabel || yTrue.some((code, i) => code === yPred[i]));
}

function asObject(names: readonly string[], rows: ReportRows, middle: 'accuracy' | 'micro avg'): ClassificationReport {
  const entries: [string, ReportRow | number][] = [];
  rows.classes.slice(0, names.length).forEach((row, k) => {
    entries.push([names[k]!, row]);
  });
  entries.push([middle, middle === 'accuracy' ? rows.micro.precision : rows.micro]);
  entries.push(['macro avg', rows.macro], ['weighted avg', rows.weighted]);
  if (rows.samples !== null) entries.push(['samples avg', rows.samples]);
  return Object.fromEntries(entries) as unknown as ClassificationReport;
}
