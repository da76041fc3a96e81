import { InvalidParameterError } from '../../core/index.js';
import { type EncodedLabels, encodeLabels, type Labels } from '../../data/index.js';

/**
 * The groups of the rows: sorted as classes are, and for each row the position of its group.
 *
 * @throws InvalidParameterError when there are none · ShapeError or DataError for what is no vector of labels.
 */
export function encodeGroups(owner: string, groups: unknown): EncodedLabels {
  if (groups === undefined || groups === null) {
    const must = 'be given: one group for each row, as strings, numbers or booleans';
    throw new InvalidParameterError({ owner, subject: 'groups', must, got: String(groups) });
  }
  return encodeLabels(owner, 'groups', groups as Labels);
}

/**
 * Refuses more folds than groups.
 *
 * @throws InvalidParameterError, naming `nSplits`.
 */
export function checkGroupCount(owner: string, folds: number, groups: number): void {
  if (folds <= groups) return;
  const must = `be at most the number of groups (${groups})`;
  throw new InvalidParameterError({ owner, subject: 'nSplits', must, got: String(folds) });
}
