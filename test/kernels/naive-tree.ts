import { ENTROPY, type TreeArrays, type TreeSettings } from 'pipefit/kernels';

/** A training set in its plainest form. */
export interface NaiveProblem {
  readonly X: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly nClasses: number;
  readonly weights: readonly number[];
}

/** Everything that a grown tree gets wrong, found by trying every split of every node. */
export function faultsOf(tree: TreeArrays, problem: NaiveProblem, settings: TreeSettings): string[] {
  const faults: string[] = [];
  const visit = (node: number, rows: readonly number[], depth: number): void => {
    const say = (fault: string): number => faults.push(`node ${node}: ${fault}`);
    const sums = classSums(problem, rows);
    const weight = total(sums);
    const impurity = impurityOf(sums, settings);
    if (tree.nNodeSamples[node] !== rows.length) say(`${tree.nNodeSamples[node]} samples, not ${rows.length}`);
    if (!near(tree.weightedNNodeSamples[node]!, weight)) say('weight');
    if (!near(tree.impurity[node]!, impurity)) say(`impurity ${tree.impurity[node]}, not ${impurity}`);
    sums.forEach((sum, c) => {
      if (!near(tree.value[node * problem.nClasses + c]!, sum / weight)) say(`value of class ${c}`);
    });
    const grows = depth < settings.maxDepth && rows.length >= settings.minSamplesSplit && impurity > 1e-15;
    const best = grows ? bestLoss(problem, rows, settings) : Infinity;
    if (tree.childrenLeft[node] === -1) {
      if (best < Infinity) say('is a leaf although it can be split');
      return;
    }
    const [left, right] = part(problem, rows, tree.feature[node]!, tree.threshold[node]!, tree.missingGoToLeft[node]!);
    const loss = lossOf(problem, left, settings) + lossOf(problem, right, settings);
    if (!(loss <= best + 1e-9)) say(`loses ${loss} where ${best} is possible`);
    visit(tree.childrenLeft[node]!, left, depth + 1);
    visit(tree.childrenRight[node]!, right, depth + 1);
  };
  const rows = problem.y.map((_, i) => i).filter((i) => problem.weights[i]! > 0);
  visit(0, rows, 0);
  return faults;
}

/** The least weighted impurity of two children that any split leaves. */
function bestLoss(problem: NaiveProblem, rows: readonly number[], settings: TreeSettings): number {
  let best = Infinity;
  const nFeatures = problem.X[0]!.length;
  for (let feature = 0; feature < nFeatures; feature++) {
    const present = rows.map((i) => problem.X[i]![feature]!).filter((value) => !Number.isNaN(value));
    const values = [...new Set(present)].sort((a, b) => a - b);
    const cuts = values.slice(1).map((value, k) => (values[k]! + value) / 2);
    if (present.length > 0 && present.length < rows.length) cuts.push(Infinity);
    for (const cut of cuts) {
      for (const missingLeft of [0, 1]) {
        const [left, right] = part(problem, rows, feature, cut, missingLeft);
        if (Math.min(left.length, right.length) < settings.minSamplesLeaf) continue;
        best = Math.min(best, lossOf(problem, left, settings) + lossOf(problem, right, settings));
      }
    }
  }
  return best;
}

function part(
  { X }: NaiveProblem,
  rows: readonly number[],
  feature: number,
  threshold: number,
  missingLeft: number,
): [number[], number[]] {
  const goesLeft = (i: number): boolean => {
    const value = X[i]![feature]!;
    return Number.isNaN(value) ? missingLeft === 1 : value <= threshold;
  };
  return [rows.filter(goesLeft), rows.filter((i) => !goesLeft(i))];
}

function lossOf(problem: NaiveProblem, rows: readonly number[], settings: TreeSettings): number {
  const sums = classSums(problem, rows);
  return total(sums) * impurityOf(sums, settings);
}

function classSums({ y, nClasses, weights }: NaiveProblem, rows: readonly number[]): number[] {
  const sums = new Array<number>(nClasses).fill(0);
  for (const i of rows) sums[y[i]!]! += weights[i]!;
  return sums;
}

function impurityOf(sums: readonly number[], { criterion }: TreeSettings): number {
  const shares = sums.map((sum) => sum / total(sums)).filter((share) => share > 0);
  if (criterion === ENTROPY) return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
  return 1 - shares.reduce((sum, share) => sum + share * share, 0);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
