import type { Matrix } from '../data/index.js';
import type { BunchOptions, ClassificationBunch, LoadParams, PairOptions } from './bunch.js';
import { type ClassFile, loadClassFile } from './class-file.js';
import { breastCancerCsv } from './files/breast-cancer.js';

const FILE: ClassFile = {
  csv: breastCancerCsv,
  targetNames: ['malignant', 'benign'],
  featureName: (name) => name.replaceAll('_', ' '),
  description:
    'Breast cancer Wisconsin (diagnostic): mean, error and worst value of ten measurements of cell nuclei, by tumour. ' +
    'W. H. Wolberg, W. N. Street, O. L. Mangasarian, UCI Machine Learning Repository; from scikit-learn (BSD-3-Clause).',
};

/**
 * The breast cancer data of Wisconsin: 569 tumours, 30 measurements of their cell nuclei, malignant (0) or benign (1).
 *
 * @param options - `returnXY` for `[X, y]` instead of the bunch. @defaultValue `{}`
 * @returns fresh data at every call.
 * @throws {@link NotSupportedError} for `asFrame: true`.
 * @example
 * ```ts
 * import { loadBreastCancer } from 'pipefit/datasets';
 *
 * const { data, target, targetNames } = loadBreastCancer();
 * data.shape; // [569, 30]
 * targetNames[target[0]!]; // 'malignant'
 * const [X, y] = loadBreastCancer({ returnXY: true });
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.load_breast_cancer.html
 */
export function loadBreastCancer(options: PairOptions): [X: Matrix, y: Int32Array];
export function loadBreastCancer(options?: BunchOptions): ClassificationBunch;
export function loadBreastCancer(options?: Partial<LoadParams>): ClassificationBunch | [Matrix, Int32Array] {
  return loadClassFile('loadBreastCancer', FILE, options);
}
