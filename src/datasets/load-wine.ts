import type { Matrix } from '../data/index.js';
import {
  type BunchOptions,
  type ClassificationBunch,
  handOver,
  type LoadParams,
  loadOptions,
  type PairOptions,
} from './bunch.js';
import { wineCsv } from './files/wine.js';
import { codesOf, readNumericFile } from './numeric-file.js';

const TARGET_NAMES = ['class_0', 'class_1', 'class_2'];
const DESCRIPTION =
  'Wine recognition: chemical analysis of wines of three cultivars from one region of Italy. ' +
  'M. Forina et al., UCI Machine Learning Repository; from scikit-learn (BSD-3-Clause).';

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
  const { returnXY } = loadOptions('loadWine', options);
  const { data, target, names } = readNumericFile(wineCsv, (name) => name.replace('_per_', '/'));
  const bunch = {
    data,
    target: codesOf(target, TARGET_NAMES),
    featureNames: names,
    targetNames: [...TARGET_NAMES],
    description: DESCRIPTION,
  };
  return handOver(bunch, returnXY);
}
