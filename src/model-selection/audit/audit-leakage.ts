import { type AnySpec, type InputOf, isSpec, type RowTarget } from '../../base/index.js';
import { custom, nullable, type ParamRules, real, resolveParams } from '../../core/index.js';
import { isVector, type VectorLike } from '../../data/index.js';
import { type CrossValidator, cvRule, takesGroups } from '../splitters/check-cv.js';
import { checkSamples } from '../splitters/splitter.js';
import type { TargetOf } from '../target-of.js';
import { divideRows, readCvData } from '../validation/cv-data.js';
import { findTellingColumns } from './audit-columns.js';
import { findDuplicates } from './audit-duplicates.js';
import { findFittedModels } from './audit-models.js';
import { findPreparation } from './audit-preparation.js';
import { findFutureRows, findRowsInBothParts, findSplitGroups } from './audit-splits.js';
import { readTimes, type TimeSource } from './audit-times.js';
import { columnsOf } from './audited-columns.js';
import { type LeakageCheck, LeakageReport } from './leakage-report.js';

/** Options of {@link auditLeakage}. */
export interface AuditLeakageOptions {
  /** As of the cross-validation: number of folds, a splitter, or divisions. @defaultValue that of a search, else 5 folds */
  readonly cv?: CrossValidator | undefined;
  /** The group of each row, also where `cv` does not keep groups together. @defaultValue null */
  readonly groups?: ArrayLike<unknown> | null | undefined;
  /** When rows were recorded: the name or the position of a column, or one time for each row. @defaultValue null */
  readonly time?: TimeSource | null | undefined;
  /** One weight for each row. @defaultValue null */
  readonly sampleWeight?: VectorLike | null | undefined;
  /** From which balanced accuracy, or R², on a column predicts the target alone. @defaultValue 0.99 */
  readonly threshold?: number | undefined;
}

interface Settings {
  readonly cv: CrossValidator;
  readonly groups: ArrayLike<unknown> | null;
  readonly time: TimeSource | null;
  readonly sampleWeight: VectorLike | null;
  readonly threshold: number;
}

const OWNER = 'auditLeakage';

const RULES: ParamRules<Settings> = {
  cv: cvRule,
  groups: nullable(custom<ArrayLike<unknown>>({ must: 'be a vector', test: isVector })),
  time: nullable(
    custom<TimeSource>({
      must: 'be the name or the position of a column, or a vector of times',
      test: (value) => typeof value === 'string' || typeof value === 'number' || isVector(value),
    }),
  ),
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  threshold: real({ min: 0.5, max: 1, default: 0.99 }),
};

/**
 * Looks for ways in which scores of a cross-validation or a search could know more than scores of new rows will: rows,
 * groups and times on both sides of a division, equal rows, columns that were prepared on all rows, models that were
 * fitted before, and columns that give the target away.
 *
 * The estimator is not fitted. What a step computed before X was passed here cannot be seen unless it left a trace in the
 * numbers, so a report without findings is no proof.
 *
 * @param estimator - the specification that is cross-validated, or a search.
 * @param X - the data, `[rows, columns]`, as they are passed to the cross-validation.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns what was found, the surest first; as text a report.
 * @throws ShapeError or DataError for data that no fit could take · InvalidParameterError for divisions that do not fit
 * the data.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { auditLeakage } from 'pipefit/model-selection';
 * const X = [[0.5], [1.5], [2.5], [10.5], [11.5], [12.5]];
 * const y = ['low', 'low', 'low', 'high', 'high', 'high'];
 * const groups = ['a', 'b', 'b', 'c', 'd', 'd'];
 * const report = auditLeakage(new LogisticRegression(), X, y, { cv: 3, groups });
 * report.findings.map(({ code }) => code); // ['GROUPS_SPLIT']
 * ```
 */
export function auditLeakage<E extends AnySpec>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, RowTarget>,
  options?: AuditLeakageOptions,
): LeakageReport {
  const settings = resolveParams(OWNER, RULES, options);
  const data = readCvData(OWNER, estimator, X, y, settings.sampleWeight);
  const cv = settings.cv ?? cvOfSearch(estimator);
  if (settings.groups !== null) checkSamples(OWNER, 'groups', settings.groups, data.X.shape[0]);
  const splits = divideRows(OWNER, cv, data, takesGroups(cv) ? settings.groups : null, () => {});
  const columns = columnsOf(data.X);
  const rows = data.X.shape[0];
  const { groups, time, threshold } = settings;
  const single = data.target !== null || data.y instanceof Float64Array;
  const findings = [
    ...findRowsInBothParts(splits, rows),
    ...(groups === null ? [] : findSplitGroups(splits, groups)),
    ...(time === null ? [] : findFutureRows(splits, readTimes(OWNER, time, data.X))),
    ...findDuplicates(data, columns, splits),
    ...findFittedModels(estimator, data),
    ...findPreparation(data, columns),
    ...findTellingColumns(data, columns, threshold),
  ];
  const skipped = (name: LeakageCheck['name'], why: string | null): LeakageCheck => ({ name, skipped: why });
  const checks = [
    skipped('rows', null),
    skipped('groups', groups === null ? 'no groups were given' : null),
    skipped('time', time === null ? 'no time was given' : null),
    skipped('duplicates', null),
    skipped('models', null),
    skipped('preparation', null),
    skipped('columns', single ? null : 'there is no target with one value for each row'),
  ];
  const subject = `${estimator.type}, ${splits.length} divisions of ${rows} rows`;
  return new LeakageReport(subject, findings, checks);
}

/** The divisions that a search makes. */
function cvOfSearch(spec: AnySpec): CrossValidator {
  const { estimator, cv } = spec.params as { readonly estimator?: unknown; readonly cv?: CrossValidator };
  return isSpec(estimator) && cv !== undefined && cvRule.verdict(cv) === 'valid' ? cv : null;
}
