import { DataError, describe, InvalidParameterError, ShapeError } from '../../core/index.js';
import { compareLabels, type EncodedLabels, type Label, type Labels, type Matrix } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { choosePositions } from './check-targets.js';
import { areaUnderRoc } from './threshold-counts.js';

/** A class for each sample and the probability of every class: `codes` are columns of `scores`. */
export interface MulticlassScores {
  readonly codes: Int32Array;
  readonly scores: Matrix;
  readonly weight: Float64Array | null;
}

/** Matches the classes with the columns of the probabilities. */
export function scoredClasses(
  owner: string,
  { classes, codes }: EncodedLabels,
  labels: Labels | null,
  scores: Matrix,
): Omit<MulticlassScores, 'weight'> {
  checkProbabilities(owner, scores);
  const columns = labels === null ? classes.length : checkOrder(owner, labels);
  if (columns !== scores.shape[1]) {
    const must = `have ${columns} columns, one for each class`;
    throw new ShapeError({ owner, subject: 'yScore', must, got: String(scores.shape[1]) });
  }
  if (labels === null) return { codes, scores };
  const column = new Int32Array(classes.length).fill(-1);
  choosePositions(owner, classes, labels).forEach((position, k) => {
    if (position >= 0) column[position] = k;
  });
  const foreign = column.indexOf(-1);
  if (foreign >= 0) {
    throw new DataError({
      owner,
      subject: 'yTrue',
      must: 'hold only labels that are in labels',
      got: describe(classes[foreign]),
      at: { row: codes.indexOf(foreign) },
    });
  }
  return { codes: codes.map((code) => column[code]!), scores };
}

function checkProbabilities(owner: string, scores: Matrix): void {
  const [rows, width] = scores.shape;
  for (let i = 0; i < rows; i++) {
    const sum = pairwiseSum(scores.data, i * width, width);
    if (Math.abs(1 - sum) <= 1e-8 + 1e-5 * Math.abs(sum)) continue;
    const must = 'hold probabilities that sum to 1 over the classes';
    throw new DataError({ owner, subject: 'yScore', must, got: `a sum of ${sum}`, at: { row: i } });
  }
}

function checkOrder(owner: string, labels: Labels): number {
  const list: Label[] = Array.from(labels);
  if (list.some((label, k) => k > 0 && compareLabels(list[k - 1]!, label) >= 0)) {
    throw new InvalidParameterError({
      owner,
      subject: 'labels',
      must: 'be sorted and unique',
      got: list.slice(0, 5).map(describe).join(', '),
    });
  }
  return list.length;
}

/** Area of each class against all others, averaged. */
export function oneVersusRest(
  { codes, scores, weight }: MulticlassScores,
  way: 'micro' | 'macro' | 'weighted' | null,
): number | Float64Array {
  const [rows, width] = scores.shape;
  if (way === 'micro') {
    const positive = Uint8Array.from(scores.data, (_, at) => (codes[Math.floor(at / width)] === at % width ? 1 : 0));
    const repeated = weight === null ? null : scores.data.map((_, at) => weight[Math.floor(at / width)]!);
    return areaUnderRoc({ positive, score: scores.data, weight: repeated }, null);
  }
  const support = new Float64Array(width);
  for (let i = 0; i < rows; i++) support[codes[i]!]! += weight === null ? 1 : weight[i]!;
  if (way === 'weighted' && pairwiseSum(support) <= 1e-8) return 0;
  const areas = Float64Array.from({ length: width }, (_, k) => area(codes, k, scores.column(k), weight));
  if (way === null) return areas;
  if (way === 'macro') return average(areas, null);
  return average(
    areas.map((value, k) => (support[k] === 0 ? 0 : value)),
    support,
  );
}

/** Area of each pair of classes that occur, seen from both, averaged. */
export function oneVersusOne({ codes, scores }: MulticlassScores, byPrevalence: boolean): number {
  const present = [...new Set(codes)].sort((a, b) => a - b);
  const areas: number[] = [];
  const prevalences: number[] = [];
  present.forEach((a, at) => {
    for (const b of present.slice(at + 1)) {
      const rows = Uint32Array.from(codes.keys()).filter((i) => codes[i] === a || codes[i] === b);
      const pair = Int32Array.from(rows, (i) => codes[i]!);
      const from = (k: number) =>
        area(
          pair,
          k,
          Float64Array.from(rows, (i) => scores.get(i, k)),
          null,
        );
      areas.push((from(a) + from(b)) / 2);
      prevalences.push(rows.length / codes.length);
    }
  });
  return average(Float64Array.from(areas), byPrevalence ? Float64Array.from(prevalences) : null);
}

function area(codes: Int32Array, k: number, score: Float64Array, weight: Float64Array | null): number {
  const positive = Uint8Array.from(codes, (code) => (code === k ? 1 : 0));
  const oneSided = !positive.includes(0) || !positive.includes(1);
  return oneSided ? Number.NaN : areaUnderRoc({ positive, score, weight }, null);
}
