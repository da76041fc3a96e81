/** A machine-readable name for each kind of failure; stable across releases. */
export type ErrorCode = 'INVALID_PARAMETER' | 'SHAPE' | 'DATA' | 'NOT_SUPPORTED' | 'FORMAT' | 'ABORTED' | 'WORKER';

/** Where in the caller's data a problem was found; rows and columns count from 0. */
export interface DataLocation {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly columnName?: string | undefined;
}

/** The parts of every message: *Owner: subject must be …; got … (row 3, column "age")*. */
export interface ErrorParts {
  /** The class or function that refuses, for example `StandardScaler`. */
  readonly owner: string;
  /** What the sentence is about, for example `withMean` or `X`. */
  readonly subject: string;
  /** The rule, completing "must", for example `be a boolean`. */
  readonly must: string;
  /** What came instead, readable. */
  readonly got: string;
  readonly at?: DataLocation;
}

/** Common base of all errors that pipefit throws on purpose. */
export abstract class PipefitError extends Error {
  abstract readonly code: ErrorCode;
  readonly owner: string;
  readonly subject: string;
  readonly must: string;
  readonly got: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly columnName: string | undefined;

  constructor(parts: ErrorParts) {
    super(sentence(parts));
    this.owner = parts.owner;
    this.subject = parts.subject;
    this.must = parts.must;
    this.got = parts.got;
    this.row = parts.at?.row;
    this.column = parts.at?.column;
    this.columnName = parts.at?.columnName;
  }
}

/** A parameter has a value outside its rule, or no such parameter exists. */
export class InvalidParameterError extends PipefitError {
  override readonly name = 'InvalidParameterError';
  readonly code = 'INVALID_PARAMETER';
}

/** Data of the wrong shape: lengths that disagree, wrong width, no rows. */
export class ShapeError extends PipefitError {
  override readonly name = 'ShapeError';
  readonly code = 'SHAPE';
}

/** A value in the data that the method cannot take: NaN, a string among numbers, one class only. */
export class DataError extends PipefitError {
  override readonly name = 'DataError';
  readonly code = 'DATA';
}

/** A legal scikit-learn setting that pipefit does not have (yet); never silently ignored. */
export class NotSupportedError extends PipefitError {
  override readonly name = 'NotSupportedError';
  readonly code = 'NOT_SUPPORTED';
}

/** A model file that is damaged, foreign or hostile. */
export class FormatError extends PipefitError {
  override readonly name = 'FormatError';
  readonly code = 'FORMAT';
}

/** Work stopped because the caller's `AbortSignal` fired. */
export class AbortedError extends PipefitError {
  override readonly name = 'AbortedError';
  readonly code = 'ABORTED';
}

/** A worker that was lost, or took too long, while it did what it was given. */
export class WorkerError extends PipefitError {
  override readonly name = 'WorkerError';
  readonly code = 'WORKER';
}

function sentence({ owner, subject, must, got, at }: ErrorParts): string {
  return `${owner}: ${subject} must ${must}; got ${got}${place(at)}`;
}

function place(at: DataLocation | undefined): string {
  if (at === undefined) return '';
  const parts: string[] = [];
  if (at.row !== undefined) parts.push(`row ${at.row}`);
  if (at.columnName !== undefined) parts.push(`column ${JSON.stringify(at.columnName)}`);
  else if (at.column !== undefined) parts.push(`column ${at.column}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** A short, safe, one-line rendering of any value for an error message. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `function ${value.name || '(anonymous)'}`;
  if (typeof value === 'symbol') return 'a symbol';
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  if (ArrayBuffer.isView(value)) return `a ${value.constructor?.name ?? 'typed array'} of ${value.byteLength} bytes`;
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name;
  if (typeof name !== 'string' || name === '' || name === 'Object') return 'an object';
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
