import { resolveParam } from '../../core/index.js';
import type { Matrix, NumericInput } from '../../data/index.js';
import { cosineSimilarityTable } from './cosine-table.js';
import { wholeTable } from './distance-table.js';
import { byAllThreads } from './distances.js';
import { chi2GammaRule, coef0Rule, degreeRule, denseOutputRule, gammaRule, positiveGammaRule } from './kernel-rules.js';
import {
  additiveChi2Table,
  chi2Table,
  laplacianTable,
  linearTable,
  polynomialTable,
  rbfTable,
  sigmoidTable,
} from './kernel-tables.js';
import { readPair } from './pair-input.js';

/**
 * The linear kernel: the product of each row of X with each row of Y.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param denseOutput - dense input gives dense output, whatever this says
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { linearKernel } from 'pipefit/metrics';
 * linearKernel([[0, 0, 0], [1, 1, 1]], [[1, 0, 0], [1, 1, 0]]).toArray(); // [[0, 0], [1, 2]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.linear_kernel.html
 */
export function linearKernel(X: NumericInput, Y: NumericInput | null = null, denseOutput = true): Matrix {
  const owner = 'linearKernel';
  resolveParam(owner, 'denseOutput', denseOutputRule, denseOutput);
  return wholeTable(linearTable(readPair(owner, X, Y), byAllThreads(owner)));
}

/**
 * The polynomial kernel: `(gamma × product + coef0) ** degree`.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param degree - at least 1
 * @param gamma - `null` for one over the number of columns
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite · InvalidParameterError
 * @example
 * ```ts
 * import { polynomialKernel } from 'pipefit/metrics';
 * polynomialKernel([[1, 2]], [[3, 4]], 2, 1, 1).get(0, 0); // 144
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.polynomial_kernel.html
 */
export function polynomialKernel(
  X: NumericInput,
  Y: NumericInput | null = null,
  degree = 3,
  gamma: number | null = null,
  coef0 = 1,
): Matrix {
  const owner = 'polynomialKernel';
  const numbers = {
    degree: resolveParam(owner, 'degree', degreeRule, degree),
    gamma: resolveParam(owner, 'gamma', gammaRule, gamma),
    coef0: resolveParam(owner, 'coef0', coef0Rule, coef0),
  };
  return wholeTable(polynomialTable(readPair(owner, X, Y), byAllThreads(owner), numbers));
}

/**
 * The sigmoid kernel: `tanh(gamma × product + coef0)`.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param gamma - `null` for one over the number of columns
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite · InvalidParameterError
 * @example
 * ```ts
 * import { sigmoidKernel } from 'pipefit/metrics';
 * sigmoidKernel([[1, 2]], [[3, -1]], 1, -1).get(0, 0); // 0
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.sigmoid_kernel.html
 */
export function sigmoidKernel(
  X: NumericInput,
  Y: NumericInput | null = null,
  gamma: number | null = null,
  coef0 = 1,
): Matrix {
  const owner = 'sigmoidKernel';
  const numbers = {
    gamma: resolveParam(owner, 'gamma', gammaRule, gamma),
    coef0: resolveParam(owner, 'coef0', coef0Rule, coef0),
  };
  return wholeTable(sigmoidTable(readPair(owner, X, Y), byAllThreads(owner), numbers));
}

/**
 * The Gaussian kernel: `exp(-gamma × squared Euclidean distance)`.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param gamma - `null` for one over the number of columns
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite · InvalidParameterError
 * @example
 * ```ts
 * import { rbfKernel } from 'pipefit/metrics';
 * rbfKernel([[0, 0], [1, 1]], null, 1).toArray(); // [[1, 0.1353352832366127], [0.1353352832366127, 1]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.rbf_kernel.html
 */
export function rbfKernel(X: NumericInput, Y: NumericInput | null = null, gamma: number | null = null): Matrix {
  const owner = 'rbfKernel';
  const numbers = { gamma: resolveParam(owner, 'gamma', gammaRule, gamma) };
  return wholeTable(rbfTable(readPair(owner, X, Y), byAllThreads(owner), numbers));
}

/**
 * The Laplacian kernel: `exp(-gamma × Manhattan distance)`.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param gamma - above 0; `null` for one over the number of columns
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite · InvalidParameterError
 * @example
 * ```ts
 * import { laplacianKernel } from 'pipefit/metrics';
 * laplacianKernel([[0, 0]], [[1, 1]], 0.5).get(0, 0); // 0.36787944117144233
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.laplacian_kernel.html
 */
export function laplacianKernel(X: NumericInput, Y: NumericInput | null = null, gamma: number | null = null): Matrix {
  const owner = 'laplacianKernel';
  const numbers = { gamma: resolveParam(owner, 'gamma', positiveGammaRule, gamma) };
  return wholeTable(laplacianTable(readPair(owner, X, Y), byAllThreads(owner), numbers));
}

/**
 * The additive chi-squared kernel, for histograms: minus the sum of `(x - y)² / (x + y)`.
 *
 * @param X - `[n, p]`, without negative values
 * @param Y - `[m, p]`, without negative values; `null` for X itself
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are negative or not finite.
 * @example
 * ```ts
 * import { additiveChi2Kernel } from 'pipefit/metrics';
 * additiveChi2Kernel([[1, 0]], [[3, 2]]).get(0, 0); // -3
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.additive_chi2_kernel.html
 */
export function additiveChi2Kernel(X: NumericInput, Y: NumericInput | null = null): Matrix {
  const owner = 'additiveChi2Kernel';
  return wholeTable(additiveChi2Table(readPair(owner, X, Y), byAllThreads(owner)));
}

/**
 * The exponential chi-squared kernel, for histograms: `exp(-gamma × sum of (x - y)² / (x + y))`.
 *
 * @param X - `[n, p]`, without negative values
 * @param Y - `[m, p]`, without negative values; `null` for X itself
 * @param gamma - above 0
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are negative or not finite ·
 * InvalidParameterError
 * @example
 * ```ts
 * import { chi2Kernel } from 'pipefit/metrics';
 * chi2Kernel([[1, 0]], [[1, 0], [3, 2]]).toArray(); // [[1, 0.049787068367863944]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.chi2_kernel.html
 */
export function chi2Kernel(X: NumericInput, Y: NumericInput | null = null, gamma = 1): Matrix {
  const owner = 'chi2Kernel';
  const checked = resolveParam(owner, 'gamma', chi2GammaRule, gamma);
  return wholeTable(chi2Table(readPair(owner, X, Y), byAllThreads(owner), checked));
}

/**
 * Cosine similarity: the cosine of the angle between each row of X and each row of Y; 0 for a row of zeros.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @param denseOutput - dense input gives dense output, whatever this says
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { cosineSimilarity } from 'pipefit/metrics';
 * cosineSimilarity([[0, 0], [0, 2]], [[1, 0], [0, 1]]).toArray(); // [[0, 0], [0, 1]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.cosine_similarity.html
 */
export function cosineSimilarity(X: NumericInput, Y: NumericInput | null = null, denseOutput = true): Matrix {
  const owner = 'cosineSimilarity';
  resolveParam(owner, 'denseOutput', denseOutputRule, denseOutput);
  return wholeTable(cosineSimilarityTable(readPair(owner, X, Y), byAllThreads(owner)));
}
