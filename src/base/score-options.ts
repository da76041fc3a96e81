import type { VectorLike } from '../data/index.js';
import { checkOptions } from './fit-options.js';

/** What `score` takes besides X and y. */
export interface ScoreOptions {
  /** One weight for each row. */
  readonly sampleWeight?: VectorLike | null | undefined;
}

/** @throws InvalidParameterError for an option that `score` does not have. */
export function checkScoreOptions(type: string, options: unknown): ScoreOptions {
  return checkOptions(`${type}.score`, ['sampleWeight'], options);
}
