import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FunctionTransformer } from 'pipefit/compose';
import { FormatError, InvalidParameterError } from 'pipefit/core';
import { load, save } from 'pipefit/persist';
import { loadFile, saveFile } from 'pipefit/persist/node';
import { StandardScaler } from 'pipefit/preprocessing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const model = new StandardScaler().fit([[0], [2]]);
const other = new StandardScaler({ withStd: false }).fit([[5], [9]]);

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pipefit-'));
  path = join(folder, 'model.safetensors');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('saveFile', () => {
  it('writes what save makes, and nothing beside it', async () => {
    await saveFile(model, path);
    expect(Buffer.compare(await readFile(path), save(model))).toBe(0);
    expect(await readdir(folder)).toEqual(['model.safetensors']);
  });

  it('takes relative paths and URLs, with any characters', async () => {
    const odd = join(folder, 'ä b#?%20.model');
    await saveFile(model, relative(process.cwd(), odd));
    expect((await loadFile<typeof model>(pathToFileURL(odd))).mean).toEqual(model.mean);
    await saveFile(other, pathToFileURL(odd));
    expect((await loadFile<typeof model>(relative(process.cwd(), odd))).mean).toEqual(other.mean);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('replaces a file, which keeps its permissions', async () => {
    await saveFile(model, path);
    await chmod(path, 0o640);
    await saveFile(other, path);
    expect(Buffer.compare(await readFile(path), save(other))).toBe(0);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes through a symbolic link', async () => {
    const link = join(folder, 'latest');
    await saveFile(model, path);
    await symlink(path, link);
    await saveFile(other, link);
    expect(Buffer.compare(await readFile(path), save(other))).toBe(0);
    expect(await readdir(folder)).toEqual(['latest', 'model.safetensors']);
  });

  it('leaves the old file and nothing else when the model cannot be saved', async () => {
    await saveFile(model, path);
    const custom = new FunctionTransformer({ func: (X) => X }).fit([[1]]);
    await expect(saveFile(custom, path)).rejects.toThrow('FunctionTransformer: func must be plain data to be saved');
    expect(Buffer.compare(await readFile(path), save(model))).toBe(0);
    expect(await readdir(folder)).toEqual(['model.safetensors']);
  });

  it('leaves nothing behind when the file cannot be put in its place', async () => {
    await mkdir(path);
    await writeFile(join(path, 'in the way'), '');
    await expect(saveFile(model, path)).rejects.toMatchObject({ syscall: 'rename' });
    expect(await readdir(folder)).toEqual(['model.safetensors']);
  });

  it('leaves nothing behind when there is no such folder', async () => {
    await expect(saveFile(model, join(folder, 'none', 'model'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be called for the same path many times at once', async () => {
    await Promise.all([model, other, model, other].map((each) => saveFile(each, path)));
    const bytes = await readFile(path);
    expect([save(model), save(other)].filter((whole) => Buffer.compare(whole, bytes) === 0)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['model.safetensors']);
  });

  it.each([undefined, '', 3, new URL('https://example.org/model')])('refuses the path %s', async (wrong) => {
    await expect(saveFile(model, wrong as never)).rejects.toThrow('saveFile: path must be a path or a file URL');
    await expect(loadFile(wrong as never)).rejects.toThrow('loadFile: path must be a path or a file URL');
  });
});

describe('loadFile', () => {
  it('reads what load reads', async () => {
    await saveFile(model, path);
    const copy = await loadFile<typeof model>(path);
    expect(copy.transform([[4]]).toArray()).toEqual(
      load<typeof model>(save(model))
        .transform([[4]])
        .toArray(),
    );
  });

  it('refuses larger files before it reads them', async () => {
    await saveFile(model, path);
    const { size } = await stat(path);
    await expect(loadFile(path, { maxBytes: size - 1 })).rejects.toThrow(
      `loadFile: the file must have at most ${size - 1} bytes (see maxBytes); got ${size}`,
    );
    expect((await loadFile(path, { maxBytes: size })).spec.type).toBe('StandardScaler');
    await expect(loadFile(path, { maxBytes: -1 })).rejects.toThrow(InvalidParameterError);
  });

  it('refuses files that are no models', async () => {
    await writeFile(path, 'no model');
    await expect(loadFile(path)).rejects.toThrow(FormatError);
    await expect(loadFile('/dev/zero')).rejects.toThrow(FormatError);
    await expect(loadFile(path, { maxbytes: 1 } as never)).rejects.toThrow('maxbytes');
  });

  it('leaves errors of the file system as they are', async () => {
    await expect(loadFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(loadFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
