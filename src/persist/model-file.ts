import type { Json } from '../base/index.js';
import { describe, FormatError } from '../core/index.js';
import type { FittedClass, SpecClass } from './catalog.js';
import { openSafetensors, readTensor, type Tensor } from './safetensors.js';
import type { TensorInfo } from './safetensors-header.js';

/** The classes that a file may use; splitters have no fitted half. */
export type KnownClasses = ReadonlyMap<string, { readonly spec: SpecClass; readonly fitted?: FittedClass }>;

/** The most columns that the models of a file of so many bytes can have together. */
export function mostFeatures(bytes: number): number {
  return Math.max(2 ** 18, bytes);
}

/** An open model file: its texts, the tensors that nobody has taken yet, and the classes that it may use. */
export class ModelFile {
  readonly texts: ReadonlyMap<string, string>;
  readonly classes: KnownClasses;
  /** Number of bytes. */
  readonly size: number;
  readonly #content: Uint8Array;
  readonly #left: Map<string, TensorInfo>;
  #features = 0;

  /** @throws FormatError when the bytes are no safetensors file. */
  constructor(bytes: Uint8Array, classes: KnownClasses) {
    const { header, content } = openSafetensors(bytes);
    this.texts = header.metadata;
    this.classes = classes;
    this.size = bytes.length;
    this.#content = content;
    this.#left = new Map(header.tensors);
  }

  /** Names, types and shapes of the tensors that nobody has taken, in the order of the file. */
  get tensors(): ReadonlyMap<string, TensorInfo> {
    return this.#left;
  }

  /** Gives a tensor away; a second time it is not there any more. */
  take(subject: string, name: Json): Tensor {
    const info = typeof name === 'string' ? this.#left.get(name) : undefined;
    if (info === undefined) {
      const must = 'name a tensor of the file that nothing else uses';
      throw new FormatError({ owner: 'load', subject, must, got: describe(name) });
    }
    // An empty tensor has room for any shape; a model made of it would not.
    if (info.shape.some((extent) => extent > this.size)) {
      const must = `have extents of at most ${this.size}, the bytes of the file`;
      throw new FormatError({ owner: 'load', subject, must, got: `[${info.shape.join(', ')}]` });
    }
    this.#left.delete(name as string);
    return { data: readTensor(info, this.#content), shape: info.shape };
  }

  /** Counts the columns of one of the models: they cost memory when they are named, and a file can claim any number. */
  countFeatures(subject: string, features: number): void {
    this.#features += features;
    const most = mostFeatures(this.size);
    if (this.#features <= most) return;
    const must = `have at most ${most} columns, all models together`;
    throw new FormatError({ owner: 'load', subject, must, got: String(this.#features) });
  }

  /** @throws FormatError when a tensor is left over. */
  finish(): void {
    const [name] = this.#left.keys();
    if (name === undefined) return;
    throw new FormatError({
      owner: 'load',
      subject: 'the file',
      must: 'hold only tensors of its model',
      got: describe(name),
    });
  }
}
