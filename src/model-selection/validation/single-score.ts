import { describe, InvalidParameterError } from '../../core/index.js';

/** Refuses a scoring that can only mean several scores. */
export function checkSingleScoring(owner: string, scoring: unknown): void {
  if (typeof scoring === 'object' && scoring !== null) throw severalScores(owner, describe(scoring));
}

/** Refuses the scores of a function that gives several. */
export function checkSingleScore(owner: string, names: readonly string[]): void {
  if (names.length !== 1 || names[0] !== 'score') throw severalScores(owner, names.join(', '));
}

function severalScores(owner: string, got: string): InvalidParameterError {
  const must = 'give one score: crossValidate takes several';
  return new InvalidParameterError({ owner, subject: 'scoring', must, got });
}
