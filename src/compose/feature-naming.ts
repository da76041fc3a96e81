import { custom, describe, InvalidParameterError, oneOf, type Rule, union } from '../core/index.js';

/** How the names of output columns are made from the step's name and the feature's own name. */
export type FeatureNaming = boolean | string | ((transformerName: string, featureName: string) => string);

/** Characters in the names of all output columns together; nested namings can double names again and again. */
const MAX_CHARACTERS = 2 ** 26;

const PLACES = /\{([^{}]*)\}/g;

/** The rule of a column transformer's `verboseFeatureNamesOut`. */
export const featureNamingRule: Rule<FeatureNaming> = union(
  [
    oneOf([true, false], true),
    custom<string>({
      must: 'be a text with no places but {transformer_name} and {feature_name}',
      test: (value) =>
        typeof value === 'string' &&
        [...value.matchAll(PLACES)].every(([, place]) => place === 'transformer_name' || place === 'feature_name'),
    }),
    custom<Exclude<FeatureNaming, string | boolean>>({
      must: 'be a function',
      test: (value) => typeof value === 'function',
    }),
  ],
  true,
);

/**
 * The names of all output columns.
 *
 * @throws InvalidParameterError when two columns would get the same name.
 */
export function joinNames(
  owner: string,
  blocks: readonly { readonly name: string; readonly features: readonly string[] }[],
  naming: FeatureNaming,
): readonly string[] {
  const names = blocks.flatMap(({ name, features }) =>
    features.map((feature) => outputName(owner, naming, name, feature)),
  );
  const characters = names.reduce((sum, name) => sum + name.length, 0);
  if (characters > MAX_CHARACTERS) throw tooLong(owner, characters);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      const must = 'give each output column a name of its own (true puts the step name in front)';
      const got = `${describe(name)} twice`;
      throw new InvalidParameterError({ owner, subject: 'verboseFeatureNamesOut', must, got });
    }
    seen.add(name);
  }
  return Object.freeze(names);
}

function outputName(owner: string, naming: FeatureNaming, step: string, feature: string): string {
  if (naming === true) return `${step}__${feature}`;
  if (naming === false) return feature;
  if (typeof naming === 'string') {
    const longest = naming.length * Math.max(step.length, feature.length);
    if (longest > MAX_CHARACTERS) throw tooLong(owner, longest);
    return naming.replace(PLACES, (_, place) => (place === 'feature_name' ? feature : step));
  }
  const name: unknown = naming(step, feature);
  if (typeof name === 'string') return name;
  const subject = 'the result of verboseFeatureNamesOut';
  throw new InvalidParameterError({ owner, subject, must: 'be a string', got: describe(name) });
}

function tooLong(owner: string, characters: number): InvalidParameterError {
  const must = `make names of at most ${MAX_CHARACTERS} characters in all`;
  return new InvalidParameterError({ owner, subject: 'verboseFeatureNamesOut', must, got: String(characters) });
}
