import { PipefitError } from 'pipefit/core';
import { readCsvFile } from 'pipefit/data/node';
import { loadFile, saveFile } from 'pipefit/persist/node';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, test } from 'vitest';

const model = new StandardScaler().fit([[1]]);
const doors = {
  readCsvFile: (path: never, options?: never) => readCsvFile(path, options as never),
  loadFile: (path: never, options?: never) => loadFile(path, options as never),
  saveFile: (path: never) => saveFile(model, path),
};
const notPaths = [
  3,
  null,
  undefined,
  {},
  [],
  10n,
  Symbol('odd'),
  new Date(0),
  'a\0b',
  new URL('https://example.org/a'),
];

describe.each(Object.entries(doors))('%s', (_, open) => {
  test.each(notPaths.map((path) => [String(path), path] as const))('refuses the path %j', async (_text, path) => {
    await expect(open(path as never)).rejects.toBeInstanceOf(PipefitError);
  });

  test('lets errors of the file system through', async () => {
    await expect(open('/no/such/folder/file' as never)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test.each([null, 3, 'a', [], { noSuchOption: 1 }])('the options %j are refused', async (options) => {
  for (const open of [doors.readCsvFile, doors.loadFile]) {
    await expect(open(import.meta.filename as never, options as never)).rejects.toBeInstanceOf(PipefitError);
  }
});

test('saveFile refuses what is no fitted model', async () => {
  for (const odd of [null, 3, {}, new StandardScaler()]) {
    await expect(saveFile(odd as never, '/no/such/folder/file')).rejects.toBeInstanceOf(PipefitError);
  }
});
