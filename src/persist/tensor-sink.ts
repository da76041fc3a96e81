import type { Tensor } from './safetensors.js';
import type { TensorArray } from './safetensors-dtype.js';
import { METADATA } from './safetensors-header.js';

/** Collects the arrays of a model under names that say where they belong, and counts the columns of all models in it. */
export class TensorSink {
  features = 0;
  readonly tensors: Map<string, Tensor> = new Map();

  /** Takes an array and gives the name under which it is kept: the wanted one, unless that is taken. */
  add(wanted: string, data: TensorArray, shape: readonly number[]): string {
    // Names of users can hold half a surrogate pair, which has no bytes in UTF-8.
    let name = wanted.replace(/\p{Surrogate}/gu, '\ufffd');
    while (name === METADATA || this.tensors.has(name)) name += "'";
    this.tensors.set(name, { data, shape });
    return name;
  }
}
