import type { VectorLike } from '../data/index.js';

/** What `score` takes besides X and y. */
export interface ScoreOptions {
  /** One weight for each row. */
  readonly sampleWeight?: VectorLike | null | undefined;
}
