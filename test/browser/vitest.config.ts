import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { root: import.meta.dirname, include: ['**/*.browser.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});

export default config;
