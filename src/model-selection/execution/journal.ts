import { describe, FormatError, InvalidParameterError, isRecord, NotSupportedError } from '../../core/index.js';

/** What a journal belongs to; a run whose identity differs in anything may not read it. */
export interface RunIdentity {
  /** The version of the library. */
  readonly version: string;
  /** Digest of X, y and weights. */
  readonly data: string;
  /** Digest of how fits are scored. */
  readonly scoring: string;
}

/** What this needs of Node's file system. */
interface FileSystem {
  existsSync(path: string): boolean;
  readFileSync(path: string): Uint8Array;
  openSync(path: string, flags: string): number;
  writeSync(file: number, bytes: Uint8Array, from: number): number;
  ftruncateSync(file: number, length: number): void;
  fsyncSync(file: number): void;
  closeSync(file: number): void;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): FileSystem | undefined;
}

const NEWLINE = 10;
const FORMAT = 'pipefit-journal';

/**
 * A file that remembers finished fits, one line each: what was written survives the end of the process at any moment.
 * A last line that was cut off is forgotten.
 */
export class Journal {
  readonly #fs: FileSystem;
  readonly #file: number;
  readonly #known: Map<string, unknown>;

  private constructor(fs: FileSystem, file: number, known: Map<string, unknown>) {
    this.#fs = fs;
    this.#file = file;
    this.#known = known;
  }

  /**
   * Opens a journal, or begins one.
   *
   * @throws FormatError for a file that is no journal · InvalidParameterError for one of other data, scores or another
   * version · NotSupportedError where there are no files.
   */
  static open(owner: string, path: string, identity: RunIdentity): Journal {
    const fs = fileSystem(owner);
    const header = `${JSON.stringify({ format: FORMAT, ...identity })}\n`;
    const bytes = fs.existsSync(path) ? fs.readFileSync(path) : new Uint8Array();
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    const lines = new TextDecoder().decode(bytes.subarray(0, whole)).split('\n').slice(0, -1);
    if (lines.length === 0) checkCutOff(owner, path, new TextDecoder().decode(bytes), header);
    else checkIdentity(owner, path, lines[0]!, identity);
    const known = new Map(lines.slice(1).map((line, k) => readLine(owner, path, line, k + 2)));
    const file = fs.openSync(path, 'a');
    if (whole < bytes.length) fs.ftruncateSync(file, whole);
    const journal = new Journal(fs, file, known);
    if (lines.length === 0) journal.#write(header);
    return journal;
  }

  /** What was noted under a key; `undefined` when nothing was. */
  get(key: string): unknown {
    return this.#known.get(key);
  }

  /** Notes a finished fit; it is on the disk when this returns. */
  add(key: string, outcome: object): void {
    if (this.#known.has(key)) return;
    this.#known.set(key, outcome);
    this.#write(`${JSON.stringify({ key, outcome })}\n`);
  }

  /** Closes the file. */
  close(): void {
    this.#fs.closeSync(this.#file);
  }

  #write(line: string): void {
    const bytes = new TextEncoder().encode(line);
    for (let written = 0; written < bytes.length; ) written += this.#fs.writeSync(this.#file, bytes, written);
    this.#fs.fsyncSync(this.#file);
  }
}

function fileSystem(owner: string): FileSystem {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const fs = process?.getBuiltinModule?.('node:fs');
  if (fs !== undefined) return fs;
  const must = 'be null where there are no files';
  throw new NotSupportedError({ owner, subject: 'journal', must, got: 'a path' });
}

/** A file without a whole line is the beginning of a journal, or somebody else's. */
function checkCutOff(owner: string, path: string, text: string, header: string): void {
  if (text === '' || header.startsWith(text)) return;
  throw noJournal(owner, path, 1, text);
}

function checkIdentity(owner: string, path: string, line: string, identity: RunIdentity): void {
  const found = parse(line);
  if (!isRecord(found) || found.format !== FORMAT) throw noJournal(owner, path, 1, line);
  const names = { version: 'version of the library', data: 'data', scoring: 'way of scoring' } as const;
  for (const [name, called] of Object.entries(names) as [keyof RunIdentity, string][]) {
    if (found[name] === identity[name]) continue;
    const must = `be of the same ${called} as this run (give another path to begin anew)`;
    const got = name === 'version' ? `version ${String(found.version)}` : `a journal of another ${called}`;
    throw new InvalidParameterError({ owner, subject: `journal '${path}'`, must, got });
  }
}

function readLine(owner: string, path: string, line: string, number: number): [string, unknown] {
  const entry = parse(line);
  if (!isRecord(entry) || typeof entry.key !== 'string' || !isRecord(entry.outcome)) {
    throw noJournal(owner, path, number, line);
  }
  return [entry.key, entry.outcome];
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function noJournal(owner: string, path: string, line: number, text: string): FormatError {
  const must = `be a line of a journal (line ${line})`;
  return new FormatError({ owner, subject: `journal '${path}'`, must, got: describe(text.slice(0, 60)) });
}
