import { inspectAsText } from '../../base/index.js';

/** What a finding is about; stable across releases. */
export type LeakageCode =
  /** Rows are in the training part and the test part of the same division. */
  | 'ROWS_IN_BOTH_PARTS'
  /** Rows of one group are in both parts. */
  | 'GROUPS_SPLIT'
  /** Training rows come after test rows in time. */
  | 'FUTURE_IN_TRAINING'
  /** A test row has an equal row among the training rows. */
  | 'DUPLICATE_ROWS'
  /** A parameter holds a model that was fitted before. */
  | 'FITTED_BEFORE'
  /** Columns have mean 0 and deviation 1 over all rows. */
  | 'STANDARDIZED_BEFORE'
  /** Columns reach from 0 to 1 over all rows. */
  | 'RANGE_SCALED_BEFORE'
  /** A value that many rows share is the mean of all others. */
  | 'IMPUTED_BEFORE'
  /** Values are the means of the target over all rows with that value. */
  | 'TARGET_ENCODED_BEFORE'
  /** One column is enough to predict the target. */
  | 'COLUMN_PREDICTS_ALONE'
  /** Whether a column is missing is enough to predict the target. */
  | 'MISSINGNESS_PREDICTS';

/**
 * How sure a finding is: with an `error` the scores are not those of unseen rows, a `warning` is most likely one, and a
 * `note` may have an innocent reason.
 */
export type LeakageSeverity = 'error' | 'warning' | 'note';

/** One thing that an audit found. */
export interface LeakageFinding {
  readonly code: LeakageCode;
  readonly severity: LeakageSeverity;
  /** What was found, with numbers. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The first rows that it is about, as positions from 0; empty when it is about columns. */
  readonly rows: readonly number[];
  /** The names of the columns that it is about; columns without a name are `x0`, `x1`, …. */
  readonly columns: readonly string[];
  /** The divisions that it is about, from 0; empty when it is about all rows. */
  readonly splits: readonly number[];
  /** How many rows, groups or columns in all. */
  readonly count: number;
}

/** What was looked at, and why something was not. */
export interface LeakageCheck {
  readonly name: 'rows' | 'groups' | 'time' | 'duplicates' | 'models' | 'preparation' | 'columns';
  /** Why it was not looked at; `null` when it was. */
  readonly skipped: string | null;
}

const ORDER: readonly LeakageSeverity[] = ['error', 'warning', 'note'];

/** What an audit found, the surest first; as text it is a report for people. */
export class LeakageReport {
  static {
    inspectAsText(LeakageReport.prototype);
  }

  /** What was audited. */
  readonly subject: string;
  readonly findings: readonly LeakageFinding[];
  readonly checks: readonly LeakageCheck[];

  constructor(subject: string, findings: readonly LeakageFinding[], checks: readonly LeakageCheck[]) {
    this.subject = subject;
    this.findings = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    this.checks = checks;
  }

  /** Whether nothing was found. */
  get isClean(): boolean {
    return this.findings.length === 0;
  }

  /** The findings line by line, with what to do, and what was not looked at. */
  toString(): string {
    const lines = this.findings.flatMap(({ severity, code, message, remedy }) => [
      `${severity.padEnd(7)}  ${code}: ${message}`,
      `${''.padEnd(7)}  → ${remedy}`,
    ]);
    const counts = this.findings.length === 1 ? '1 finding' : `${this.findings.length} findings`;
    const skipped = this.checks.flatMap(({ name, skipped: why }) => (why === null ? [] : [`${name} (${why})`]));
    const rest = skipped.length === 0 ? [] : [`not looked at: ${skipped.join(', ')}`];
    return [`${this.subject}: ${this.isClean ? 'no findings' : counts}`, ...lines, ...rest].join('\n');
  }
}

/** How many examples a finding names. */
const EXAMPLES = 5;

/** The first of many, and how many more there are. */
export function someOf(items: readonly (string | number)[]): string {
  const more = items.length - EXAMPLES;
  return `${items.slice(0, EXAMPLES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The first of many. */
export function firstOf<T>(items: readonly T[]): T[] {
  return items.slice(0, EXAMPLES);
}

/** A number of things: `1 row`, `2 rows`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
