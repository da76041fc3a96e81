export { type ProgressBar, type ProgressBarOptions, progressBar } from './progress-bar.js';
export type { ProgressStream } from './terminal-bar.js';
