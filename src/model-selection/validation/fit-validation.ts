import {
  type AnySpec,
  checkUsesValidation,
  isRepeatableValidation,
  readValidation,
  type ValidationShare,
} from '../../base/index.js';
import { describe, NotSupportedError } from '../../core/index.js';

/** What each of many fits holds out of its rows to know when to stop: a share of them, the same each time. */
export type FitValidation = number | ValidationShare;

/**
 * Reads what each fit holds out.
 *
 * @throws InvalidParameterError for what `fit` would refuse · NotSupportedError for an estimator that does not stop early,
 * and for rows that not every fit has, or that it would draw anew.
 */
export function readFitValidation(owner: string, spec: AnySpec, option: unknown): ValidationShare | null {
  if (option === undefined || option === null) return null;
  checkUsesValidation(spec, option);
  const validation = readValidation(owner, option);
  if (validation.kind === 'share' && isRepeatableValidation({ randomState: validation.randomState })) {
    const { fraction, randomState } = validation;
    return Object.freeze({ fraction, randomState });
  }
  const must = 'be a share of the rows of each fit, with a number or a text as randomState';
  throw new NotSupportedError({ owner, subject: 'validation', must, got: describe(option) });
}
