import type { ClassTarget } from '../base/index.js';
import { custom, InvalidParameterError, type Rule } from '../core/index.js';
import { isLabel, type Label } from '../data/index.js';

/** Weights of classes: by label, or so that every class weighs the same; `null` for weights of one. */
export type ClassWeight = 'balanced' | Readonly<Record<string, number>> | ReadonlyMap<Label, number> | null;

/** The rule of the parameter `classWeight`; a map is stored as an object. */
export function classWeightRule(): Rule<ClassWeight> {
  return custom<ClassWeight>({
    must: "be 'balanced', weights from 0 by label (an object or a Map), or null",
    test: (value) => value === null || value === 'balanced' || isWeights(value),
    schema: {
      anyOf: [
        { const: 'balanced' },
        { type: 'object', additionalProperties: { type: 'number', minimum: 0 } },
        { type: 'null' },
      ],
      default: null,
    },
    default: null,
    copy: (value) => (value === null || value === 'balanced' ? value : Object.freeze(asRecord(value))),
  });
}

/**
 * The weight of each row: that of its class times its own; `null` when all are one.
 *
 * @throws InvalidParameterError for weights of labels that do not occur, or weights that are all zero.
 */
export function weightRows(
  owner: string,
  classWeight: ClassWeight,
  target: ClassTarget,
  sampleWeight: Float64Array | null,
): Float64Array | null {
  if (classWeight === null) return sampleWeight;
  const { classes, codes } = target;
  const ofClass =
    classWeight === 'balanced'
      ? balanced(classes.length, codes, sampleWeight)
      : given(owner, asRecord(classWeight), classes);
  const out = Float64Array.from(codes, (code, i) => ofClass[code]! * (sampleWeight?.[i] ?? 1));
  if (out.some((weight) => weight > 0)) return out;
  throw new InvalidParameterError({
    owner,
    subject: 'classWeight',
    must: 'leave some row a weight above zero',
    got: 'only zeros',
  });
}

/** Total weight / (number of classes × weight of the class). */
function balanced(k: number, codes: Int32Array, sampleWeight: Float64Array | null): Float64Array {
  const weights = new Float64Array(k);
  let total = 0;
  codes.forEach((code, i) => {
    const weight = sampleWeight?.[i] ?? 1;
    weights[code]! += weight;
    total += weight;
  });
  // A class whose rows all weigh nothing stays without weight.
  return weights.map((weight) => (weight === 0 ? 0 : total / (k * weight)));
}

/** The weights by label; classes without one weigh 1, unless a weight was given to a label that does not occur. */
function given(owner: string, weights: Readonly<Record<string, number>>, classes: readonly Label[]): Float64Array {
  const missing = classes.filter((label) => !Object.hasOwn(weights, String(label)));
  const unknown = Object.keys(weights).filter((key) => !classes.some((label) => String(label) === key));
  if (missing.length > 0 && unknown.length > 0) {
    throw new InvalidParameterError({
      owner,
      subject: 'classWeight',
      must: `have labels of y as keys (without a weight: ${missing.join(', ')})`,
      got: JSON.stringify(unknown[0]),
    });
  }
  return Float64Array.from(classes, (label) => (missing.includes(label) ? 1 : weights[String(label)]!));
}

function isWeights(value: unknown): boolean {
  if (value instanceof Map) {
    const keys = [...value.keys()];
    const oneKind = keys.every((key) => isLabel(key) && typeof key === typeof keys[0]);
    return oneKind && [...value.values()].every(isWeight);
  }
  if (typeof value !== 'object' || value === null) return false;
  const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return plain && Object.values(value).every(isWeight);
}

function isWeight(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Labels of one y are of one kind, so that their texts tell them apart. */
function asRecord(weights: Exclude<ClassWeight, string | null>): Readonly<Record<string, number>> {
  const entries = weights instanceof Map ? [...weights] : Object.entries(weights);
  return Object.fromEntries(entries.map(([label, weight]) => [String(label), weight]));
}
