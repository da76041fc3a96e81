import { FittedModel } from '../base/index.js';
import { describe, InvalidParameterError, NotSupportedError } from '../core/index.js';
import { formatDocument } from './model-document.js';
import { mostFeatures } from './model-file.js';
import { modelToJson } from './model-writer.js';
import { encodeSafetensors } from './safetensors.js';
import { TensorSink } from './tensor-sink.js';

/**
 * Writes a fitted model as a safetensors file: data only, no code. The same model gives the same bytes.
 *
 * @param model - any fitted model, with all models inside it.
 * @throws NotSupportedError for a parameter that is no data: a function, a generator, a `RandomState`; it is named.
 * @see https://huggingface.co/docs/safetensors/index#format
 *
 * @example
 * ```ts
 * import { load, save } from 'pipefit/persist';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const model = new StandardScaler().fit([[0], [2]]);
 * const copy = load<typeof model>(save(model));
 * copy.transform([[2]]).toArray(); // [[1]]
 * ```
 */
export function save(model: FittedModel): Uint8Array {
  if (!(model instanceof FittedModel)) {
    const must = 'be a fitted model, as fit returns it';
    throw new InvalidParameterError({ owner: 'save', subject: 'model', must, got: describe(model) });
  }
  const sink = new TensorSink();
  const json = modelToJson(model, sink, '');
  const bytes = encodeSafetensors(sink.tensors, formatDocument(model.spec.type, json));
  const most = mostFeatures(bytes.length);
  if (sink.features <= most) return bytes;
  const must = `have at most ${most} columns, all models together, to be saved`;
  throw new NotSupportedError({ owner: model.spec.type, subject: 'the model', must, got: String(sink.features) });
}
