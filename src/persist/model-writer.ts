import {
  type AnySpec,
  type FittedModel,
  type Json,
  recordSlot,
  type StateArray,
  type StateLayout,
  type StateWriter,
} from '../base/index.js';
import { NotSupportedError } from '../core/index.js';
import { infoSlot } from './fit-info.js';
import type { ModelJson } from './model-document.js';
import { joined } from './part-path.js';
import { specToJson, valueToJson } from './spec-writer.js';
import type { TensorSink } from './tensor-sink.js';

/** A fitted model as JSON and tensors; `path` is where it is in the file. */
export function modelToJson(model: FittedModel, sink: TensorSink, path: string): ModelJson {
  const { layout } = model.constructor as { readonly layout?: StateLayout<object> };
  if (layout === undefined) {
    const must = 'have a layout of its state to be saved';
    throw new NotSupportedError({ owner: model.spec.type, subject: 'the fitted model', must, got: 'none' });
  }
  const spec = specToJson(model.spec, joined(path, 'spec'), sink);
  const writer = new ModelWriter(model.spec.type, sink, path);
  const { nFeaturesIn, featureNamesIn, report } = model;
  sink.features += nFeaturesIn;
  return {
    spec,
    info: infoSlot.write({ nFeaturesIn, featureNamesIn, warnings: report.warnings }, writer),
    state: recordSlot(layout).write(model.state, writer),
  };
}

class ModelWriter implements StateWriter {
  readonly #owner: string;
  readonly #sink: TensorSink;
  readonly #path: string;

  constructor(owner: string, sink: TensorSink, path: string) {
    this.#owner = owner;
    this.#sink = sink;
    this.#path = path;
  }

  at(key: string | number): StateWriter {
    return new ModelWriter(this.#owner, this.#sink, joined(this.#path, String(key)));
  }

  array(data: StateArray, shape: readonly number[]): Json {
    return this.#sink.add(this.#path, data, shape);
  }

  model(model: FittedModel): Json {
    return { ...modelToJson(model, this.#sink, this.#path) };
  }

  spec(spec: AnySpec): Json {
    return specToJson(spec, this.#path, this.#sink);
  }

  value(value: unknown): Json {
    return valueToJson(this.#owner, value, this.#path, this.#sink);
  }
}
