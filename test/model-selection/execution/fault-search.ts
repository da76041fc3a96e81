// The search of the fault runs, and its results as text; for the tests and for the program that they kill.

import { type Executor, GridSearchCV } from 'pipefit/model-selection';
import type { Faulty } from './faulty-module.js';

export const X: number[][] = Array.from({ length: 36 }, (_, i) => [i, (i * 7) % 13, Math.sin(i * i)]);
export const y: string[] = X.map(([, b, c]) => (b! + 6 * c! > 10 ? 'high' : c! < -0.4 ? 'low' : 'middle'));

const grid = { shrink: [0, 0.3, 0.6, 0.9] };
const SPLITS = 4;

/** How many fits of candidates the search makes; one more is that of the best candidate on all rows. */
export const FITS: number = grid.shrink.length * SPLITS;

/** Runs the search, and gives everything that it found as text, byte for byte. */
export async function runSearch(
  Estimator: typeof Faulty,
  executor: Executor | null,
  journal: string | null,
): Promise<string> {
  const scoring = ['accuracy', 'f1_macro'] as const;
  const options = { cv: SPLITS, scoring, refit: 'f1_macro', returnTrainScore: true, executor } as const;
  const found = await new GridSearchCV(new Estimator(), grid, options).fit(X, y, { journal });
  return JSON.stringify([found.cvResults, found.bestIndex, found.bestEstimator.state], bytesOfNumbers);
}

function bytesOfNumbers(_key: string, value: unknown): unknown {
  if (!ArrayBuffer.isView(value)) return value;
  const { buffer, byteOffset, byteLength } = value;
  return `${value.constructor.name} ${Buffer.from(buffer, byteOffset, byteLength).toString('hex')}`;
}
