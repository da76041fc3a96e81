import { custom, InvalidParameterError, isPlainObject, type Rule } from '../core/index.js';
import { isLabel, type Label } from '../data/index.js';
import { pairwiseSum } from '../kernels/index.js';
import type { ClassTarget } from './target.js';

/** Weights by label, as an object or a `Map`; a label without one weighs 1. */
export type LabelWeights = Readonly<Record<string, number>> | ReadonlyMap<Label, number>;

/** The rule of `classWeight`: weights by label, one of the presets, or `null`; weights are stored as an object. */
export function labelWeightsRule<T extends string>(presets: readonly T[]): Rule<LabelWeights | T | null> {
  const names = presets.map((preset) => `'${preset}'`).join(', ');
  const isPreset = (value: unknown): value is T => (presets as readonly unknown[]).includes(value);
  return custom<LabelWeights | T | null>({
    must: `be ${names}, weights from 0 by label (an object or a Map), or null`,
    test: (value) => value === null || isPreset(value) || isWeights(value),
    schema: {
      anyOf: [
        { enum: presets },
        { type: 'object', additionalProperties: { type: 'number', minimum: 0 } },
        { type: 'null' },
      ],
      default: null,
    },
    default: null,
    copy: (value) => (value === null || isPreset(value) ? value : Object.freeze(asRecord(value as LabelWeights))),
  });
}

/** For each row the weight that was given to its label. */
export function givenWeights(owner: string, weights: LabelWeights, { classes, codes }: ClassTarget): Float64Array {
  const byLabel = asRecord(weights);
  const missing = classes.filter((label) => !Object.hasOwn(byLabel, String(label)));
  const unknown = Object.keys(byLabel).find((key) => !classes.some((label) => String(label) === key));
  if (missing.length > 0 && unknown !== undefined) {
    const must = `have labels of y as keys (without a weight: ${missing.join(', ')})`;
    throw new InvalidParameterError({ owner, subject: 'classWeight', must, got: JSON.stringify(unknown) });
  }
  const ofClass = classes.map((label) => byLabel[String(label)] ?? 1);
  const out = Float64Array.from(codes, (code) => ofClass[code]!);
  if (out.every((weight) => weight === 0)) {
    const must = 'leave some row a weight above zero';
    throw new InvalidParameterError({ owner, subject: 'classWeight', must, got: 'only zeros' });
  }
  return out;
}

/** For each row the weight that makes all classes present weigh the same; rows of an absent class weigh nothing. */
export function balancedWeights(codes: Int32Array, rowWeights: Float64Array | null, nClasses: number): Float64Array {
  const sums = new Float64Array(nClasses);
  for (let i = 0; i < codes.length; i++) sums[codes[i]!]! += rowWeights === null ? 1 : rowWeights[i]!;
  const present = sums.filter((sum) => sum > 0);
  const total = pairwiseSum(present);
  const ofClass = sums.map((sum) => (sum === 0 ? 0 : total / (present.length * sum)));
  return Float64Array.from(codes, (code) => ofClass[code]!);
}

/** The weight of each row: that of its label times its own; `null` when all are one. */
export function weightRows(
  owner: string,
  classWeight: LabelWeights | 'balanced' | null,
  target: ClassTarget,
  sampleWeight: Float64Array | null,
): Float64Array | null {
  if (classWeight === null) return sampleWeight;
  const ofLabel =
    classWeight === 'balanced'
      ? balancedWeights(target.codes, sampleWeight, target.classes.length)
      : givenWeights(owner, classWeight, target);
  if (sampleWeight === null) return ofLabel;
  const product = ofLabel.map((weight, i) => weight * sampleWeight[i]!);
  if (product.some((weight) => weight > 0)) return product;
  const must = 'leave some row a weight above zero';
  throw new InvalidParameterError({ owner, subject: 'classWeight', must, got: 'only zeros' });
}

/** Weights by label for each of several outputs, or for the only one. */
export type OutputWeights = LabelWeights | readonly LabelWeights[];

/** The rule of `classWeight` where there may be several outputs: as `labelWeightsRule`, or an array of weights by label. */
export function outputWeightsRule<T extends string>(presets: readonly T[]): Rule<OutputWeights | T | null> {
  const one = labelWeightsRule(presets);
  const isList = (value: unknown): value is readonly LabelWeights[] =>
    Array.isArray(value) && value.length > 0 && value.every(isWeights);
  return custom<OutputWeights | T | null>({
    must: `${one.must}; for several outputs an array of weights by label`,
    test: (value) => isList(value) || one.verdict(value) === 'valid',
    schema: one.schema,
    default: null,
    copy: (value) =>
      isList(value)
        ? Object.freeze(value.map((weights) => Object.freeze(asRecord(weights))))
        : (one.copy?.(value as LabelWeights | T | null) ?? value),
  });
}

/** For each row the product, over the outputs, of the weight of its label. */
export function outputRowWeights(
  owner: string,
  weights: OutputWeights | 'balanced',
  targets: readonly ClassTarget[],
  rowWeights: Float64Array | null,
): Float64Array {
  const listed = (Array.isArray(weights) ? weights : [weights]) as readonly LabelWeights[];
  if (weights !== 'balanced' && listed.length !== targets.length) {
    const must = `be an array of weights by label, one for each of the ${targets.length} outputs`;
    throw new InvalidParameterError({ owner, subject: 'classWeight', must, got: `weights for ${listed.length}` });
  }
  const parts = targets.map((target, k) =>
    weights === 'balanced'
      ? balancedWeights(target.codes, rowWeights, target.classes.length)
      : givenWeights(owner, listed[k]!, target),
  );
  return parts.reduce((product, part) => product.map((weight, i) => weight * part[i]!));
}

function isWeights(value: unknown): boolean {
  if (value instanceof Map) {
    const keys = [...value.keys()];
    const oneKind = keys.every((key) => isLabel(key) && typeof key === typeof keys[0]);
    return oneKind && [...value.values()].every(isWeight);
  }
  return isPlainObject(value) && Object.values(value).every(isWeight);
}

function isWeight(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Labels of one y are of one kind, so that their texts tell them apart. */
function asRecord(weights: LabelWeights): Readonly<Record<string, number>> {
  const entries = weights instanceof Map ? [...weights] : Object.entries(weights);
  return Object.fromEntries(entries.map(([label, weight]) => [String(label), weight]));
}
