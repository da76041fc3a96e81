export { decodeSafetensors, encodeSafetensors, type SafetensorsContent, type Tensor } from './safetensors.js';
export type { Dtype, TensorArray } from './safetensors-dtype.js';
