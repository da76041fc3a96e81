import type { Matrix } from '../data/index.js';
import type { BunchOptions, ClassificationBunch, LoadParams, PairOptions } from './bunch.js';
import { type ClassFile, loadClassFile } from './class-file.js';
import { wineCsv } from './files/wine.js';

const FILE: ClassFile = {
  csv: wineCsv,
  targetNames: ['class_0', 'class_1', 'class_2'],
  featureName: (name) => name.replace('_per_', '/'),
  description:
    'Wine recognition: chemical analysis of wines of three cultivars from one region of Italy. ' +
    'M. Forina et al., UCI Machine Learning Repository; from scikit-learn (BSD-3-Clause).',
};

/**
 * The wine recognition data: 178 samples, 13 chemical measurements, 3 cultivars.
 *
 * @param options - `returnXY` for `[X, y]` instead of the bunch. @defaultValue `{}`
 * @returns fresh data at every call.
 * @throws {@link NotSupportedError} for `asFrame: true`.
 * @example
 * ```ts
 * import { loadWine } from 'pipefit/datasets';
 *
 * const { data, target, targetNames } = loadWine();
 * data.shape; // [178, 13]
 * targetNames[target[0]!]; // 'class_0'
 * const [X, y] = loadWine({ returnXY: true });
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.load_wine.html
 */
export function loadWine(options: PairOptions): [X: Matrix, y: Int32Array];
export function loadWine(options?: BunchOptions): ClassificationBunch;
export function loadWine(options?: Partial<LoadParams>): ClassificationBunch | [Matrix, Int32Array] {
  return loadClassFile('loadWine', FILE, options);
}
