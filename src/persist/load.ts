import type { FittedModel } from '../base/index.js';
import { describe, FormatError, InvalidParameterError, unknownParam } from '../core/index.js';
import { catalog, distributions, type FittedClass, type SpecClass, splitters } from './catalog.js';
import { parseDocument } from './model-document.js';
import { type KnownClasses, ModelFile } from './model-file.js';
import { modelFromJson } from './model-reader.js';

/** Options of {@link load}. */
export interface LoadOptions {
  /** Classes of your own that the file may use: a specification with its fitted model, or a splitter alone. @defaultValue [] */
  readonly classes?: readonly { readonly spec: SpecClass; readonly fitted?: FittedClass }[] | undefined;
}

/**
 * Reads a fitted model that `save` wrote. The bytes may come from anywhere: nothing in them is run, all is checked
 * before it is used, and what is no model is refused.
 *
 * The compiler cannot look into the bytes, so say what they hold: `load<typeof model>(bytes)`, or
 * `load<FittedOf<typeof pipe, string>>(bytes)` with `FittedOf` of `pipefit/base`; otherwise it is any `FittedModel`.
 *
 * @param bytes - the whole file; it is not kept.
 * @throws FormatError for bytes that are not exactly one well-formed model, or a model of a newer release.
 *
 * @example
 * ```ts
 * import { load, save } from 'pipefit/persist';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const model = new StandardScaler().fit([[0], [2]]);
 * const copy = load<typeof model>(save(model));
 * copy.mean; // Float64Array [1]
 * ```
 */
export function load<M extends FittedModel = FittedModel>(bytes: Uint8Array, options: LoadOptions = {}): M {
  const file = new ModelFile(bytes, knownClasses(options));
  const { type, ...document } = parseDocument(file.texts);
  const model = modelFromJson(document, '', file);
  file.finish();
  if (model.spec.type === type) return model as M;
  throw new FormatError({
    owner: 'load',
    subject: 'the type',
    must: `be ${describe(model.spec.type)}`,
    got: describe(type),
  });
}

/** All classes that a file may name: the library's and the caller's. */
export function knownClasses(options: LoadOptions): KnownClasses {
  if (typeof options !== 'object' || options === null) {
    const must = 'be an object such as { classes }';
    throw new InvalidParameterError({ owner: 'load', subject: 'options', must, got: describe(options) });
  }
  const { classes = [], ...rest } = options;
  for (const name of Object.keys(rest)) throw unknownParam('load', name, ['classes']);
  const known = new Map<string, { readonly spec: SpecClass; readonly fitted?: FittedClass }>([
    ...catalog,
    ...splitters,
    ...distributions,
  ]);
  if (!Array.isArray(classes)) {
    const must = 'be an array of { spec, fitted }';
    throw new InvalidParameterError({ owner: 'load', subject: 'classes', must, got: describe(classes) });
  }
  for (const pair of classes as NonNullable<LoadOptions['classes']>) {
    const type: unknown = pair?.spec?.type;
    if (typeof type !== 'string' || known.has(type)) {
      const must = 'have a static type that no other class has';
      throw new InvalidParameterError({ owner: 'load', subject: 'classes', must, got: describe(type) });
    }
    known.set(type, pair);
  }
  return known;
}
