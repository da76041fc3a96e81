import { custom, InvalidParameterError, type Rule } from '../core/index.js';
import { isLabel, isVector, type Label } from '../data/index.js';

/** The rule of names: an array of texts, or of labels, or `null`. */
export const namesRule: Rule<never> = custom<never>({
  must: 'be an array of names, or null',
  test: (value) => value === null || isNames(value),
  default: null as never,
});

/** The rule of names of classes, of which `true` makes symbols. */
export const classNamesRule: Rule<readonly Label[] | boolean | null> = custom<readonly Label[] | boolean | null>({
  must: 'be an array of names, a boolean, or null',
  test: (value) => value === null || typeof value === 'boolean' || isNames(value),
  default: null,
});

function isNames(value: unknown): boolean {
  return isVector(value) && Array.from(value).every(isLabel);
}

/** @throws InvalidParameterError for another number of names than columns, or for what is no text. */
export function checkFeatureNames(owner: string, names: readonly string[] | null, nFeatures: number): void {
  if (names === null) return;
  const subject = 'featureNames';
  if (names.length !== nFeatures) {
    const must = `have ${nFeatures} names, one for each column`;
    throw new InvalidParameterError({ owner, subject, must, got: String(names.length) });
  }
  const strange = names.find((name) => typeof name !== 'string');
  if (strange === undefined) return;
  throw new InvalidParameterError({ owner, subject, must: 'hold strings', got: String(strange) });
}

/** A label as Python prints it. */
export function nameOfLabel(label: Label): string {
  if (typeof label === 'boolean') return label ? 'True' : 'False';
  return String(label);
}
