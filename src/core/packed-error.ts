import {
  AbortedError,
  DataError,
  type ErrorCode,
  type ErrorParts,
  FormatError,
  InvalidParameterError,
  NotSupportedError,
  PipefitError,
  ShapeError,
  WorkerError,
} from './errors.js';

/** An error as it travels between threads: one of ours by its parts, any other by its texts. */
export type PackedError =
  | { readonly code: ErrorCode; readonly parts: ErrorParts }
  | { readonly code: null; readonly name: string; readonly message: string };

const CLASSES: Readonly<Record<ErrorCode, new (parts: ErrorParts) => PipefitError>> = {
  INVALID_PARAMETER: InvalidParameterError,
  SHAPE: ShapeError,
  DATA: DataError,
  NOT_SUPPORTED: NotSupportedError,
  FORMAT: FormatError,
  ABORTED: AbortedError,
  WORKER: WorkerError,
};

/** Takes an error apart. */
export function packError(error: unknown): PackedError {
  if (error instanceof PipefitError) {
    const { code, owner, subject, must, got, row, column, columnName } = error;
    return { code, parts: { owner, subject, must, got, at: { row, column, columnName } } };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { code: null, name, message };
}

/** Puts an error together again. */
export function unpackError(packed: PackedError): Error {
  if (packed.code !== null) return new CLASSES[packed.code](packed.parts);
  return Object.assign(new Error(packed.message), { name: packed.name });
}
