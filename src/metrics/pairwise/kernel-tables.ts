import { DataError } from '../../core/index.js';
import type { Matrix } from '../../data/index.js';
import { kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';

/** Numbers that kernels of scikit-learn take. */
export interface KernelNumbers {
  readonly degree: number;
  /** `null` is one over the number of columns. */
  readonly gamma: number | null;
  readonly coef0: number;
}

/** Products. */
export function linearTable(pair: PointPair, settings: TableSettings): PairTable {
  return kernelTable({ sum: 'product' }, pair, settings, false);
}

/** `(gamma × product + coef0) ** degree` */
export function polynomialTable(pair: PointPair, settings: TableSettings, numbers: KernelNumbers): PairTable {
  const scale = gammaOf(pair, numbers);
  const form = { sum: 'product', scale, offset: numbers.coef0, finish: 'power', power: numbers.degree } as const;
  return kernelTable(form, pair, settings, false);
}

/** `tanh(gamma × product + coef0)` */
export function sigmoidTable(
  pair: PointPair,
  settings: TableSettings,
  numbers: Omit<KernelNumbers, 'degree'>,
): PairTable {
  const scale = gammaOf(pair, numbers);
  const form = { sum: 'product', scale, offset: numbers.coef0, finish: 'hyperbolic-tangent' } as const;
  return kernelTable(form, pair, settings, false);
}

/** `exp(-gamma × squared Euclidean distance)` */
export function rbfTable(pair: PointPair, settings: TableSettings, numbers: Pick<KernelNumbers, 'gamma'>): PairTable {
  return kernelTable({ sum: 'squares', scale: -gammaOf(pair, numbers), finish: 'exponential' }, pair, settings, false);
}

/** `exp(-gamma × Manhattan distance)` */
export function laplacianTable(
  pair: PointPair,
  settings: TableSettings,
  numbers: Pick<KernelNumbers, 'gamma'>,
): PairTable {
  return kernelTable({ sum: 'absolute', scale: -gammaOf(pair, numbers), finish: 'exponential' }, pair, settings, false);
}

/** Minus the sum of `(x - y)² / (x + y)`. */
export function additiveChi2Table(pair: PointPair, settings: TableSettings): PairTable {
  checkPositive(settings.owner, pair);
  return kernelTable({ sum: 'chi-squares', scale: -1 }, pair, settings, false);
}

/** The exponential function of `gamma` times that. */
export function chi2Table(pair: PointPair, settings: TableSettings, gamma: number): PairTable {
  checkPositive(settings.owner, pair);
  return kernelTable({ sum: 'chi-squares', scale: -gamma, finish: 'exponential' }, pair, settings, false);
}

function gammaOf({ X }: PointPair, { gamma }: Pick<KernelNumbers, 'gamma'>): number {
  return gamma ?? 1 / X.shape[1];
}

function checkPositive(owner: string, { X, Y }: PointPair): void {
  checkNotNegative(owner, 'X', X);
  if (Y !== null) checkNotNegative(owner, 'Y', Y);
}

/** Refuses a matrix with a negative value. */
export function checkNotNegative(owner: string, subject: string, { data, shape }: Matrix): void {
  const at = data.findIndex((value) => value < 0);
  if (at < 0) return;
  const location = { row: Math.floor(at / shape[1]), column: at % shape[1] };
  throw new DataError({ owner, subject, must: 'not hold negative values', got: String(data[at]), at: location });
}
