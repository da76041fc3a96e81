import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { useWorkerProgram } from 'pipefit/workers';
import ts from 'typescript';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const WORK = join(import.meta.dirname, `.examples-${process.pid}`);

interface Example {
  readonly name: string;
  readonly code: string;
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'api' || entry.name === 'files' ? [] : filesBelow(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

/** The names that a block imports or declares at its top level. */
function namesIn(code: string): string[] {
  const declared = [...code.matchAll(/^(?:export )?(?:const|let|class|function|type|interface) (\w+)/gm)].map(
    (match) => match[1]!,
  );
  const lists = [...code.matchAll(/^(?:import|const) (?:type )?[{[]([^}\]]*)[}\]] (?:from|=)/gm)].map(
    (match) => match[1]!,
  );
  return [...declared, ...lists.flatMap((list) => list.split(',').map((name) => name.trim()))];
}

/** The code blocks of a page; a block goes on where the one before ended, unless it declares one of its names anew. */
function pageExamples(path: string): Example[] {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
  const joined: string[] = [];
  for (const block of blocks) {
    const known = namesIn(joined.at(-1) ?? '');
    if (joined.length === 0 || namesIn(block).some((name) => known.includes(name))) joined.push(block);
    else joined.push(`${joined.pop()}\n${block}`);
  }
  return joined.map((code, k) => ({ name: `${relative(ROOT, path)} ${k + 1}`, code }));
}

/** The `@example` blocks of a source file. */
function sourceExamples(path: string): Example[] {
  const comments = [...readFileSync(path, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].map((match) =>
    match[0].replace(/^ *\* ?/gm, ''),
  );
  const blocks = comments.flatMap((text) => [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]!));
  return blocks.map((code, k) => ({ name: `${relative(ROOT, path)} ${k + 1}`, code }));
}

const examples = [
  ...[join(ROOT, 'README.md'), ...filesBelow(join(ROOT, 'docs'), '.md')].flatMap(pageExamples),
  ...filesBelow(join(ROOT, 'src'), '.ts').flatMap(sourceExamples),
].map((example, k) => ({ ...example, path: join(WORK, `example-${k}.ts`) }));

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK);
for (const { path, code } of examples) writeFileSync(path, `${code}\nexport {};\n`);
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe('code in the documentation', () => {
  // Examples may say where the program of workers is.
  beforeEach(() => useWorkerProgram(inject('workerProgram')));

  it('compiles', { timeout: 180_000 }, () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const settings = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const options = { ...settings.options, noUnusedLocals: false, isolatedDeclarations: false, declaration: false };
    const program = ts.createProgram(
      examples.map(({ path }) => path),
      options,
    );
    const faults = examples.flatMap(({ name, path }) => {
      const source = program.getSourceFile(path);
      return program
        .getSemanticDiagnostics(source)
        .concat(program.getSyntacticDiagnostics(source))
        .map((fault) => `${name}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(examples)('runs: $name', async ({ path }) => {
    await expect(import(/* @vite-ignore */ path)).resolves.toBeTypeOf('object');
  });
});
