import { type AnySpec, type Constructed, isSpec } from '../base/index.js';
import { describe, FormatError, NotSupportedError } from '../core/index.js';
import { formatJson, parseJson } from './json-value.js';
import { knownClasses, type LoadOptions } from './load.js';
import { type KnownClasses, ModelFile } from './model-file.js';
import { encodeSafetensors } from './safetensors.js';
import { specFromJson } from './spec-reader.js';
import { specToJson, type Writing } from './spec-writer.js';
import { TensorSink } from './tensor-sink.js';

const FORMAT = 'pipefit-spec';

/** What those can do whose classes or functions cannot travel. */
function remedyFor({ classes }: LoadOptions): string {
  const here = 'inProcess() fits it in this thread';
  return classes === undefined ? `executor: ${here}` : `workers({ modules: [address] }) brings its module, ${here}`;
}

/**
 * Writes a specification without a model, to send it to another thread or place of this same release; `save` is for
 * files that last.
 *
 * @param spec - a specification of the library, with all that it holds.
 * @param options - `classes` of your own that it may hold.
 * @throws NotSupportedError for a parameter that is no data, and for a class that the library does not have; it is named.
 *
 * @example
 * ```ts
 * import { KMeans } from 'pipefit/cluster';
 * import { decodeSpec, encodeSpec } from 'pipefit/persist';
 * const copy = decodeSpec(encodeSpec(new KMeans({ nClusters: 3 })));
 * String(copy); // 'KMeans({ nClusters: 3 })'
 * ```
 */
export function encodeSpec(spec: AnySpec, options: LoadOptions = {}): Uint8Array {
  const sink = new TensorSink();
  const known = knownClasses(options);
  const remedy = remedyFor(options);
  const travel: Writing = {
    must: `be plain data to travel to a worker (functions and generators are not; ${remedy})`,
    check: (inside) => refuseUnknown(inside, known, remedy),
  };
  const json = specToJson(spec as unknown as Constructed, 'spec', sink, travel);
  return encodeSafetensors(sink.tensors, { format: FORMAT, spec: formatJson(spec.type, 'the spec', json) });
}

/**
 * Makes again the specification that `encodeSpec` wrote.
 *
 * @param bytes - what `encodeSpec` wrote.
 * @param options - `classes` of your own that it may hold.
 * @throws FormatError for bytes that are not exactly one well-formed specification.
 */
export function decodeSpec(bytes: Uint8Array, options: LoadOptions = {}): AnySpec {
  const file = new ModelFile(bytes, knownClasses(options));
  if (file.texts.get('format') !== FORMAT) {
    const must = 'be a specification, as encodeSpec writes it';
    throw new FormatError({ owner: 'decodeSpec', subject: 'the bytes', must, got: describe(file.texts.get('format')) });
  }
  const spec: unknown = specFromJson(parseJson(file.texts.get('spec') ?? '', 'the spec'), 'spec', file);
  file.finish();
  if (isSpec(spec)) return spec;
  throw new FormatError({ owner: 'decodeSpec', subject: 'the bytes', must: 'hold an estimator', got: describe(spec) });
}

/** A class of the user may have the name of one of ours, or extend it: only the very same class is made again. */
function refuseUnknown(spec: Constructed, classes: KnownClasses, remedy: string): void {
  const known = classes.get(spec.type)?.spec;
  if (known !== undefined && spec instanceof known && Object.getPrototypeOf(spec) === known.prototype) return;
  const must = `be a class of the library to travel to a worker (${remedy})`;
  throw new NotSupportedError({ owner: spec.type, subject: 'the estimator', must, got: 'a class of your own' });
}
