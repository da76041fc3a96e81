import { type Constructed, isConstructed, type Json, numberToJson } from '../base/index.js';
import { describe, isPlainObject, NotSupportedError } from '../core/index.js';
import { Matrix } from '../data/index.js';
import { FORBIDDEN } from './json-cursor.js';
import { MAX_DEPTH } from './json-value.js';
import { dtypeOf, type TensorArray } from './safetensors-dtype.js';
import type { TensorSink } from './tensor-sink.js';

/** What a specification is written for. */
export interface Writing {
  /** What a parameter must be; completes "must". */
  readonly must: string;
  /** Sees every specification, also those inside, before it is written. */
  check(spec: Constructed): void;
}

const SAVING: Writing = {
  must: 'be plain data to be saved (functions and generators are not)',
  check: () => {},
};

/** Where a value is: whose parameter, how users call it, how tensors in it are called. */
interface Place {
  readonly owner: string;
  readonly path: string;
  readonly tensor: string;
  readonly depth: number;
}

/**
 * A specification as JSON. Every object in it has one key that tells what it is: `spec`, `object`, `map`, `matrix`,
 * `array`, `number` or `undefined`; so no value of a user can be taken for another.
 *
 * @throws NotSupportedError for a parameter that is no data, naming it.
 */
export function specToJson(spec: Constructed, tensor: string, sink: TensorSink, writing: Writing = SAVING): Json {
  return new SpecWriter(sink, writing).spec(spec, { owner: spec.type, path: '', tensor, depth: 0 });
}

/** Any plain data as JSON, in the same way. */
export function valueToJson(owner: string, value: unknown, tensor: string, sink: TensorSink): Json {
  return new SpecWriter(sink, SAVING).value(value, { owner, path: tensor, tensor, depth: 0 });
}

class SpecWriter {
  readonly #sink: TensorSink;
  readonly #writing: Writing;

  constructor(sink: TensorSink, writing: Writing) {
    this.#sink = sink;
    this.#writing = writing;
  }

  spec(spec: Constructed, { path, tensor, depth }: Place): Json {
    this.#writing.check(spec);
    const params = Object.entries(spec.params);
    const args = spec.constructorArguments().map((argument, i): Json => {
      const place = { owner: spec.type, path, tensor: `${tensor}.${i}`, depth: depth + 1 };
      const name = params.find(([, value]) => value === argument && typeof argument === 'object')?.[0];
      if (name === undefined) return { name: null, value: this.#argument(argument, place) };
      return { name, value: this.value(argument, { ...place, path: `${prefix(path)}${name}` }) };
    });
    return { type: spec.type, arguments: args };
  }

  /** Parameters and steps are called as in grids: `clf__maxDepth`. */
  #argument(argument: unknown, place: Place): Json {
    if (isPlainObject(argument)) return this.#object(argument, place, (key) => `${prefix(place.path)}${key}`);
    if (!isEntries(argument)) return this.value(argument, place);
    return argument.map((entry, k) => {
      const step = { ...place, path: `${prefix(place.path)}${entry[0]}`, tensor: `${place.tensor}.${k}` };
      return entry.map((item, i) => this.value(item, isConstructed(item) ? step : inside(step, i)));
    });
  }

  value(value: unknown, place: Place): Json {
    if (place.depth > MAX_DEPTH) return this.#refuse(place, 'deeper nesting');
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') return numberToJson(value);
    if (value === undefined) return { undefined: null };
    if (Array.isArray(value)) return value.map((item: unknown, k) => this.value(item, inside(place, k)));
    if (value instanceof Matrix) return { matrix: this.#matrix(value, place) };
    if (dtypeOf(value) !== undefined) {
      const array = value as TensorArray;
      return { array: this.#sink.add(place.tensor, array, [array.length]) };
    }
    if (value instanceof Map) return { map: this.value([...value], place) };
    if (isConstructed(value)) return { spec: this.spec(value, place) };
    if (isPlainObject(value) && !isView(value)) return this.#object(value, place, (key) => `${place.path}.${key}`);
    return this.#refuse(place, describe(value));
  }

  #object(value: object, place: Place, named: (key: string) => string): Json {
    const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, Json] => {
      const at = { ...place, path: named(key), tensor: `${place.tensor}.${key}`, depth: place.depth + 1 };
      if (FORBIDDEN.has(key)) return this.#refuse(at, `the name ${describe(key)}`);
      return [key, this.value(item, at)];
    });
    return { object: Object.fromEntries(entries) };
  }

  #matrix(matrix: Matrix, place: Place): Json {
    const data = this.#sink.add(place.tensor, matrix.compact().data, matrix.shape);
    return { data, featureNames: matrix.featureNames };
  }

  #refuse({ owner, path }: Place, got: string): never {
    throw new NotSupportedError({ owner, subject: path, must: this.#writing.must, got });
  }
}

function inside(place: Place, k: number): Place {
  return { ...place, path: `${place.path}[${k}]`, tensor: `${place.tensor}.${k}`, depth: place.depth + 1 };
}

function prefix(path: string): string {
  return path === '' ? '' : `${path}__`;
}

/** Steps: lists that begin with their name. */
function isEntries(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string');
}

/** An ndarray as a literal: strides can make a matrix of any size out of one number, so files have no such thing. */
export function isView(value: object): boolean {
  return ['data', 'shape', 'stride'].every((key) => Object.hasOwn(value, key));
}
