import { RandomState } from '../../core/index.js';
import type { CvData } from '../validation/cv-data.js';
import type { AuditedColumn } from './audited-columns.js';
import { counted, type LeakageFinding, someOf } from './leakage-report.js';
import { descend, growTree } from './one-column-tree.js';

/** Folds of the rows on which each column is tried alone. */
const FOLDS = 5;
/** Most rows that are looked at. */
const MOST_ROWS = 20_000;
/** How likely it may be at most that any column tells the classes apart by chance. */
const CHANCE = 1e-3;
/** Fewer rows say nothing about a number. */
const LEAST_ROWS = 20;
/** Fewer rows, missing or known, say nothing about why. */
const LEAST_MISSING = 5;

/** The target as columns try to predict it. */
interface Responses {
  /** One for each class, or the numbers of a regressor. */
  readonly columns: readonly Float64Array[];
  readonly codes: Int32Array | null;
}

/** Columns that predict the target alone, by their values or by where they are missing. */
export function findTellingColumns(
  data: CvData,
  columns: readonly AuditedColumn[],
  threshold: number,
): LeakageFinding[] {
  const rows = sample(data.X.shape[0]);
  const responses = responsesAt(data, rows);
  if (responses === null || isChance(responses, columns.length)) return [];
  const fold = foldsOf(responses, rows.length);
  const telling = columns.flatMap(({ name, values, isCategory }) => {
    const score = scoreAlone(taken(values, rows), isCategory, responses, fold);
    return score >= threshold ? [{ name, score }] : [];
  });
  const missing = columns.flatMap(({ name, values }) => {
    const score = scoreMissing(taken(values, rows), responses);
    return score >= threshold ? [{ name, score }] : [];
  });
  const measure = responses.codes === null ? 'R²' : 'balanced accuracy';
  const remedy =
    'Ask whether the column is known at the moment of prediction; what is recorded with or after the target must go.';
  const texts = (found: readonly { name: string; score: number }[]): string =>
    someOf(found.map(({ name, score }) => `${name} with ${score.toFixed(3)}`));
  const all = { severity: 'warning', remedy, rows: [], splits: [] } as const;
  const findings: LeakageFinding[] = [];
  if (telling.length > 0) {
    const message = `${counted(telling.length, 'column')} enough to predict the target alone, by ${measure} (${texts(telling)})`;
    findings.push({ ...all, code: 'COLUMN_PREDICTS_ALONE', message, columns: namesOf(telling), count: telling.length });
  }
  if (missing.length > 0) {
    const message = `${counted(missing.length, 'column')} missing in rows that the target tells, by ${measure} (${texts(missing)})`;
    findings.push({ ...all, code: 'MISSINGNESS_PREDICTS', message, columns: namesOf(missing), count: missing.length });
  }
  return findings;
}

function namesOf(found: readonly { readonly name: string }[]): string[] {
  return found.map(({ name }) => name);
}

/** All rows, or some of them in order. */
function sample(rows: number): Int32Array {
  if (rows <= MOST_ROWS) return Int32Array.from({ length: rows }, (_, row) => row);
  return new RandomState(0).permutation(rows).slice(0, MOST_ROWS).sort();
}

function taken(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}

/** What columns try to predict; `null` where there is no single target. */
function responsesAt({ y, target }: CvData, rows: Int32Array): Responses | null {
  if (target === null) return y instanceof Float64Array ? { columns: [taken(y, rows)], codes: null } : null;
  const codes = Int32Array.from(rows, (row) => target.codes[row]!);
  const columns = target.classes.map((_, k) => Float64Array.from(codes, (code) => Number(code === k)));
  return { columns, codes };
}

/** Whether there are so few rows that some column tells the target by chance. */
function isChance({ columns, codes }: Responses, width: number): boolean {
  const rows = columns[0]!.length;
  if (codes === null) return rows < LEAST_ROWS;
  const sizes = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
  const rest = rows - Math.max(...sizes);
  // Of all orders of the rows, those in which the largest class stands on one side.
  let chance = 2 * Math.max(width, 1);
  for (let i = 1; i <= rest && chance > CHANCE; i++) chance *= i / (rows - rest + i);
  return chance > CHANCE;
}

