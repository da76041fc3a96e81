import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, serve, startChromium } from './chromium.js';
import { type Answer, churnModel } from './churn-model.js';

/** No eval, no inline script, nothing from elsewhere; compiling WebAssembly is not eval. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

let site: Awaited<ReturnType<typeof serve>>;
let browser: RunningBrowser;

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
  site = await serve(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', script] : ['text/html', page];
    response.setHeader('content-type', `${type}; charset=utf-8`).setHeader('content-security-policy', POLICY).end(body);
  });
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

it('makes the same model files in a browser as in Node, without eval', async () => {
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(site.address);
  const inBrowser = await page.evaluate(() => (globalThis as unknown as { answer: Promise<Answer> }).answer);
  expect(faults).toEqual([]);
  expect(inBrowser).toEqual(await churnModel());
  expect(await page.evaluate(() => (globalThis as unknown as { evalRefused: boolean }).evalRefused)).toBe(true);
  expect(inBrowser.people).toBe(962_000);
});
