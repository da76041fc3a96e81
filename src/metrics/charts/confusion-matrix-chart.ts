import {
  flag,
  InvalidParameterError,
  nullable,
  oneOf,
  type ParamRules,
  resolveParams,
  ShapeError,
  text,
} from '../../core/index.js';
import { checkLabels, type Label, type Labels, type Matrix, type MatrixLike, toMatrix } from '../../data/index.js';
import { labelsRule } from '../shared-options.js';
import { type ChartOptions, chartRules, framed } from './chart-options.js';
import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from './chart-spec.js';

/** Schemes of colours from dark to light. */
const FROM_DARK = ['viridis', 'magma', 'inferno', 'plasma', 'cividis'] as const;
/** Schemes of colours from light to dark. */
const FROM_LIGHT = ['blues', 'greens', 'greys', 'oranges', 'purples', 'reds'] as const;

/** Colours of {@link confusionMatrixChart}. */
export type ChartColorMap = (typeof FROM_DARK)[number] | (typeof FROM_LIGHT)[number];

/** Options of {@link confusionMatrixChart}. */
export interface ConfusionMatrixChartOptions extends ChartOptions {
  /** The classes, in the order of the matrix. @defaultValue null: 0, 1, … */
  readonly displayLabels?: Labels | null;
  /** Write the values into the cells. @defaultValue true */
  readonly includeValues?: boolean;
  /** How to write them, in the language of d3-format. @defaultValue null: `'d'` for whole numbers, otherwise `'.2f'` */
  readonly valuesFormat?: string | null;
  /** The colours of the cells. @defaultValue 'viridis' */
  readonly cmap?: ChartColorMap;
  /** Draw a legend of the colours. @defaultValue true */
  readonly colorbar?: boolean;
}

const rules: ParamRules<Required<ConfusionMatrixChartOptions>> = {
  ...chartRules,
  displayLabels: labelsRule,
  includeValues: flag(true),
  valuesFormat: nullable(text()),
  cmap: oneOf([...FROM_DARK, ...FROM_LIGHT], 'viridis'),
  colorbar: flag(true),
};

const OWNER = 'confusionMatrixChart';

/**
 * A Vega-Lite specification that draws a confusion matrix.
 *
 * @param matrix - what {@link confusionMatrix} returns: true classes in rows, predicted ones in columns.
 * @returns rows have `trueLabel`, `predictedLabel` and `value`.
 * @throws ShapeError for a matrix that is not square, or `displayLabels` of another number · DataError for a value that is
 * not finite · InvalidParameterError for labels that read the same.
 * @example
 * ```ts
 * import { confusionMatrix, confusionMatrixChart } from 'pipefit/metrics';
 * const matrix = confusionMatrix(['cat', 'ant', 'cat'], ['cat', 'ant', 'ant']);
 * const chart = confusionMatrixChart(matrix, { displayLabels: ['ant', 'cat'], cmap: 'blues' });
 * chart.data.values[2]; // { trueLabel: 'cat', predictedLabel: 'ant', value: 1 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.ConfusionMatrixDisplay.html
 */
export function confusionMatrixChart(matrix: MatrixLike, options?: ConfusionMatrixChartOptions): ChartSpec {
  const { displayLabels, includeValues, valuesFormat, cmap, colorbar, ...frame } = resolveParams(OWNER, rules, options);
  const cells = readSquare(matrix);
  const labels = readLabels(displayLabels, cells.shape[0]);
  const color = {
    field: 'value',
    type: 'quantitative',
    title: null,
    scale: { scheme: cmap },
    legend: colorbar ? ({ orient: 'right', labelLimit: 0 } as const) : null,
  } as const;
  return framed(frame, {
    data: { values: cellRows(cells, labels) },
    encoding: {
      x: classes('predictedLabel', 'Predicted label', labels),
      y: classes('trueLabel', 'True label', labels),
    },
    layer: [
      { mark: { type: 'rect', tooltip: { content: 'data' } }, encoding: { color } },
      ...(includeValues ? [valueTexts(cells, valuesFormat, cmap)] : []),
    ],
  });
}

function readSquare(matrix: MatrixLike): Matrix {
  const cells = toMatrix(OWNER, matrix, { subject: 'matrix' });
  const [rows, columns] = cells.shape;
  if (rows === columns) return cells;
  throw new ShapeError({ owner: OWNER, subject: 'matrix', must: 'be square', got: `${rows} × ${columns}` });
}

/** Labels as axes show them. */
function readLabels(labels: Labels | null, n: number): string[] {
  if (labels === null) return Array.from({ length: n }, (_, k) => String(k));
  checkLabels(OWNER, 'displayLabels', labels);
  const texts = Array.from(labels as ArrayLike<Label>, String);
  if (texts.length !== n) {
    const must = `have ${n} labels, one for each row of the matrix`;
    throw new ShapeError({ owner: OWNER, subject: 'displayLabels', must, got: String(texts.length) });
  }
  const twice = texts.find((label, k) => texts.indexOf(label) < k);
  if (twice === undefined) return texts;
  const got = `${JSON.stringify(twice)} twice`;
  throw new InvalidParameterError({ owner: OWNER, subject: 'displayLabels', must: 'be distinct', got });
}

function cellRows(cells: Matrix, labels: readonly string[]): ChartRow[] {
  return labels.flatMap((trueLabel, i) =>
    labels.map((predictedLabel, j) => ({ trueLabel, predictedLabel, value: cells.get(i, j) + 0 })),
  );
}

function classes(field: string, title: string, labels: readonly string[]): ChartPosition {
  return { field, type: 'nominal', title, sort: null, scale: { domain: [...labels] }, axis: { labelAngle: 0 } };
}

/** Values in white on dark cells, in black on light ones. */
function valueTexts(cells: Matrix, valuesFormat: string | null, cmap: ChartColorMap): ChartLayer {
  const greatest = cells.data.reduce((most, value) => Math.max(most, value), -Infinity);
  const least = cells.data.reduce((most, value) => Math.min(most, value), Infinity);
  const middle = greatest / 2 + least / 2 + 0;
  const [below, above] = (FROM_DARK as readonly string[]).includes(cmap) ? ['white', 'black'] : ['black', 'white'];
  const format = valuesFormat ?? (cells.data.every(Number.isInteger) ? 'd' : '.2f');
  return {
    mark: { type: 'text' },
    encoding: {
      text: { field: 'value', type: 'quantitative', format },
      color: { condition: { test: { field: 'value', lt: middle }, value: below! }, value: above! },
    },
  };
}
