import type { Matrix } from '../data/index.js';
import type { BunchOptions, ClassificationBunch, LoadParams, PairOptions } from './bunch.js';
import { type ClassFile, loadClassFile } from './class-file.js';
import { irisCsv } from './files/iris.js';

const FILE: ClassFile = {
  csv: irisCsv,
  targetNames: ['setosa', 'versicolor', 'virginica'],
  featureName: (name) => `${name.replace('_', ' ')} (cm)`,
  description:
    'Iris flowers: sepal and petal length and width (cm) of 50 plants of each of three species. ' +
    'R. A. Fisher (1936), "The use of multiple measurements in taxonomic problems"; from scikit-learn (BSD-3-Clause).',
};

/**
 * The iris flowers: 150 samples, 4 lengths in cm, 3 species of 50 samples each.
 *
 * @param options - `returnXY` for `[X, y]` instead of the bunch. @defaultValue `{}`
 * @returns fresh data at every call.
 * @throws {@link NotSupportedError} for `asFrame: true`.
 * @example
 * ```ts
 * import { loadIris } from 'pipefit/datasets';
 *
 * const { data, target, targetNames } = loadIris();
 * data.shape; // [150, 4]
 * targetNames[target[0]!]; // 'setosa'
 * const [X, y] = loadIris({ returnXY: true });
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.load_iris.html
 */
export function loadIris(options: PairOptions): [X: Matrix, y: Int32Array];
export function loadIris(options?: BunchOptions): ClassificationBunch;
export function loadIris(options?: Partial<LoadParams>): ClassificationBunch | [Matrix, Int32Array] {
  return loadClassFile('loadIris', FILE, options);
}
