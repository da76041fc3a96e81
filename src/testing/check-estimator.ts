import type { AnySpec } from '../base/index.js';
import { describe, InvalidParameterError } from '../core/index.js';
import type { Law, LawResult, LawStatus } from './law.js';
import { LawHasNoMeaning } from './law-has-no-meaning.js';
import { laws } from './laws.js';
import { Subject, type SubjectOptions } from './subject.js';

/** Options of {@link checkEstimator}. */
export interface CheckOptions extends SubjectOptions {
  /** Laws that the estimator is known to break, each with the reason; a law that holds after all is then a failure. */
  readonly expectedFailures?: { readonly [law: string]: string };
  /** The laws to check. @defaultValue all of {@link laws} */
  readonly laws?: readonly Law[];
}

/**
 * Checks an estimator against the laws that estimators keep.
 *
 * Tags, role and parameters decide which laws have a meaning. Random estimators are checked with the seed 0.
 *
 * @param spec - the estimator, with parameters that make it cheap to fit on 36 rows.
 * @returns one result for each law, in the order of {@link laws}.
 * @throws InvalidParameterError when `expectedFailures` names a law that does not exist.
 *
 * @example
 * ```ts
 * import { StandardScaler } from 'pipefit/preprocessing';
 * import { checkEstimator } from 'pipefit/testing';
 * const results = checkEstimator(new StandardScaler());
 * results.filter(({ status }) => status === 'failed'); // []
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.utils.estimator_checks.check_estimator.html
 */
export function checkEstimator(spec: AnySpec, options: CheckOptions = {}): LawResult[] {
  const { expectedFailures = {}, laws: chosen = laws } = options;
  const stranger = Object.keys(expectedFailures).find((name) => !laws.some((law) => law.name === name));
  if (stranger !== undefined) {
    const must = 'name laws';
    throw new InvalidParameterError({
      owner: 'checkEstimator',
      subject: 'expectedFailures',
      must,
      got: describe(stranger),
    });
  }
  const subject = new Subject(spec, options);
  return chosen.map((law) => judge(law, subject, expectedFailures[law.name]));
}

function judge(law: Law, subject: Subject, expected: string | undefined): LawResult {
  const { applies, problem } = examine(law, subject);
  const result = (status: LawStatus, message: string): LawResult => ({ law: law.name, status, message });
  if (!applies) return result('skipped', '');
  if (expected === undefined) return problem === null ? result('passed', '') : result('failed', problem);
  if (problem !== null) return result('expected-failure', expected);
  return result('failed', `holds although it is expected to be broken: ${expected}`);
}

function examine(law: Law, subject: Subject): { applies: boolean; problem: string | null } {
  try {
    const applies = law.appliesTo(subject);
    if (applies) law.check(subject);
    return { applies, problem: null };
  } catch (error) {
    if (error instanceof LawHasNoMeaning) return { applies: false, problem: null };
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : describe(error);
    return { applies: true, problem: `${law.says} ${problem}` };
  }
}