/** A fold for each row, with the classes in proportion. */
function foldsOf({ codes }: Responses, rows: number): Int32Array {
  const folds = new Int32Array(rows);
  const dealt = new Map<number, number>();
  for (const row of new RandomState(0).permutation(rows)) {
    const code = codes?.[row] ?? 0;
    const before = dealt.get(code) ?? 0;
    folds[row] = before % FOLDS;
    dealt.set(code, before + 1);
  }
  return folds;
}

/** How well a column predicts the target of rows that were not learnt from. */
function scoreAlone(values: Float64Array, isCategory: boolean, responses: Responses, fold: Int32Array): number {
  const x = values.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value));
  const order = Int32Array.from(x, (_, i) => i).sort((a, b) => (x[a] === x[b] ? a - b : x[a]! < x[b]! ? -1 : 1));
  if (x[order[0]!] === x[order.at(-1)!]) return 0;
  const predicted: Float64Array[] = new Array(x.length);
  for (let k = 0; k < FOLDS; k++) {
    const train = order.filter((row) => fold[row] !== k);
    const predict = isCategory ? lookUp(x, responses.columns, train) : throughTree(x, responses.columns, train);
    for (const row of order) if (fold[row] === k) predicted[row] = predict(x[row]!);
  }
  return responses.codes === null ? explained(responses.columns[0]!, predicted) : balanced(responses, predicted);
}

type Predict = (value: number) => Float64Array;

function throughTree(x: Float64Array, responses: readonly Float64Array[], train: Int32Array): Predict {
  const tree = growTree(x, responses, train);
  return (value) => descend(tree, value);
}

/** The means over the rows of the same category; over all rows for one that was not seen. */
function lookUp(x: Float64Array, responses: readonly Float64Array[], train: Int32Array): Predict {
  const known = new Map<number, Int32Array>();
  const means = (rows: Int32Array): Float64Array =>
    Float64Array.from(responses, (response) => rows.reduce((sum, row) => sum + response[row]!, 0) / rows.length);
  for (let from = 0; from < train.length; ) {
    let to = from + 1;
    while (to < train.length && x[train[to]!] === x[train[from]!]) to++;
    known.set(x[train[from]!]!, train.subarray(from, to));
    from = to;
  }
  const answers = new Map(Array.from(known, ([value, rows]) => [value, means(rows)]));
  const fallback = means(train);
  return (value) => answers.get(value) ?? fallback;
}

/** How well it can be told by where a column is missing: for the best class, or as a share of the squares. */
function scoreMissing(values: Float64Array, { columns, codes }: Responses): number {
  const isMissing = values.map((value) => Number(Number.isNaN(value)));
  const missing = isMissing.reduce((sum, value) => sum + value, 0);
  if (Math.min(missing, values.length - missing) < LEAST_MISSING) return 0;
  const scores = columns.map((response) => {
    let [hits, total] = [0, 0];
    for (let i = 0; i < isMissing.length; i++) {
      total += response[i]!;
      hits += response[i]! * isMissing[i]!;
    }
    const [inside, outside] = [hits / missing, (total - hits) / (values.length - missing)];
    if (codes === null)
      return explained(
        response,
        Array.from(isMissing, (m) => Float64Array.of(m ? inside : outside)),
      );
    if (total === 0) return 0;
    const rate = (hits / total + (values.length - total - missing + hits) / (values.length - total)) / 2;
    return Math.max(rate, 1 - rate);
  });
  return Math.max(...scores);
}

/** The mean, over the classes, of the share of rows whose class is the most likely one. */
function balanced({ columns, codes }: Responses, predicted: readonly Float64Array[]): number {
  const hits = new Float64Array(columns.length);
  const sizes = new Float64Array(columns.length);
  for (const [i, shares] of predicted.entries()) {
    const code = codes![i]!;
    sizes[code]!++;
    if (shares.indexOf(Math.max(...shares)) === code) hits[code]!++;
  }
  const present = sizes.filter((size) => size > 0).length;
  return hits.reduce((sum, hit, k) => sum + (sizes[k]! > 0 ? hit / sizes[k]! : 0), 0) / present;
}

/** The coefficient of determination. */
function explained(truth: Float64Array, predicted: readonly Float64Array[]): number {
  const mean = truth.reduce((sum, value) => sum + value, 0) / truth.length;
  let [errors, squares] = [0, 0];
  for (const [i, value] of truth.entries()) {
    errors += (value - predicted[i]![0]!) ** 2;
    squares += (value - mean) ** 2;
  }
  return squares === 0 ? 0 : 1 - errors / squares;
}
