import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FittedModel } from '../base/index.js';
import { describe, FormatError, InvalidParameterError } from '../core/index.js';
import { type LoadOptions, load } from './load.js';
import { save } from './save.js';

/** Options of {@link loadFile}. */
export interface LoadFileOptions extends LoadOptions {
  /** Larger files are refused before they are read. @defaultValue 2 ** 30 */
  readonly maxBytes?: number | undefined;
}

const GIGABYTE = 2 ** 30;

/**
 * Writes a fitted model into a file, all or nothing: under the path there is always the old file or the new one, whole,
 * also after a crash or a power failure.
 *
 * @param path - where to; a symbolic link is followed.
 * @throws NotSupportedError for a model that cannot be saved. Errors of the file system, such as `ENOENT`, come as they are.
 *
 * @example
 * ```ts
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { loadFile, saveFile } from 'pipefit/persist/node';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const path = join(tmpdir(), 'pipefit-scaler.safetensors');
 * const model = new StandardScaler().fit([[0], [2]]);
 * await saveFile(model, path);
 * const copy = await loadFile<typeof model>(path);
 * copy.mean; // Float64Array [1]
 * ```
 */
export async function saveFile(model: FittedModel, path: string | URL): Promise<void> {
  const wanted = toPath('saveFile', path);
  const bytes = save(model);
  const target = await realpath(wanted).catch(() => wanted);
  // Beside the target, because a file can be renamed only within its file system.
  const temporary = join(dirname(target), `.pipefit-${randomUUID()}.tmp`);
  const mode = await stat(target).then(
    (old) => old.mode & 0o777,
    () => undefined,
  );
  try {
    await writeWhole(temporary, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncDirectory(dirname(target));
}

/**
 * Reads a fitted model from a file that `saveFile` wrote; like `load`, it checks all before it uses it.
 *
 * @param path - the file.
 * @throws FormatError for a file that holds no model, or is larger than `maxBytes`. Errors of the file system, such as
 * `ENOENT`, come as they are.
 *
 * @example
 * ```ts
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { loadFile, saveFile } from 'pipefit/persist/node';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const path = join(tmpdir(), 'pipefit-scaler.safetensors');
 * await saveFile(new StandardScaler().fit([[0], [2]]), path);
 * const model = await loadFile(path, { maxBytes: 10_000 });
 * model.spec.type; // 'StandardScaler'
 * ```
 */
export async function loadFile<M extends FittedModel = FittedModel>(
  path: string | URL,
  options: LoadFileOptions = {},
): Promise<M> {
  if (typeof options !== 'object' || options === null) {
    const must = 'be an object such as { maxBytes }';
    throw new InvalidParameterError({ owner: 'loadFile', subject: 'options', must, got: describe(options) });
  }
  const { maxBytes = GIGABYTE, ...rest } = options;
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 0) {
    const must = 'be a whole number of bytes';
    throw new InvalidParameterError({ owner: 'loadFile', subject: 'maxBytes', must, got: describe(maxBytes) });
  }
  const handle = await open(toPath('loadFile', path), 'r');
  try {
    return load<M>(await readWhole(handle, maxBytes), rest);
  } finally {
    await handle.close();
  }
}

function toPath(owner: string, path: unknown): string {
  if (path instanceof URL && path.protocol === 'file:') return fileURLToPath(path);
  if (typeof path === 'string' && path !== '' && !path.includes('\0')) return resolve(path);
  throw new InvalidParameterError({ owner, subject: 'path', must: 'be a path or a file URL', got: describe(path) });
}

/** Writes a new file, which whoever may read the old one may read, and waits until it is on the disk. */
async function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the rename on the disk. Windows cannot open directories, and does this by itself. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** All bytes of a file, of which there can be no more than it said at the start. */
async function readWhole(handle: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  if (size > maxBytes) {
    const must = `have at most ${maxBytes} bytes (see maxBytes)`;
    throw new FormatError({ owner: 'loadFile', subject: 'the file', must, got: String(size) });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}
