import {
  type AnySpec,
  type FitInfo,
  type FittedModel,
  isSpec,
  type Json,
  recordSlot,
  type StateArray,
  type StateLayout,
  type StateReader,
} from '../base/index.js';
import { describe } from '../core/index.js';
import type { FittedClass } from './catalog.js';
import { infoSlot } from './fit-info.js';
import type { ModelJson } from './model-document.js';
import type { ModelFile } from './model-file.js';
import { joined } from './part-path.js';
import { fields, guarded, refuse, specFromJson, valueFromJson } from './spec-reader.js';

/**
 * Makes again what `modelToJson` wrote.
 *
 * @throws FormatError for anything that no fit could have learnt.
 */
export function modelFromJson(
  { spec: specJson, info: infoJson, state: stateJson }: ModelJson,
  path: string,
  file: ModelFile,
): FittedModel {
  const spec = specFromJson(specJson, joined(path, 'spec'), file) as unknown as AnySpec;
  const Fitted = file.classes.get(spec.type)?.fitted;
  if (Fitted === undefined || !isSpec(spec)) return refuse(joined(path, 'spec'), 'be a specification', spec.type);
  const info: FitInfo = { spec, ...readInfo(infoJson, path, file) };
  const reader = new ModelReader(file, path, new Map([['features', info.nFeaturesIn]]));
  const state = recordSlot(Fitted.layout as StateLayout<object>).read(stateJson, reader);
  return guarded(path || spec.type, () => {
    (Fitted as CheckedClass).checkState?.(state, info, (must, got) => reader.fail(must, got));
    return new (Fitted as CheckedClass)(info, state);
  });
}

/** A class of the catalogue, applied to the state that its own layout has read. */
type CheckedClass = Omit<FittedClass, 'checkState'> & {
  new (info: FitInfo, state: object): FittedModel;
  checkState?(state: object, info: FitInfo, fail: (must: string, got: string) => never): void;
};

/** Reads and checks what a model remembers of its fit. */
export function readInfo(json: Json, path: string, file: ModelFile): Omit<FitInfo, 'spec'> {
  const reader = new ModelReader(file, joined(path, 'info'), new Map());
  const info = infoSlot.read(json, reader);
  const { nFeaturesIn, featureNamesIn } = info;
  if (featureNamesIn !== null && featureNamesIn.length !== nFeaturesIn) {
    reader.fail(`have ${nFeaturesIn} featureNamesIn, one for each column`, String(featureNamesIn.length));
  }
  file.countFeatures(joined(path, 'info'), nFeaturesIn);
  return info;
}

class ModelReader implements StateReader {
  readonly #file: ModelFile;
  readonly #path: string;
  readonly #sizes: Map<string, number>;

  constructor(file: ModelFile, path: string, sizes: Map<string, number>) {
    this.#file = file;
    this.#path = path;
    this.#sizes = sizes;
  }

  at(key: string | number): StateReader {
    return new ModelReader(this.#file, joined(this.#path, String(key)), this.#sizes);
  }

  array(
    ref: Json,
    type: StateArray[typeof Symbol.toStringTag],
    rank: number,
  ): { data: StateArray; shape: readonly number[] } {
    const { data, shape } = this.#file.take(this.#path, ref);
    if (data[Symbol.toStringTag] === type && shape.length === rank) return { data: data as StateArray, shape };
    return this.fail(`be a ${type} of ${rank} dimensions`, `a ${data[Symbol.toStringTag]} of ${shape.length}`);
  }

  model(ref: Json): FittedModel {
    const json = fields(ref, this.#path, ['spec', 'info', 'state']);
    return modelFromJson(json as unknown as ModelJson, this.#path, this.#file);
  }

  spec(ref: Json): AnySpec {
    const spec = specFromJson(ref, this.#path, this.#file);
    return isSpec(spec) ? spec : this.fail('be a specification', describe(spec));
  }

  value(json: Json): unknown {
    return valueFromJson(json, this.#path, this.#file);
  }

  size(name: string, actual: number): void {
    const bound = this.#sizes.get(name);
    if (bound === undefined) this.#sizes.set(name, actual);
    else if (bound !== actual) this.fail(`have ${bound} ${name}`, String(actual));
  }

  fail(must: string, got: string): never {
    return refuse(this.#path || 'the state', must, got);
  }
}
