import { log2OfShare } from './reference-log.js';
import { type Criterion, ENTROPY } from './tree-problem.js';

/** Impurity of a node with the given class weights (IN), which sum to `weight`. */
export function impurityOf(criterion: Criterion, sums: Float64Array, weight: number): number {
  return criterion === ENTROPY ? entropyOf(sums, weight) : giniOf(sums, weight);
}

function giniOf(sums: Float64Array, weight: number): number {
  let squares = 0;
  for (let c = 0; c < sums.length; c++) squares += sums[c]! * sums[c]!;
  return 1 - squares / (weight * weight);
}

function entropyOf(sums: Float64Array, weight: number): number {
  let entropy = 0;
  for (let c = 0; c < sums.length; c++) {
    if (sums[c]! > 0) {
      const share = sums[c]! / weight;
      entropy -= share * log2OfShare(share);
    }
  }
  return entropy;
}

/** What a split is ranked by: larger is better, and terms that all splits of a node share are left out. */
export function proxyOf(weightLeft: number, impurityLeft: number, weightRight: number, impurityRight: number): number {
  // Written without a unary minus, which engines compute more slowly for whole numbers.
  return 0 - weightRight * impurityRight - weightLeft * impurityLeft;
}

/** The same for Gini from the sums of squared class weights, which whole-number weights keep exact. */
export function giniProxy(squaresLeft: number, weightLeft: number, squaresRight: number, weightRight: number): number {
  return proxyOf(
    weightLeft,
    1 - squaresLeft / (weightLeft * weightLeft),
    weightRight,
    1 - squaresRight / (weightRight * weightRight),
  );
}
