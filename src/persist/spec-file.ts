import { type AnySpec, isSpec } from '../base/index.js';
import { describe, FormatError, NotSupportedError } from '../core/index.js';
import { catalog, splitters } from './catalog.js';
import { formatJson, parseJson } from './json-value.js';
import { ModelFile } from './model-file.js';
import { encodeSafetensors } from './safetensors.js';
import { specFromJson } from './spec-reader.js';
import { type Constructed, specToJson, type Writing } from './spec-writer.js';
import { TensorSink } from './tensor-sink.js';

const FORMAT = 'pipefit-spec';

const REMEDY = 'executor: inProcess() fits it in this thread';

const TRAVEL: Writing = {
  must: `be plain data to travel to a worker (functions and generators are not; ${REMEDY})`,
  check: refuseUnknown,
};

/**
 * Writes a specification without a model, to send it to another thread or place of this same release; `save` is for
 * files that last.
 *
 * @param spec - a specification of the library, with all that it holds.
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
export function encodeSpec(spec: AnySpec): Uint8Array {
  const sink = new TensorSink();
  const json = specToJson(spec as unknown as Constructed, 'spec', sink, TRAVEL);
  return encodeSafetensors(sink.tensors, { format: FORMAT, spec: formatJson(spec.type, 'the spec', json) });
}

/**
 * Makes again the specification that `encodeSpec` wrote.
 *
 * @throws FormatError for bytes that are not exactly one well-formed specification.
 */
export function decodeSpec(bytes: Uint8Array): AnySpec {
  const file = new ModelFile(bytes, new Map([...catalog, ...splitters]));
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
function refuseUnknown(spec: Constructed): void {
  const known = (catalog.get(spec.type) ?? splitters.get(spec.type))?.spec;
  if (known !== undefined && spec instanceof known && Object.getPrototypeOf(spec) === known.prototype) return;
  const must = `be a class of the library to travel to a worker (${REMEDY})`;
  throw new NotSupportedError({ owner: spec.type, subject: 'the estimator', must, got: 'a class of your own' });
}
