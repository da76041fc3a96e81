// Compiles the AssemblyScript kernels to one WebAssembly module and writes it, as text, into a TypeScript file: a
// program then needs neither a file nor a request to load it. Same sources, same bytes.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = import.meta.dirname;
const ROOT = resolve(SOURCES, '../../..');
export const OUTPUT: string = join(ROOT, 'src/kernels/compiled-module.ts');

// The first kilobyte is the team's. Neither fused multiply-add nor relaxed SIMD: both give different bits elsewhere.
const OPTIONS = (
  '--runtime stub --optimizeLevel 3 --shrinkLevel 0 --converge --noAssert --use abort= --enable threads --enable simd ' +
  '--importMemory --noExportMemory --sharedMemory --initialMemory 1 --maximumMemory 65536 --memoryBase 1024'
).split(' ');

/** The import of the memory, up to the byte that says "shared, with a maximum". */
const MEMORY_IMPORT = Buffer.from('\x03env\x06memory\x02\x03', 'latin1');

/** Compiles the module. */
export async function compileKernels(): Promise<Buffer> {
  const { default: asc } = await import('assemblyscript/asc'); // slow to load, and mostly there is nothing to compile
  let compiled: Buffer | undefined;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...OPTIONS], {
    readFile: (name, folder) => {
      try {
        return readFileSync(resolve(SOURCES, folder, name), 'utf8');
      } catch {
        return null; // asc asks for every place where a file could be
      }
    },
    writeFile: (name, contents) => {
      if (name.endsWith('.wasm')) compiled = Buffer.from(contents);
    },
    listFiles: () => [],
  });
  if (error !== null || compiled === undefined) throw new Error(`The kernels do not compile.\n${stderr}`);
  return Buffer.concat([compiled, section('pipefit', fingerprint())]);
}

/** A custom section with a short text: by it a module that is handed in is known to be of this release. */
function section(name: string, text: string): Buffer {
  const content = Buffer.from(`${String.fromCharCode(name.length)}${name}${text}`, 'latin1');
  return Buffer.concat([Buffer.from([0, content.length]), content]);
}

/** The module as a file of its own, with memory of its own: for places that compile nothing at run time. */
export function standalone(module: Buffer): Buffer {
  const file = Buffer.from(module);
  file[sharedFlag(module)] = 1;
  return file;
}

/** Where the module says that its memory is shared. */
function sharedFlag(module: Buffer): number {
  const found = module.indexOf(MEMORY_IMPORT);
  if (found < 0 || module.indexOf(MEMORY_IMPORT, found + 1) >= 0) throw new Error('Where is the import of the memory?');
  return found + MEMORY_IMPORT.length - 1;
}

/** The TypeScript file that carries the module. */
function embed(module: Buffer, sources: string): string {
  return [
    `// Made by src/kernels/assembly/build.ts from the sources ${sources}; do not edit.`,
    '',
    '/** The WebAssembly module in base64. */',
    `export const COMPILED_MODULE: string = '${module.toString('base64')}';`,
    '/** Where the module says 3 for shared memory; 1 makes it take memory of its own. */',
    `export const SHARED_FLAG: number = ${sharedFlag(module)};`,
    '/** What the custom section of the module says. */',
    `export const FINGERPRINT = '${sources}';`,
    '',
  ].join('\n');
}

/** A fingerprint of everything that the module is made from. */
function fingerprint(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/assemblyscript/package.json'), 'utf8'));
  const hash = createHash('sha256').update(version).update(OPTIONS.join(' '));
  for (const name of readdirSync(SOURCES).sort()) hash.update(name).update(readFileSync(join(SOURCES, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The module that the TypeScript file carries. */
function embedded(): Buffer {
  const [, base64] = /COMPILED_MODULE: string = '([^']+)'/.exec(readFileSync(OUTPUT, 'utf8'))!;
  return Buffer.from(base64!, 'base64');
}

function isUpToDate(sources: string): boolean {
  try {
    return readFileSync(OUTPUT, 'utf8').includes(`the sources ${sources};`);
  } catch {
    return false; // not made yet
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sources = fingerprint();
  if (!isUpToDate(sources)) writeFileSync(OUTPUT, embed(await compileKernels(), sources));
  const [file] = process.argv.slice(2);
  if (file !== undefined) writeFileSync(file, standalone(embedded()));
}
