import ndarray, { type NdArray } from 'ndarray';

/** 1, 2, 3, … */
export const counting = (length: number): Float64Array => Float64Array.from({ length }, (_, k) => k + 1);

/** The cells of a two-dimensional ndarray, read through the package itself. */
export function cells(array: NdArray): number[][] {
  const [rows, columns] = array.shape as [number, number];
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => array.get(i, j)));
}

export const base = (): NdArray<Float64Array> => ndarray(counting(12), [3, 4]);

/** Views of a 3 × 4 array over one buffer, each made by the package. */
export const VIEWS: readonly (readonly [name: string, make: () => NdArray<Float64Array>])[] = [
  ['the whole', base],
  ['transposed', () => base().transpose(1, 0)],
  ['lo', () => base().lo(1, 2)],
  ['hi', () => base().hi(2, 3)],
  ['lo and hi', () => base().lo(1, 1).hi(2, 2)],
  ['every second column', () => base().step(1, 2)],
  ['columns backwards', () => base().step(1, -1)],
  ['both backwards', () => base().step(-1, -1)],
  ['every second row backwards, transposed', () => base().step(-2, 1).transpose(1, 0)],
  ['picked from three dimensions', () => ndarray(counting(24), [2, 3, 4]).pick(null, 1, null)],
  ['column-major', () => ndarray(counting(12), [3, 4], [1, 3])],
  ['broadcast row', () => ndarray(counting(4), [3, 4], [0, 1])],
  ['empty', () => ndarray(new Float64Array(0), [0, 4])],
];
