import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import base from './vitest.config.js';

/** Two hundred disturbed runs, of which the other tests make ten. */
const config: ViteUserConfig = mergeConfig(base, {
  test: { env: { FAULT_RUNS: '200' }, testTimeout: 180_000 },
});

export default config;
