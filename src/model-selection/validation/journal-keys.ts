import { LIBRARY_VERSION } from '../../core/index.js';
import { digest } from '../execution/digest.js';
import { canonicalText, digestData } from '../execution/fingerprint.js';
import { Journal } from '../execution/journal.js';
import type { CvData, FitRows } from './cv-data.js';
import type { FitJob, FitSettings } from './fit-and-score.js';

/**
 * Opens the journal of a run, and says under which key it knows a fit: its parameters and its rows.
 *
 * @throws NotSupportedError for scores and parameters that are functions.
 */
export async function openJournal(
  path: string,
  { X, y, sampleWeight, validation = null }: CvData,
  { owner, scoring, errorScore, returnTrainScore, weighScores, clock }: FitSettings,
): Promise<{ readonly journal: Journal; readonly keyOf: (job: FitJob) => Promise<string> }> {
  const data = await digestData(owner, X, y, sampleWeight);
  const manner = { scoring, errorScore, returnTrainScore, weighScores, timed: clock !== null };
  const held = validation === null ? {} : { validation };
  const identity = {
    version: LIBRARY_VERSION,
    data,
    scoring: await digest(owner, [canonicalText(owner, 'scoring', { ...manner, ...held })]),
  };
  const rows = new Map<FitRows, Promise<string>>();
  const digestOf = (split: FitRows): Promise<string> => {
    const known = rows.get(split) ?? digest(owner, split);
    rows.set(split, known);
    return known;
  };
  const keyOf = async ({ spec, split }: FitJob): Promise<string> =>
    digest(owner, [canonicalText(owner, 'estimator', spec), await digestOf(split)]);
  return { journal: Journal.open(owner, path, identity), keyOf };
}
