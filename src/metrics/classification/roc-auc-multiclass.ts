import { DataError, describe, InvalidParameterError, ShapeError } from '../../core/index.js';
import { compareLabels, type EncodedLabels, type Label, type Labels, type Matrix } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { choosePositions } from './check-targets.js';
import { averageOverLabels, indicatorOf } from './label-areas.js';
import { areaUnderRoc, type BinaryScores } from './threshold-counts.js';

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
  const indicator = indicatorOf(codes, scores.shape[1]);
  return averageOverLabels({ indicator, scores: scores.data, weight }, way, (task) => definedArea(task, null));
}

/** Area of each pair of classes that occur, seen from both, averaged. */
export function oneVersusOne({ codes, scores }: MulticlassScores, byPrevalence: boolean): number {
  const present = [...new Set(codes)].sort((a, b) => a - b);
  const areas: number[] = [];
  const prevalences: number[] = [];
  present.forEach((a, at) => {
    for (const b of present.slice(at + 1)) {
      const rows = rowsOfPair(codes, a, b);
      const from = (k: number) => {
        const [positive, score] = [new Uint8Array(rows.length), new Float64Array(rows.length)];
        for (let i = 0; i < rows.length; i++) {
          positive[i] = codes[rows[i]!] === k ? 1 : 0;
          score[i] = scores.get(rows[i]!, k);
        }
        return areaUnderRoc({ positive, score, weight: null }, null);
      };
      areas.push((from(a) + from(b)) / 2);
      prevalences.push(rows.length / codes.length);
    }
  });
  return average(Float64Array.from(areas), byPrevalence ? Float64Array.from(prevalences) : null);
}

function rowsOfPair(codes: Int32Array, a: number, b: number): Uint32Array {
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] === a || codes[i] === b) rows[count++] = i;
  return rows.subarray(0, count);
}

/** Area of one binary task, NaN where it has samples of one kind only. */
export function definedArea(task: BinaryScores, maxFpr: number | null): number {
  const oneSided = !task.positive.includes(0) || !task.positive.includes(1);
  return oneSided ? Number.NaN : areaUnderRoc(task, maxFpr);
}
