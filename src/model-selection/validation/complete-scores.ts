import { DataError } from '../../core/index.js';
import type { ErrorScore } from '../execution/run-settings.js';
import { type FitOutcome, messageOf, type Scores } from './fit-and-score.js';

/** The scores of all fits, those that failed filled with `errorScore`. */
export interface CompleteScores {
  readonly names: readonly string[];
  readonly test: ReadonlyMap<string, Float64Array>;
  readonly train: ReadonlyMap<string, Float64Array>;
}

/**
 * Brings the scores of all fits under common names.
 *
 * @throws DataError when every fit failed, when a scorer failed every time and would leave nothing but NaN, or when fits
 * have different scores.
 */
export function completeScores(owner: string, outcomes: readonly FitOutcome[], errorScore: ErrorScore): CompleteScores {
  const started = outcomes.filter((outcome) => outcome.started);
  refuseAllFailed(
    owner,
    'the fits',
    started.map(({ failure }) => failure),
  );
  const fitted = started.filter(({ failure }) => failure === null);
  const known = fitted.find(({ testScores }) => testScores !== null)?.testScores ?? new Map([['score', Number.NaN]]);
  const names = [...known.keys()];
  for (const name of names) {
    if (!Number.isNaN(errorScore)) break;
    const failures = fitted.map(({ scoreFailures: all }) => (all.has(name) ? { error: all.get(name) } : null));
    refuseAllFailed(owner, `scorer '${name}'`, failures);
  }
  for (const { testScores } of fitted) checkNames(owner, names, testScores);
  const fallback = errorScore === 'raise' ? Number.NaN : errorScore;
  const column = (name: string, scores: (outcome: FitOutcome) => Scores) =>
    [
      name,
      Float64Array.from(outcomes, (outcome) => scores(outcome)?.get(name) ?? (outcome.started ? fallback : Number.NaN)),
    ] as const;
  return {
    names,
    test: new Map(names.map((name) => column(name, (outcome) => outcome.testScores))),
    train: new Map(names.map((name) => column(name, (outcome) => outcome.trainScores))),
  };
}

function refuseAllFailed(
  owner: string,
  subject: string,
  failures: readonly ({ readonly error: unknown } | null)[],
): void {
  const first = failures[0];
  if (first === null || first === undefined || failures.includes(null)) return;
  const got = `${failures.length} failure${failures.length === 1 ? '' : 's'}, the first: ${messageOf(first.error)}`;
  const error = new DataError({ owner, subject, must: 'not fail every time', got });
  throw Object.assign(error, { cause: first.error });
}

function checkNames(owner: string, names: readonly string[], scores: Scores): void {
  if (scores === null || (scores.size === names.length && names.every((name) => scores.has(name)))) return;
  const got = [...scores.keys()].join(', ');
  throw new DataError({ owner, subject: 'scoring', must: `return ${names.join(', ')} each time`, got });
}
