export { catalog, type FittedClass, type ModelClasses, type SpecClass } from './catalog.js';
export { type Inspection, inspect } from './inspect.js';
export { type LoadOptions, load } from './load.js';
export { decodeSafetensors, encodeSafetensors, type SafetensorsContent, type Tensor } from './safetensors.js';
export type { Dtype, TensorArray } from './safetensors-dtype.js';
export { save } from './save.js';
export { decodeSpec, encodeSpec } from './spec-file.js';
