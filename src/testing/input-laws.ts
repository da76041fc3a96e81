import { Matrix } from '../data/index.js';
import { holds, refuses, succeedsOrRefuses } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf, rowMethods } from './outputs.js';
import type { Subject } from './subject.js';

const numeric = ({ matrix }: Subject): boolean => matrix !== undefined;
const looksAtX = (subject: Subject): boolean => numeric(subject) && !subject.tags.ignoresX;

/** No cell of a table, each with what a message must say of it. */
const STRANGE_CELLS: readonly unknown[] = [10n, new Date(0), Symbol('cell'), () => 0, { value: 1 }, new Map([[1, 2]])];

/** Laws of the X that is refused, and of the smallest X that is not. */
export const inputLaws: readonly Law[] = [
  {
    name: 'refuses-strange-cells',
    says: 'BigInts, dates, symbols, functions and objects are no cells, and the message says where they are.',
    appliesTo: numeric,
    check(subject) {
      for (const cell of STRANGE_CELLS) {
        const X = withCell(subject, 2, 1, cell);
        const refusal = { codes: ['DATA', 'SHAPE'], mentions: ['row 2'] } as const;
        refuses(`a cell of type ${typeof cell} in fit`, () => fitOn(subject, X), refusal);
        if (!subject.tags.ignoresX) refusedByMethods(subject, `a cell of type ${typeof cell}`, X, refusal);
      }
    },
  },
  {
    name: 'refuses-text-among-numbers',
    says: 'An estimator of numbers refuses text, even text that looks like a number, with its place.',
    appliesTo: (subject) => looksAtX(subject) && subject.tags.input === 'matrix',
    check(subject) {
      for (const cell of ['a', '1', '']) {
        const X = withCell(subject, 2, 1, cell);
        const refusal = { codes: ['DATA'], mentions: ['row 2', 'column', JSON.stringify(cell)] } as const;
        refuses(`the text ${JSON.stringify(cell)} in fit`, () => fitOn(subject, X), refusal);
        refusedByMethods(subject, `the text ${JSON.stringify(cell)}`, X, refusal);
      }
    },
  },
  {
    name: 'refuses-empty-data',
    says: 'No rows or no columns are refused with a message that says so.',
    appliesTo: looksAtX,
    check(subject) {
      const width = subject.matrix!.shape[1];
      const noRows = new Matrix(new Float64Array(0), [0, width]);
      const noColumns = new Matrix(new Float64Array(0), [subject.size, 0]);
      refuses('X without rows', () => subject.fit({ X: noRows, y: [] }), { codes: ['SHAPE'], mentions: ['row'] });
      refuses('an empty array', () => subject.fit({ X: [], y: [] }), { codes: ['SHAPE'], mentions: ['row'] });
      refuses('X without columns', () => fitOn(subject, noColumns), { mentions: ['column'] });
      refusedByMethods(subject, 'X without rows', noRows, { codes: ['SHAPE'], mentions: ['row'] });
    },
  },
  {
    name: 'minds-missing-values-as-tagged',
    says: 'Missing values are taken by estimators with the tag allowNaN, and refused by others with their place.',
    appliesTo: looksAtX,
    check(subject) {
      for (const cell of [Number.NaN, null, undefined]) {
        const X = withCell(subject, 2, 1, cell);
        if (subject.tags.allowNaN) {
          outputsOf(fitOn(subject, X), X);
        } else {
          const refusal = { codes: ['DATA'], mentions: ['missing', 'row 2', 'column 1'] } as const;
          refuses(`${String(cell)} in fit`, () => fitOn(subject, X), refusal);
          refusedByMethods(subject, String(cell), X, refusal);
        }
      }
    },
  },
  {
    name: 'minds-infinities-as-tagged',
    says: 'Infinities are taken by estimators with the tag allowInfinite, and refused by others with their place.',
    appliesTo: looksAtX,
    check(subject) {
      for (const cell of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        const X = withCell(subject, 2, 1, cell);
        if (subject.tags.allowInfinite) outputsOf(fitOn(subject, X), X);
        else {
          const refusal = { codes: ['DATA'], mentions: ['Infinity', 'row 2'] } as const;
          refuses(`${cell} in fit`, () => fitOn(subject, X), refusal);
          refusedByMethods(subject, String(cell), X, refusal);
        }
      }
    },
  },
  {
    name: 'refuses-what-is-no-table',
    says: 'One-dimensional X, and anything else that has no rows and columns, is refused as such.',
    appliesTo: numeric,
    check(subject) {
      const strange = [[1, 2, 3], Float64Array.of(1, 2, 3), [[[1]], [[2]]], 3, 'X', null, undefined, new Date(0)];
      for (const X of strange) {
        const refusal = { codes: ['SHAPE', 'DATA'] } as const;
        refuses(`${JSON.stringify(X)} in fit`, () => fitOn(subject, X), refusal);
        if (!subject.tags.ignoresX) refusedByMethods(subject, JSON.stringify(X), X, refusal);
      }
    },
  },
  {
    name: 'refuses-ragged-rows',
    says: 'Rows of different lengths are refused with the place of the first that differs.',
    appliesTo: numeric,
    check(subject) {
      const X = subject.matrix!.toArray();
      X[3]!.push(1);
      const refusal = { codes: ['SHAPE'], mentions: ['row 3'] } as const;
      refuses('ragged rows in fit', () => fitOn(subject, X), refusal);
      if (!subject.tags.ignoresX) refusedByMethods(subject, 'ragged rows', X, refusal);
    },
  },
  {
    name: 'one-row-fits-or-is-refused',
    says: 'A single row gives a model or a message that speaks of rows or classes.',
    appliesTo: numeric,
    check(subject) {
      const one = subject.take([0]);
      if (succeedsOrRefuses('a fit on one row', () => subject.fit(one))) outputsOf(subject.fit(one), one.X);
    },
  },
  {
    name: 'one-column-fits-or-is-refused',
    says: 'A single column gives a model that can be used, or a message.',
    appliesTo: numeric,
    check(subject) {
      const X = subject.matrix!.takeColumns([0]);
      if (!succeedsOrRefuses('a fit on one column', () => fitOn(subject, X))) return;
      holds(fitOn(subject, X).nFeaturesIn === 1, 'nFeaturesIn is not 1');
      outputsOf(fitOn(subject, X), X);
    },
  },
  {
    name: 'refuses-a-matrix-that-is-not-square',
    says: 'An estimator of similarities or distances refuses X with more rows than columns.',
    appliesTo: ({ tags }) => tags.pairwise,
    check(subject) {
      const X = subject.sample.X as Matrix;
      const narrow = X.takeColumns(Array.from({ length: X.shape[1] - 1 }, (_, j) => j));
      refuses('X that is not square', () => fitOn(subject, narrow), { codes: ['SHAPE'], mentions: ['square'] });
    },
  },
];

function fitOn(subject: Subject, X: unknown): ReturnType<Subject['fit']> {
  return subject.fit({ X, y: subject.sample.y });
}

/** The rows of the sample with one cell replaced. */
function withCell(subject: Subject, row: number, column: number, cell: unknown): unknown[][] {
  const rows: unknown[][] = subject.matrix!.toArray();
  rows[row]![column] = cell;
  return rows;
}

function refusedByMethods(subject: Subject, what: string, X: unknown, refusal: Parameters<typeof refuses>[2]): void {
  const { model } = subject;
  for (const name of rowMethods(model)) refuses(`${what} in ${name}`, () => methodOf(model, name)!(X), refusal);
}
