/** Makes the data of a row in a process of its own, so that the bench itself stays small. */

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StoredFiles } from './dataset.js';

/** A folder of data files; whoever asked for it removes it. */
export interface MadeData {
  readonly folder: string;
  readonly files: StoredFiles;
}

export async function makeData(file: string, name: string, rows: number): Promise<MadeData> {
  const folder = mkdtempSync(join(tmpdir(), 'pipefit-bench-'));
  const program = join(import.meta.dirname, 'write-data.ts');
  const args = ['--import', import.meta.resolve('tsx'), program, file, name, String(rows), folder];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return { folder, files: JSON.parse(stdout) as StoredFiles };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
