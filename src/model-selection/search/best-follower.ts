import type { BestSoFar } from '../execution/progress.js';
import type { ErrorScore } from '../execution/run-settings.js';
import type { ScoringPlan } from '../scoring/scoring.js';
import type { FitOutcome } from '../validation/fit-and-score.js';
import { meanOf } from './cv-results.js';

/** Follows the outcomes of candidates as they come, in any order, and knows the best complete one. */
export class BestFollower {
  /** The score that chooses; `null` where none does. */
  readonly #metric: string | null;
  readonly #fallback: number;
  #candidates: readonly object[] = [];
  #scores: Float64Array[] = [];
  #missing: number[] = [];
  #best: BestSoFar | null = null;

  constructor({ kind }: ScoringPlan, refit: unknown, errorScore: ErrorScore) {
    const chosen = typeof refit === 'string' ? refit : null;
    this.#metric = kind === 'multiple' ? chosen : (chosen ?? 'score');
    this.#fallback = errorScore === 'raise' ? Number.NaN : errorScore;
  }

  /** Candidates whose outcomes come next. */
  expect(candidates: readonly object[], splits: number): void {
    this.#candidates = candidates;
    this.#scores = candidates.map(() => new Float64Array(splits).fill(Number.NaN));
    this.#missing = candidates.map(() => splits);
  }

  /** Takes note of an outcome and gives the best so far. */
  see(candidate: number, split: number, { started, testScores }: FitOutcome): BestSoFar | null {
    const scores = this.#scores[candidate]!;
    if (this.#metric !== null && started) scores[split] = testScores?.get(this.#metric) ?? this.#fallback;
    this.#missing[candidate]! -= 1;
    const mean = this.#missing[candidate] === 0 ? meanOf(scores) : Number.NaN;
    if (mean > (this.#best?.score ?? Number.NEGATIVE_INFINITY)) {
      this.#best = { score: mean, params: this.#candidates[candidate]! };
    }
    return this.#best;
  }

  /** The mean score of each expected candidate; NaN where something is missing or failed. */
  means(): Float64Array {
    return Float64Array.from(this.#scores, meanOf);
  }
}
