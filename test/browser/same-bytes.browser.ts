import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, churnModel } from './churn-model.js';

/** No eval, no inline script, nothing from elsewhere; compiling WebAssembly is not eval. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);

const profile = mkdtempSync(join(tmpdir(), 'pipefit-chromium-'));
let server: Server;
let browser: BrowserContext;

async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    write: false,
  });
  return outputFiles[0]!.contents;
}

beforeAll(async () => {
  const script = await bundle();
  const page = '<!doctype html><title>pipefit</title><script type="module" src="/page.js"></script>';
  server = createServer(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', script] : ['text/html', page];
    response.setHeader('content-type', `${type}; charset=utf-8`).setHeader('content-security-policy', POLICY).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  browser = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(profile, { recursive: true, force: true });
});

it('makes the same model files in a browser as in Node, without eval', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const inBrowser = await page.evaluate(() => (globalThis as unknown as { answer: Promise<Answer> }).answer);
  expect(faults).toEqual([]);
  expect(inBrowser).toEqual(await churnModel());
  expect(await page.evaluate(() => (globalThis as unknown as { evalRefused: boolean }).evalRefused)).toBe(true);
  expect(inBrowser.people).toBe(962_000);
});
