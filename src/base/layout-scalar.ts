import { describe } from '../core/index.js';
import { compareLabels, isLabel, type Label } from '../data/index.js';
import { type Json, listSlot, type Slot, type StateReader } from './layout.js';

const SPECIAL: readonly string[] = ['NaN', 'Infinity', '-Infinity', '-0'];

/** A number as JSON; what JSON does not have is spelled out. */
export function numberToJson(value: number): Json {
  if (Object.is(value, -0)) return { number: '-0' };
  return Number.isFinite(value) ? value : { number: String(value) };
}

/** The number that {@link numberToJson} wrote; `undefined` for anything else. */
export function numberFromJson(json: Json): number | undefined {
  if (typeof json === 'number') return json;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const keys = Object.keys(json);
  const spelled = (json as { number?: Json }).number;
  const special = keys.length === 1 && typeof spelled === 'string' && SPECIAL.includes(spelled);
  return special ? Number(spelled) : undefined;
}

/** A number; NaN, infinities and -0 are kept. */
export function numberSlot(test: (value: number) => boolean = () => true, must = 'be a number'): Slot<number> {
  return {
    write: numberToJson,
    read: (json, reader) => {
      const value = numberFromJson(json);
      return value !== undefined && test(value) ? value : reader.fail(must, describe(value ?? json));
    },
  };
}

/** A whole number from 0. */
export function countSlot(): Slot<number> {
  return numberSlot((value) => Number.isSafeInteger(value) && value >= 0, 'be a whole number of at least 0');
}

/** One of the given strings, numbers or booleans. */
export function choiceSlot<const T extends string | number | boolean | null>(options: readonly T[]): Slot<T> {
  return {
    write: (value) => value,
    read: (json, reader) => {
      const found = options.find((option) => option === json);
      return found === undefined ? reader.fail(`be one of ${options.join(', ')}`, describe(json)) : found;
    },
  };
}

/** Any string. */
export function stringSlot(): Slot<string> {
  return {
    write: (value) => value,
    read: (json, reader) => (typeof json === 'string' ? json : reader.fail('be a string', describe(json))),
  };
}

/** A string, a finite number or a boolean. */
export function labelSlot(): Slot<Label> {
  return {
    write: (value) => (typeof value === 'number' ? numberToJson(value) : (value as string | boolean)),
    read: (json, reader) => {
      const value = numberFromJson(json) ?? json;
      return isLabel(value) ? value : reader.fail('be a label', describe(value));
    },
  };
}

/** The classes of a model: different labels of one kind, sorted; `size` names their number. */
export function labelsSlot(size: string): Slot<readonly Label[]> {
  const list = listSlot(labelSlot(), size);
  return {
    write: list.write,
    read: (json, reader) => {
      const labels = list.read(json, reader);
      checkSorted(labels, reader);
      return Object.freeze(labels);
    },
  };
}

function checkSorted(labels: readonly Label[], reader: StateReader): void {
  if (labels.length === 0) reader.fail('hold at least one label', 'none');
  for (let k = 1; k < labels.length; k++) {
    const [before, label] = [labels[k - 1]!, labels[k]!];
    if (typeof before === typeof label && compareLabels(before, label) < 0) continue;
    reader.fail('hold labels of one kind, sorted', `${describe(label)} after ${describe(before)}`);
  }
}
