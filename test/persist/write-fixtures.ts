/**
 * Writes a model file of every class for the release that is being made, with what the models say beside it. Run it once
 * before a release, and never again for that release: `npx tsx -C source test/persist/write-fixtures.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { saveFile } from 'pipefit/persist/node';
import { exampleModels } from './example-models.js';
import { outputsOf } from './outputs.js';

const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const folder = new URL(`../fixtures/models/${manifest.version}/`, import.meta.url);
await mkdir(folder, { recursive: true });
for (const { name, model, rows } of await exampleModels()) {
  await saveFile(model, new URL(`${name}.safetensors`, folder));
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify({ rows, outputs: outputsOf(model, rows) })}\n`);
}
