export { fromMlMatrix, toMlMatrix } from './ml-matrix.js';
export { fromNdarray, toNdarray } from './ndarray.js';
export type { NameOptions } from './rename-columns.js';
