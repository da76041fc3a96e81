import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitHere, searchHere, specs } from '../../examples/browser/fits.js';
import { type RunningBrowser, serve, startChromium } from './chromium.js';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/browser');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:";
/** What makes a page cross-origin isolated, so that its threads can share memory. */
const ISOLATION: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const folder = mkdtempSync(join(tmpdir(), 'pipefit-app-'));
let browser: RunningBrowser;

beforeAll(async () => {
  await build({
    configFile: join(EXAMPLE, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page of the example says, with some headers. */
async function readPage(headers: Readonly<Record<string, string>>): Promise<{ isolated: boolean; rows: string[][] }> {
  const site = await serve(({ url }, response) => {
    const path = join(folder, url === '/' ? 'index.html' : url!);
    const all = { ...headers, 'content-security-policy': POLICY, 'content-type': TYPES[extname(path)] ?? 'text/plain' };
    response.writeHead(existsSync(path) ? 200 : 404, all).end(existsSync(path) ? readFileSync(path) : '');
  });
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  try {
    await page.goto(site.address);
    await Promise.race([
      page.waitForSelector('body[data-done]', { timeout: 100_000 }),
      page.waitForEvent('pageerror', { timeout: 0 }),
    ]);
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    const cells = await page.$$eval('#rows tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    return {
      isolated: await page.evaluate(
        () => (globalThis as { crossOriginIsolated?: boolean }).crossOriginIsolated === true,
      ),
      rows: cells,
    };
  } finally {
    await page.close();
    site.close();
  }
}

describe.each([
  ['isolated, with threads', ISOLATION, true],
  ['without shared memory', {}, false],
] as const)('a bundled app on a page that is %s', (_, headers, isolated) => {
  it('makes the model files of Node, in the page and in a worker, and stops when it is told', async () => {
    const expected: string[][] = [];
    for (const name of Object.keys(specs)) {
      const hash = await fitHere(name);
      expected.push([name, hash, hash]);
    }
    const search = await searchHere();
    const rows = [...expected, ['stopped', '', 'AbortedError'], ['search', search, search]];
    expect(await readPage(headers)).toEqual({ isolated, rows });
  });
});
