import { type Json, numberFromJson, numberToJson } from '../../base/index.js';
import { type PackedError, packError, unpackError } from '../../core/index.js';
import type { FoldWarning } from '../execution/run-settings.js';
import type { FitJob, FitOutcome, Scores } from './fit-and-score.js';

type PackedScores = readonly (readonly [name: string, score: Json])[] | null;

/** What came of one fit as plain data, without the model: for journals and other threads. */
export interface PackedOutcome {
  readonly testScores: PackedScores;
  readonly trainScores: PackedScores;
  readonly failure: PackedError | null;
  readonly scoreFailures: readonly (readonly [name: string, error: PackedError])[];
  readonly fitTime: Json;
  readonly scoreTime: Json;
  /** Without their places: the same fit may stand elsewhere in another run. */
  readonly warnings: readonly FoldWarning[];
}

/** Takes an outcome apart. */
export function packOutcome(outcome: FitOutcome): PackedOutcome {
  return {
    testScores: packScores(outcome.testScores),
    trainScores: packScores(outcome.trainScores),
    failure: outcome.failure === null ? null : packError(outcome.failure.error),
    scoreFailures: Array.from(outcome.scoreFailures, ([name, error]) => [name, packError(error)]),
    fitTime: numberToJson(outcome.fitTime),
    scoreTime: numberToJson(outcome.scoreTime),
    warnings: outcome.warnings.map(({ split: _split, candidate: _candidate, ...warning }) => warning),
  };
}

/** Puts an outcome together again, for the place that its fit has in this run. */
export function unpackOutcome(packed: PackedOutcome, place: FitJob['place']): FitOutcome {
  return {
    started: true,
    testScores: unpackScores(packed.testScores),
    trainScores: unpackScores(packed.trainScores),
    model: null,
    failure: packed.failure === null ? null : { error: unpackError(packed.failure) },
    scoreFailures: new Map(packed.scoreFailures.map(([name, error]) => [name, unpackError(error)])),
    fitTime: numberFromJson(packed.fitTime) ?? Number.NaN,
    scoreTime: numberFromJson(packed.scoreTime) ?? Number.NaN,
    warnings: packed.warnings.map((warning) => ({ ...warning, ...place })),
  };
}

function packScores(scores: Scores): PackedScores {
  return scores === null ? null : Array.from(scores, ([name, score]) => [name, numberToJson(score)]);
}

function unpackScores(scores: PackedScores): Scores {
  return scores === null ? null : new Map(scores.map(([name, score]) => [name, numberFromJson(score) ?? Number.NaN]));
}
