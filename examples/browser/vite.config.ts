import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // The sources of this repository; an app that has pipefit from npm needs neither of these two lines.
  resolve: { conditions: ['source', 'module', 'browser'] },
  worker: { format: 'es' },
});
